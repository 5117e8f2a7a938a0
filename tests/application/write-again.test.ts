import fc from 'fast-check';
import { reviewWorkbook, type WorkbookReview } from '../../src/application/review-workbook';
import { writeReview } from '../../src/application/write-review';
import { parseAddress } from '../../src/domain/grid/address';
import { cellAt, type SheetSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { SheetSpec } from '../../src/domain/report/sheet-spec';
import type { WorkbookFile } from '../../src/workbook/workbook-port';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { createXlsx } from '../../src/workbook/xlsx/create-xlsx';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { AS_AT } from '../support/review-builder';

type Line = readonly [action: string, lead: string, due: string, status: string];

const HEADINGS = ['Action', 'Lead', 'Due date', 'RAG'];
const LINES: readonly Line[] = [
  ['Train every interview panel in inclusive recruitment', 'Head of EDI', 'March 2024', ''],
  ['Mend the lift to the training rooms', 'Director of Estates', 'September 2024', ''],
  ['Publish the ethnicity pay gap with a plan to close it', '', 'March 2023', ''],
  ['Set up a reciprocal mentoring programme', 'Head of OD; Head of EDI', 'December 2025', 'Complete'],
];

/** A workbook with one plan on it, as a person would have made it. */
async function planWorkbook(lines: readonly Line[]): Promise<WorkbookFile> {
  const spec: SheetSpec = {
    name: 'EDI plan',
    marker: null,
    columnWidths: [40, 20, 16, 10],
    rows: [
      { cells: [{ value: 'Inclusion plan 2023 to 2026' }] },
      { cells: [] },
      { cells: HEADINGS.map((value) => ({ value, style: { bold: true } })) },
      ...lines.map((line) => ({ cells: line.map((value) => ({ value })) })),
    ],
  };
  const workbook = createXlsx();
  await workbook.apply([{ kind: 'put-sheet', spec }]);
  return openXlsx(workbook.save(), 'plan.xlsx');
}

/** One review of a workbook, written into it and saved. */
async function reviewOnce(workbook: WorkbookFile): Promise<{ review: WorkbookReview; bytes: Uint8Array }> {
  const review = reviewWorkbook(await workbook.read(), AS_AT);
  expect(await workbook.apply(writeReview(review))).toEqual([]);
  return { review, bytes: workbook.save() };
}

async function write(workbook: WorkbookFile, sheet: string, texts: Readonly<Record<string, string>>) {
  for (const [address, value] of Object.entries(texts)) {
    const place = parseAddress(address);
    if (!place) throw new Error(`${address} is no address`);
    await workbook.apply([{ kind: 'set-cells', sheet, ...place, cells: [[{ value }]] }]);
  }
}

async function sheetOf(workbook: WorkbookFile, name: string): Promise<SheetSnapshot> {
  const sheet = (await workbook.read()).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Every filled cell of a sheet with its address in rows and columns. */
function textsOf(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell && cell.text !== '') texts.set(`${row + 1},${column + 1}`, cell.text);
    }),
  );
  return texts;
}

/** The row of a sheet in which a cell of column A begins so. */
function rowOf(sheet: SheetSnapshot, start: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (cellAt(sheet, { row, column: 1 }).text.startsWith(start)) return row;
  }
  throw new Error(`no row begins “${start}”`);
}

const texts = fc.constantFrom(
  'Train every interview panel in inclusive recruitment',
  'Mend the lift to the training rooms',
  '=SUM(A1:A9)',
  '+44 is not a sum',
  '@lead to confirm the figures',
);
const plans = fc.array(
  fc.tuple(
    texts,
    fc.constantFrom('Head of EDI', 'Director of HR; Head of EDI', '', '-Lead', '=HYPERLINK("x")'),
    fc.constantFrom('March 2024', '30/06/2025', 'Ongoing', '', 'Annually', 'soon'),
    fc.constantFrom('', 'Green', 'Complete', 'Red'),
  ),
  { minLength: 3, maxLength: 12 },
);

