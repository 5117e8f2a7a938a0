import fc from 'fast-check';
import type { CellStyle, SheetSpec, SpecCell } from '../../../src/domain/report/sheet-spec';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import type { WorkbookChange } from '../../../src/workbook/workbook-change';
import { PLAN, setCells, summary } from '../../contract/adapter-under-test';
import type { BookData } from '../../host/model/data/book-data';
import { BLANK_CELL, PLAIN_STYLE, type StyleData } from '../../host/model/data/cell-data';
import { dumpWorkbook } from '../../host/model/dump-workbook';
import { startExcel } from '../../host/start-excel';
import { planWorkbook } from '../../support/plan-workbook';

const LINE = { style: 'Continuous', weight: 'Thin', color: '#112233' };
const LOOKS: readonly StyleData[] = [
  { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, bold: true, color: '#CC0000', name: 'Arial', size: 14 } },
  { ...PLAIN_STYLE, numberFormat: '0.00', wrapText: true, horizontalAlignment: 'Center' },
  { ...PLAIN_STYLE, fill: '#FFC000', borders: { EdgeBottom: LINE, EdgeRight: LINE } },
  { ...PLAIN_STYLE, fill: '#FFFFFF', verticalAlignment: 'Top', indentLevel: 2, borders: { EdgeTop: LINE } },
];

/** Gives the cells that are to be written over looks of their own, and colours that come by rule. */
function decorate(model: BookData): void {
  const sheet = model.sheet(PLAN);
  for (let row = 3; row <= 12; row += 1) {
    for (let column = 1; column <= 9; column += 1) {
      const style = LOOKS[(row * 7 + column * 3) % 5];
      const before = sheet?.cell(row, column) ?? BLANK_CELL;
      if (style) sheet?.put(row, column, { ...before, style });
    }
  }
  if (sheet) Object.assign(sheet.line('column', 5), { size: 90 });
}

