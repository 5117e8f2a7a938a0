import { WorkbookError } from '../workbook/workbook-error';
import type { Workbook } from '../workbook/workbook-port';
import { timeOfDay, todayInLondon } from './london-time';
import { pageMemory } from './page-memory';
import { onPageThemeChange, pageTheme } from './page-theme';
import type { PaneHost } from './pane-host';

/** The world of the pane inside Excel. */
export function officeHost(workbook: Workbook): PaneHost {
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

async function showCell(sheetName: string, cell: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) {
      throw new WorkbookError(
        'no-such-sheet',
        `The sheet “${sheetName}” is not there any more. Scan the workbook again to see how it stands now.`,
      );
    }
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      throw new WorkbookError(
        'no-such-sheet',
        `The sheet “${sheetName}” is hidden. Unhide it (right-click a sheet’s tab, then Unhide) to see ${cell}.`,
      );
    }
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}
