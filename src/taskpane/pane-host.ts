import type { PlaceView } from '../application/pane/review-view';
import type { Workbook } from '../workbook/workbook-port';

/** How the pane is to look. */
export type PaneTheme = 'light' | 'dark' | 'high-contrast';

/** What the pane may use of the world: an entry file gives it, a test may give another. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** Today in Europe/London, ISO; asked at each scan. */
  readonly today: () => string;
  /** The time of day for "Written at 14:02". */
  readonly timeOfDay: () => string;
  /** Shows and selects a cell; throws WorkbookError when it cannot. */
  readonly goTo: (place: PlaceView) => Promise<void>;
  readonly theme: () => PaneTheme;
  /** Calls back when the theme changes; returns how to stop. */
  readonly onThemeChange: (changed: () => void) => () => void;
  /** A small memory of this person on this machine (last tab, first run done); never of the plan. Never throws. */
  readonly remember: (key: string, value: string) => void;
  readonly recall: (key: string) => string | null;
}
