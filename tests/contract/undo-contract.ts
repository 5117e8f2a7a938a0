import fc from 'fast-check';
import type { SpecValue } from '../../src/domain/report/sheet-spec';
import type { WorkbookChange } from '../../src/workbook/workbook-change';
import { PLAN, setCells, summary, type AdapterUnderTest } from './adapter-under-test';

const NOTHING_TO_UNDO = { name: 'WorkbookError', code: 'nothing-to-undo' };

const EVERY_KIND: readonly WorkbookChange[] = [
  {
    kind: 'grow-table',
    sheet: PLAN,
    table: 'Actions',
    headers: [{ value: 'Status' }, { value: 'Why', style: { bold: true, fill: '#333333' } }],
  },
  setCells(4, 1, [
    [{ value: 'Over' }, { value: null }, { value: 'Red', style: { fill: '#F9D6D5', bold: true } }],
    [
      { value: 'struck no more', style: {} },
      { value: 3, formula: '1+2' },
    ],
  ]),
  setCells(3, 1, [[{ value: 'What is to be done' }]]),
  { kind: 'set-column-widths', sheet: PLAN, widths: [{ column: 4, width: 30 }] },
  { kind: 'set-name', name: '_Parity.status.1', refersTo: `'${PLAN}'!$D$3:$E$6`, hidden: true },
  { kind: 'put-sheet', spec: summary(4) },
];

const value: fc.Arbitrary<SpecValue> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constant(null),
);

const cell = fc.record(
  { value, style: fc.constantFrom({}, { fill: '#D5EFD9' }, { bold: true, numberFormat: '0.0' }) },
  { requiredKeys: ['value'] },
);

const change: fc.Arbitrary<WorkbookChange> = fc.oneof(
  fc
    .record({
      row: fc.integer({ min: 4, max: 12 }),
      column: fc.integer({ min: 1, max: 9 }),
      cells: fc.array(fc.array(fc.option(cell), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ row, column, cells }) => setCells(row, column, cells)),
  fc
    .record({ rows: fc.integer({ min: 1, max: 5 }), marker: fc.constantFrom('summary', 'checks') })
    .map(({ rows, marker }) => ({ kind: 'put-sheet', spec: { ...summary(rows), marker } }) as const),
  fc
    .constantFrom('1', `'${PLAN}'!$E$3:$G$6`)
    .map((refersTo) => ({ kind: 'set-name', name: 'Ours', refersTo, hidden: true }) as const),
);

/** A write can be taken back whole. */
export function undoContract({ open }: AdapterUnderTest): void {
  describe('when a write is taken back', () => {
    it('says that there is nothing to take back before anything was written', async () => {
      const workbook = await open();
      expect(workbook.canUndo).toBe(false);
      await expect(workbook.undo()).rejects.toMatchObject(NOTHING_TO_UNDO);
    });

    it('is as it was before a write of every kind, and takes it back once', async () => {
      const workbook = await open();
      const before = await workbook.read();
      expect(await workbook.apply(EVERY_KIND)).toEqual([]);
      expect(workbook.canUndo).toBe(true);
      expect(await workbook.read()).not.toEqual(before);
      expect(await workbook.undo()).toEqual([]);
      expect(await workbook.read()).toEqual(before);
      expect(workbook.canUndo).toBe(false);
      await expect(workbook.undo()).rejects.toMatchObject(NOTHING_TO_UNDO);
    });

    it('takes back the last write, not those before it', async () => {
      const workbook = await open();
      await workbook.apply([setCells(9, 1, [[{ value: 'first' }]])]);
      const first = await workbook.read();
      await workbook.apply([setCells(9, 1, [[{ value: 'second' }]]), ...EVERY_KIND]);
      await workbook.undo();
      expect(await workbook.read()).toEqual(first);
    });

    it('can be written to again, and that taken back as well', async () => {
      const workbook = await open();
      const before = await workbook.read();
      for (let time = 0; time < 2; time++) {
        await workbook.apply(EVERY_KIND);
        await workbook.undo();
        expect(await workbook.read()).toEqual(before);
      }
    });

    it('counts a write that altered nothing for none', async () => {
      const workbook = await open();
      const before = await workbook.read();
      await workbook.apply([]);
      await workbook.apply([setCells(4, 1, [[{ value: 'Train panels' }]])]);
      await workbook.apply([{ ...setCells(4, 1, [[{ value: 'x' }]]), expect: [['something else']] }]);
      expect(workbook.canUndo).toBe(false);
      await workbook.apply([setCells(9, 1, [[{ value: 'x' }]])]);
      await workbook.apply([setCells(9, 1, [[{ value: 'x' }]])]);
      expect(workbook.canUndo).toBe(true);
      await workbook.undo();
      expect(await workbook.read()).toEqual(before);
    });

    it('keeps the last write to take back when one after it was refused', async () => {
      const workbook = await open();
      const before = await workbook.read();
      await workbook.apply([setCells(9, 1, [[{ value: 'x' }]])]);
      const refused = workbook.apply([{ ...setCells(9, 1, [[{ value: 'y' }]]), sheet: 'Elsewhere' }]);
      await expect(refused).rejects.toMatchObject({ code: 'no-such-sheet' });
      await workbook.undo();
      expect(await workbook.read()).toEqual(before);
    });

    it('has every cell, colour and name as before, whatever was written', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
          const workbook = await open();
          const before = await workbook.read();
          await workbook.apply(changes);
          if (workbook.canUndo) await workbook.undo();
          expect(await workbook.read()).toEqual(before);
        }),
        { numRuns: 40 },
      );
    });
  });
}
