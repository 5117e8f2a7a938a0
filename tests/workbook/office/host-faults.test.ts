import type { WorkbookError } from '../../../src/workbook/workbook-error';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import type { Refusal } from '../../host/failures';
import { dumpWorkbook } from '../../host/model/dump-workbook';
import { startExcel, type RunningExcel } from '../../host/start-excel';
import { planWorkbook } from '../../support/plan-workbook';
import { PLAN, setCells, summary } from '../../contract/adapter-under-test';
import { largePlan } from './large-plan';

const WRITE = [setCells(4, 5, [[{ value: 'Overdue' }, { value: 3 }]])];

interface Open extends RunningExcel {
  readonly workbook: OfficeWorkbook;
  readonly waits: number[];
}

async function open(bytes: Parameters<typeof startExcel>[0]['workbook'] = planWorkbook()): Promise<Open> {
  const waits: number[] = [];
  const excel = await startExcel({ workbook: bytes });
  const workbook = new OfficeWorkbook(async (milliseconds) => {
    waits.push(milliseconds);
  });
  return { ...excel, workbook, waits };
}

const faultOf = (work: Promise<unknown>): Promise<WorkbookError> =>
  work.then(
    () => {
      throw new Error('it should have failed');
    },
    (error: WorkbookError) => error,
  );

describe('While a person is typing in a cell', () => {
  it('Parity waits a moment and tries again', async () => {
    const { workbook, failures, waits } = await open();
    failures.refuse('cell-edit', 2);
    expect((await workbook.read()).sheets).toHaveLength(2);
    expect(waits).toHaveLength(2);
  });

  it('says what to do when it takes too long, and has written nothing', async () => {
    const { workbook, failures, model, waits } = await open();
    await workbook.read();
    const before = dumpWorkbook(model);
    failures.refuse('cell-edit', 9);
    const fault = await faultOf(workbook.apply(WRITE));
    expect(fault).toMatchObject({ name: 'WorkbookError', code: 'cell-being-edited' });
    expect(fault.message).toBe(
      'Excel is still editing a cell, so Parity could not write. Press Enter in the sheet, then try again. Nothing was written.',
    );
    expect(waits).toHaveLength(3);
    expect(workbook.canUndo).toBe(false);
    failures.clear();
    expect(dumpWorkbook(model)).toEqual(before);
    expect(await workbook.apply(WRITE)).toEqual([]);
  });

  it('a write that Excel lets fall for the cell in edit is made once more, and said when it falls again', async () => {
    const { workbook, model } = await open();
    await workbook.read();
    const sheet = model.sheet(PLAN);
    if (!sheet) throw new Error('no sheet');
    model.editedCell = { sheet: PLAN, row: 4, column: 5 };
    const fault = await faultOf(workbook.apply(WRITE));
    expect(fault).toMatchObject({ code: 'cell-being-edited' });
    expect(fault.message).toBe(
      'Excel kept a cell as before, because someone is typing there; everything else was written. Press Enter in the sheet, then write again: that finishes it.',
    );
    expect(sheet.cell(4, 6).value).toBe(3);
    model.editedCell = null;
    expect(await workbook.apply(WRITE)).toEqual([]);
    expect(sheet.cell(4, 5).value).toBe('Overdue');
    await workbook.undo();
    expect([sheet.cell(4, 5).value, sheet.cell(4, 6).value]).toEqual([null, null]);
  });
});

