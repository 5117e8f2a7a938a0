import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import { quote } from '../../../findings/sentence-parts';
import type { CountRow } from '../../workforce-data';
import { figureColumns } from '../sheet/figure-columns';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { CountTable } from '../sheet/table-shape';
import { showsPercent } from '../words/parse-count';

const PERCENT = /^\d[\d.,]*\s?(?:%|per\s?cent)$/i;
/** What is said of a row for no other reason than that it holds no numbers of people. */
const OF_PERCENTAGES: ReadonlySet<Finding['code']> = new Set(['count-unreadable', 'figure-measure-unknown']);
/** Counts that are none of people. */
const OF_RESULTS: ReadonlySet<CountRow['measure']> = new Set([
  'Survey %',
  'Survey base',
  'Score',
  'Action taken',
]);

type Table = Pick<CountTable, 'headerRow' | 'sets'>;

function holdsPercentages(view: SheetTexts, row: number, table: Table): boolean {
  const inPercent = new Set(table.sets.flatMap((set) => [set.reference.percent, set.comparison.percent]));
  const filled = figureColumns(table).filter((column) => view.text(row, column) !== '');
  const isPercent = (column: number): boolean => {
    const { value, text, numberFormat } = view.cell(row, column);
    if (typeof value === 'number') return inPercent.has(column) || showsPercent(numberFormat);
    return PERCENT.test(text.trim());
  };
  return filled.length > 0 && filled.every(isPercent);
}

/**
 * Keeps what is said of rows of percentages in a table. Where the table counts no people at all nobody has
 * slipped: it is a table of percentages, and one warning names the rows that are not read.
 */
export class RowsOfPercentages {
  private readonly lost: { readonly row: number; readonly findings: readonly Finding[] }[] = [];
  private countsPeople = false;
  private readsResults = false;

  /** @param label the column of the words that say what a row is */
  constructor(
    private readonly view: SheetTexts,
    private readonly table: Table,
    private readonly label: number,
  ) {}

  /** Takes what a row gave. */
  keep(made: CountRow | null): void {
    if (made === null) return;
    if (OF_RESULTS.has(made.measure)) this.readsResults = true;
    else this.countsPeople = true;
  }

  /** Takes what was said of a row. */
  hear(row: number, said: readonly Finding[]): void {
    const findings = said.filter(({ code }) => OF_PERCENTAGES.has(code));
    if (findings.length === 0) return;
    if (holdsPercentages(this.view, row, this.table)) this.lost.push({ row, findings });
    else this.countsPeople = true;
  }

  /**
   * Puts one warning in the place of what was said of the rows, unless the table counts people as well.
   *
   * @param findings those of the reader, with what was said of the rows among them
   * @returns whether nothing at all was read from the table
   */
  settle(findings: Finding[]): boolean {
    const [first] = this.lost;
    if (first === undefined || this.countsPeople) return false;
    const { view, table, label } = this;
    const said = new Set(this.lost.flatMap(({ findings: own }) => own));
    findings.splice(0, findings.length, ...findings.filter((finding) => !said.has(finding)));
    const rows = this.lost.map(({ row }) => quote(view.text(row, label)));
    const raw = view.text(table.headerRow, label) || view.sheet.name;
    const why = { kind: 'percentages', rows } as const;
    findings.push(
      makeFinding('equality-data-unread', view.sheet.name, view.place(first.row, label), raw, { why }),
    );
    return !this.readsResults;
  }
}
