/**
 * The one place where Microsoft's archived helpers are used (docs/adr/0010-office-js-helpers.md). They are loaded
 * when they are first needed, which is only after a connection was lost.
 */

/** Makes sure that there is a sheet of that name and that nothing stands on it. */
export async function clearLeftover(name: string): Promise<void> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  await Excel.run(async (context) => {
    await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
    await context.sync();
  });
}