describe('When Excel turns everything away', () => {
  const CASES: readonly (readonly [Refusal, string, RegExp])[] = [
    ['modal-dialog', 'host-busy', /^Excel is waiting in a dialog.*Close the dialog, then try again\./],
    ['session', 'connection-lost', /^The connection to the workbook was lost.*Reload the workbook/],
    ['activity-limit', 'host-busy', /^Excel is busy.*Wait a moment, then try again\./],
    ['access-denied', 'protected', /^Excel did not allow it.*Ask its owner to let you edit/],
    ['unknown', 'host-failed', /^Excel failed without saying why.*Try again/],
  ];

  it.each(CASES)('for %s, reading says why and what to do (%s)', async (refusal, code, words) => {
    const { workbook, failures } = await open();
    failures.refuse(refusal);
    const fault = await faultOf(workbook.read());
    expect(fault).toMatchObject({ name: 'WorkbookError', code });
    expect(fault.message).toMatch(words);
    expect(fault.message).toContain('read the workbook');
    expect((await workbook.read()).sheets).toHaveLength(2);
  });

  it.each(CASES)('for %s, writing says so as well (%s)', async (refusal, code, words) => {
    const { workbook, failures, model } = await open();
    await workbook.read();
    const before = dumpWorkbook(model);
    failures.refuse(refusal);
    const fault = await faultOf(workbook.apply(WRITE));
    expect(fault).toMatchObject({ code });
    expect(fault.message).toMatch(words);
    expect(fault.message).toMatch(/Nothing was written\.$/);
    expect(dumpWorkbook(model)).toEqual(before);
    expect(await workbook.apply(WRITE)).toEqual([]);
  });

  it.each([
    ['FilteredRangeConflict', 'filtered', /^A filter hides rows.*Clear the filter, then try again\./],
    ['MergedRangeConflict', 'cell-in-merge', /^A merged area covers cells.*Unmerge the cells/],
    ['HostRestartNeeded', 'host-restart', /^Excel has to start again.*restart Excel, then try again\./],
    ['InactiveWorkbook', 'host-busy', /^Another workbook is in front.*Click on this workbook/],
    ['RequestAborted', 'host-busy', /^Excel is busy/],
    ['ServiceNotAvailable', 'host-busy', /^Excel is busy/],
    ['NonBlankCellOffSheet', 'host-failed', /^Cells would be pushed off the sheet/],
    ['AccessDenied', 'protected', /^Excel did not allow it/],
    ['InvalidArgument', 'host-failed', /^Excel failed without saying why/],
    ['GeneralException', 'host-failed', /^Excel failed without saying why/],
    ['ApiNotFound', 'unsupported-host', /^This version of Excel cannot.*Update Excel/],
    ['ItemNotFound', 'no-such-sheet', /deleted or renamed meanwhile.*Review the plan again\./],
    ['InvalidReference', 'no-such-sheet', /deleted or renamed meanwhile/],
    ['ItemAlreadyExists', 'sheet-name-taken', /is there by now.*Review the plan again\./],
  ])('for %s in the midst of a write, it says that some may be written (%s)', async (code, fault, words) => {
    const { workbook, failures, model } = await open();
    await workbook.read();
    const before = dumpWorkbook(model);
    failures.failAt('Range.formulas', code);
    const error = await faultOf(workbook.apply([...WRITE, { kind: 'put-sheet', spec: summary(2) }]));
    expect(error).toMatchObject({ name: 'WorkbookError', code: fault });
    expect(error.message).toMatch(words);
    expect(error.message).toMatch(/writing again finishes it\.$/);
    await workbook.undo();
    expect(dumpWorkbook(model)).toEqual(before);
  });

  it('leaves a write to be taken back when taking it back fails', async () => {
    const { workbook, failures, model } = await open();
    const before = dumpWorkbook(model);
    await workbook.apply(WRITE);
    failures.refuse('modal-dialog');
    const fault = await faultOf(workbook.undo());
    expect(fault.message).toBe(
      'Excel is waiting in a dialog, so Parity could not read the workbook. Close the dialog, then try again. Nothing was taken back.',
    );
    expect(workbook.canUndo).toBe(true);
    await workbook.undo();
    expect(dumpWorkbook(model)).toEqual(before);
  });
});

