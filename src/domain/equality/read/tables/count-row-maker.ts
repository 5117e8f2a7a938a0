import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import { formatAddress } from '../../../grid/address';
import type { CellPlace, Count, CountMeasure, CountRow } from '../../workforce-data';
import type { GroupSet } from '../sheet/group-sets';
import { parseAnswer } from '../words/parse-count';
import type { SheetTexts } from '../sheet/sheet-texts';
import { headsFigures } from './heads-figures';
import { READERS, WANTED, wantedOf, type Wanted } from './wanted-number';

/** What a row counts, before its numbers are read. */
export interface RowSubject {
  readonly id: string;
  readonly breakdown: string;
  readonly measure: CountMeasure;
  readonly year: string | null;
  /** The cell the row is known by. */
  readonly place: CellPlace;
}

const NOT_ASKED = /^(?:n\/?a|not applicable|not asked|[-–—]+)$/i;

/** WDES 8 asks Disabled staff alone: what stands for the others says so. */
function isNotAsked(view: SheetTexts, row: number, column: number | null, { id }: RowSubject): boolean {
  return id === '8' && column !== null && NOT_ASKED.test(view.text(row, column));
}

/** So many times one group's percentage the other's hardly ever is. */
const MUCH_MORE = 10;

/** Makes rows of counts out of cells, and keeps what could not be read and what was given twice. */
export class CountRowMaker {
  readonly rows: CountRow[] = [];
  readonly findings: Finding[] = [];
  readonly doubtfulRows: CellPlace[] = [];
  private readonly known = new Map<string, CellPlace>();
  private readonly pay = new Map<string, CellPlace>();

  /** Where a pay of the same name stands in the workbook already; null where it is the first. */
  payGivenAt(key: string, place: CellPlace): string | null {
    const other = this.pay.get(key);
    if (other === undefined) {
      this.pay.set(key, place);
      return null;
    }
    const address = formatAddress(other);
    return other.sheet === place.sheet ? address : `${other.sheet} ${address}`;
  }

  private unreadable(
    view: SheetTexts,
    row: number,
    column: number,
    heading: string,
    wanted: string,
    raw: string,
  ): void {
    this.findings.push(
      makeFinding('count-unreadable', view.sheet.name, view.place(row, column), raw, {
        column: heading,
        wanted,
      }),
    );
  }

  /** One cell as a count; null where it is blank or unreadable, and then that is reported. */
  read(view: SheetTexts, row: number, column: number | null, wanted: Wanted, heading: string): Count | null {
    if (column === null) return null;
    const reading = READERS[wanted](view.cell(row, column));
    if (reading.kind === 'blank') return null;
    if (reading.kind === 'number') return { value: reading.value, cells: [view.place(row, column)] };
    this.unreadable(view, row, column, heading, WANTED[wanted], reading.raw);
    return null;
  }

  /** What the first of some cells holds that holds something and no number; null where there is none. */
  private unread(view: SheetTexts, row: number, columns: readonly number[], wanted: Wanted): string | null {
    for (const column of columns) {
      const reading = READERS[wanted](view.cell(row, column));
      if (reading.kind === 'unreadable') return reading.raw;
    }
    return null;
  }

  private sum(
    view: SheetTexts,
    row: number,
    columns: readonly number[],
    wanted: Wanted,
    headings: Headings,
  ): Count | null {
    if (this.unread(view, row, columns, wanted) !== null) {
      for (const column of columns) this.read(view, row, column, wanted, headings(column));
      return null;
    }
    const counts = columns.flatMap((column) => this.read(view, row, column, wanted, headings(column)) ?? []);
    if (counts.length === 0) return null;
    return {
      value: counts.reduce((sum, { value }) => sum + value, 0),
      cells: counts.flatMap(({ cells }) => cells),
    };
  }

  private answer(
    view: SheetTexts,
    row: number,
    column: number | null,
    headings: Headings,
  ): 'yes' | 'no' | null {
    if (column === null) return null;
    const cell = view.cell(row, column);
    if (cell.value === null || cell.text.trim() === '') return null;
    const answer = parseAnswer(cell);
    if (answer === null) this.unreadable(view, row, column, headings(column), WANTED.answer, cell.text);
    return answer;
  }

