import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { CellRange } from '../../grid/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/sheet-snapshot';
import type {
  CountRow,
  DataSheet,
  DataSheetKind,
  ModelEmployerRow,
  PayRow,
  WorkforceData,
} from '../workforce-data';
import { nameClinicalTotals } from './clinical-totals';
import { CountRowMaker } from './tables/count-row-maker';
import { findUndatedLists, withoutWhatIsGiven, workforceNotGiven } from './count-sources';
import { findTable, findTables, type FoundTable } from './recognise/find-table';
import type { RowSpan } from './find-unread-data';
import { tellUnread, toldRows } from './tell-unread';
import { readBandTable } from './tables/read-band-table';
import { figureColumns } from './sheet/figure-columns';
import { readCountTable } from './tables/read-count-table';
import { readSurveyTable } from './tables/read-survey-table';
import type { TableExtent } from './tables/table-extent';
import { readLineTable } from './tables/read-lines';
import { readModelEmployer } from './tables/read-model-employer';
import { readPay } from './tables/read-pay';
import { readStaffList } from './tables/read-staff-list';
import { judgeTable } from './judge-table';
import { viewTexts, type SheetTexts } from './sheet/sheet-texts';
import { lastRowUnder, rowsOf } from './sheet/table-rows';
import type { DataTable } from './sheet/table-shape';
import { namesOtherTime, readTitle, type TitleWords } from './sheet/title-words';

/** What is Parity's own in a workbook, whole sheets and ranges: never read as data. */
export interface OwnToWorkforce {
  readonly sheets: ReadonlySet<string>;
  readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
}

/** Headings stand within so many rows of the top, or of the table above. */
const LAST_HEADING_ROW = 30;

/** Whether a table counts what an indicator or metric is about. */
function ofStandard({ kind }: DataTable): boolean {
  return kind === 'counts' || kind === 'survey' || kind === 'bands' || kind === 'lines';
}

class Reader {
  readonly maker = new CountRowMaker();
  /** Everyone in post, as tables of other figures give them. */
  readonly workforce = new CountRowMaker();
  readonly modelEmployer: ModelEmployerRow[] = [];
  readonly pay: PayRow[] = [];
  readonly sheets: DataSheet[] = [];
  readonly findings: Finding[] = [];
  readonly staff: CountRow[] = [];

  private found(
    view: SheetTexts,
    kind: DataSheetKind,
    { headerRow }: DataTable,
    { last, rows }: TableExtent,
  ): number {
    this.sheets.push({ sheet: view.sheet.name, kind, headerRow, rows, lastRow: last });
    return last;
  }

  /** Reads one table and answers its last row; null where nothing of it can be read, and that is told. */
  private readTable(view: SheetTexts, table: DataTable, title: TitleWords, isTurned: boolean): number | null {
    const isHeadings = (row: number): boolean => !isTurned && findTable(view, row) !== null;
    const rows = (figures: readonly number[]): Iterable<number> =>
      rowsOf(view, table.headerRow, figures, isHeadings);
    switch (table.kind) {
      case 'counts': {
        const extent = readCountTable(view, table, rows(figureColumns(table)), this.maker, title);
        const kind = table.standard === 'WRES' ? 'wres' : 'wdes';
        return extent === null ? null : this.found(view, kind, table, extent);
      }
      case 'survey': {
        const kind = table.sets[0]?.standard === 'WDES' ? 'wdes' : 'wres';
        const dated = { ...table, sets: table.sets.map((set) => ({ ...set, year: set.year ?? title.year })) };
        return this.found(
          view,
          kind,
          table,
          readSurveyTable(view, dated, rows(figureColumns(table)), this.maker),
        );
      }
      case 'lines': {
        const kind = table.sets[0]?.standard === 'WDES' ? 'wdes' : 'wres';
        const extent = readLineTable(
          view,
          table,
          rows(figureColumns(table)),
          table.countsStaff ? { maker: this.workforce, workforce: this.workforce } : this,
          title,
        );
        return extent === null ? null : this.found(view, kind, table, extent);
      }
      case 'bands': {
        const kind = table.sets[0]?.standard === 'WDES' ? 'wdes' : 'wres';
        return this.found(
          view,
          kind,
          table,
          readBandTable(view, table, rows(figureColumns(table)), this.maker, title),
        );
      }
      case 'model-employer': {
        const figures = [table.bme, table.total, table.percent, table.need].filter(
          (column) => column !== null,
        );
        const reading = readModelEmployer(view, table, rows(figures), this.maker, title);
        this.modelEmployer.push(...reading.rows);
        this.findings.push(...reading.findings);
        return this.found(view, 'model-employer', table, reading.extent);
      }
      case 'pay': {
        const reading = readPay(
          view,
          table,
          rows(table.pairs.flatMap(({ reference, comparison }) => [reference, comparison])),
          this.maker,
          title,
        );
        this.pay.push(...reading.rows);
        this.findings.push(...reading.findings);
        return this.found(view, 'pay', table, reading.extent);
      }
      case 'staff-list': {
        const reading = readStaffList(view, table, title.year);
        this.staff.push(...reading.rows);
        this.findings.push(...reading.findings);
        return this.found(view, 'staff-list', table, { last: view.sheet.rowCount, rows: reading.people });
      }
    }
  }

