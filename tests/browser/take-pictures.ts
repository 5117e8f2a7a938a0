import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { figuresWorkbook } from '../support/figures-workbook';
import { openGaps, walkGaps, walkNoGaps } from './support/gaps-walk';
import { lookLike, type Look } from './support/looks';
import { findNoPlan, NO_PLAN, SAMPLE, scan, walkPane } from './support/pane-walk';
import { usePages } from './support/use-pages';
import { walkWorkbench, write } from './support/workbench-walk';

const open = usePages();
/** So that a chart is seen with its figures. */
const TALL = { width: 350, height: 1200 };

/** The pictures that the guides show; the walks pass many more states. */
const SHOWN = new Set(
  [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ].flatMap((guide) =>
    [...readFileSync(guide, 'utf8').matchAll(/images\/([\w-]+\.png)/g)].map(([, name]) => name ?? ''),
  ),
);

async function take(page: Page, name: string): Promise<void> {
  const file = `${name.replace(/\W+/g, '-')}.png`;
  if (!SHOWN.has(file)) return;
  // A pointer or a caret in a picture would point at nothing.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `docs/images/${file}`, caret: 'hide' });
}

test('every state of the pane', async () => {
  const pane = await open.pane(SAMPLE);
  await walkPane(pane, (state) => take(pane.page, `pane ${state}`));
});

test('a workbook without a plan', async () => {
  const { page } = await open.pane(NO_PLAN);
  await findNoPlan(page);
  await take(page, 'pane no plan');
});

test.each<Look>(['dark', 'forced colours'])('the review in %s', async (look) => {
  const { page } = await open.pane(SAMPLE);
  await scan(page);
  await lookLike(page, look);
  await take(page, `pane review ${look}`);
});

test('every state of the Gaps tab', async () => {
  const counted = await open.pane(await figuresWorkbook(), TALL);
  await walkGaps(counted, (state) => take(counted.page, `pane ${state}`));
  const empty = await open.pane(SAMPLE);
  await walkNoGaps(empty, (state) => take(empty.page, `pane ${state}`));
});

test.each<Look>(['dark', 'forced colours'])('the Gaps tab in %s', async (look) => {
  const { page } = await open.pane(await figuresWorkbook(), TALL);
  await openGaps(page);
  await lookLike(page, look);
  await take(page, `pane gaps ${look}`);
});

test('the workbench, with what was written in view', async () => {
  const { page } = await open.workbench();
  await scan(page);
  await write(page);
  await page.getByRole('button', { name: /^Overdue/ }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  const grid = page.getByRole('grid');
  // The far end first, so that the column to begin with is drawn.
  await grid.evaluate((element) => element.scrollTo({ left: element.scrollWidth / 2 }));
  await grid.getByRole('columnheader', { name: 'K', exact: true }).evaluate((letter) => {
    letter.closest('[role=grid]')?.scrollBy({ left: letter.getBoundingClientRect().left });
  });
  await take(page, 'workbench reviewed');
});

test('every state of the workbench', async () => {
  const workbench = await open.workbench();
  await walkWorkbench(workbench, (state) => take(workbench.page, `workbench ${state}`));
});
