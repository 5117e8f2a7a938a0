/** @jest-environment jsdom */
import { buildSheet, buildWorkbook } from '../support/sheet-builder';
import { startExcel } from './start-excel';

describe('The emulated host in a page', () => {
  it('runs the same client in jsdom, over a snapshot', async () => {
    const plan = buildSheet([['Action', 'Due']], { name: 'Plan' });
    const { Excel, Office } = await startExcel({ workbook: buildWorkbook(plan) });
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#FFFFFF');
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getUsedRange().load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['Action', 'Due']]);
  });

  it('presses ribbon buttons and waits until they are done', async () => {
    const plan = buildSheet([['Action']], { name: 'Plan' });
    const { Office, buttons } = await startExcel({ workbook: buildWorkbook(plan) });
    const done: string[] = [];
    Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
      done.push(event.source.id);
      event.completed();
    });
    await buttons.press('refresh');
    expect(done).toEqual(['refresh']);
    await expect(buttons.press('nothing')).rejects.toThrow('Nothing is associated with nothing.');
  });

  it('shows and hides the pane', async () => {
    const plan = buildSheet([['Action']], { name: 'Plan' });
    const { Office, host } = await startExcel({ workbook: buildWorkbook(plan) });
    await Office.addin.hide();
    expect(host.addin.runtime).toBe('Background');
    await Office.addin.showAsTaskpane();
    expect(host.addin.runtime).toBe('Visible');
  });
});
