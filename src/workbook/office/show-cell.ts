import { WorkbookError } from '../workbook-error';
import { asWorkbookError } from './office-faults';

/** Brings a sheet to the front and selects a cell of it. Throws WorkbookError when it cannot. */
export async function showCell(sheetName: string, cell: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw REFUSALS.gone(sheetName);
      if (sheet.visibility !== Excel.SheetVisibility.visible) throw REFUSALS.hidden(sheetName, cell);
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    });
  } catch (error) {
    throw asWorkbookError(error, 'show');
  }
}

const REFUSALS = {
  gone: (sheet: string) =>
    new WorkbookError(
      'no-such-sheet',
      `The sheet “${sheet}” is not there any more. Review the plan again to see how the workbook stands now.`,
    ),
  hidden: (sheet: string, cell: string) =>
    new WorkbookError(
      'no-such-sheet',
      `The sheet “${sheet}” is hidden. To see ${cell}, right-click the tab of any sheet, choose Unhide, then try again.`,
    ),
};
