import type { PaneSession } from '../../../src/application/pane/pane-session';
import { scan } from '../../../src/application/pane/scan';
import type { SettingEdit } from '../../../src/application/pane/setting-edit';
import { PANE_GRID, paneWorkbook, PLAN_SHEET, TODAY } from '../../support/pane-plan';
import type { GridValue } from '../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const open = (grid: Grid): Promise<PaneSession> => scan(paneWorkbook(grid), { asAt: null, today: TODAY });

/** The plan once somebody has put a column before the one numbered so. */
function withColumn(before: number, heading: string): Grid {
  return PANE_GRID.map((line, at) =>
    line.length < before
      ? line
      : [...line.slice(0, before - 1), at === 2 ? heading : '', ...line.slice(before - 1)],
  );
}

const NO_LEAD: SettingEdit = { kind: 'column', sheet: PLAN_SHEET, column: 3, heading: 'Lead', field: null };

const chosen = ({ view }: PaneSession): readonly string[] =>
  view.setUp.plans.flatMap(({ columns }) =>
    columns.filter(({ corrected }) => corrected).map(({ letters, heading }) => `${letters} ${heading}`),
  );

describe('A correction made before others moved the columns, and not kept yet', () => {
  it('is made to the column that has its heading now', async () => {
    expect(chosen((await open(PANE_GRID)).edit(NO_LEAD))).toEqual(['C Lead']);
    expect(chosen((await open(withColumn(2, 'Priority'))).edit(NO_LEAD))).toEqual(['D Lead']);
  });

  it('is not made to another column that stands in its place', async () => {
    const grid = PANE_GRID.map((line, at) =>
      at === 2 ? line.map((cell) => (cell === 'Lead' ? 'Owner' : cell)) : line,
    );
    const session = await open(grid);
    expect(session.whyRefused(NO_LEAD)).toBe(
      'The column “Lead” does not stand where it did on “EDI plan”: look at it in Set-up.',
    );
    expect(chosen(session.edit(NO_LEAD))).toEqual([]);
  });

  it('is not made by a heading that stands twice elsewhere', async () => {
    const session = await open(withColumn(2, 'Lead'));
    expect(session.whyRefused(NO_LEAD)).toMatch(/does not stand where it did/);
  });
});
