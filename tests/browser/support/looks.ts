import type { Page } from 'playwright-core';
import type { ExcelWindow } from './excel-window';
import { passMinutes } from './shift-clock';

/** The ways a page may look. */
export const LOOKS = ['light', 'dark', 'forced colours'] as const;
export type Look = (typeof LOOKS)[number];

const BACKGROUND = { light: 0xffffff, dark: 0x1f1f1f };

/** Changes how a page looks as its user would: the system's scheme, Excel's theme with it, or forced colours. */
export async function lookLike(page: Page, look: Look): Promise<void> {
  const scheme = look === 'dark' ? 'dark' : 'light';
  await page.emulateMedia({
    colorScheme: scheme,
    forcedColors: look === 'forced colours' ? 'active' : 'none',
  });
  // Office remembers Excel's theme for some seconds, and the pane asks again when it is come back to.
  await passMinutes(page, 1);
  await page.evaluate((background) => {
    (window as unknown as ExcelWindow).excelBackground = background;
    window.dispatchEvent(new Event('focus'));
  }, BACKGROUND[scheme]);
}
