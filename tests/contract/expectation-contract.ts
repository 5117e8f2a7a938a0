import { cellAt, type SheetSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { PutSheet } from '../../src/workbook/workbook-change';
import type { Workbook } from '../../src/workbook/workbook-port';
import { PLAN, setCells, sheetOf, summary, type AdapterUnderTest } from './adapter-under-test';

/** Where a sheet of ours stands beside the user’s own of the same name. */
const OURS = 'Parity summary (2)';

const put = (rows: number, expect?: SheetSnapshot | null): PutSheet => ({
  kind: 'put-sheet',
  spec: summary(rows),
  ...(expect === undefined ? {} : { expect }),
});

const type = (row: number, column: number, value: string) =>
  ({ kind: 'set-cells', sheet: OURS, row, column, cells: [[{ value }]] }) as const;

async function ours(workbook: Workbook): Promise<SheetSnapshot> {
  return sheetOf(await workbook.read(), OURS);
}

/** What a change expects to replace is compared with what stands there when it is made. */
export function expectationContract({ open }: AdapterUnderTest): void {
  describe('when others have changed it since it was read', () => {
    it('neither writes nor reports a row that holds already what it is to hold', async () => {
      const workbook = await open();
      await workbook.apply([setCells(4, 5, [[{ value: 'Overdue' }, { value: 3 }]])]);
      const before = await workbook.read();
      const conflicts = await workbook.apply([
        { ...setCells(4, 5, [[{ value: 'Overdue' }, { value: 3 }, null]]), expect: [[null, null, 'gone']] },
      ]);
      expect(conflicts).toEqual([]);
      expect(await workbook.read()).toEqual(before);
    });

    it('reports a row of which only a part holds what it is to hold', async () => {
      const workbook = await open();
      await workbook.apply([setCells(4, 5, [[{ value: 'Overdue' }, { value: 4 }]])]);
      const conflicts = await workbook.apply([
        { ...setCells(4, 5, [[{ value: 'Overdue' }, { value: 3 }]]), expect: [[null, null]] },
      ]);
      expect(conflicts).toEqual([{ sheet: PLAN, row: 4, expected: null, found: 'Overdue' }]);
    });

    it('adds a sheet of ours where none was expected, and rebuilds it while it is as it was read', async () => {
      const workbook = await open();
      expect(await workbook.apply([put(3, null)])).toEqual([]);
      expect(await workbook.apply([put(5, await ours(workbook))])).toEqual([]);
      expect((await ours(workbook)).rowCount).toBe(5);
    });

    it('leaves a sheet of ours alone that someone typed on, says where, and makes the other changes', async () => {
      const workbook = await open();
      await workbook.apply([put(3)]);
      const read = await ours(workbook);
      await workbook.apply([type(2, 1, 'Mine'), type(3, 4, 'Note')]);
      const conflicts = await workbook.apply([put(5, read), setCells(9, 1, [[{ value: 'written' }]])]);
      expect(conflicts).toEqual([{ sheet: OURS, row: 2, expected: 'Line 2', found: 'Mine' }]);
      const sheet = await ours(workbook);
      expect(sheet.rowCount).toBe(3);
      expect(cellAt(sheet, { row: 3, column: 4 }).value).toBe('Note');
      expect(cellAt(sheetOf(await workbook.read(), PLAN), { row: 9, column: 1 }).value).toBe('written');
    });

    it('takes no result of a formula for something typed, but a formula typed anew', async () => {
      const workbook = await open();
      const spec = { ...summary(1), rows: [{ cells: [{ value: 2, formula: '1+1' }] }] };
      await workbook.apply([{ kind: 'put-sheet', spec }]);
      const read = await ours(workbook);
      const withResult = (value: number, formula: string): SheetSnapshot => ({
        ...read,
        cells: [[{ value, text: String(value), formula }]],
      });
      const rebuilt = { ...spec, rows: [{ cells: [{ value: 3, formula: '1+2' }] }] };
      const refused = await workbook.apply([
        { kind: 'put-sheet', spec: rebuilt, expect: withResult(2, '4-2') },
      ]);
      expect(refused).toMatchObject([{ sheet: OURS, row: 1 }]);
      expect(
        await workbook.apply([{ kind: 'put-sheet', spec: rebuilt, expect: withResult(99, '1+1') }]),
      ).toEqual([]);
      expect(cellAt(await ours(workbook), { row: 1, column: 1 }).formula).toBe('1+2');
    });

    it('leaves a sheet alone that appeared where none was expected, unless it is the one to be put', async () => {
      const workbook = await open();
      await workbook.apply([put(3)]);
      expect(await workbook.apply([put(3, null)])).toEqual([]);
      const conflicts = await workbook.apply([put(4, null)]);
      expect(conflicts).toEqual([{ sheet: OURS, row: 1, expected: null, found: 'Line 1' }]);
      expect((await ours(workbook)).rowCount).toBe(3);
    });

    it('puts no sheet back that someone deleted', async () => {
      const workbook = await open();
      await workbook.apply([put(3)]);
      const read = await ours(workbook);
      await workbook.apply([{ kind: 'remove-sheet', marker: 'summary' }]);
      const conflicts = await workbook.apply([put(4, read)]);
      expect(conflicts).toEqual([{ sheet: OURS, row: 1, expected: 'Line 1', found: null }]);
      expect((await workbook.read()).sheets).toHaveLength(2);
    });

    it('rebuilds a sheet whatever stands on it when nothing is expected of it', async () => {
      const workbook = await open();
      await workbook.apply([put(3)]);
      await workbook.apply([type(2, 1, 'Mine')]);
      expect(await workbook.apply([put(3)])).toEqual([]);
      expect(cellAt(await ours(workbook), { row: 2, column: 1 }).value).toBe('Line 2');
    });
  });
}
