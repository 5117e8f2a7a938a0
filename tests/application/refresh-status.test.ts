import { refreshStatus } from '../../src/application/refresh-status';
import { scan } from '../../src/application/pane/scan';
import { day } from '../support/plan-action';
import { paneWorkbook, TODAY } from '../support/pane-plan';

const AS_AT = day(TODAY);

describe('Refreshing the status from the ribbon', () => {
  it('writes what is new by the workbook’s own settings, and says to how many rows', async () => {
    const workbook = paneWorkbook();
    const session = await scan(workbook, { asAt: null, today: TODAY });
    await session.edit({ kind: 'due-soon-days', days: 31 }).saveSetUp();
    expect(await refreshStatus(workbook, AS_AT)).toBe('Written to 5 rows.');
    const view = (await scan(workbook, { asAt: null, today: TODAY })).preview();
    expect(view.nothingToWrite).toBe(true);
    expect((await workbook.read()).sheets[0]?.cells[5]?.[7]?.text).toBe('At risk');
  });

  it('speaks for the date fixed on the settings sheet', async () => {
    const workbook = paneWorkbook();
    const session = await scan(workbook, { asAt: null, today: TODAY });
    await session.edit({ kind: 'fixed-as-at', date: '2024-01-15' }).saveSetUp();
    await refreshStatus(workbook, AS_AT);
    expect((await workbook.read()).sheets[0]?.cells[4]?.[7]?.text).toBe('On track');
  });

  it('says so when there is nothing new', async () => {
    const workbook = paneWorkbook();
    await refreshStatus(workbook, AS_AT);
    const before = await workbook.read();
    expect(await refreshStatus(workbook, AS_AT)).toBe(
      'The workbook holds all of this already: there is nothing to write.',
    );
    expect(await workbook.read()).toBe(before);
  });

  it('says so when there is no plan', async () => {
    expect(await refreshStatus(paneWorkbook([['Dear all']]), AS_AT)).toBe(
      'No action plan and no equality counts were found in this workbook, so there is nothing to write.',
    );
  });

  it('can be taken back', async () => {
    const workbook = paneWorkbook();
    const before = await workbook.read();
    await refreshStatus(workbook, AS_AT);
    await workbook.undo();
    expect(await workbook.read()).toEqual(before);
  });
});
