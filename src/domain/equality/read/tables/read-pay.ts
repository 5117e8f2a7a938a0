import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import { quote } from '../../../findings/sentence-parts';
import type { Count, PayMeasure, PayRow } from '../../workforce-data';
import type { CountRowMaker } from './count-row-maker';
import { headingWords } from '../words/heading-words';
import { parseNumber } from '../words/parse-count';
import { PAY_MEASURES, parsePayMeasure, payKindOf, type PayKind } from '../words/pay-measures';
import { areQuartilesPercentages, holdsShares } from './pay-shares';
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

const WANTED = 'an amount of money, such as 18.45';

/** What stands above a table of pay. */
interface AboutPay {
  readonly year: string | null;
  readonly lines: readonly string[];
}

const isQuartile = (measure: PayMeasure): boolean => measure.startsWith('Quartile');

/** The rows of one table of pay, as they are read one by one. */
class PayRows {
  readonly made: PayRow[] = [];
  readonly findings: Finding[] = [];
  extent: TableExtent;
  /** Rows that give shares, which are not computed with. */
  private readonly shares: number[] = [];
  private characteristic: string;
  private readonly kind: PayKind | null;
  private readonly arePercentages: boolean;

  constructor(
    private readonly view: SheetTexts,
    private readonly table: PayTable,
    private readonly maker: CountRowMaker,
    private readonly about: AboutPay,
    rows: readonly number[],
  ) {
    this.extent = { last: table.headerRow, rows: 0 };
    this.characteristic = table.labels?.characteristic ?? '';
    this.kind = payKindOf([...about.lines, view.sheet.name]);
    this.arePercentages = areQuartilesPercentages(view, table, rows, about.lines);
  }

  read(row: number): void {
    const { view, table } = this;
    const said = view.text(row, table.measure);
    const own = table.characteristic === null ? '' : view.text(row, table.characteristic);
    if (own !== '') this.characteristic = own;
    if (said === '') return;
    this.extent = { last: row, rows: this.extent.rows + 1 };
    const measure = parsePayMeasure(said, this.kind) ?? parsePayMeasure(table.unsaid + said, this.kind);
    if (!this.isFilled(row) || (measure === null && this.isBesidePay(said))) return;
    // A report gives the shares paid a bonus beside what they are paid.
    if (measure === null ? holdsShares(view, row, table) : this.arePercentages && isQuartile(measure)) {
      this.shares.push(row);
    } else if (measure === null) {
      const place = view.place(row, table.measure);
      const detail = { known: PAY_MEASURES };
      this.findings.push(makeFinding('figure-measure-unknown', view.sheet.name, place, said, detail));
    } else {
      for (const pair of table.pairs) this.add(row, measure, pair, said);
    }
  }

  /** Says of shares that they were passed by. */
  tellShares(): void {
    const { view, table, about } = this;
    const [first] = this.shares;
    if (first === undefined) return;
    const texts = this.shares.map((row) => quote(view.text(row, table.measure)));
    const rows = this.made.length === 0 ? {} : { rows: texts };
    const raw = about.lines[0] ?? view.sheet.name;
    this.findings.push(
      makeFinding('equality-data-unread', view.sheet.name, view.place(first, table.measure), raw, {
        why: { kind: 'percentages', ...rows },
      }),
    );
  }

  private isFilled(row: number): boolean {
    return this.table.pairs.some(({ reference, comparison }) =>
      [reference, comparison].some((column) => this.view.text(row, column) !== ''),
    );
  }

  private isBesidePay(said: string): boolean {
    return BESIDE_PAY.test(headingWords(said)) || isGapOf(said, this.made);
  }

  private add(row: number, measure: PayMeasure, pair: PayTable['pairs'][number], said: string): void {
    const { view, table, characteristic } = this;
    const read = (column: number): Count | null =>
      isQuartile(measure)
        ? this.maker.read(view, row, column, 'people', table.heading(column))
        : this.amount(row, column);
    const [reference, comparison] = [read(pair.reference), read(pair.comparison)];
    if (reference === null && comparison === null) return;
    // Beside pay those not known are paid too; they are counted in quarters alone.
    const notKnown = isQuartile(measure) ? pair.notKnown.flatMap((column) => read(column) ?? []) : [];
    const year = yearOf(view, row, table.year) ?? pair.year ?? this.about.year;
    const place = view.place(row, table.measure);
    const key = [characteristic.toLowerCase(), measure, year ?? ''].join('|');
    const otherCell = this.maker.payGivenAt(key, place);
    if (otherCell !== null) {
      this.findings.push(makeFinding('count-twice', view.sheet.name, place, said, { otherCell }));
      return;
    }
    const [referenceLabel, comparisonLabel] = table.labels
      ? [table.labels.reference, table.labels.comparison]
      : labelsOf(characteristic);
    this.made.push({
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

  private amount(row: number, column: number): Count | null {
    const { view } = this;
    const place = view.place(row, column);
    const reading = parseNumber(view.cell(row, column));
    if (reading.kind === 'number') return { value: reading.value, cells: [place] };
    if (reading.kind === 'unreadable') {
      const detail = { column: this.table.heading(column), wanted: WANTED };
      this.findings.push(makeFinding('count-unreadable', view.sheet.name, place, reading.raw, detail));
    }
    return null;
  }
}

/** Reads the rows of a sheet of pay: amounts an hour, bonuses, and heads in each quarter. */
export function readPay(
  view: SheetTexts,
  table: PayTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
  about: AboutPay,
): { readonly extent: TableExtent; readonly rows: readonly PayRow[]; readonly findings: readonly Finding[] } {
  const all = [...rows];
  const reader = new PayRows(view, table, maker, about, all);
  for (const row of all) reader.read(row);
  reader.tellShares();
  return { extent: reader.extent, rows: reader.made, findings: reader.findings };
}
