import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import { quote } from '../../../findings/sentence-parts';
import type { CountRow } from '../../workforce-data';
import { figureColumns } from '../sheet/figure-columns';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { CountTable } from '../sheet/table-shape';
import { headingWords } from '../words/heading-words';
import { isNumberOfPeople, isShare } from '../words/share';
import type { CountRowMaker } from './count-row-maker';

/** What is said of a row for no other reason than that it holds no numbers of people. */
const OF_PERCENTAGES: ReadonlySet<Finding['code']> = new Set(['count-unreadable', 'figure-measure-unknown']);
/** Counts that are none of people. */
const OF_RESULTS: ReadonlySet<CountRow['measure']> = new Set([
  'Survey %',
  'Survey base',
  'Score',
  'Action taken',
]);
/** `Workforce %`, `Rate of appointment`: a row that says what it holds. */
const SAYS_PERCENT = /%|\bper ?cent(?:age)?s?\b|\b(?:proportions?|rates?|shares?)\b/;
/** So many rows of percentages are no slip, even where each is to count people. */
const SEVERAL = 2;

type Table = Pick<CountTable, 'headerRow' | 'heading' | 'sets'>;

interface LostRow {
  readonly row: number;
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly saysPercent: boolean;
}

/**
 * Keeps what is said of rows of percentages in a table. Where the table counts no people, or nearly none and none
 * for the same indicators, nobody has slipped: reports give percentages, and one warning names the rows that are not
 * read.
 */
export class RowsOfPercentages {
  private readonly lost: LostRow[] = [];
  /** The indicator of each row that counts people, be it with a slip. */
  private readonly counted = new Map<number, string>();
  private readonly made = new Map<CountRow, number>();
  /** What is said of rows that hold neither people nor percentages: `*`. */
  private readonly empty: Finding[] = [];
  private readsResults = false;

  /** @param label the column of the words that say what a row is */
  constructor(
    private readonly view: SheetTexts,
    private readonly table: Table,
    private readonly label: number,
  ) {}

  private holds(row: number, saysPercent: boolean): 'percentages' | 'people' | 'neither' {
    const { view, table } = this;
    const inPercent = new Set(table.sets.flatMap((set) => [set.reference.percent, set.comparison.percent]));
    const isPercent = (column: number): boolean =>
      isShare(view.cell(row, column)) ||
      ((saysPercent || inPercent.has(column)) && typeof view.cell(row, column).value === 'number');
    const columns = figureColumns(table);
    if (columns.some((column) => !isPercent(column) && isNumberOfPeople(view.cell(row, column))))
      return 'people';
    return columns.some(isPercent) ? 'percentages' : 'neither';
  }

  /** Takes what a row gave. */
  keep(made: CountRow | null, row: number): void {
    if (made === null) return;
    if (OF_RESULTS.has(made.measure)) this.readsResults = true;
    else {
      this.counted.set(row, made.id);
      this.made.set(made, row);
    }
  }

  /** Takes what was said of a row of an indicator. */
  hear(row: number, id: string, said: readonly Finding[]): void {
    const findings = said.filter(({ code }) => OF_PERCENTAGES.has(code));
    if (findings.length === 0) return;
    const saysPercent = SAYS_PERCENT.test(headingWords(this.view.text(row, this.label)));
    const held = this.holds(row, saysPercent);
    if (held === 'percentages') {
      this.counted.delete(row);
      this.lost.push({ row, id, findings, saysPercent });
    } else if (held === 'people') this.counted.set(row, id);
    else this.empty.push(...findings);
  }

  /** Whether the table is one of percentages, whatever little else it holds. */
  private isOfPercentages(): boolean {
    const { lost, counted, table, label } = this;
    // Under "Measure" a row is to say that it counts people: one percentage alone there is a slip.
    const isMeant =
      headingWords(table.heading(label)) !== 'measure' ||
      lost.length >= SEVERAL ||
      lost.some(({ saysPercent }) => saysPercent);
    if (counted.size === 0) return isMeant;
    const ids = new Set(counted.values());
    return lost.length >= SEVERAL && lost.length > counted.size && !lost.some(({ id }) => ids.has(id));
  }

  /**
   * Puts one warning in the place of what was said of the rows, unless they are slips in a table of people.
   *
   * @param maker what the table was read with: its findings hold what was said of the rows
   * @returns whether nothing at all was read from the table
   */
  settle({ findings, rows: made }: Pick<CountRowMaker, 'findings' | 'rows'>): boolean {
    const { view, table, label } = this;
    const [first] = this.lost;
    if (first === undefined || !this.isOfPercentages()) return false;
    const said = new Set([...this.lost.flatMap((one) => one.findings), ...this.empty]);
    findings.splice(0, findings.length, ...findings.filter((finding) => !said.has(finding)));
    // A nought beside a percentage is none of people.
    const lost = new Set(this.lost.map(({ row }) => row));
    made.splice(0, made.length, ...made.filter((one) => !lost.has(this.made.get(one) ?? 0)));
    const rows = this.lost.map(({ row }) => quote(view.text(row, label)));
    const raw = view.text(table.headerRow, label) || view.sheet.name;
    const why = { kind: 'percentages', rows } as const;
    findings.push(
      makeFinding('equality-data-unread', view.sheet.name, view.place(first.row, label), raw, { why }),
    );
    return !this.readsResults && this.counted.size === 0;
  }
}
