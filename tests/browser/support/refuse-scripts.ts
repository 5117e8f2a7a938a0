import type { Page } from 'playwright-core';
import type { Guard } from './guard';

const OF_REFUSAL = /^(?:request failed: \S+\.js |console error: Failed to load resource)/;

/** Scripts that a page asks for from now on do not come, until they are let through again. */
export interface RefusedScripts {
  readonly letThrough: () => Promise<void>;
  /**
   * Takes what the page complained of. Of several scripts asked for at once the last refusal may be told of after the
   * first was shown, so this is for the end of a test.
   */
  readonly expectOnlyRefusals: () => void;
}

/**
 * Refuses every script a page asks for.
 *
 * @example const scripts = await refuseScripts(page, guard);
 */
export async function refuseScripts(page: Page, guard: Guard): Promise<RefusedScripts> {
  const context = page.context();
  await context.route('**/*.js', (route) => route.abort());
  return {
    letThrough: () => context.unroute('**/*.js'),
    expectOnlyRefusals: () => {
      const complaints = guard.takeComplaints();
      expect(complaints.length).toBeGreaterThan(0);
      expect(complaints.filter((complaint) => !OF_REFUSAL.test(complaint))).toEqual([]);
    },
  };
}
