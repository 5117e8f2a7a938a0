import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { button, scan, tab } from './support/pane-walk';
import { usePages } from './support/use-pages';
import { chooseFile, write } from './support/workbench-walk';

const open = usePages();

const fileName = (page: Page): Locator => page.getByRole('heading', { level: 1 }).first();

/** The reviewed copy as the browser would keep it. */
async function download(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download reviewed copy').click(),
  ]);
  return {
    name: file.suggestedFilename(),
    bytes: new Uint8Array(await buffer(await file.createReadStream())),
  };
}

/** Leaves a download where `tests/outside` asked for it, to be opened in other programs. */
function keep(name: string, bytes: Uint8Array): void {
  const folder = process.env['KEEP_DOWNLOADS'];
  if (folder) writeFileSync(join(folder, name), bytes);
}

describe('the built workbench', () => {
  test('a sample is open from the start, and its review shows in the grid and goes away again', async () => {
    const { page } = await open.workbench();
    await scan(page);
    await write(page);
    await tab(page, 'Parity summary').click();
    await page.getByRole('grid', { name: 'Sheet Parity summary' }).waitFor();
    await button(page, 'Undo').click();
    await tab(page, 'Parity summary').waitFor({ state: 'detached' });
    expect(await button(page, 'Download reviewed copy').isDisabled()).toBe(true);
  });

  test('a workbook of one’s own is reviewed, and the copy that is downloaded opens again', async () => {
    const { page } = await open.workbench();
    await fileName(page).getByText('edi-improvement-plan.xlsx').waitFor();
    await chooseFile(page, 'samples/tracker-table.xlsx');
    await page.getByRole('heading', { name: 'tracker-table.xlsx' }).waitFor();
    await scan(page);
    await write(page);
    const { name, bytes } = await download(page);
    expect(name).toBe('tracker-table.reviewed.xlsx');
    keep(name, bytes);
    const { sheets } = await openXlsx(bytes, name).read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['Parity summary', 'Parity checks', 'Parity actions', 'Parity settings']),
    );
  });

  test.each([
    ['minutes.xlsx', 'Minutes of the meeting', /is not an Excel workbook/],
    ['empty.xlsx', '', /empty|not an Excel workbook/],
    ['old.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /old|\.xls/],
  ])(
    '%s cannot be opened: a sentence says why, and the open workbook stays',
    async (name, content, words) => {
      const { page } = await open.workbench();
      await page.getByRole('grid').waitFor();
      await chooseFile(page, { name, content: Buffer.from(content, 'latin1') });
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(words);
      expect(await fileName(page).innerText()).toBe('edi-improvement-plan.xlsx');
    },
  );

  test('a review that nobody has kept is not lost to another file without a question', async () => {
    const { page } = await open.workbench();
    await scan(page);
    await write(page);
    await chooseFile(page, 'samples/tracker-table.xlsx');
    await button(page, 'Keep this one').click();
    expect(await fileName(page).innerText()).toBe('edi-improvement-plan.xlsx');
    await download(page);
    await chooseFile(page, 'samples/tracker-table.xlsx');
    await page.getByRole('heading', { name: 'tracker-table.xlsx' }).waitFor();
  });
});
