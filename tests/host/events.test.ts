import { planWorkbook } from '../support/plan-workbook';
import { writeEntries } from './model/data/write-cells';
import { startExcel } from './start-excel';

const B4 = { top: 4, left: 2, bottom: 4, right: 2 };

describe('Events of the emulated host', () => {
  it('come after the answer, with place and source, until nobody listens', async () => {
    const { Excel, model, host } = await startExcel({ workbook: planWorkbook() });
    const heard: string[] = [];
    const registered = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('EDI plan').load('id');
      const result = sheet.onChanged.add(async (event) => {
        heard.push(`${event.source} ${event.changeType} ${event.address} ${event.triggerSource}`);
      });
      await context.sync();
      sheet.getRange('B4').values = [[7]];
      await context.sync();
      heard.push('answered');
      return result;
    });
    await host.idle();
    expect(heard).toEqual(['answered', 'Local RangeEdited B4 ThisLocalAddin']);

    const plan = model.sheet('EDI plan');
    if (!plan) throw new Error('no plan');
    model.source = 'Remote';
    writeEntries(model, plan, B4, 8);
    await host.idle();
    expect(heard.at(-1)).toBe('Remote RangeEdited B4 Unknown');

    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    writeEntries(model, plan, B4, 9);
    await host.idle();
    expect(heard).toHaveLength(3);
  });

  it('tell of another sheet in front and another selection', async () => {
    const { Excel, host } = await startExcel({ workbook: planWorkbook() });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(async (event) => void heard.push(`activated ${event.worksheetId}`));
      worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
      const other = worksheets.getItem('Parity summary').load('id');
      await context.sync();
      other.getRange('A1:B2').select();
      await context.sync();
      await host.idle();
      expect(heard).toEqual([`activated ${other.id}`, 'selected A1:B2']);
    });
  });

  it('are not told while the add-in wants to hear none', async () => {
    const { Excel, host } = await startExcel({ workbook: planWorkbook() });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      for (const enableEvents of [false, true]) {
        context.runtime.enableEvents = enableEvents;
        worksheets.getItem('EDI plan').getRange(enableEvents ? 'B5' : 'B4').values = [[7]];
        await context.sync();
      }
    });
    await host.idle();
    expect(heard).toEqual(['B5']);
  });
});
