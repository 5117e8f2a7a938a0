import { scan } from '../../../src/application/pane/scan';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { startExcel } from '../../host/start-excel';
import { largePlan } from './large-plan';

const OPTIONS = { asAt: '2025-06-30', today: '2025-06-30' };
const COLUMNS = 20;
/** What the client calls putting a value into the workbook. */
const SET_PROPERTY = 4;

describe.each([100, 10_000])('A plan of %i rows and 20 columns', (rows) => {
  it('is read in at most 4 calls, written in at most 3, and an unchanged review writes nothing', async () => {
    const { counters, host } = await startExcel({ workbook: largePlan(rows, COLUMNS) });
    const workbook = new OfficeWorkbook();
    const session = await scan(workbook, OPTIONS);
    expect(session.view.plans[0]?.actions.length).toBeGreaterThan(rows * 0.9);
    expect(counters.batches).toBeLessThanOrEqual(4);

    counters.reset();
    expect((await session.write()).conflicts).toEqual([]);
    expect(counters.batches).toBeLessThanOrEqual(3);

    counters.reset();
    const again = await scan(workbook, OPTIONS);
    expect(counters.batches).toBeLessThanOrEqual(4);
    const before = host.requests.length;
    await again.write();
    const types = host.requests
      .slice(before)
      .flatMap(({ Actions }) => Actions.map(({ ActionType }) => ActionType));
    expect(types).not.toContain(SET_PROPERTY);
  }, 120_000);
});
