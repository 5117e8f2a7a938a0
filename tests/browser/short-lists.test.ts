import type { Page } from 'playwright-core';
import { button, preview, scan } from './support/pane-walk';
import { usePages } from './support/use-pages';

const open = usePages();

/** How far each row of a list stands from the end of the one above, in pixels; less than nothing where they overlap. */
const gapsBetween = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-row="0"]')].flatMap((first) => {
      const boxes = [...(first.parentElement?.children ?? [])].map((row) => row.getBoundingClientRect());
      return boxes.slice(1).map(({ top }, at) => Math.round(top - (boxes[at]?.bottom ?? top)));
    }),
  );

const areFlush = async (page: Page): Promise<void> => {
  await page.locator('[data-row]:visible').first().waitFor();
  expect([...new Set(await gapsBetween(page))].filter((gap) => gap !== 0)).toEqual([]);
};

describe('a list of which every row is in view', () => {
  test.each([
    ['samples/wdes-action-plan.xlsx', 'At risk'],
    ['samples/tracker-table.xlsx', 'Overdue'],
    ['samples/edi-improvement-plan.xlsx', 'Complete'],
  ])('has its rows one below the other: %s, filtered to %s and previewed', async (sample, status) => {
    const { page } = await open.pane(sample, { width: 350, height: 720 });
    await scan(page);
    await areFlush(page);
    await page
      .getByRole('button', { name: new RegExp(`^\\S? ?${status}`) })
      .first()
      .click();
    await areFlush(page);
    await preview(page);
    await areFlush(page);
    await button(page, 'Not now').click();
    await areFlush(page);
  });
});
