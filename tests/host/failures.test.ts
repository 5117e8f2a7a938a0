import { planWorkbook } from '../support/plan-workbook';
import { writes } from './failures';
import { writeEntries } from './model/data/write-cells';
import { startExcel, type RunningExcel } from './start-excel';

const open = () => startExcel({ workbook: planWorkbook() });
const PLAN = 'EDI plan';

/** Writes three cells, one call each. */
function writeThree({ Excel }: RunningExcel): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(PLAN);
    for (const address of ['E4', 'E5', 'E6']) sheet.getRange(address).values = [[address]];
    await context.sync();
  });
}

const read = ({ Excel }: RunningExcel): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(PLAN).getRange('A1:C6').load('values');
    await context.sync();
    return range.values;
  });

function written({ model }: RunningExcel): readonly unknown[] {
  return [4, 5, 6].map((row) => model.sheet(PLAN)?.cell(row, 5).value);
}

describe('What may go wrong with the emulated host', () => {
  it.each([
    ['cell-edit', 'InvalidOperationInCellEditMode'],
    ['modal-dialog', 'WriteNotSupportedWhenModalDialogOpen'],
    ['session', 'InvalidOrTimedOutSession'],
    ['activity-limit', 'ActivityLimitReached'],
    ['request-too-large', 'RequestPayloadSizeLimitExceeded'],
    ['response-too-large', 'ResponsePayloadSizeLimitExceeded'],
    ['access-denied', 'AccessDenied'],
    ['unknown', 'GeneralException'],
  ] as const)('a batch is turned away whole for %s, which the client calls %s', async (refusal, code) => {
    const excel = await open();
    excel.failures.refuse(refusal, 2);
    for (let time = 1; time <= 2; time += 1) await expect(writeThree(excel)).rejects.toMatchObject({ code });
    expect(written(excel)).toEqual([null, null, null]);
    await writeThree(excel);
    expect(written(excel)).toEqual(['E4', 'E5', 'E6']);
  });

  it('a protected sheet may be read and not written', async () => {
    const excel = await open();
    const sheet = excel.model.sheet(PLAN);
    if (sheet) sheet.isProtected = true;
    await expect(read(excel)).resolves.toHaveLength(6);
    await expect(writeThree(excel)).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('a workbook may be read-only', async () => {
    const excel = await open();
    excel.model.isReadOnly = true;
    await expect(writeThree(excel)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('too large a reading comes back null and not as an error', async () => {
    const excel = await open();
    excel.model.readLimit = 10;
    await expect(read(excel)).resolves.toBeNull();
  });

  it('too long a request is refused before, too long an answer after it is done', async () => {
    const excel = await open();
    excel.failures.requestLimit = 500;
    await expect(writeThree(excel)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written(excel)).toEqual([null, null, null]);
    excel.failures.clear();
    excel.failures.responseLimit = 100;
    await expect(writeThree(excel)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(written(excel)).toEqual(['E4', 'E5', 'E6']);
  });

  it('a connection may be lost after some of the writes, which stay done', async () => {
    const excel = await open();
    excel.failures.loseConnectionAfter(2);
    await read(excel);
    await expect(writeThree(excel)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    expect(written(excel)).toEqual(['E4', 'E5', null]);
    await writeThree(excel);
    expect(written(excel)).toEqual(['E4', 'E5', 'E6']);
  });

  it.each(['FilteredRangeConflict', 'MergedRangeConflict', 'HostRestartNeeded'])(
    'a member may fail with %s, and what came before it stays done',
    async (code) => {
      const excel = await open();
      excel.failures.before(1, () => excel.failures.failAt('Range.values', code));
      await expect(writeThree(excel)).rejects.toMatchObject({
        code,
        debugInfo: { errorLocation: 'Range.values' },
      });
      expect(written(excel)).toEqual([null, null, null]);
    },
  );

  it.each([
    ['before the second batch from now', 2],
    ['before the first batch that writes', writes],
  ] as const)('someone else may change the workbook %s', async (_when, which) => {
    const excel = await open();
    const place = { top: 1, left: 1, bottom: 1, right: 1 };
    excel.failures.before(which, (model) => {
      const sheet = model.sheet(PLAN);
      if (sheet) writeEntries(model, sheet, place, 'Theirs');
    });
    expect(await read(excel)).toHaveProperty([0, 0], 'Inclusion plan 2024');
    await writeThree(excel);
    expect(await read(excel)).toHaveProperty([0, 0], 'Theirs');
    expect(excel.model.source).toBe('Local');
  });

  it('a write to the cell that is being edited may be dropped without a word', async () => {
    const excel = await open();
    excel.model.editedCell = { sheet: PLAN, row: 5, column: 5 };
    await writeThree(excel);
    expect(written(excel)).toEqual(['E4', null, 'E6']);
  });

  it('answers may be slow', async () => {
    const excel = await open();
    excel.failures.latency = 30;
    const before = performance.now();
    await read(excel);
    expect(performance.now() - before).toBeGreaterThanOrEqual(29);
  });

  it('never makes a clean-up fail, since the client would try it again for seconds', async () => {
    const excel = await open();
    await read(excel);
    excel.failures.refuse('cell-edit');
    await excel.host.idle();
    expect([excel.counters.cleanUpBatches, excel.host.references.size]).toEqual([1, 0]);
    await expect(read(excel)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('a fault of its own is told to whoever runs the test', async () => {
    const excel = await open();
    excel.failures.before(1, () => {
      throw new TypeError('no such thing');
    });
    await expect(read(excel)).rejects.toThrow(/The emulated host broke: TypeError: no such thing/);
  });

  it('dates of an old Mac count from another day', async () => {
    const excel = await open();
    excel.model.dateSystem = 1904;
    const serial = await excel.Excel.run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1).load('value');
      await context.sync();
      return result.value;
    });
    expect(serial).toBe(35_064);
  });
});
