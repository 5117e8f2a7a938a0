import type { ReactElement } from 'react';

/** The requirement set that every Excel has which Parity runs in; the manifest asks for the same. */
export const LEAST_EXCEL_API = '1.14';

const REASONS = {
  'no-office-script':
    'Parity could not load the script by which it talks to Excel, from appsforoffice.microsoft.com. Check the connection, then close this pane and open it again. If it stays like this, ask the people who look after your computer whether that address is blocked.',
  'no-answer':
    'Excel has not answered yet. It may still be opening the workbook; if this stays, close the pane and open it again.',
  'not-in-excel':
    'This page works inside Excel: open a workbook there and choose Review plan on the Home tab.',
  'excel-too-old':
    'This version of Excel is older than Parity needs (version 2108, or Excel 2021). Update Excel, or open the workbook in Excel on the web.',
} as const;

export type CannotStartReason = keyof typeof REASONS;

/** Why the pane cannot run where it is; null when it can. */
export function whyNot(
  isExcel: boolean,
  requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'> | undefined,
): CannotStartReason | null {
  if (!isExcel || !requirements) return 'not-in-excel';
  return requirements.isSetSupported('ExcelApi', LEAST_EXCEL_API) ? null : 'excel-too-old';
}

/** Says in place of the pane why it cannot run here, and what to do. */
export function CannotStart({ reason }: { readonly reason: CannotStartReason }): ReactElement {
  return (
    <main className="before">
      <h1>Parity cannot start here</h1>
      <p>{REASONS[reason]}</p>
    </main>
  );
}
