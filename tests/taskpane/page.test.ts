/** @jest-environment jsdom */
import { whyNot } from '../../src/taskpane/CannotStart';
import { timeOfDay, todayInLondon } from '../../src/taskpane/london-time';
import { pageMemory } from '../../src/taskpane/page-memory';
import { onPageThemeChange, pageTheme } from '../../src/taskpane/page-theme';

const listeners = new Set<() => void>();

/** A system that prefers these and nothing else. */
function systemPrefers(...queries: string[]): void {
  window.matchMedia = (query) =>
    ({
      matches: queries.some((preferred) => query.includes(preferred)),
      addEventListener: (_: string, changed: () => void) => void listeners.add(changed),
      removeEventListener: (_: string, changed: () => void) => void listeners.delete(changed),
    }) as unknown as MediaQueryList;
}

test.each([
  ['2024-06-30T22:59:00Z', '2024-06-30'],
  ['2024-06-30T23:00:00Z', '2024-07-01'],
  ['2024-12-31T23:59:00Z', '2024-12-31'],
  ['2025-01-01T00:00:00Z', '2025-01-01'],
])('At %s it is %s in London, summer time and all', (instant, day) => {
  expect(todayInLondon(new Date(instant))).toBe(day);
});

test('The time of day has two digits each, midnight too', () => {
  expect(timeOfDay(new Date(2024, 5, 30, 14, 2))).toBe('14:02');
  expect(timeOfDay(new Date(2024, 5, 30, 0, 5))).toBe('00:05');
});

test.each([
  [[], undefined, 'light'],
  [['color-scheme: dark'], undefined, 'dark'],
  [['color-scheme: dark'], '#FFFFFF', 'light'],
  [[], '#262626', 'dark'],
  [[], '#444444', 'dark'],
  [[], '#F3F2F1', 'light'],
  [['color-scheme: dark'], 'not a colour', 'dark'],
  [['forced-colors'], '#FFFFFF', 'high-contrast'],
  [['forced-colors', 'color-scheme: dark'], undefined, 'high-contrast'],
])('Where the system prefers %j and Excel’s background is %s the pane is %s', (system, background, theme) => {
  systemPrefers(...system);
  expect(pageTheme(background)).toBe(theme);
});

test('A change of the system, or coming back to the page, is told until nobody listens', () => {
  systemPrefers();
  let told = 0;
  const stop = onPageThemeChange(() => told++);
  for (const changed of listeners) changed();
  window.dispatchEvent(new Event('focus'));
  expect(told).toBe(2);
  stop();
  window.dispatchEvent(new Event('focus'));
  expect([told, listeners.size]).toEqual([2, 0]);
});

test('What one page remembers another does not know', () => {
  pageMemory('Parity').remember('tab', 'checks');
  expect(pageMemory('Parity').recall('tab')).toBe('checks');
  expect(pageMemory('Parity.workbench').recall('tab')).toBeNull();
});

test('Where the browser forbids remembering, nothing is remembered and nothing fails', () => {
  const storage = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  const memory = pageMemory('Parity');
  expect(() => memory.remember('tab', 'checks')).not.toThrow();
  expect(memory.recall('tab')).toBeNull();
  if (storage) Object.defineProperty(window, 'localStorage', storage);
});

test.each([
  [true, true, null],
  [true, false, 'excel-too-old'],
  [false, true, 'not-in-excel'],
])('In Excel: %s, with what Parity needs: %s', (isExcel, supported, reason) => {
  const asked: unknown[] = [];
  const requirements = {
    isSetSupported: (...set: unknown[]) => {
      asked.push(set);
      return supported;
    },
  };
  expect(whyNot(isExcel, requirements)).toBe(reason);
  expect(asked).toEqual(isExcel ? [['ExcelApi', '1.14']] : []);
});

test('Outside Office there is nothing to ask', () => {
  expect(whyNot(true, undefined)).toBe('not-in-excel');
});
