import type { Page } from 'playwright-core';
import type { ExcelWindow } from './excel-window';
import type { ShiftedWindow } from './shift-clock';

/** The ways a page may look. */
export const LOOKS = ['light', 'dark', 'forced colours'] as const;
export type Look = (typeof LOOKS)[number];

const BACKGROUND = { light: 0xffffff, dark: 0x1f1f1f };

/** Changes how a page looks as its user would: the system's scheme, Excel's theme with it, or forced colours. */
export async function lookLike(page: Page, look: Look): Promise<void> {
  const scheme = look === 'dark' ? 'dark' : 'light';
  const forced = look === 'forced colours';
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none' });
  // Office remembers Excel's theme for some seconds, and the pane asks again when it is come back to.
  await page.evaluate((background) => {
    const excel = window as unknown as ExcelWindow & ShiftedWindow;
    excel.clockShift += 10_000;
    excel.excelBackground = background;
    window.dispatchEvent(new Event('focus'));
  }, BACKGROUND[scheme]);
  if (!forced) await untilPainted(page, look === 'dark');
}

/** Waits until the pane has taken the theme over; a page without it follows the system at once. */
async function untilPainted(page: Page, dark: boolean): Promise<void> {
  const isPainted = (want: boolean): boolean => {
    const pane = document.querySelector('.fui-FluentProvider main');
    if (!pane) return true;
    const [red = '255'] = /\d+/.exec(getComputedStyle(pane).backgroundColor) ?? [];
    return Number(red) < 128 === want;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await page.evaluate(isPainted, dark)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The page did not become ${dark ? 'dark' : 'light'}.`);
}
