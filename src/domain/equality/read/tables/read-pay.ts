import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import { formatAddress } from '../../../grid/address';
import type { Count, PayRow } from '../../workforce-data';
import type { CountRowMaker } from './count-row-maker';
import { headingWords } from '../words/heading-words';
import { parseNumber } from '../words/parse-count';
import { PAY_MEASURES, parsePayMeasure } from '../words/pay-measures';
import type { TableExtent } from './read-count-table';
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
const BESIDE_PAY = /^(?:head ?count|(?:number|no) of (?:staff|employees)|staff|employees|differences?)$/;

function sumOf(counts: readonly Count[]): Count | null {
  if (counts.length === 0) return null;
  return {
    value: counts.reduce((sum, { value }) => sum + value, 0),
    cells: counts.flatMap(({ cells }) => cells),
  };
}

const WANTED = 'an amount of money, such as 18.45';

/** Reads the rows of a sheet of pay: amounts an hour, bonuses, and heads in each quarter. */
export function readPay(
  view: SheetTexts,
  table: PayTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
  about: { readonly year: string | null },
): { readonly extent: TableExtent; readonly rows: readonly PayRow[]; readonly findings: readonly Finding[] } {
  const made: PayRow[] = [];
  const findings: Finding[] = [];
  const known = new Map<string, string>();
  const { heading, labels } = table;
  let characteristic = labels?.characteristic ?? '';
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
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
  for (const row of rows) {
    const said = view.text(row, table.measure);
    const own = table.characteristic === null ? '' : view.text(row, table.characteristic);
    if (own !== '') characteristic = own;
    if (said === '') continue;
    extent = { last: row, rows: extent.rows + 1 };
    const measure = parsePayMeasure(said) ?? parsePayMeasure(table.unsaid + said);
    const isFilled = table.pairs.some(({ reference, comparison }) =>
      [reference, comparison].some((column) => view.text(row, column) !== ''),
    );
    if (!isFilled || (measure === null && BESIDE_PAY.test(headingWords(said)))) continue;
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
      const otherCell = known.get(key);
      if (otherCell !== undefined) {
        findings.push(makeFinding('count-twice', view.sheet.name, place, said, { otherCell }));
        continue;
      }
      known.set(key, formatAddress(place));
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
  return { extent, rows: made, findings };
}
