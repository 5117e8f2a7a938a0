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
  const { left, top, width, height } = element.getBoundingClientRect();
  // What is wider than its frame is seen in part.
  const isSeen = [0.05, 0.5, 0.95].some((across) =>
    [0.05, 0.5, 0.95].some((down) => {
      const seen = document.elementFromPoint(left + across * width, top + down * height);
      return element.contains(seen);
    }),
  );
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60);
  return isSeen ? '' : `“${name}” has the focus and is out of view or covered`;
}