describe('a second review', () => {
  it('changes no byte of what the first one left', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (lines) => {
        const first = await reviewOnce(await planWorkbook(lines));
        const second = await reviewOnce(openXlsx(first.bytes, 'plan.xlsx'));
        expect(Buffer.compare(second.bytes, first.bytes)).toBe(0);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('leaves a workbook held in memory as the first one left it', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (lines) => {
        const workbook = new MemoryWorkbook(await (await planWorkbook(lines)).read());
        await workbook.apply(writeReview(reviewWorkbook(await workbook.read(), AS_AT)));
        const first = await workbook.read();
        expect(await workbook.apply(writeReview(reviewWorkbook(first, AS_AT)))).toEqual([]);
        expect(await workbook.read()).toEqual(first);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('changes only what follows from a date that was corrected', async () => {
    const { bytes } = await reviewOnce(await planWorkbook(LINES));
    const workbook = openXlsx(bytes, 'plan.xlsx');
    const before = textsOf(await sheetOf(workbook, 'EDI plan'));
    await write(workbook, 'EDI plan', { C4: 'March 2025' });
    await reviewOnce(workbook);
    const after = textsOf(await sheetOf(workbook, 'EDI plan'));
    const changed = [...after.keys()].filter((place) => after.get(place) !== before.get(place));
    expect(changed.every((place) => place.startsWith('4,'))).toBe(true);
    expect(after.get('4,6')).toBe('On track');
  });

  it('gives an action the reference it had, though others have come', async () => {
    const { review, bytes } = await reviewOnce(await planWorkbook(LINES.slice(1)));
    const workbook = openXlsx(bytes, 'plan.xlsx');
    const refs = review.plans[0]?.actions.map(({ ref }) => ref);
    await write(workbook, 'EDI plan', { A7: LINES[0]?.[0] ?? '', B7: 'Head of EDI', C7: 'March 2026' });
    const again = await reviewOnce(workbook);
    expect(again.review.plans[0]?.actions.map(({ ref }) => ref)).toEqual([...(refs ?? []), 'A-004']);
  });

  it('writes no text of the plan as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (lines) => {
        const workbook = await planWorkbook(lines);
        await reviewOnce(workbook);
        for (const sheet of (await workbook.read()).sheets) {
          for (const cell of sheet.cells.flatMap((line) => line ?? [])) {
            expect(cell?.formula ?? '').not.toMatch(/HYPERLINK|SUM\(A1:A9\)/);
          }
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe('what the user wrote on our sheets', () => {
  it('is there after a review that changed the sheets around it', async () => {
    const { bytes } = await reviewOnce(await planWorkbook(LINES));
    const workbook = openXlsx(bytes, 'plan.xlsx');
    const summary = await sheetOf(workbook, 'Parity summary');
    const checks = await sheetOf(workbook, 'Parity checks');
    const overdue = rowOf(summary, 'Train every');
    const noLead = rowOf(checks, 'Name a role');
    await write(workbook, 'Parity summary', {
      [`H${overdue}`]: 'Lead rang on Monday',
      G8: 'up from two last quarter',
      N3: 'beside the block',
      A400: 'far below',
    });
    await write(workbook, 'Parity checks', { [`G${noLead}`]: 'Asked the network' });
    await write(workbook, 'Parity actions', { I6: 'On the risk register' });
    await write(workbook, 'EDI plan', { A8: 'Review the uniform policy', C8: 'March 2022' });
    await reviewOnce(workbook);
    const after = await sheetOf(workbook, 'Parity summary');
    const row = rowOf(after, 'Train every');
    expect(row).toBe(overdue + 1);
    expect(cellAt(after, { row, column: 8 }).text).toBe('Lead rang on Monday');
    expect(cellAt(after, { row: 8, column: 7 }).text).toBe('up from two last quarter');
    expect(cellAt(after, { row: 3, column: 14 }).text).toBe('beside the block');
    expect([...textsOf(after).values()]).toContain('far below');
    const checksAfter = textsOf(await sheetOf(workbook, 'Parity checks'));
    expect([...checksAfter.values()]).toContain('Asked the network');
    const actions = await sheetOf(workbook, 'Parity actions');
    expect(cellAt(actions, { row: rowOf(actions, 'Mend the lift'), column: 9 }).text).toBe(
      'On the risk register',
    );
  });

  it('is kept for each action when the list it stood in has lost the action', async () => {
    const { bytes } = await reviewOnce(await planWorkbook(LINES));
    const workbook = openXlsx(bytes, 'plan.xlsx');
    const overdue = rowOf(await sheetOf(workbook, 'Parity summary'), 'Train every');
    await write(workbook, 'Parity summary', { [`H${overdue}`]: 'Lead rang on Monday' });
    await write(workbook, 'EDI plan', { D4: 'Complete' });
    await reviewOnce(workbook);
    const after = await sheetOf(workbook, 'Parity summary');
    const gone = rowOf(after, 'Notes on actions that have left these lists');
    expect(cellAt(after, { row: gone + 2, column: 4 }).text).toBe('A-001');
    expect(cellAt(after, { row: gone + 2, column: 8 }).text).toBe('Lead rang on Monday');
    await write(workbook, 'EDI plan', { D4: 'Red' });
    await write(workbook, 'EDI plan', { C4: 'May 2023' });
    await reviewOnce(workbook);
    const back = await sheetOf(workbook, 'Parity summary');
    expect(() => rowOf(back, 'Notes on actions')).toThrow();
    expect(cellAt(back, { row: rowOf(back, 'Train every'), column: 8 }).text).toBe('Lead rang on Monday');
  });
});
