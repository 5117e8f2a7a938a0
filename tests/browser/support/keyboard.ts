import type { Locator, Page } from 'playwright-core';

/** More stops than the pane has in any state. */
const MOST_STOPS = 80;

/** A person with a keyboard alone: never lost, and always able to see where they are. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Presses a key; the focus must stand somewhere that can be seen afterwards. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.expectFocusInView(`After ${key}`);
  }

  /** Goes on with Tab, or back, until a control has the focus. */
  async goTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await control.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await hasFocus(control)) return;
      await this.press(key);
    }
    throw new Error(`${String(control)} is not reached by ${key}.`);
  }

  /** Where the focus is, in words. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      return at === null || at === document.body
        ? 'nothing'
        : (at.getAttribute('aria-label') ?? at.textContent ?? '');
    });
  }

  /** What took the place of something that had the focus may take a moment to come. */
  async expectFocusInView(when: string): Promise<void> {
    let problem = '';
    for (let tries = 0; tries < 40; tries += 1) {
      problem = await this.page.evaluate(whyFocusIsNotSeen);
      if (problem === '') return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`${when}: ${problem}`);
  }
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** Runs in the page. */
function whyFocusIsNotSeen(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'nothing has the focus';
  const active = focused.getAttribute('aria-activedescendant');
  const element = (active === null ? null : document.getElementById(active)) ?? focused;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60);
  const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  if (bottom <= 0 || top >= innerHeight) return `“${name}” has the focus and is out of view`;
  const seen = document.elementFromPoint(x, y);
  const isSeen = seen !== null && (element.contains(seen) || seen.contains(element));
  return isSeen ? '' : `“${name}” has the focus and is covered`;
}
