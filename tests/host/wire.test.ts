import { planWorkbook } from '../support/plan-workbook';
import { startExcel } from './start-excel';

describe('The real client over the emulated host', () => {
  it('reads a used range in two batches and lets go of what it kept', async () => {
    const { Excel, counters, host } = await startExcel({ workbook: planWorkbook() });
    const used = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('EDI plan');
      const range = sheet.getUsedRangeOrNullObject(true).load('address,values,text');
      await context.sync();
      return range.toJSON();
    });
    await host.idle();
    expect(used.address).toBe("'EDI plan'!A1:C6");
    expect(used.text?.[3]).toEqual(['Train panels', '31/03/2024', 'Amber']);
    expect([counters.batches, counters.cleanUpBatches, host.references.size]).toEqual([1, 1, 0]);
  });

  it('writes values, looks, names, tables and sheets', async () => {
    const { Excel, model } = await startExcel({ workbook: planWorkbook() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('EDI plan');
      const block = sheet.getRange('E4:F4');
      block.values = [["'=x", '=1+1']];
      block.format.fill.color = '#ff0000';
      context.workbook.names.add('_Parity.x', block).visible = false;
      sheet.tables.getItem('Actions').resize('A3:E6');
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    const sheet = model.sheet('EDI plan');
    expect(sheet?.cell(4, 5)).toMatchObject({ value: '=x', style: { fill: '#FF0000' } });
    expect(sheet?.cell(4, 6).formula).toBe('=1+1');
    expect(sheet?.cell(3, 5).value).toBe('Column5');
    expect(model.names).toEqual([
      { name: '_Parity.x', formula: "='EDI plan'!$E$4:$F$4", visible: false, comment: '' },
    ]);
    expect(model.sheets.map(({ name }) => name)).toEqual(['EDI plan', 'Parity summary', 'New']);
  });
});
