import { scan, undo } from '../../../src/application/pane/scan';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { writes } from '../../host/failures';
import { startExcel } from '../../host/start-excel';
import { largePlan } from './large-plan';

const NOW = { asAt: '2025-06-30', today: '2025-06-30' };
const LATER = { asAt: '2026-01-31', today: '2026-01-31' };
const MB = 1_000_000;

describe('What a review asks of Excel', () => {
  it.each([
    { rows: 100, megabytes: { read: 0.3, write: 0.6 } },
    { rows: 1_000, megabytes: { read: 2.2, write: 1.8 } },
    { rows: 10_000, megabytes: { read: 10, write: 6.5 } },
  ])(
    'of $rows x 20 cells is three batches to read, three to write, and no write when it stands',
    async ({ rows, megabytes }) => {
      const { counters, host } = await startExcel({ workbook: largePlan(rows, 20) });
      const workbook = new OfficeWorkbook();
      const session = await scan(workbook, NOW);
      expect(counters.batches).toBe(3);
      expect(counters.responseBytes).toBeLessThan(megabytes.read * MB);
      counters.reset();
      await session.write();
      expect(counters.batches).toBe(3);
      expect(counters.requestBytes).toBeLessThan(megabytes.write * MB);
      expect(counters.actions).toBeLessThan(4_500);
      host.requests.length = 0;
      const again = await scan(workbook, NOW);
      expect(host.requests).toHaveLength(3);
      await again.write();
      expect(host.requests.filter(writes)).toEqual([]);
    },
    120_000,
  );

  it('is three batches to renew, and four to take that back', async () => {
    const { counters } = await startExcel({ workbook: largePlan(2_000, 20) });
    const workbook = new OfficeWorkbook();
    await (await scan(workbook, NOW)).write();
    const session = await scan(workbook, LATER);
    counters.reset();
    await session.write();
    expect(counters.batches).toBe(3);
    counters.reset();
    await undo(workbook);
    expect(counters.batches).toBe(4);
  }, 60_000);

  it('of 10000 x 20 cells is a batch more either way in Excel on the web, which stops at five megabytes', async () => {
    const { counters, failures, Office } = await startExcel({ workbook: largePlan(10_000, 20) });
    Object.assign(Office.context, { platform: 'OfficeOnline' });
    Object.assign(failures, { responseLimit: 5 * MB, requestLimit: 5 * MB });
    const session = await scan(new OfficeWorkbook(), NOW);
    expect(counters.batches).toBe(4);
    counters.reset();
    await session.write();
    expect(counters.batches).toBe(4);
  }, 120_000);
});
