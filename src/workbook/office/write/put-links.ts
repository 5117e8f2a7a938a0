import { formatRange, quoteSheetName } from '../../../domain/grid/address';
import type { CellLook } from './cell-look';
import type { Link } from './plan-sheet';
import { rectanglesOf, type Keyed } from './rectangles';
import { CALL_BYTES, sheetNamed, step, type Step } from './steps';

/** How a cell looks once a link has been made of it: Excel gives it letters of its own. */
export function lookOfLink(look: CellLook): CellLook {
  return { ...look, font: { ...look.font, color: '#0563C1', underline: 'Single' } };
}

/** A link in Excel's words. */
export function hyperlinkOf({ sheet, cell, tip }: Link): Excel.RangeHyperlink {
  return {
    documentReference: `${quoteSheetName(sheet)}!${cell}`,
    ...(tip === undefined ? {} : { screenTip: tip }),
  };
}

/** Makes cells lead somewhere, a run of them in one call. Their looks change with it and are given afterwards. */
export function linkSteps(sheet: string, links: readonly Keyed<Link>[]): readonly Step[] {
  return hyperlinkSteps(
    sheet,
    links.map((link) => ({ ...link, key: hyperlinkOf(link.key) })),
  );
}

export function hyperlinkSteps(
  sheet: string,
  links: readonly Keyed<Excel.RangeHyperlink>[],
): readonly Step[] {
  const byCell = new Map(links.map(({ row, column, key }) => [`${row},${column}`, key]));
  const runs = rectanglesOf(links.map(({ row, column }) => ({ row, column, key: column }))).values();
  return [...runs].flat().map((range) => {
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => {
      const hyperlink = byCell.get(`${range.top + index},${range.left}`);
      return [hyperlink ? { hyperlink } : {}];
    });
    return step(
      (context) => sheetNamed(context, sheet).getRange(formatRange(range)).setCellProperties(rows),
      CALL_BYTES + rows.length * 160,
    );
  });
}
