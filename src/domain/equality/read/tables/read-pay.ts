import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import { quote } from '../../../findings/sentence-parts';
import type { Count, PayRow } from '../../workforce-data';
import type { CountRowMaker } from './count-row-maker';
import { headingWords } from '../words/heading-words';
import { parseNumber } from '../words/parse-count';
import { isShare } from '../words/share';
import { PAY_MEASURES, parsePayMeasure, payKindOf } from '../words/pay-measures';
import type { TableExtent } from './table-extent';
import { yearOf, type SheetTexts } from '../sheet/sheet-texts';
import type { PayTable } from '../sheet/table-shape';

/** The groups that each characteristic compares, the one named first on top. */
function labelsOf(characteristic: string): readonly [reference: string, comparison: string] {
  if (/gender|\bsex\b/i.test(characteristic)) return ['Men', 'Women'];
  if (/ethnic|race/i.test(characteristic)) return ['White', 'BME'];
  if (/disab/i.test(characteristic)) return ['Non-disabled', 'Disabled'];
  return ['Reference', 'Comparison'];
}

/** Rows that stand beside pay and are none. */
const BESIDE_PAY =
  /^(?:head ?counts?|(?:total |number of |no of )?(?:staff|employees|people)|numbers?|n|fte|wte|differences?)$/;

/** Whether a row gives the gap of an average whose amounts were read: it is worked out anew. */
function isGapOf(text: string, made: readonly PayRow[]): boolean {
  const words = headingWords(text);
  if (!/\b(?:gaps?|differences?)\b/.test(words)) return false;
  const average = /\bmedian\b/.test(words) ? 'Median' : /\b(?:mean|average|avg)\b/.test(words) ? 'Mean' : '';
  return made.some(({ measure }) => !measure.startsWith('Quartile') && measure.startsWith(average));
}

function sumOf(counts: readonly Count[]): Count | null {
  if (counts.length === 0) return null;
  return {
    value: counts.reduce((sum, { value }) => sum + value, 0),
    cells: counts.flatMap(({ cells }) => cells),
  };
}

const QUARTILE_COUNTS = /\b(?:numbers?|no of|head ?counts?|counts?|people|employees)\b/;

/** Whether most figures of a row are shares: `21%`. */
function holdsShares(view: SheetTexts, row: number, { pairs }: PayTable): boolean {
  const filled = pairs
    .flatMap(({ reference, comparison }) => [reference, comparison])
    .filter((column) => view.text(row, column) !== '');
  return filled.filter((column) => isShare(view.cell(row, column))).length * 2 > filled.length;
}

/**
 * Whether the quarters hold shares, or both groups add up to a hundred in every quarter and nothing says that people
 * are counted.
 */
function areQuartilesPercentages(
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

const WANTED = 'an amount of money, such as 18.45';

/** Reads the rows of a sheet of pay: amounts an hour, bonuses, and heads in each quarter. */
export function readPay(
  view: SheetTexts,
  table: PayTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
  about: { readonly year: string | null; readonly lines: readonly string[] },
): { readonly extent: TableExtent; readonly rows: readonly PayRow[]; readonly findings: readonly Finding[] } {
  const made: PayRow[] = [];
  const findings: Finding[] = [];
  const { heading, labels } = table;
  let characteristic = labels?.characteristic ?? '';
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  const all = [...rows];
  const kind = payKindOf([...about.lines, view.sheet.name]);
  const arePercentages = areQuartilesPercentages(view, table, all, about.lines);
  const shares: number[] = [];
  const amount = (row: number, column: number): Count | null => {
    const reading = parseNumber(view.cell(row, column));
    if (reading.kind === 'number') return { value: reading.value, cells: [view.place(row, column)] };
    if (reading.kind === 'unreadable') {
      findings.push(
        makeFinding('count-unreadable', view.sheet.name, view.place(row, column), reading.raw, {
          column: heading(column),
          wanted: WANTED,
        }),
      );
    }
    return null;
  };
  for (const row of all) {
    const said = view.text(row, table.measure);
    const own = table.characteristic === null ? '' : view.text(row, table.characteristic);
    if (own !== '') characteristic = own;
    if (said === '') continue;
    extent = { last: row, rows: extent.rows + 1 };
    const measure = parsePayMeasure(said, kind) ?? parsePayMeasure(table.unsaid + said, kind);
    const isFilled = table.pairs.some(({ reference, comparison }) =>
      [reference, comparison].some((column) => view.text(row, column) !== ''),
    );
    if (!isFilled || (measure === null && (BESIDE_PAY.test(headingWords(said)) || isGapOf(said, made))))
      continue;
    // A report gives the shares paid a bonus beside what they are paid.
    if (measure === null ? holdsShares(view, row, table) : arePercentages && measure.startsWith('Quartile')) {
      shares.push(row);
      continue;
    }
    if (measure === null) {
      findings.push(
        makeFinding('figure-measure-unknown', view.sheet.name, view.place(row, table.measure), said, {
          known: PAY_MEASURES,
        }),
      );
      continue;
    }
    const read = (column: number): Count | null =>
      measure.startsWith('Quartile')
        ? maker.read(view, row, column, 'people', heading(column))
        : amount(row, column);
    for (const pair of table.pairs) {
      const [reference, comparison] = [read(pair.reference), read(pair.comparison)];
      if (reference === null && comparison === null) continue;
      // Beside pay those not known are paid too; they are counted in quarters alone.
      const notKnown = measure.startsWith('Quartile')
        ? pair.notKnown.flatMap((column) => read(column) ?? [])
        : [];
      const year = yearOf(view, row, table.year) ?? pair.year ?? about.year;
      const key = [characteristic.toLowerCase(), measure, year ?? ''].join('|');
      const place = view.place(row, table.measure);
      const otherCell = maker.payGivenAt(key, place);
      if (otherCell !== null) {
        findings.push(makeFinding('count-twice', view.sheet.name, place, said, { otherCell }));
        continue;
      }
      const [referenceLabel, comparisonLabel] = labels
        ? [labels.reference, labels.comparison]
        : labelsOf(characteristic);
      made.push({
        characteristic: characteristic === '' ? 'Pay' : characteristic,
        measure,
        reference,
        comparison,
        notKnown: sumOf(notKnown),
        referenceLabel,
        comparisonLabel,
        year,
        place,
      });
    }
  }
  const [first] = shares;
  if (first !== undefined) {
    const rows = made.length === 0 ? {} : { rows: shares.map((row) => quote(view.text(row, table.measure))) };
    const raw = about.lines[0] ?? view.sheet.name;
    findings.push(
      makeFinding('equality-data-unread', view.sheet.name, view.place(first, table.measure), raw, {
        why: { kind: 'percentages', ...rows },
      }),
    );
  }
  return { extent, rows: made, findings };
}
