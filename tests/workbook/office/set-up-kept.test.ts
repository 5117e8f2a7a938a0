import { scan } from '../../../src/application/pane/scan';
import type { SettingEdit } from '../../../src/application/pane/setting-edit';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { BLANK_CELL } from '../../host/model/data/cell-data';
import { startExcel } from '../../host/start-excel';
import { AMBIGUOUS_GRID } from '../../support/ambiguous-plan';
import { asFile, PANE_GRID } from '../../support/pane-plan';
import { buildSheet, buildWorkbook, type GridValue } from '../../support/sheet-builder';

const PLAN = 'EDI plan';
const NOW = { asAt: null, today: '2024-06-30' };

/** A workbook open in Excel, as one person after another meets it. */
async function open(grid: readonly (readonly GridValue[])[]) {
  const file = await asFile(buildWorkbook(buildSheet(grid, { name: PLAN })));
  const { Excel, model } = await startExcel({ workbook: file.save() });
  /** Each with an Excel of their own, which remembers nothing of the others. */
  const someone = () => scan(new OfficeWorkbook(async () => undefined), NOW);
  return {
    model,
    someone,
    async correct(...edits: readonly SettingEdit[]) {
      const session = edits.reduce((before, edit) => before.edit(edit), await someone());
      return session.saveSetUp();
    },
    async insert(range: string, shift: 'Down' | 'Right') {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(PLAN).getRange(range).insert(shift);
        await context.sync();
      });
    },
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** What stands in Set-up as somebody's choice: heading and field, and the row of the headings. */
async function choicesIn({ someone }: Opened) {
  const { setUp } = (await someone()).view;
  return setUp.plans.flatMap(({ columns, headerRow, headerRowCorrected }) => [
    ...(headerRowCorrected ? [`headings in row ${headerRow}`] : []),
    ...columns
      .filter(({ corrected }) => corrected)
      .map(({ heading, field }) => `${heading}: ${field ?? 'none'}`),
  ]);
}

const NO_LEAD: SettingEdit = { kind: 'column', sheet: PLAN, column: 3, field: null };
const LEAD_OF_COMMITTEE: SettingEdit = { kind: 'column', sheet: PLAN, column: 4, field: 'lead' };

describe('A correction kept in the workbook', () => {
  it('is read again by whoever opens it next', async () => {
    const excel = await open(PANE_GRID);
    expect(await excel.correct(NO_LEAD, LEAD_OF_COMMITTEE)).toEqual({
      sentence: 'Kept on “Parity settings”.',
      conflicts: [],
    });
    expect(await choicesIn(excel)).toEqual(['Lead: none', 'Committee: lead']);
    const { view } = await excel.someone();
    expect(view.setUp.unsaved).toBe(false);
    expect(view.plans[0]?.actions[0]?.leads).toEqual(['People Committee']);
  });

  it('settles what was in doubt for the next reader too', async () => {
    const excel = await open(AMBIGUOUS_GRID);
    const before = (await excel.someone()).view.setUp.plans[0];
    expect(before?.toConfirm).toBe(5);
    await excel.correct(
      { kind: 'header-row', sheet: PLAN, row: 3 },
      ...(before?.columns ?? []).map(({ column, field }): SettingEdit => ({
        kind: 'column',
        sheet: PLAN,
        column,
        field,
      })),
    );
    const { setUp, checks } = (await excel.someone()).view;
    expect(setUp.plans[0]?.toConfirm).toBe(0);
    expect(checks.filter(({ message }) => /not certain/.test(message))).toEqual([]);
  });

  it('goes with its column when a co-author inserts one before it', async () => {
    const excel = await open(PANE_GRID);
    await excel.correct(NO_LEAD, LEAD_OF_COMMITTEE);
    await excel.insert('B:B', 'Right');
    expect(await choicesIn(excel)).toEqual(['Lead: none', 'Committee: lead']);
    expect((await excel.someone()).view.plans[0]?.actions[0]?.leads).toEqual(['People Committee']);
  });

  it('stays when a co-author inserts rows between the actions, and a row of words into them', async () => {
    const excel = await open(PANE_GRID);
    await excel.correct(LEAD_OF_COMMITTEE, NO_LEAD);
    await excel.insert('6:7', 'Down');
    excel.model.sheet(PLAN)?.put(6, 2, { ...BLANK_CELL, value: 'Open a quiet room on every site' });
    expect(await choicesIn(excel)).toEqual(['Lead: none', 'Committee: lead']);
    expect((await excel.someone()).view.plans[0]?.actions).toHaveLength(6);
  });

  it('goes with the headings when a co-author inserts rows above them', async () => {
    const excel = await open(PANE_GRID);
    await excel.correct({ kind: 'header-row', sheet: PLAN, row: 3 }, NO_LEAD);
    await excel.insert('1:2', 'Down');
    expect(await choicesIn(excel)).toEqual(['headings in row 5', 'Lead: none']);
  });

  it('is still there after a review is written beside the plan, and after another', async () => {
    const excel = await open(PANE_GRID);
    await excel.correct(NO_LEAD);
    await (await excel.someone()).write();
    await excel.insert('A:A', 'Right');
    await (await excel.someone()).write();
    expect(await choicesIn(excel)).toEqual(['Lead: none']);
  });
});
