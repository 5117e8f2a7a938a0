import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan, undo } from '../../../src/application/pane/scan';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { writes } from '../../host/failures';
import { dumpWorkbook } from '../../host/model/dump-workbook';
import { startExcel } from '../../host/start-excel';

const SAMPLES = join(process.cwd(), 'samples');
const NAMES = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const OPTIONS = { asAt: '2024-06-30', today: '2024-06-30' };
const LATER = { asAt: '2024-12-31', today: '2024-12-31' };

const open = async (name: string) => {
  const excel = await startExcel({ workbook: new Uint8Array(readFileSync(join(SAMPLES, name))) });
  return { ...excel, workbook: new OfficeWorkbook(async () => undefined) };
};

describe('A review written into the workbook that is open in Excel', () => {
  it.each(NAMES)('is taken back from the sample %s to the last look', async (name) => {
    const { model, counters, workbook } = await open(name);
    const before = dumpWorkbook(model);
    const session = await scan(workbook, OPTIONS);
    counters.reset();
    expect((await session.write()).conflicts).toEqual([]);
    expect(counters.batches).toBeLessThanOrEqual(3);
    expect(dumpWorkbook(model)).not.toEqual(before);
    expect((await undo(workbook)).conflicts).toEqual([]);
    expect(dumpWorkbook(model)).toEqual(before);
  });

  it.each(NAMES)('writes nothing more into the sample %s the second time', async (name) => {
    const { model, host, workbook } = await open(name);
    await (await scan(workbook, OPTIONS)).write();
    const standing = dumpWorkbook(model);
    host.requests.length = 0;
    await (await scan(workbook, OPTIONS)).write();
    expect(host.requests.filter(writes)).toEqual([]);
    expect(dumpWorkbook(model)).toEqual(standing);
    // Nor does another person's Excel, which has not seen the first.
    await (await scan(new OfficeWorkbook(), OPTIONS)).write();
    expect(host.requests.filter(writes)).toEqual([]);
  });

  it.each(NAMES)('is renewed half a year on in the sample %s, and that taken back alone', async (name) => {
    const { model, counters, workbook } = await open(name);
    await (await scan(workbook, OPTIONS)).write();
    const standing = dumpWorkbook(model);
    const session = await scan(workbook, LATER);
    counters.reset();
    expect((await session.write()).conflicts).toEqual([]);
    expect(counters.batches).toBeLessThanOrEqual(3);
    expect(dumpWorkbook(model)).not.toEqual(standing);
    await undo(workbook);
    expect(dumpWorkbook(model)).toEqual(standing);
  });
});
