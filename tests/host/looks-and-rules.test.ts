import { planWorkbook } from '../support/plan-workbook';
import { dumpWorkbook } from './model/dump-workbook';
import { startExcel } from './start-excel';

const open = () => startExcel({ workbook: planWorkbook() });
const PLAN = 'EDI plan';

describe('Looks in the emulated host', () => {
  it('are null where cells differ, and no fill reads as white', async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PLAN);
      const [mixed, none, filled] = ['C3:C5', 'A4', 'C4:C5'].map((address) => {
        const range = sheet.getRange(address);
        range.load('format/fill/color,format/fill/tintAndShade,format/font/strikethrough,format/columnWidth');
        return range;
      });
      await context.sync();
      expect(mixed?.format.fill.color).toBeNull();
      expect([none?.format.fill.color, none?.format.fill.tintAndShade]).toEqual(['#FFFFFF', null]);
      expect([filled?.format.fill.color, filled?.format.fill.tintAndShade]).toEqual(['#FFC000', 0]);
      expect(filled?.format.columnWidth).toBe(48);
    });
  });

  it('are read and written cell by cell in one call', async () => {
    const { Excel, model } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(PLAN).getRange('A5:B5');
      const found = range.getCellProperties({ address: true, format: { font: { strikethrough: true } } });
      range.setCellProperties([[{ format: { fill: { color: '#00ff00' } } }, {}]]);
      await context.sync();
      expect(found.value).toEqual([
        [
          { address: "'EDI plan'!A5", format: { font: { strikethrough: true } } },
          { address: "'EDI plan'!B5", format: { font: { strikethrough: false } } },
        ],
      ]);
    });
    expect([1, 2].map((column) => model.sheet(PLAN)?.cell(5, column).style.fill)).toEqual(['#00FF00', null]);
  });

  it('refuse a property that cannot be set there', async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(PLAN).getRange('A5');
      range.setCellProperties([[{ values: 1 } as Excel.SettableCellProperties]]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('Tables in the emulated host', () => {
  it('give each column a name of its own', async () => {
    const { Excel, model } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PLAN);
      sheet.tables.getItem('actions').resize('A3:E6');
      sheet.getRange('D3').values = [['RAG']];
      await context.sync();
    });
    const sheet = model.sheet(PLAN);
    expect([3, 4, 5].map((column) => sheet?.cell(3, column).value)).toEqual(['RAG', 'RAG2', 'Column5']);
  });

  it.each([
    ['another header row', 'A2:C6'],
    ['no row of data', 'A3:C4'],
  ])('refuse to grow to %s', async (_why, address) => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.tables.getItem('Actions').resize(address);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Table.resize' },
    });
  });
});

describe('Rules, links, pages and charts in the emulated host', () => {
  it('hold what the client put there, and are gone when it takes them away', async () => {
    const { Excel, model } = await open();
    const before = dumpWorkbook(model);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ours');
      const range = sheet.getRange('A2:A9');
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=$A2="Overdue"';
      format.custom.format.fill.color = '#f9d6d5';
      format.custom.format.font.bold = true;
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      range.dataValidation.prompt = { title: 'Days', message: '1 to 10', showPrompt: true };
      sheet.getRange('B1').hyperlink = { documentReference: "'EDI plan'!A4", textToDisplay: 'Go' };
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Parity';
      sheet.horizontalPageBreaks.add('A5');
      sheet.freezePanes.freezeRows(1);
      sheet.autoFilter.apply('A1:B9');
      sheet.getRange('D1:F1').merge();
      await context.sync();
      range.load('dataValidation/type,dataValidation/rule');
      sheet.names.load('items/name,items/formula');
      const link = sheet.getRange('B1').load('hyperlink,values');
      const formats = range.conditionalFormats.load('items/type');
      await context.sync();
      expect(range.dataValidation.type).toBe('WholeNumber');
      expect(range.dataValidation.rule).toEqual({
        wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' },
      });
      expect(sheet.names.items.map(({ name, formula }) => [name, formula])).toEqual([
        ['Print_Titles', '=Ours!$1:$2'],
      ]);
      expect([link.hyperlink.documentReference, link.values]).toEqual(["'EDI plan'!A4", [['Go']]]);
      expect(formats.items).toHaveLength(1);
    });
    expect(model.sheet('Ours')).toMatchObject({
      conditionalFormats: [{ formula: '=$A2="Overdue"', fill: '#F9D6D5', font: { bold: true } }],
      page: { orientation: 'Landscape', rowBreaks: [5], headerFooter: { leftFooter: 'Parity' } },
      merges: [{ top: 1, left: 4, bottom: 1, right: 6 }],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ours').delete();
      await context.sync();
    });
    expect(dumpWorkbook(model)).toEqual(before);
  });

  it('draw a stacked bar over cells, with a name, a title and series of its own', async () => {
    const { Excel, model } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PLAN);
      const chart = sheet.charts.add(Excel.ChartType.barStacked, sheet.getRange('A4:B5'), 'Columns');
      chart.name = 'Statuses';
      chart.title.text = 'Actions by status';
      chart.legend.position = 'Bottom';
      chart.setPosition('E2', 'H10');
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.add('R Overdue');
      series.setValues(sheet.getRange('B4:B5'));
      series.setXAxisValues(sheet.getRange('A4:A5'));
      series.format.fill.setSolidColor('#f9d6d5');
      series.gapWidth = 40;
      await context.sync();
      chart.series.getItemAt(0).delete();
      const again = sheet.charts.getItem('Statuses').load('id,chartType,left,width,title/text');
      again.series.load('items/name');
      await context.sync();
      expect(again.title.text).toBe('Actions by status');
      expect([again.left, again.width]).toEqual([192, 192]);
      expect(again.series.items.map(({ name }) => name)).toEqual(['R Overdue']);
    });
    expect(model.sheet(PLAN)?.charts[0]?.series).toMatchObject([
      { figures: "'EDI plan'!$B$4:$B$5", categories: "'EDI plan'!$A$4:$A$5", fill: '#F9D6D5' },
    ]);
  });
});
