import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(join(process.cwd(), 'package.json'));
const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it stands: a line for each element, with the rule it breaks. With forced
 * colours the system chooses them, and axe reads the ones that are not painted: then contrast is left out.
 */
export async function findBarriers(page: Page, colours: 'own' | 'forced'): Promise<readonly string[]> {
  // Evaluated from outside, so that the page's policy against foreign scripts can stay as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async (contrast) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run({
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: contrast } },
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, colours === 'own');
}
