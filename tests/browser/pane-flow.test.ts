import { dumpWorkbook } from '../host/model/dump-workbook';
import { button, preview, SAMPLE, scan, undo } from './support/pane-walk';
import { usePages } from './support/use-pages';

const open = usePages();

describe('the built pane in Excel', () => {
  test('a plan is scanned, previewed, written and taken back, and every cell is as before', async () => {
    const { page, excel } = await open.pane(SAMPLE);
    const before = dumpWorkbook(excel.model);
    await scan(page);
    await expect(page.getByText('36 of 36 actions shown').count()).resolves.toBe(1);
    await preview(page);
    await expect(page.getByText('Adds 8 columns to “EDI plan 2024-27” (L to S).').count()).resolves.toBe(1);
    expect(dumpWorkbook(excel.model)).toEqual(before);

    await button(page, 'Write').click();
    await page.getByText('Written to 36 rows at 14:02.').first().waitFor();
    expect(excel.model.sheets.map(({ name }) => name)).toContain('Parity summary');
    expect(excel.model.sheet('EDI plan 2024-27')?.cell(9, 13).value).toBe('On track');

    await undo(page);
    expect(dumpWorkbook(excel.model)).toEqual(before);
  });
});
