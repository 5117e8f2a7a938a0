import type { Workbook } from '../workbook/workbook-port';
import { timeOfDay, todayInLondon } from './london-time';
import { pageMemory } from './page-memory';
import { onPageThemeChange, pageTheme } from './page-theme';
import type { PaneHost } from './pane-host';

/**
 * The world of the pane inside Excel.
 *
 * @param showCell shows and selects a cell of a sheet; throws WorkbookError when it cannot
 */
export function officeHost(
  workbook: Workbook,
  showCell: (sheet: string, cell: string) => Promise<void>,
): PaneHost {
  return {
    workbook,
    today: () => todayInLondon(),
    timeOfDay: () => timeOfDay(),
    goTo: ({ sheet, cell }) => showCell(sheet, cell),
    // Older builds have no theme to ask for, whatever the types say.
    theme: () =>
      pageTheme((Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor),
    onThemeChange: onPageThemeChange,
    // In Excel for the web the same address serves several owners; each has its own partition.
    ...pageMemory(`Parity.${(Office.context as { partitionKey?: string }).partitionKey ?? ''}`),
  };
}
