import { headingWords } from '../words/heading-words';
import { parseNumber } from '../words/parse-count';
import { parsePayMeasure } from '../words/pay-measures';
import { isShare } from '../words/share';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { PayTable } from '../sheet/table-shape';

const QUARTILE_COUNTS = /\b(?:numbers?|no of|head ?counts?|counts?|people|employees)\b/;

/**
 * Whether most figures of a row are shares: `21%`.
 *
 * @example holdsShares(view, 7, table) // true
 */
export function holdsShares(view: SheetTexts, row: number, { pairs }: PayTable): boolean {
  const filled = pairs
    .flatMap(({ reference, comparison }) => [reference, comparison])
    .filter((column) => view.text(row, column) !== '');
  return filled.filter((column) => isShare(view.cell(row, column))).length * 2 > filled.length;
}

/**
 * Whether the quarters hold shares, or both groups add up to a hundred in every quarter and nothing says that people
 * are counted.
 *
 * @param lines above the table
 * @example areQuartilesPercentages(view, table, [5, 6, 7, 8], ['Quartile headcount']) // false
 */
export function areQuartilesPercentages(
  view: SheetTexts,
  table: PayTable,
  rows: readonly number[],
  lines: readonly string[],
): boolean {
  const quartiles = rows.filter((row) =>
    /^Quartile/.test(parsePayMeasure(table.unsaid + view.text(row, table.measure)) ?? ''),
  );
  if (quartiles.filter((row) => holdsShares(view, row, table)).length * 2 > quartiles.length) return true;
  const heads = table.pairs
    .flatMap(({ reference, comparison }) => [reference, comparison])
    .map(table.heading);
  if ([...heads, ...lines.slice(0, 1)].some((text) => QUARTILE_COUNTS.test(headingWords(text)))) return false;
  const sums = quartiles.flatMap((row) =>
    table.pairs.flatMap(({ reference, comparison, notKnown }) => {
      const numbers = [reference, comparison, ...notKnown].flatMap((column) => {
        const reading = parseNumber(view.cell(row, column));
        return reading.kind === 'number' ? [reading.value] : [];
      });
      return numbers.length < 2 ? [] : [numbers.reduce((all, one) => all + one, 0)];
    }),
  );
  return sums.length >= 2 && sums.every((sum) => sum >= 99 && sum <= 101);
}