async function open() {
  const excel = await startExcel({ workbook: planWorkbook() });
  decorate(excel.model);
  return { ...excel, workbook: new OfficeWorkbook(async () => undefined) };
}

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    bold: fc.boolean(),
    fill: fc.constantFrom('#D5EFD9', '#FFFFFF'),
    wrap: fc.boolean(),
    align: fc.constantFrom('left', 'centre', 'right'),
    border: fc.constantFrom({ bottom: 'thin' }, { left: 'thin', top: 'medium' }, {}),
    numberFormat: fc.constantFrom('0.0', 'dd mmm yyyy', '@'),
  },
  { requiredKeys: [] },
);
const cell: fc.Arbitrary<SpecCell> = fc.record(
  {
    value: fc.oneof(fc.string({ maxLength: 6 }), fc.integer({ min: -9, max: 9 }), fc.constant(null)),
    style,
  },
  { requiredKeys: ['value'] },
);
const block: fc.Arbitrary<WorkbookChange> = fc
  .record({
    row: fc.integer({ min: 4, max: 12 }),
    column: fc.integer({ min: 4, max: 9 }),
    cells: fc.array(fc.array(fc.option(cell), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ row, column, cells }) => setCells(row, column, cells));
const sheetOfOurs: fc.Arbitrary<WorkbookChange> = fc
  .record({
    marker: fc.constantFrom('summary', 'checks'),
    rows: fc.array(fc.array(fc.option(cell), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ marker, rows }) => ({ kind: 'put-sheet', spec: specOf(marker, rows, marker === 'summary') }));
const widths: fc.Arbitrary<WorkbookChange> = fc
  .array(fc.record({ column: fc.integer({ min: 4, max: 8 }), width: fc.integer({ min: 5, max: 40 }) }), {
    maxLength: 3,
  })
  .map((given) => ({ kind: 'set-column-widths', sheet: PLAN, widths: given }));

function specOf(
  marker: string,
  rows: readonly (readonly (SpecCell | null)[])[],
  hasFrame: boolean,
): SheetSpec {
  const bottom = rows.length;
  return {
    name: `Parity ${marker}`,
    marker,
    columnWidths: [20, 10],
    rows: rows.map((cells, at) => ({ cells, ...(at === 1 ? { height: 30 } : {}) })),
    ...(hasFrame
      ? {
          freeze: { rows: 1, columns: 0 },
          print: { orientation: 'landscape', footer: 'Parity', titleRows: [1, 1] },
          conditionalFormats: [
            {
              range: { top: 1, left: 1, bottom, right: 2 },
              formula: 'A1="x"',
              style: { fill: '#F9D6D5', bold: true },
            },
          ],
          validations: [
            {
              range: { top: 1, left: 2, bottom, right: 2 },
              rule: { kind: 'list', values: ['Yes', 'No'] },
              title: 'Answer',
              message: 'Yes or no',
            },
          ],
        }
      : {}),
  };
}

describe('Taking a write back', () => {
  it('puts every look, width, rule and sheet back, whatever was written twice over', async () => {
    const changes = fc.array(fc.oneof(block, sheetOfOurs, widths), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(changes, changes, async (first, second) => {
        const { model, workbook } = await open();
        const before = dumpWorkbook(model);
        await workbook.apply(first);
        const between = dumpWorkbook(model);
        const couldUndo = workbook.canUndo;
        await workbook.apply(second);
        if (JSON.stringify(dumpWorkbook(model)) !== JSON.stringify(between)) {
          await workbook.undo();
          expect(dumpWorkbook(model)).toEqual(between);
        } else if (couldUndo) {
          await workbook.undo();
          expect(dumpWorkbook(model)).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves conditional formats and merged areas of the user’s as they are all along', async () => {
    const { model, workbook, Excel } = await open();
    await Excel.run(async (context) => {
      const rule = context.workbook.worksheets
        .getItem(PLAN)
        .getRange('A1:Z99')
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = '=$C4="Red"';
      rule.custom.format.fill.color = '#FF0000';
      await context.sync();
    });
    const sheet = model.sheet(PLAN);
    const rules = JSON.stringify(sheet?.conditionalFormats);
    const before = dumpWorkbook(model);
    await workbook.apply([
      setCells(4, 5, [
        [
          { value: 'x', style: { bold: true } },
          { value: null, style: {} },
        ],
      ]),
    ]);
    expect(JSON.stringify(sheet?.conditionalFormats)).toBe(rules);
    expect(sheet?.merges).toHaveLength(1);
    await workbook.undo();
    expect(dumpWorkbook(model)).toEqual(before);
  });

  it('shrinks a table to what it was, and empties what it had grown over', async () => {
    const { model, workbook } = await open();
    const before = dumpWorkbook(model);
    await workbook.apply([
      {
        kind: 'grow-table',
        sheet: PLAN,
        table: 'Actions',
        headers: [{ value: 'Status', style: { bold: true } }],
      },
      setCells(4, 4, [[{ value: 'Overdue' }]]),
    ]);
    expect(model.sheet(PLAN)?.tables[0]?.range.right).toBe(4);
    await workbook.undo();
    expect(dumpWorkbook(model)).toEqual(before);
  });

  it('moves a person’s notes back to where they were beside a sheet of ours', async () => {
    const { model, workbook } = await open();
    await workbook.apply([{ kind: 'put-sheet', spec: summary(3) }]);
    const ours = model.sheet('Parity summary (2)');
    const [bold] = LOOKS;
    if (bold) ours?.put(6, 1, { value: 'below', style: bold });
    if (bold) ours?.put(2, 4, { value: 'beside', style: bold });
    const before = dumpWorkbook(model);
    const spec = summary(5);
    const wider = {
      ...spec,
      rows: spec.rows.map(({ cells }) => ({ cells: [...cells, { value: 'third' }] })),
    };
    await workbook.apply([{ kind: 'put-sheet', spec: wider }]);
    expect(ours?.cell(8, 1)).toEqual({ value: 'below', style: bold });
    expect(ours?.cell(2, 5)).toEqual({ value: 'beside', style: bold });
    await workbook.undo();
    expect(dumpWorkbook(model)).toEqual(before);
  });

  it('makes a sheet again that a write took away', async () => {
    const { model, workbook } = await open();
    await workbook.apply([{ kind: 'put-sheet', spec: summary(3) }]);
    const before = await workbook.read();
    await workbook.apply([{ kind: 'remove-sheet', marker: 'summary' }]);
    expect(model.sheets).toHaveLength(2);
    await workbook.undo();
    expect((await workbook.read()).sheets.map(({ cells }) => cells)).toEqual(
      before.sheets.map(({ cells }) => cells),
    );
    expect(model.names.map(({ name }) => name)).toEqual(['_Parity.summary']);
  });
});
