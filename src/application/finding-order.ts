import type { Finding } from '../domain/findings/finding';
import { parseAddress } from '../domain/grid/address';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';

/**
 * Findings in the order a reader meets them: the workbook first, then sheet by sheet, down the rows
 * and along each row. Equal places keep the order they came in.
 *
 * @example inSheetOrder(findings, snapshot).map((finding) => finding.cell) // ['C9', 'H9', 'C10']
 */
export function inSheetOrder(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly Finding[] {
  const sheetOrder = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return findings
    .map((finding) => {
      const place = finding.cell === null ? null : parseAddress(finding.cell);
      const sheet = finding.sheet === null ? -1 : (sheetOrder.get(finding.sheet) ?? sheetOrder.size);
      return { finding, sheet, row: place?.row ?? 0, column: place?.column ?? 0 };
    })
    .sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column)
    .map(({ finding }) => finding);
}
