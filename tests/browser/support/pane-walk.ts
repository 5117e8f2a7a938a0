import type { Locator, Page } from 'playwright-core';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';
import { PLAIN_STYLE } from '../../host/model/data/cell-data';
import type { EmulatedExcel } from './emulated-excel';
import type { OpenPane } from './use-pages';

/** Where to stop on the way. */
export type Visit = (state: string) => Promise<void>;

export const SAMPLE = 'samples/edi-improvement-plan.xlsx';
/** Minutes and a list of names: nothing in it is a plan. */
export const NO_PLAN = buildWorkbook(
  buildSheet(
    [
      ['Inclusion Steering Group'],
      ['Present'],
      ['Chief People Officer'],
      ['Head of Inclusion'],
      ['The minutes of the last meeting were agreed.'],
    ],
    { name: 'Minutes' },
  ),
);

const PLAN_SHEET = 'EDI plan 2024-27';

/** Where Parity would write the status of the sample's first action. */
const STATUS_CELL = { row: 9, column: 13 };

/** Someone else types where Parity is about to write. */
export function editMeanwhile({ model }: EmulatedExcel): void {
  const { row, column } = STATUS_CELL;
  model.sheet(PLAN_SHEET)?.put(row, column, { value: 'Seen by the board', style: PLAIN_STYLE });
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name });

/** The first scan, from the placemat to the list of actions. */
export async function scan(page: Page): Promise<void> {
  await button(page, 'Scan this workbook').click();
  await button(page, 'Write status').waitFor();
}

/** The first scan of a workbook that holds no plan. */
export async function findNoPlan(page: Page): Promise<void> {
  await button(page, 'Scan this workbook').click();
  await page.getByRole('heading', { name: 'No action plan was found' }).waitFor();
}

/** From the list of actions to what would be written. */
export async function preview(page: Page): Promise<void> {
  await button(page, 'Write status').click();
  await page.getByRole('heading', { name: 'What would be written' }).waitFor();
}

/** Takes the last write back, and waits until it is. */
export async function undo(page: Page): Promise<void> {
  await button(page, 'Undo').click();
  await page
    .locator('[data-arrival=done]')
    .getByText(/as (it was|they were) before/)
    .waitFor();
}

/** Shows every state the pane has for a workbook with a plan, in the order in which a person meets them. */
export async function walkPane({ page, excel }: OpenPane, visit: Visit): Promise<void> {
  const { failures } = excel.host;
  await button(page, 'Scan this workbook').waitFor();
  await visit('first run');

  const release = excel.hold();
  await button(page, 'Scan this workbook').click();
  await button(page, 'Cancel').waitFor();
  await visit('scanning');
  await button(page, 'Cancel').click();
  await button(page, 'Scan this workbook').waitFor();
  await visit('stopped');
  release();

  failures.refuse('session', Infinity);
  await button(page, 'Scan this workbook').click();
  await button(page, 'Try again').waitFor();
  await visit('not read');
  failures.clear();
  await button(page, 'Try again').click();
  await button(page, 'Write status').waitFor();
  await visit('review');

  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByLabel('Lead').waitFor();
  await visit('filters open');
  await page.getByRole('button', { name: /^R? ?Overdue/ }).click();
  await visit('narrowed');
  await button(page, 'Show all').click();
  await page.getByRole('button', { name: /^Filters/ }).click();

  await tab(page, 'Checks').click();
  await page.getByRole('heading', { name: /^To confirm/ }).waitFor();
  await visit('checks');

  await tab(page, 'Set-up').click();
  await page.getByRole('heading', { name: 'Columns' }).waitFor();
  await visit('set-up');

  await tab(page, 'Review').click();
  await preview(page);
  await visit('preview');

  excel.protectPlan(true);
  await button(page, 'Write').click();
  await button(page, 'Try again').waitFor();
  await visit('not written');
  excel.protectPlan(false);

  editMeanwhile(excel);
  await button(page, 'Write').click();
  await button(page, 'Undo').waitFor();
  await visit('written, with a row left alone');

  await undo(page);
  await visit('undone');
}
