import { actionsOf, planOf } from '../../../support/read-grid';
import { painted, planWith, statesOf } from '../../../support/key-in-plan';
import type { GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const SIGNS = ['✔', '▶', '●', '▲'];
const SIGN_KEY: Grid = [
  ['✔', 'Completed'],
  ['▶', 'In progress'],
  ['●', 'Overdue'],
  ['▲', 'At risk'],
];
const STATES = ['complete', 'on-track', 'off-track', 'at-risk'];
const LETTERS = ['B', 'G', 'R', 'A'];
const LETTER_KEY: Grid = [
  ['B', 'Completed'],
  ['G', 'On track'],
  ['R', 'Overdue'],
  ['A', 'At risk'],
];

const statusesUnder = (marks: readonly GridValue[], below: Grid) => statesOf(planWith(marks, { below }));

describe('a key of signs below a plan', () => {
  it.each<readonly [string, Grid]>([
    ['with no heading', [[]]],
    ['with no blank row above it', []],
    ['under the heading of a status', [[], ['Action status']]],
    ['under words of its own', [[], ['What the symbols mean']]],
  ])('is read %s', (_, above) => {
    const { statuses, key } = statusesUnder(SIGNS, [...above, ...SIGN_KEY]);
    expect(statuses).toEqual(STATES);
    expect(key).toHaveLength(4);
  });
});

describe('a key of signs laid out in another way', () => {
  it.each<readonly [string, Grid]>([
    [
      'in one cell a row',
      SIGN_KEY.map(([sign = '', words = '']) => [null, `${String(sign)} ${String(words)}`]),
    ],
    ['with a blank row below each', SIGN_KEY.flatMap((row) => [row, []])],
    [
      'with an empty cell before its words',
      [['Key'], ...SIGN_KEY.map(([sign = '', words = '']) => [sign, null, words])],
    ],
    [
      'in one line with a sign that tells no status',
      [['✔ Completed ▶ In progress ● Overdue ▲ At risk ◆ Milestone']],
    ],
  ])('is read %s', (_, key) => {
    expect(statusesUnder(SIGNS, [[], ...key]).statuses).toEqual(STATES);
  });
});

describe('one row of a key that tells no status', () => {
  const odd: readonly (readonly GridValue[])[] = [
    ['◆', 'Milestone'],
    ['★', 'New this year'],
    ['■', 'Duration of the work'],
    ['┃', 'Today'],
    ['*', 'Statutory duty'],
    ['↑', 'Improved since the last report'],
    ['n/a', 'Not applicable'],
    ['P', 'Paused by the board until its review'],
    ['Grey', 'Carried over from the year before'],
  ];

  describe.each([
    ['signs', SIGNS, SIGN_KEY],
    ['letters', LETTERS, LETTER_KEY],
  ])('of %s', (_, marks, key) => {
    it.each(odd)('costs none of the others: %s | %s', (...line) => {
      for (const at of [0, 2, 4]) {
        const below = [[], ['Key'], ...key.slice(0, at), line, ...key.slice(at)];
        expect(statusesUnder(marks, below).statuses).toEqual(STATES);
      }
    });

    it('may have no label', () => {
      const line = [null, 'Shaded cells are new this year'];
      for (const at of [2, 4]) {
        const below = [[], ...key.slice(0, at), line, ...key.slice(at)];
        expect(statusesUnder(marks, below).statuses).toEqual(STATES);
      }
    });
  });

  it('may have a colour for its label', () => {
    const below = [[], ...LETTER_KEY, [painted('#7030A0'), 'Moved to another plan']];
    expect(statusesUnder(LETTERS, below).statuses).toEqual(STATES);
  });

  it('is no status where it leaves open whether work has begun', () => {
    const key: Grid = [
      ['✔', 'Completed'],
      ['▶', 'Not started; In progress; Assigned'],
      ['●', 'Overdue'],
    ];
    const { statuses } = statusesUnder(['✔', '▶', '●'], [[], ['Status'], ...key]);
    expect(statuses).toEqual(['complete', 'unknown', 'off-track']);
  });
});

describe('a row below a key', () => {
  const HEAD = ['Ref', 'Action', 'Lead', 'Deadline', 'RAG'];
  const ROWS: Grid = [
    ['1', 'Train every interview panel', 'Head of Inclusion', 'March 2025', 'G'],
    ['2', 'Publish the pay gap by ethnicity', 'Head of Workforce', 'June 2025', 'A'],
    ['3', 'Review the adjustments policy', 'Head of People', 'July 2025', 'G'],
  ];
  const KEY: Grid = [
    ['G', 'On track'],
    ['A', 'At risk'],
  ];
  const readUnder = (...below: Grid) => actionsOf(planOf([HEAD, ...ROWS, ...below])).slice(ROWS.length);

  it('is an action where a letter stands before what somebody is to do', () => {
    expect(readUnder([], ...KEY, ['B', 'Agree the budget for interpreters with the board'])).toEqual([
      '8 Agree the budget for interpreters with the board',
    ]);
  });

  it('is an action where it has a lead or a date', () => {
    const row = ['4', 'Coach new chairs', 'Chair', 'May 2025', 'G'];
    expect(readUnder([], ...KEY, row)).toEqual(['8 Coach new chairs']);
  });

  it('is an action where a number stands before it', () => {
    expect(readUnder([], ...KEY, ['4', 'Coach new chairs'])).toEqual(['8 Coach new chairs']);
  });

  it('is an action where it begins the next part of the plan', () => {
    const read = readUnder(
      [],
      ...KEY,
      [null, 'Workforce'],
      ['4', 'Coach new chairs', 'Chair', 'May 2025', 'G'],
    );
    expect(read).toContain('9 Coach new chairs');
  });
});

describe('rows with a sign before each action', () => {
  it('are actions, where their words tell no states', () => {
    const plan = planOf([
      ['', 'Action', 'Lead', 'Deadline'],
      ['★', 'Train every interview panel', 'Head of Inclusion', 'March 2025'],
      ['★', 'Publish the pay gap by ethnicity', 'Head of Workforce', 'June 2025'],
      ['◆', 'Review the adjustments policy', 'Head of People', null],
      ['★', 'Complete the census of staff', 'Head of People', null],
    ]);
    expect(plan.actions).toHaveLength(4);
  });
});
