import type { Page } from 'playwright-core';
import { button, preview, scan, tab, type Visit } from './pane-walk';
import type { OpenPage } from './use-pages';

/** A file as a person would choose it: a path, or a name with what it holds. */
export type ChosenFile = string | { readonly name: string; readonly content: Buffer };

export async function chooseFile(page: Page, file: ChosenFile): Promise<void> {
  const given =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/octet-stream', buffer: file.content };
  await page.getByLabel('Workbook to open').setInputFiles(given);
}

export async function write(page: Page): Promise<void> {
  await preview(page);
  await button(page, 'Write').click();
  await button(page, 'Undo').waitFor();
}

export const NO_WORKBOOK: ChosenFile = {
  name: 'minutes.xlsx',
  content: Buffer.from('Minutes of the meeting'),
};

/** Shows what the workbench has beside the pane's own states. */
export async function walkWorkbench({ page }: OpenPage, visit: Visit): Promise<void> {
  await button(page, 'Scan this workbook').waitFor();
  await visit('start');
  await scan(page);
  await write(page);
  await visit('written');
  await tab(page, 'Parity summary').click();
  await page.getByRole('grid', { name: 'Sheet Parity summary' }).waitFor();
  await visit('summary');
  await chooseFile(page, 'samples/tracker-table.xlsx');
  await button(page, 'Open anyway').waitFor();
  expect(await page.getByRole('alert').filter({ hasText: 'Open anyway' }).evaluate(isInView)).toBe(true);
  await visit('question');
  await button(page, 'Open anyway').click();
  await page.getByRole('heading', { name: 'tracker-table.xlsx' }).waitFor();
  await chooseFile(page, NO_WORKBOOK);
  await page.getByRole('alert').getByText('minutes.xlsx').waitFor();
  await visit('no workbook');
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
