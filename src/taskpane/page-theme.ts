import type { PaneTheme } from './pane-host';

const FORCED_COLOURS = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * How the page is to look. Colours that a person forces win; then what the host says, where it says something; then
 * what the system prefers.
 *
 * @param hostBackground the background of the program around the page, `#RRGGBB`; undefined where none is known
 */
export function pageTheme(hostBackground?: string): PaneTheme {
  if (matchMedia(FORCED_COLOURS).matches) return 'high-contrast';
  const dark = hostBackground === undefined ? null : isDark(hostBackground);
  return (dark ?? matchMedia(DARK).matches) ? 'dark' : 'light';
}

/** Calls back when the system's colours change, or the page is come back to: Excel tells of its own theme to nobody. */
export function onPageThemeChange(changed: () => void): () => void {
  const queries = [matchMedia(FORCED_COLOURS), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', changed);
  window.addEventListener('focus', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
  };
}

function isDark(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
