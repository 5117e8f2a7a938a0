import fc from 'fast-check';
import { formatRange, quoteSheetName } from '../../src/domain/grid/address';
import { cellAt } from '../../src/domain/grid/sheet-snapshot';
import type { SheetSpec } from '../../src/domain/report/sheet-spec';
import { chartedSheet, doublingSheet, eitherSideSheet } from '../support/charted-sheet';
import { after, MARCH, PLAN, setCells, sheetOf, summary, type AdapterUnderTest } from './adapter-under-test';
import { expectationContract } from './expectation-contract';
import { undoContract } from './undo-contract';

/** What the words of the port promise, tried on one adapter. */
export function workbookContract(adapter: AdapterUnderTest): void {
  const { open } = adapter;

  describe(`A workbook ${adapter.name}`, () => {
    it('says what it can do', async () => {
      expect((await open()).capabilities).toEqual(adapter.capabilities);
    });

    it('reads the same twice, and tells how far it has come sheet by sheet', async () => {
      const workbook = await open();
      const steps: string[] = [];
      const first = await workbook.read(({ sheet, done, total }) => steps.push(`${sheet} ${done}/${total}`));
      expect(await workbook.read()).toEqual(first);
      expect(steps).toEqual(['EDI plan 0/2', 'Parity summary 1/2']);
    });

    it('stops reading between two sheets when asked, and reads again afterwards', async () => {
      const workbook = await open();
      const stop = new AbortController();
      const met: string[] = [];
      const reading = workbook.read(({ sheet }) => {
        met.push(sheet);
        stop.abort();
      }, stop.signal);
      await expect(reading).rejects.toMatchObject({ name: 'WorkbookError', code: 'cancelled' });
      expect(met).toEqual(['EDI plan']);
      expect((await workbook.read(undefined, new AbortController().signal)).sheets).toHaveLength(2);
    });

    it('reads values, shown texts, fills, strikes and tables', async () => {
      const sheet = sheetOf(await (await open()).read(), PLAN);
      const at = (row: number, column: number) => cellAt(sheet, { row, column });
      expect(at(4, 2)).toEqual({ value: 45382, text: '31/03/2024', numberFormat: 'dd/mm/yyyy' });
      expect(at(4, 3)).toEqual({ value: 'Amber', text: 'Amber', fill: '#FFC000' });
      expect(at(5, 1).struck).toBe(true);
      expect(at(5, 3)).toEqual({ value: null, text: '', fill: '#FFC000' });
      expect(sheet.tables).toEqual([
        {
          name: 'Actions',
          range: { top: 3, left: 1, bottom: 6, right: 3 },
          headerRowCount: 1,
          totalsRowCount: 1,
          columnNames: ['Action', 'Due', 'RAG'],
        },
      ]);
    });

    it('sees a coloured sign that stands alone as the colour of its cell, and no other letter', async () => {
      const sheet = sheetOf(await (await open()).read(), 'Parity summary');
      const at = (row: number, column: number) => cellAt(sheet, { row, column });
      expect(at(1, 2)).toEqual({ value: '●', text: '●', fill: '#FF0000', isSignColour: true });
      expect(at(1, 3)).toEqual({ value: 'l', text: '●', fill: '#FFC000', isSignColour: true });
      expect(at(1, 4)).toEqual({ value: 'l', text: 'l' });
    });

    it('knows a text part of which is struck through, and its rest unless the host keeps that to itself', async () => {
      const sheet = sheetOf(await (await open()).read(), 'Parity summary');
      const changed = cellAt(sheet, { row: 2, column: 1 });
      expect(changed).toMatchObject({ value: 'Sept 2026 Jan 2027', text: 'Sept 2026 Jan 2027' });
      expect(changed.struck).toBeUndefined();
      expect([null, 'Jan 2027']).toContain(changed.unstruck);
    });

    it('writes text, numbers, yes and no, real dates, and formulas with their results', async () => {
      const { at } = await after(
        await open(),
        setCells(4, 5, [
          [{ value: 'Overdue' }, { value: -91.5 }, { value: true }, { value: MARCH }],
          [
            { value: 3, formula: 'COUNTA(A4:A5)+1' },
            { value: 'x', formula: 'LOWER("X")' },
          ],
        ]),
      );
      expect([5, 6, 7, 8].map((column) => at(4, column).value)).toEqual(['Overdue', -91.5, true, 45382]);
      expect(at(4, 8).text).toBe('31 Mar 2024');
      expect(at(5, 5)).toEqual({ value: 3, text: '3', formula: 'COUNTA(A4:A5)+1' });
      expect(at(5, 6)).toEqual({ value: 'x', text: 'x', formula: 'LOWER("X")' });
    });

    it.each(['=1+1', '+44', '-', '@home', '\tx', '\rx', '_x000D_', 'a\r\nb', ' <&>"\u{1F600} '])(
      'keeps the text %j as text, to the letter',
      async (value) => {
        const { at } = await after(await open(), setCells(4, 1, [[{ value }]]));
        expect(at(4, 1).value).toBe(value);
        expect(at(4, 1).formula).toBeUndefined();
      },
    );

    it('leaves the cells of a block that are null as they are', async () => {
      const { at } = await after(await open(), setCells(4, 1, [[null, null, { value: 'Green' }, null]]));
      expect(at(4, 1).value).toBe('Train panels');
      expect(at(4, 2).value).toBe(45382);
      expect(at(4, 3).value).toBe('Green');
    });

    it('keeps a cell’s own look when a change gives none, and replaces it when it gives one', async () => {
      const { at } = await after(
        await open(),
        setCells(4, 2, [[{ value: MARCH.add({ days: 1 }) }, { value: 'Green' }]]),
        setCells(5, 3, [[{ value: 'Red', style: { fill: '#f9d6d5', numberFormat: '@' } }]]),
      );
      expect(at(4, 2).text).toBe('01/04/2024');
      expect(at(4, 3).fill).toBe('#FFC000');
      expect(at(5, 3)).toEqual({ value: 'Red', text: 'Red', fill: '#F9D6D5', numberFormat: '@' });
    });

    it('empties a cell when told to write nothing', async () => {
      const { at } = await after(await open(), setCells(4, 1, [[{ value: null }, { value: '' }]]));
      expect(at(4, 1)).toEqual({ value: null, text: '' });
      expect(at(4, 2).value).toBeNull();
    });

    it('leaves a row alone and says so when it holds something else than expected', async () => {
      const workbook = await open();
      const conflicts = await workbook.apply([
        {
          ...setCells(4, 1, [[{ value: 'New 4' }, { value: 1 }], [{ value: 'New 5' }]]),
          expect: [['Train panels', 99], ['Mend the lift']],
        },
      ]);
      expect(conflicts).toEqual([{ sheet: PLAN, row: 4, expected: 99, found: 45382 }]);
      const sheet = sheetOf(await workbook.read(), PLAN);
      expect(cellAt(sheet, { row: 4, column: 1 }).value).toBe('Train panels');
      expect(cellAt(sheet, { row: 5, column: 1 }).value).toBe('New 5');
    });

    it('takes an empty cell for one of empty text when comparing with what is expected', async () => {
      const workbook = await open();
      const change = { ...setCells(9, 1, [[{ value: 'a' }, { value: 'b' }]]), expect: [['', null]] };
      expect(await workbook.apply([change])).toEqual([]);
    });

    it('compares with what stood there before the list of changes, or what the list itself has put there', async () => {
      const workbook = await open();
      const conflicts = await workbook.apply([
        setCells(4, 1, [[{ value: 'first' }]]),
        { ...setCells(4, 1, [[{ value: 'second' }]]), expect: [['Train panels']] },
        { ...setCells(4, 1, [[{ value: 'third' }]]), expect: [['second']] },
        { ...setCells(4, 1, [[{ value: 'fourth' }]]), expect: [['first']] },
      ]);
      expect(conflicts).toEqual([{ sheet: PLAN, row: 4, expected: 'first', found: 'Train panels' }]);
      expect(cellAt(sheetOf(await workbook.read(), PLAN), { row: 4, column: 1 }).value).toBe('third');
    });

    it('finds a sheet whatever the capitals, and refuses one that is not there', async () => {
      const workbook = await open();
      await workbook.apply([{ ...setCells(9, 1, [[{ value: 'x' }]]), sheet: 'edi PLAN' }]);
      expect(cellAt(sheetOf(await workbook.read(), PLAN), { row: 9, column: 1 }).value).toBe('x');
      const refused = workbook.apply([{ ...setCells(9, 1, [[{ value: 'x' }]]), sheet: 'Elsewhere' }]);
      await expect(refused).rejects.toMatchObject({ name: 'WorkbookError', code: 'no-such-sheet' });
    });

    it('does all changes or none', async () => {
      const workbook = await open();
      const before = await workbook.read();
      const refused = workbook.apply([
        setCells(4, 1, [[{ value: 'gone again' }]]),
        { kind: 'put-sheet', spec: summary(2) },
        { kind: 'set-name', name: 'Half', refersTo: '1', hidden: false },
        { kind: 'grow-table', sheet: PLAN, table: 'Nowhere', headers: [{ value: 'Status' }] },
      ]);
      await expect(refused).rejects.toMatchObject({ name: 'WorkbookError', code: 'no-such-table' });
      expect(await workbook.read()).toEqual(before);
    });

    it('grows a table by named columns, header texts and all, once', async () => {
      const workbook = await open();
      const headers = [{ value: 'Status' }, { value: 'Next\ndue' }];
      const grow = { kind: 'grow-table', sheet: PLAN, table: 'actions', headers } as const;
      const first = await after(workbook, grow);
      const [table] = sheetOf(first.snapshot, PLAN).tables;
      expect(table?.range).toEqual({ top: 3, left: 1, bottom: 6, right: 5 });
      expect(table?.columnNames).toEqual(['Action', 'Due', 'RAG', 'Status', 'Next\ndue']);
      expect([first.at(3, 4).value, first.at(3, 5).value]).toEqual(['Status', 'Next\ndue']);
      expect((await after(workbook, grow)).snapshot).toEqual(first.snapshot);
    });

    it('refuses a table column whose name is taken', async () => {
      const headers = [{ value: 'rag' }];
      const refused = (await open()).apply([{ kind: 'grow-table', sheet: PLAN, table: 'Actions', headers }]);
      await expect(refused).rejects.toMatchObject({ code: 'table-cannot-grow' });
    });

    it('refuses two columns of a table whose header texts are alike', async () => {
      const workbook = await open();
      const refused = workbook.apply([setCells(3, 2, [[{ value: 'Lead' }, { value: 'LEAD' }]])]);
      await expect(refused).rejects.toMatchObject({ code: 'table-cannot-grow' });
      await expect(workbook.apply([setCells(3, 2, [[{ value: 'action' }]])])).rejects.toThrow('“action”');
      const { snapshot } = await after(workbook, setCells(3, 2, [[{ value: 'RAG' }, { value: 'Due' }]]));
      expect(sheetOf(snapshot, PLAN).tables[0]?.columnNames).toEqual(['Action', 'RAG', 'Due']);
    });

    it('refuses to write where a merged area would hide it, and clears and formats there', async () => {
      const workbook = await open();
      const refused = workbook.apply([setCells(1, 1, [[{ value: 'Title' }, null, { value: 'hidden' }]])]);
      await expect(refused).rejects.toMatchObject({ code: 'cell-in-merge' });
      await expect(refused).rejects.toThrow('Cell C1 on sheet “EDI plan” is hidden in the merged area A1:C1');
      const { at } = await after(
        workbook,
        setCells(1, 1, [[{ value: 'Title' }, { value: null, style: {} }]]),
      );
      expect([at(1, 1).value, at(1, 2).value]).toEqual(['Title', null]);
    });

    it('adds a sheet at the end, marked as ours, beside one of the user’s with the same name', async () => {
      const { snapshot } = await after(await open(), { kind: 'put-sheet', spec: summary(3) });
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual([
        PLAN,
        'Parity summary',
        'Parity summary (2)',
      ]);
      const sheet = sheetOf(snapshot, 'Parity summary (2)');
      expect(cellAt(sheet, { row: 3, column: 2 }).value).toBe(2);
      expect(sheet.filter && formatRange(sheet.filter)).toBe('A1:B3');
      expect(snapshot.definedNames).toEqual(
        expect.arrayContaining([
          { name: '_Parity.summary', refersTo: "'Parity summary (2)'!$A$1:$B$3", sheet: null, hidden: true },
          {
            name: '_xlnm.Print_Titles',
            refersTo: "'Parity summary (2)'!$1:$1",
            sheet: sheet.name,
            hidden: false,
          },
        ]),
      );
    });

    it('builds a sheet of ours anew in its place', async () => {
      const workbook = await open();
      const marker = {
        kind: 'put-sheet',
        spec: { ...summary(2), marker: 'checks', name: 'Checks' },
      } as const;
      await workbook.apply([{ kind: 'put-sheet', spec: summary(3) }, marker]);
      const { snapshot } = await after(workbook, {
        kind: 'put-sheet',
        spec: { ...summary(1), name: 'Another name' },
      });
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual([
        PLAN,
        'Parity summary',
        'Parity summary (2)',
        'Checks',
      ]);
      expect(sheetOf(snapshot, 'Parity summary (2)').rowCount).toBe(1);
    });

    it('keeps what a person wrote beside and below a sheet of ours, moved aside when the sheet grows', async () => {
      const workbook = await open();
      await workbook.apply([{ kind: 'put-sheet', spec: summary(3) }]);
      const note = (row: number, column: number, value: string) =>
        ({ kind: 'set-cells', sheet: 'Parity summary (2)', row, column, cells: [[{ value }]] }) as const;
      await workbook.apply([note(2, 4, 'beside'), note(6, 1, 'below')]);
      const { snapshot } = await after(workbook, { kind: 'put-sheet', spec: summary(5) });
      const sheet = sheetOf(snapshot, 'Parity summary (2)');
      expect(cellAt(sheet, { row: 2, column: 4 }).value).toBe('beside');
      expect(cellAt(sheet, { row: 8, column: 1 }).value).toBe('below');
      expect(cellAt(sheet, { row: 5, column: 1 }).value).toBe('Line 5');
    });

    it('puts a sheet that asks for a chart with the same cells as without one, again and again', async () => {
      const rows = [['1. Fair recruitment', 3, 4] as const, ['2. A safe place', 0, 12] as const];
      const put = (spec: SheetSpec) => ({ kind: 'put-sheet', spec }) as const;
      const charted = await open();
      const { snapshot } = await after(charted, put(chartedSheet(rows)));
      expect((await after(await open(), put(chartedSheet(rows, [])))).snapshot).toEqual(snapshot);
      expect((await after(charted, put(chartedSheet(rows)))).snapshot).toEqual(snapshot);
      expect((await after(charted, put(chartedSheet(rows, [])))).snapshot).toEqual(snapshot);
    });

    it.each([
      ['that doubles from line to line, with a part unseen', doublingSheet],
      ['that reaches below 0', eitherSideSheet],
    ])('draws a chart on a scale %s over the same cells, again and again', async (_, charted) => {
      const rows = [['Appointment', 1.3, 0.4] as const, ['Training', -0.8, 0.2] as const];
      const put = (spec: SheetSpec) => ({ kind: 'put-sheet', spec }) as const;
      const workbook = await open();
      const { snapshot } = await after(workbook, put(charted(rows)));
      expect((await after(await open(), put(chartedSheet(rows, [])))).snapshot).toEqual(snapshot);
      expect((await after(workbook, put(charted(rows)))).snapshot).toEqual(snapshot);
      expect((await after(workbook, put(chartedSheet(rows)))).snapshot).toEqual(snapshot);
    });

    it('takes away a sheet of ours with its names, and no other', async () => {
      const workbook = await open();
      const before = await workbook.read();
      await workbook.apply([{ kind: 'put-sheet', spec: summary(3) }]);
      const { snapshot } = await after(workbook, { kind: 'remove-sheet', marker: 'summary' });
      expect(snapshot).toEqual(before);
      const refused = workbook.apply([{ kind: 'remove-sheet', marker: 'summary' }]);
      await expect(refused).rejects.toMatchObject({ code: 'not-our-sheet' });
    });

    it('defines, moves and takes away names', async () => {
      const workbook = await open();
      const name = (refersTo: string) =>
        ({ kind: 'set-name', name: '_Parity.status.1', refersTo, hidden: true }) as const;
      const place = `${quoteSheetName(PLAN)}!$D$3:$E$6`;
      const { snapshot } = await after(workbook, name('1'), name(place));
      expect(snapshot.definedNames).toEqual([
        { name: '_Parity.status.1', refersTo: place, sheet: null, hidden: true },
      ]);
      const gone = await after(workbook, { kind: 'remove-name', name: '_parity.STATUS.1' });
      expect(gone.snapshot.definedNames).toEqual([]);
    });

    it('reads back whatever block was written, wherever it was put', async () => {
      const value = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text !== ''),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
      );
      const block = fc.record({
        row: fc.integer({ min: 1, max: 12 }),
        column: fc.integer({ min: 5, max: 30 }),
        cells: fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      });
      await fc.assert(
        fc.asyncProperty(block, async ({ row, column, cells }) => {
          const specs = cells.map((line) => line.map((cell) => ({ value: cell })));
          const { at } = await after(await open(), setCells(row, column, specs));
          const read = cells.map((line, r) => line.map((_, c) => at(row + r, column + c).value));
          expect(read).toEqual(cells.map((line) => line.map((cell) => (Object.is(cell, -0) ? 0 : cell))));
        }),
        { numRuns: 60 },
      );
    });

    it('is as it was once the old values are written back', async () => {
      const places = fc.tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 1, max: 3 }));
      await fc.assert(
        fc.asyncProperty(places, fc.string({ minLength: 1 }), async ([row, column], value) => {
          const workbook = await open();
          const before = await workbook.read();
          const held = cellAt(sheetOf(before, PLAN), { row, column }).value;
          const old = typeof held === 'object' ? null : held;
          const undone = await after(
            workbook,
            setCells(row, column, [[{ value }]]),
            setCells(row, column, [[{ value: old }]]),
          );
          expect(undone.at(row, column)).toEqual(cellAt(sheetOf(before, PLAN), { row, column }));
        }),
        { numRuns: 40 },
      );
    });

    expectationContract(adapter);
    undoContract(adapter);
  });
}
