import { actionsOf, AS_AT, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue, type SheetOptions } from '../../../support/sheet-builder';

const CHAPLAIN = 'Open a multi-faith room at each site';
const PRAYER = 'Publish prayer times in every rota';
const LOANS = 'Start a loan scheme for text-to-speech software';
const SIGNS = 'Replace signs that fail the contrast check';
const COFFEE = 'Hold listening events with night staff';
const BOARD = 'Report what night staff said to the Board';

/** What stands in each plan of a sheet: rows and words of its actions, with the first deadline of each. */
function plansIn(grid: readonly GridValue[][], options: SheetOptions = {}): readonly (readonly string[])[] {
  const { plans } = plansOf([buildSheet(grid, options)], { asAt: AS_AT });
  return plans.map((plan) =>
    actionsOf(plan).map((action, at) => `${action} | ${plan.actions[at]?.due.first?.toString() ?? '-'}`),
  );
}

const ROWS: readonly GridValue[][] = [
  ['Faith', 'Head Chaplain', CHAPLAIN, PRAYER],
  ['Access', 'Estates Manager', LOANS, SIGNS],
  ['Voice', 'Network Chair', COFFEE, BOARD],
];
const BOTH = [
  [`2 ${CHAPLAIN} | 2025-03-31`, `3 ${LOANS} | 2025-03-31`, `4 ${COFFEE} | 2025-03-31`],
  [`2 ${PRAYER} | 2026-03-31`, `3 ${SIGNS} | 2026-03-31`, `4 ${BOARD} | 2026-03-31`],
];

describe('a column of actions for each year', () => {
  it.each([
    ['2024/25 actions', '2025/26 actions'],
    ['Actions 2024-25', 'Actions 2025-26'],
    ['Year 1 actions (2024/25)', 'Year 2 actions (2025/26)'],
    ['What we will do in 2024/25', 'What we will do in 2025/26'],
    ['Planned activity 2024/25', 'Planned activity 2025/26'],
  ])('is read year by year, each due in its own: %s, %s', (first, second) => {
    expect(plansIn([['Theme', 'Lead', first, second], ...ROWS])).toEqual(BOTH);
  });

  it.each([
    ['Short term actions', 'Long term actions'],
    ['Immediate actions (0-6 months)', 'Medium-term actions (6-18 months)'],
    ['Phase 1', 'Phase 2'],
  ])('may be one for each term or phase, whose end nobody names: %s, %s', (first, second) => {
    expect(plansIn([['Theme', 'Lead', first, second], ...ROWS])).toEqual(
      BOTH.map((plan) => plan.map((line) => line.replace(/\S+$/, '-'))),
    );
  });

  it('may leave a year empty for a theme', () => {
    const [, second] = plansIn([
      ['Theme', 'Lead', '2024/25 actions', '2025/26 actions'],
      ['Faith', 'Head Chaplain', CHAPLAIN, null],
      ...ROWS.slice(1),
    ]);
    expect(second).toEqual([`3 ${SIGNS} | 2026-03-31`, `4 ${BOARD} | 2026-03-31`]);
  });

  it('has the leads and statuses of its rows in each year', () => {
    const sheet = buildSheet([
      ['Theme', 'Lead', '2024/25 actions', '2025/26 actions', 'Status'],
      ...ROWS.map((row) => [...row, 'On track']),
    ]);
    const { plans } = plansOf([sheet]);
    expect(plans.map(({ actions }) => actions.map(({ leads }) => leads[0]?.name))).toEqual([
      ['Head Chaplain', 'Estates Manager', 'Network Chair'],
      ['Head Chaplain', 'Estates Manager', 'Network Chair'],
    ]);
    expect(plans.flatMap(({ actions }) => actions.map(({ stated }) => stated?.text))).toEqual(
      Array.from({ length: 6 }, () => 'On track'),
    );
  });

  it('keeps the deadline of a column for it', () => {
    const grid = [
      ['Theme', 'Lead', '2024/25 actions', '2025/26 actions', 'Due date'],
      ...ROWS.map((row) => [...row, 'June 2025']),
    ];
    expect(
      plansIn(grid)
        .flat()
        .every((line) => line.endsWith('2025-06-30')),
    ).toBe(true);
  });

  it('tells more of the actions where these have a column besides', () => {
    const grid = [
      ['Action', 'Lead', '2024/25', '2025/26'],
      ['Make every site welcoming', 'Head Chaplain', CHAPLAIN, PRAYER],
      ['Make every site easy to get about', 'Estates Manager', LOANS, SIGNS],
      ['Hear from staff who work at night', 'Network Chair', COFFEE, BOARD],
    ];
    const { plans } = plansOf([buildSheet(grid)]);
    expect(plans.map(({ actions }) => actions.length)).toEqual([3]);
    expect(plans[0]?.findings).toContainEqual(
      expect.objectContaining({
        code: 'column-unread',
        raw: '2025/26',
        detail: { holds: 'things to be done' },
      }),
    );
  });

  it('is told where two columns hold actions of different kinds, and one alone was read', () => {
    const [plan] = plansOf([
      buildSheet([
        ['Theme', 'Lead', 'Workforce actions', 'Patient actions', 'Due date'],
        ...ROWS.map((row) => [...row, 'May 2025']),
      ]),
    ]).plans;
    expect(plan?.findings).toContainEqual(
      expect.objectContaining({ code: 'column-unread', detail: { holds: 'things to be done' } }),
    );
  });

  it('is no column of targets for each year', () => {
    const grid = [
      ['Action', 'Lead', '2024/25 target', '2025/26 target'],
      [CHAPLAIN, 'Head Chaplain', 'Two sites', 'Five sites'],
      [LOANS, 'Estates Manager', 'Ten loans', 'Twenty loans'],
    ];
    expect(plansIn(grid)).toHaveLength(1);
  });
});