  /**
   * Reads the numbers of one row and keeps it, unless it holds none or the same count was read before.
   *
   * @param columns where the two groups stand
   * @param headings the heading of a column, for what is said of its cells
   */
  add(
    view: SheetTexts,
    row: number,
    subject: RowSubject,
    set: SetColumns,
    headings: Headings,
  ): CountRow | null {
    const { standard, reference, comparison, notKnown, total } = set;
    const { measure } = subject;
    if (headsFigures(view, row, [reference, comparison])) return null;
    const wanted = wantedOf(subject, standard);
    const isAnswer = measure === 'Action taken';
    const answer = isAnswer
      ? (this.answer(view, row, comparison, headings) ?? this.answer(view, row, reference, headings))
      : null;
    const one = (column: number | null): Count | null =>
      column === null || isAnswer ? null : this.read(view, row, column, wanted, headings(column));
    const asked = standard === 'WDES' && isNotAsked(view, row, reference, subject) ? null : reference;
    const [first, second] = [one(asked), one(comparison)];
    const areCounted = !isAnswer && (wanted === 'people' || wanted === 'mean of two years');
    const unread = areCounted ? this.unread(view, row, notKnown, wanted) : null;
    const made: CountRow = {
      standard,
      ...subject,
      reference: this.unlessFraction(first, second, wanted, reference, headings),
      comparison: this.unlessFraction(second, first, wanted, comparison, headings),
      notKnown: areCounted ? this.sum(view, row, notKnown, wanted, headings) : null,
      ...(unread === null ? {} : { notKnownUnread: unread }),
      answer,
      from: 'data-sheet',
    };
    if (made.reference === null && made.comparison === null && made.notKnown === null && answer === null)
      return null;
    if (this.isKnown(view, made)) return null;
    if (total !== null && areCounted) this.checkTotal(view, row, total, made, headings);
    this.rows.push(made);
    return made;
  }

  /**
   * A percentage, unless it is below 1 beside one of the other group that is a percentage plainly: 0.156 beside 9.2.
   * Where both are below 1 whoever computes with them asks.
   */
  private unlessFraction(
    count: Count | null,
    other: Count | null,
    wanted: Wanted,
    column: number | null,
    headings: Headings,
  ): Count | null {
    const [place] = count?.cells ?? [];
    if (wanted !== 'percent' || !count || !other || !place || column === null) return count;
    if (count.value <= 0 || count.value >= 1 || other.value < MUCH_MORE * count.value || other.value <= 1)
      return count;
    const detail = { group: headings(column), likely: Number((100 * count.value).toPrecision(12)) };
    this.findings.push(
      makeFinding('fraction-for-percentage', place.sheet, place, String(count.value), detail),
    );
    return null;
  }

  private isKnown(view: SheetTexts, made: CountRow): boolean {
    const { standard, id, breakdown, measure, year, place } = made;
    const key = [standard, id, breakdown.toLowerCase(), measure, year ?? ''].join('|');
    const other = this.known.get(key);
    if (other === undefined) {
      this.known.set(key, place);
      return false;
    }
    const address = formatAddress(other);
    const otherCell = other.sheet === view.sheet.name ? address : `${other.sheet} ${address}`;
    // Turned twice a table stands as it did.
    const at = view.place(place.row, place.column);
    this.findings.push(
      makeFinding('count-twice', place.sheet, place, view.text(at.row, at.column), { otherCell }),
    );
    return true;
  }

  private checkTotal(
    view: SheetTexts,
    row: number,
    column: number,
    made: CountRow,
    headings: Headings,
  ): void {
    const given = this.read(view, row, column, 'people', headings(column));
    const parts = [made.reference, made.comparison, made.notKnown];
    if (!given || made.reference === null || made.comparison === null) return;
    const sum = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
    // Where those not known are not given the total may hold them.
    if (sum === given.value || (made.notKnown === null && sum < given.value)) return;
    this.doubtfulRows.push(view.place(row, column));
    const of = [`${made.standard} ${made.id}`, made.breakdown, made.measure].join(', ');
    this.findings.push(
      makeFinding('totals-differ', view.sheet.name, view.place(row, column), view.text(row, column), {
        total: given.value,
        sum,
        of,
      }),
    );
  }
}

export type Headings = (column: number) => string;

/** The columns one row is read from. */
export interface SetColumns extends Pick<GroupSet, 'standard' | 'notKnown' | 'total'> {
  readonly reference: number | null;
  readonly comparison: number | null;
}