  /** A table read on its side takes other rows of the sheet than it was read from. */
  private turnBack(headerRow: number, lastRow: number): void {
    const turned = this.sheets.pop();
    if (turned) this.sheets.push({ ...turned, headerRow, lastRow });
  }

  /** Reads one table that was found under a row, and answers its last row; null where it is refused. */
  private readFound(
    { view, table, bottom }: FoundTable,
    row: number,
    title: TitleWords,
    top: readonly string[],
  ): number | null {
    const refusal = judgeTable(view, table, title, top);
    if (refusal?.finding) this.findings.push(refusal.finding);
    if (refusal !== null) return null;
    const last = this.readTable(view, table, title, bottom !== null);
    if (last === null) return null;
    if (bottom !== null) this.turnBack(row, bottom);
    return bottom ?? last;
  }

  readSheet(sheet: SheetSnapshot, own: readonly CellRange[]): void {
    const view = viewTexts(sheet, own);
    let from = 1;
    let top: readonly string[] = [];
    const done: RowSpan[] = [];
    const before = this.sheets.length;
    let year: string | null = null;
    const years = new Set<string>();
    for (let row = 1; row <= Math.min(sheet.rowCount, from + LAST_HEADING_ROW - 1); row += 1) {
      let isFound = false;
      let end = row;
      const above: string[] = [];
      for (const found of findTables(view, row)) {
        const over = readTitle(found.standing, from, row);
        // A table whose own lines name no year goes by the titles above, where those name one.
        const isCarried = over.lines.length === 0 || (years.size < 2 && !namesOtherTime(over.lines));
        const title: TitleWords = isCarried ? { ...over, year: over.year ?? year } : over;
        if (title.year !== null) years.add(title.year);
        year = title.year;
        if (title.otherStandard !== null && ofStandard(found.table)) {
          const detail = { standard: title.otherStandard };
          const place = { row, column: 1 };
          this.findings.push(makeFinding('other-standard-data', sheet.name, place, '', detail));
          return;
        }
        if (from === 1) above.push(...title.lines);
        const last = this.readFound(found, row, title, above.length > 0 ? above : top);
        if (last === null) done.push({ first: row, last: lastRowUnder(view, row) });
        end = Math.max(end, last ?? lastRowUnder(view, row));
        if (from === 1) top = above;
        isFound = true;
      }
      if (!isFound) continue;
      row = end;
      from = row + 1;
    }
    const told = toldRows(
      sheet.name,
      [...this.maker.rows, ...this.workforce.rows],
      [...this.maker.findings, ...this.findings],
    );
    this.findings.push(...tellUnread(view, done, this.sheets.slice(before), told));
  }

  finish(): WorkforceData {
    const { modelEmployer, pay, sheets } = this;
    const { rows } = this.maker;
    const staff = withoutWhatIsGiven(this.staff, rows);
    const counts = [
      ...rows,
      ...workforceNotGiven(this.workforce.rows, [...rows, ...this.staff]),
      ...staff.rows,
    ];
    return {
      counts: nameClinicalTotals(counts),
      modelEmployer,
      pay,
      sheets,
      doubtfulRows: this.maker.doubtfulRows,
      findings: [
        ...this.maker.findings,
        ...this.findings,
        ...staff.findings,
        ...findUndatedLists(staff.rows, rows, sheets),
      ],
    };
  }
}

/**
 * Everything a workbook counts of its workforce: data sheets known by their headings, tables that analysts built in
 * their own way, and staff lists. What cannot be read is reported and left out, never guessed; a blank is not given,
 * never zero.
 *
 * @example readWorkforce(workbook, own).counts.length // 12
 */
export function readWorkforce(workbook: WorkbookSnapshot, own: OwnToWorkforce): WorkforceData {
  const reader = new Reader();
  for (const sheet of workbook.sheets) {
    if (own.sheets.has(sheet.name)) continue;
    reader.readSheet(
      sheet,
      own.ranges.filter((range) => range.sheet === sheet.name).map(({ range }) => range),
    );
  }
  return reader.finish();
}
