import type { Page } from 'playwright-core';
import type { Guard } from './guard';

const OF_REFUSAL = /^(?:request failed: \S+\.js |console error: Failed to load resource)/;

/** Scripts that a page asks for from now on do not come, until they are let through again. */
export interface RefusedScripts {
  readonly letThrough: () => Promise<void>;
}

/**
 * Refuses every script a page asks for, and takes what the page complains of for that.
 *
 * @example const scripts = await refuseScripts(page, guard);
 */
export async function refuseScripts(page: Page, guard: Guard): Promise<RefusedScripts> {
  const context = page.context();
  const refusals = guard.expectComplaints(OF_REFUSAL);
  await context.route('**/*.js', (route) => route.abort());
  return {
    letThrough: async () => {
      expect(refusals).not.toEqual([]);
      await context.unroute('**/*.js');
    },
  };
}
