import { useSyncExternalStore } from 'react';
import type { PaneHost, PaneTheme } from '../pane-host';

/** How the host looks, followed as it changes. */
export function usePaneTheme({ theme, onThemeChange }: PaneHost): PaneTheme {
  return useSyncExternalStore(onThemeChange, theme);
}
