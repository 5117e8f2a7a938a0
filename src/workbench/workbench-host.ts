import { timeOfDay, todayInLondon } from '../taskpane/london-time';
import { pageMemory } from '../taskpane/page-memory';
import { onPageThemeChange, pageTheme } from '../taskpane/page-theme';
import type { PaneHost } from '../taskpane/pane-host';
import type { OpenedWorkbook, WorkbenchStore } from './workbench-store';

/** The world of the pane beside a workbook that is open in the page. */
export function workbenchHost(store: WorkbenchStore, { workbook }: OpenedWorkbook): PaneHost {
  return {
    workbook,
    today: () => todayInLondon(),
    timeOfDay: () => timeOfDay(),
    goTo: async ({ sheet, cell }) => store.goTo(sheet, cell),
    theme: () => pageTheme(),
    onThemeChange: onPageThemeChange,
    ...pageMemory('Parity.workbench'),
  };
}
