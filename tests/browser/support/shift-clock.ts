import type { BrowserContext } from 'playwright-core';

/** What the page's script below leaves for tests. */
export interface ShiftedWindow {
  /** Milliseconds by which the page's clock is ahead of the machine's. */
  clockShift: number;
}

/** Makes it another day in every page of a context. The clock runs on from there; timers are left alone. */
export async function setDay(context: BrowserContext, start: string): Promise<void> {
  await context.addInitScript((iso) => {
    const page = window as unknown as ShiftedWindow & { Date: DateConstructor };
    const Real = Date;
    page.clockShift = Real.parse(iso) - Real.now();
    page.Date = class extends Real {
      constructor(...parts: number[]) {
        super(...((parts.length === 0 ? [page.clockShift + Real.now()] : parts) as [number]));
      }
      static override now(): number {
        return page.clockShift + Real.now();
      }
    } as DateConstructor;
  }, start);
}
