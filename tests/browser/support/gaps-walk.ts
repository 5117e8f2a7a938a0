import type { Page } from 'playwright-core';
import { button, scan, tab, type Visit } from './pane-walk';
import type { OpenPane } from './use-pages';

/** From the placemat to the equality figures, as a chart. */
export async function openGaps(page: Page): Promise<void> {
  await scan(page);
  await tab(page, 'Gaps').click();
  await page.getByRole('heading', { name: 'Add a data sheet' }).waitFor();
}

/** Shows every state that the Gaps tab has over a workbook with counts. */
export async function walkGaps({ page }: OpenPane, visit: Visit): Promise<void> {
  await openGaps(page);
  await page.getByRole('img', { name: /^Chart\. Relative likelihoods/ }).waitFor();
  await visit('gaps chart');
  await button(page, 'Figures').click();
  await button(page, 'Worse only').click();
  const how = page.getByRole('button', { name: /^How it is computed \(WRES 2 / });
  await how.click();
  await how.evaluate((element) => element.closest('li')?.scrollIntoView());
  await visit('gaps figure');
  await button(page, 'Table').click();
  await page.getByRole('table').waitFor();
  await visit('gaps table');
}

/** Shows what the Gaps tab has over a workbook without counts, and adds a sheet to count into. */
export async function walkNoGaps({ page }: OpenPane, visit: Visit): Promise<void> {
  await openGaps(page);
  await visit('gaps without counts');
  await button(page, 'Insert data sheet: WRES').click();
  await button(page, 'Undo').waitFor();
  await button(page, 'WRES data').waitFor();
  await visit('gaps sheet added');
}
