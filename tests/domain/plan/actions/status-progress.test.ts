import { actionsOf, lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const TASKS = [
  'Invite three community groups to the open day',
  'Repaint the quiet room on every ward',
  'Teach porters to sign a greeting',
  'Hold a supper for night staff each term',
  'Write the visiting leaflet in easy words',
];

const withProgress = (heading: string, cells: readonly GridValue[]) =>
  planOf([
    ['Action', 'Lead', 'Deadline', heading],
    ...TASKS.map((task, at) => [task, 'Head of HR', 'June 2025', cells[at]] as const),
  ]);

const statedOf = (plan: ReturnType<typeof planOf>) => plan.actions.map(({ stated }) => stated?.text ?? null);

describe('a column of progress that holds nothing but short states', () => {
  it('tells how each action stands, also in words that are no known state', () => {
    const cells = [
      'Gathering pace',
      '✔ Done',
      'Gathering pace',
      'Delayed – paint recalled',
      'Gathering pace',
    ];
    const plan = withProgress('How far we have got', cells);
    expect(lettersOf(plan)['progress']).toBe('D');
    expect(statedOf(plan)).toEqual(cells);
  });

  it('tells nothing where each cell is a report of its own, however short', () => {
    const cells = ['Three groups asked', 'Paint chosen', 'First lesson held', 'Menu agreed', 'Done'];
    expect(statedOf(withProgress('How far we have got', cells))).toEqual([null, null, null, null, 'Done']);
  });

  it('tells nothing where the same report, and no state, is given again and again', () => {
    const cells = ['Sent to board', 'Sent to board', 'Seen by staff', 'Seen by staff', 'Sent to board'];
    expect(statedOf(withProgress('How far we have got', cells))).toEqual([null, null, null, null, null]);
  });
});

describe('a status under “Progress” with a comment on the row below', () => {
  const rows = (comment: string): readonly (readonly GridValue[])[] => [
    ['Ref', 'Action', 'Lead', 'Deadline', 'Progress'],
    ['1', TASKS[0], 'Head of HR', 'June 2025', 'In progress'],
    [null, comment],
    ['2', TASKS[1], 'Estates Manager', 'July 2025', 'Not started'],
    ['3', TASKS[2], 'Head Porter', 'May 2025', 'Complete'],
    [null, 'Comment: Eleven porters took part.'],
  ];

  it.each([
    ['merged over the row', ['B3:E3', 'B6:E6']],
    ['in one cell', []],
  ])('is the status of the action, the comment %s', (_, merges) => {
    const plan = planOf(rows('Comment: Two groups have said yes.'), { merges });
    expect(actionsOf(plan)).toEqual([
      `2-3 ${TASKS[0] ?? ''}`,
      `4 ${TASKS[1] ?? ''}`,
      `5-6 ${TASKS[2] ?? ''}`,
    ]);
    expect(statedOf(plan)).toEqual(['In progress', 'Not started', 'Complete']);
  });

  it.each(['Ask the two groups to bring a friend along.', 'Travel: refund the fares of both groups'])(
    'keeps a line without such a label among the words of the action where every other has a reference: %s',
    (line) => {
      const plan = planOf(rows(line));
      expect(actionsOf(plan)).toContain(`2-3 ${TASKS[0] ?? ''}\n${line}`);
      expect(statedOf(plan)).toEqual(['In progress', 'Not started', 'Complete']);
    },
  );
});