describe('Excel’s limits', () => {
  it('on what it answers at once are met by asking for less at once', async () => {
    const { workbook, failures, counters } = await open(largePlan(400, 20));
    const whole = await new OfficeWorkbook().read();
    const bytes = counters.responseBytes;
    failures.responseLimit = bytes / 5;
    expect(await workbook.read()).toEqual(whole);
  });

  it('past which values come back as nothing are met likewise', async () => {
    const { workbook, model } = await open(largePlan(400, 20));
    const whole = await new OfficeWorkbook().read();
    model.readLimit = 2_000;
    expect(await workbook.read()).toEqual(whole);
  });

  it('that leave no way are said', async () => {
    const { workbook, failures } = await open(largePlan(400, 20));
    failures.responseLimit = 1_000;
    const fault = await faultOf(workbook.read());
    expect(fault).toMatchObject({ code: 'too-large' });
    expect(fault.message).toMatch(
      /^This workbook is too large for Excel to hand over, so Parity could not read/,
    );
  });

  it('on what it takes at once are met by writing in several batches', async () => {
    const { workbook, failures, model } = await open();
    await workbook.read();
    const block = Array.from({ length: 400 }, (_, row) => [
      { value: `Line ${row} of a long text`.repeat(40) },
    ]);
    failures.requestLimit = 300_000;
    const tall = Array.from({ length: 60 }, (_, column) => setCells(8, 5 + column, block.slice(0, 20)));
    expect(await workbook.apply(tall)).toEqual([]);
    expect(model.sheet(PLAN)?.cell(8, 64).value).toBe('Line 0 of a long text'.repeat(40));
  });

  it('of 512 merged areas in one list are met by asking for fewer rows', async () => {
    const plan = largePlan(400, 20);
    const merges = Array.from({ length: 1_400 }, (_, at) => {
      const row = 4 + 2 * (at % 190);
      const column = 1 + 2 * Math.floor(at / 190);
      return { top: row, left: column, bottom: row + 1, right: column + 1 };
    }).sort((a, b) => a.top - b.top || a.left - b.left);
    const { workbook } = await open({ ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, merges })) });
    expect((await workbook.read()).sheets[0]?.merges).toEqual(merges);
  });
});

describe('What may not be written', () => {
  it('on a protected sheet is found before anything is written, and the sheet is named', async () => {
    const { workbook, model, host } = await open();
    const sheet = model.sheet(PLAN);
    if (sheet) sheet.isProtected = true;
    host.requests.length = 0;
    const fault = await faultOf(workbook.apply([{ kind: 'put-sheet', spec: summary(2) }, ...WRITE]));
    expect(fault).toMatchObject({ code: 'protected' });
    expect(fault.message).toBe(
      'Sheet “EDI plan” is protected, so nothing was written. Ask its owner to choose Review, Unprotect sheet, then try again.',
    );
    expect(model.sheets).toHaveLength(2);
    expect(sheet?.isProtected).toBe(true);
    // Our own sheets can still be written.
    expect(await workbook.apply([{ kind: 'put-sheet', spec: summary(2) }])).toEqual([]);
  });

  it('in a workbook of protected structure is a new sheet', async () => {
    const { workbook, model } = await open();
    model.isProtected = true;
    const fault = await faultOf(workbook.apply([...WRITE, { kind: 'put-sheet', spec: summary(2) }]));
    expect(fault).toMatchObject({ code: 'protected' });
    expect(fault.message).toMatch(/^The structure of this workbook is protected, so no sheet can be added/);
    expect(await workbook.apply(WRITE)).toEqual([]);
  });

  it('in a workbook open for reading only is anything', async () => {
    const { workbook, model } = await open();
    model.isReadOnly = true;
    const fault = await faultOf(workbook.apply(WRITE));
    expect(fault).toMatchObject({ code: 'read-only' });
    expect(fault.message).toMatch(/open for reading only, so nothing was written\. Choose Edit workbook/);
    expect((await workbook.read()).sheets).toHaveLength(2);
  });

  it('into an array formula is refused by its cell and range', async () => {
    const { workbook, model } = await open();
    const sheet = model.sheet(PLAN);
    if (sheet) sheet.arrays = [{ top: 4, left: 6, bottom: 6, right: 6 }];
    const fault = await faultOf(workbook.apply(WRITE));
    expect(fault).toMatchObject({ code: 'cell-in-array' });
    expect(fault.message).toContain('on sheet “EDI plan” belongs to the array formula in');
    expect(sheet?.cell(4, 5).value).toBeNull();
  });
});

describe('A long reading', () => {
  it('stops at once when asked, even while Excel has not answered', async () => {
    const { workbook, failures } = await open();
    failures.latency = 400;
    const stop = new AbortController();
    const began = performance.now();
    const reading = faultOf(workbook.read(undefined, stop.signal));
    setTimeout(() => stop.abort(), 20);
    expect(await reading).toMatchObject({ name: 'WorkbookError', code: 'cancelled' });
    expect(performance.now() - began).toBeLessThan(300);
    failures.latency = 0;
    expect((await workbook.read()).sheets).toHaveLength(2);
  });
});
