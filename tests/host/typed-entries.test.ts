import { planWorkbook } from '../support/plan-workbook';
import { startExcel } from './start-excel';

/** Writes one value into E4, under a format, as the client would. */
async function typed(entry: unknown, numberFormat = 'General') {
  const { Excel, model } = await startExcel({ workbook: planWorkbook() });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('EDI plan').getRange('E4');
    if (numberFormat !== 'General') cell.numberFormat = [[numberFormat]];
    cell.values = [[entry]];
    await context.sync();
  });
  const cell = model.sheet('EDI plan')?.cell(4, 5);
  return { value: cell?.value, formula: cell?.formula, format: cell?.style.numberFormat };
}

describe('A value written to a cell is taken as if a person in America had typed it', () => {
  it.each([
    ['1/2/2024', 45293, 'm/d/yyyy'],
    ['31/12/2024', '31/12/2024', 'General'],
    ['Jan 2024', 45292, 'mmm yyyy'],
    ['12', 12, 'General'],
    [' 12 ', 12, 'General'],
    ['00123', 123, 'General'],
    ['12%', 0.12, '0%'],
    ['(12)', -12, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['true', true, 'General'],
    ['Q1 2024', 'Q1 2024', 'General'],
    ['-', '-', 'General'],
    ['#n/a', { error: '#N/A' }, 'General'],
  ])('%j becomes %j', async (entry, value, format) => {
    expect(await typed(entry)).toMatchObject({ value, format });
  });

  it.each(['=1+1', '+A1', '-A1'])(
    '%j becomes a formula, which shows 0 unless something works it out',
    async (entry) => {
      const { value, formula } = await typed(entry);
      expect([value, formula?.startsWith('=')]).toEqual([0, true]);
    },
  );

  it.each(['=SUM(', '="a', '@home'])('%j is refused', async (entry) => {
    await expect(typed(entry)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it.each([
    ["'=1+1", '=1+1'],
    ["'12", '12'],
    ["''tis", "'tis"],
    ["'1/2/2024", '1/2/2024'],
    ["'@home", '@home'],
  ])('an apostrophe before it keeps text as text: %j', async (entry, value) => {
    expect(await typed(entry)).toEqual({ value, formula: undefined, format: 'General' });
  });

  it.each(['=1+1', '12', '1/2/2024', 'TRUE'])('a cell formatted as text takes %j as it is', async (entry) => {
    expect(await typed(entry, '@')).toEqual({ value: entry, formula: undefined, format: '@' });
  });

  it('keeps the format a cell has', async () => {
    expect(await typed('1/2/2024', 'dd mmm yyyy')).toMatchObject({ value: 45293, format: 'dd mmm yyyy' });
  });

  it('refuses what no cell can hold', async () => {
    await expect(typed('x'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(typed({ a: 1 })).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
