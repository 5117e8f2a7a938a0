import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan, undo } from '../../../src/application/pane/scan';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { dumpWorkbook } from '../../host/model/dump-workbook';
import { startExcel } from '../../host/start-excel';

const FIRST = { asAt: '2024-06-30', today: '2024-06-30' };
const LATER = { asAt: '2024-12-31', today: '2024-12-31' };

async function open(name: string) {
  const bytes = new Uint8Array(readFileSync(join(process.cwd(), 'samples', name)));
  return { ...(await startExcel({ workbook: bytes })), workbook: new OfficeWorkbook(async () => undefined) };
}

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('A connection lost half-way through a write', () => {
  it.each([0, 1, 2, 3, 5, 8, 25, 60, 140, 330, 480, 640])(
    'after %i writes says so; writing again finishes it, and all of it can be taken back',
    async (count) => {
      const whole = await open('tracker-table.xlsx');
      await (await scan(whole.workbook, FIRST)).write();
      const wanted = dumpWorkbook(whole.model);

      const { model, failures, workbook } = await open('tracker-table.xlsx');
      const before = dumpWorkbook(model);
      const session = await scan(workbook, FIRST);
      failures.loseConnectionAfter(count);
      const fault = await faultOf(session.write());
      expect(fault).toMatchObject({ name: 'WorkbookError', code: 'connection-lost' });
      expect(String(fault)).toContain(
        'The connection to the workbook was lost, so Parity could not write. Reload the workbook, then try again. Some of it may be in the workbook already: writing again finishes it.',
      );
      expect(workbook.canUndo).toBe(true);
      expect(await session.write()).toMatchObject({ conflicts: [] });
      expect(dumpWorkbook(model)).toEqual(wanted);
      await undo(workbook);
      expect(dumpWorkbook(model)).toEqual(before);
    },
  );

  it.each([0, 9, 18, 120, 260, 378, 414])(
    'after %i writes to sheets that stood before can be taken up by a new review, or taken back as it is',
    async (count) => {
      const whole = await open('edi-improvement-plan.xlsx');
      await (await scan(whole.workbook, FIRST)).write();
      const before = dumpWorkbook(whole.model);
      await (await scan(whole.workbook, LATER)).write();
      const wanted = dumpWorkbook(whole.model);

      const { model, failures, workbook } = await open('edi-improvement-plan.xlsx');
      await (await scan(workbook, FIRST)).write();
      failures.loseConnectionAfter(count);
      expect(await faultOf((await scan(workbook, LATER)).write())).toMatchObject({ code: 'connection-lost' });
      await (await scan(workbook, LATER)).write();
      expect(dumpWorkbook(model)).toEqual(wanted);
      await undo(workbook);
      expect(dumpWorkbook(model)).toEqual(before);
    },
  );

  it.each([0, 1, 2, 30, 200, 500, 640])('after %i writes can be taken back as it is', async (count) => {
    const { model, failures, workbook } = await open('tracker-table.xlsx');
    const before = dumpWorkbook(model);
    failures.loseConnectionAfter(count);
    await faultOf((await scan(workbook, FIRST)).write());
    expect(await undo(workbook)).toMatchObject({ conflicts: [] });
    expect(dumpWorkbook(model)).toEqual(before);
  });
});
