import { buildSheet, type GridValue } from '../../../support/sheet-builder';
import { painted, planWith, statesOf, type StatesRead } from '../../../support/key-in-plan';

type Grid = readonly (readonly GridValue[])[];

const BRAG = ['B', 'G', 'A', 'R'];
const BRAG_STATES = ['complete', 'on-track', 'at-risk', 'off-track'];
const COLOURS = ['Blue', 'Green', 'Amber', 'Red'];

function statusesOf(read: StatesRead): readonly (string | null)[] {
  return read.statuses;
}

describe('A key below the table is read, and none of its lines is an action', () => {
  const cases: readonly (readonly [string, readonly GridValue[], Grid])[] = [
    [
      'with a heading in the first cell',
      BRAG,
      [['BRAG:', 'B = finished', 'R = stuck', 'A = slow', 'G = on plan']],
    ],
    ['with colours and no sign', BRAG, [['Blue finished', 'Red stuck', 'Amber slow', 'Green on plan']]],
    ['with labels and meanings by turns', BRAG, [['R', 'Late', 'A', 'Slow', 'G', 'On time', 'B', 'Done']]],
    [
      'with letters over their meanings',
      BRAG,
      [
        ['R', 'A', 'G', 'B'],
        ['Off plan', 'Slow', 'On plan', 'Done'],
      ],
    ],
    [
      'in one line parted by bars',
      COLOURS,
      [['RAG: Blue finished | Green on plan | Amber slow | Red stuck']],
    ],
    ['in one line of letters in brackets', BRAG, [['[R] stuck [A] slow [G] on plan [B] finished']]],
    [
      'as a table of three columns',
      COLOURS,
      [
        ['RAG', 'Definition', 'What to do'],
        ['Red', 'Not on track', 'Tell the committee'],
        ['Amber', 'Slow', 'Write a recovery plan'],
        ['Green', 'On track', 'None'],
        ['Blue', 'Complete', 'File the evidence'],
      ],
    ],
    [
      'as states in their colours',
      ['#00B050', '#FF0000', '#0070C0'].map((fill) => painted(fill)),
      [[painted('#0070C0', 'Finished'), painted('#00B050', 'On track'), painted('#FF0000', 'Stuck')]],
    ],
  ];

  test.each(cases)('%s', (_, marks, key) => {
    const read = statesOf(planWith(marks, { below: [[], ...key] }));
    const expected =
      marks === BRAG || marks === COLOURS ? BRAG_STATES : ['on-track', 'off-track', 'complete'];
    expect(statusesOf(read)).toEqual(expected);
  });
});

test.each([
  ['RAGB (R = stuck, A = slow, G = on plan, B = finished)', BRAG],
  ['BRAG rating\nB: finished\nG: on plan\nA: slow\nR: stuck', BRAG],
  ['RAG: Blue finished | Green going to plan | Amber some delay, recoverable | Red serious delay', COLOURS],
])('A key in the heading of the status column is read: %s', (heading, marks) => {
  expect(statusesOf(statesOf(planWith(marks, { heading })))).toEqual(BRAG_STATES);
});

test.each([
  ['letters', ['NS', 'IP', 'C', 'NS'], [['NS = not started; IP = in progress; C = complete']]],
  ['stars', ['*', '**', '***', '*'], [['* = not started, ** = under way, *** = complete']]],
  ['numbers', ['1', '2', '3', '1'], [['1 not begun'], ['2 under way'], ['3 finished']]],
  [
    'words in quotes',
    ['Open', 'Live', 'Shut', 'Open'],
    [['“Open” = not begun; “Live” = on plan; “Shut” = finished']],
  ],
] as const)('A plan’s own %s are learnt from a key on another sheet', (_, marks, key) => {
  const plan = planWith([...marks], { heading: 'Status' });
  const read = statesOf(
    plan,
    buildSheet(
      key.map((line) => [...line]),
      { name: 'Notes' },
    ),
  );
  expect(statusesOf(read)).toEqual(['not-started', 'on-track', 'complete', 'not-started']);
});

test('A state left of its colour explains it', () => {
  const fills = ['#00B050', '#FF0000'];
  const above = [
    ['On track', painted('#00B050')],
    ['Stuck', painted('#FF0000')],
  ];
  const read = statesOf(
    planWith(
      fills.map((fill) => painted(fill)),
      { above },
    ),
  );
  expect(statusesOf(read)).toEqual(['on-track', 'off-track']);
});

describe('What only looks like a key', () => {
  test.each([
    ['an action in letters', ['A. Review the policy'], ['B. Train the managers']],
    ['an action about colours', ['Green travel plan for staff'], ['Blue badge parking at every site']],
  ])('leaves %s an action', (_, ...lines) => {
    const below = lines.map(([text = '']) => [text, 'Head of HR', 'May 2025', 'Green']);
    const read = statesOf(planWith(['Green', 'Green'], { below }));
    expect(read.statuses).toHaveLength(4);
    expect(read.key).toEqual([]);
  });

  test('makes no status of a list in letters above the table', () => {
    const above = [['A. Recruitment'], ['B. Pay'], ['G. Training']];
    expect(statesOf(planWith(['A', 'B', 'G'], { above })).key).toEqual([]);
  });

  test('takes a letter for no label where two begin with it', () => {
    const above = [['Green: on plan; Grey: not begun; Red: stuck']];
    expect(statusesOf(statesOf(planWith(['G', 'Red'], { above })))).toEqual(['unknown', 'off-track']);
  });
});
