import {
  areLettersOf,
  beginsWithName,
  headsNames,
  readNamedLines,
  type NamedLine,
} from '../cells/named-lines';
import { isLegendStart } from '../cells/row-marks';
import { withoutRows, type SheetView } from '../cells/sheet-view';
import type { TableFound } from './find-tables';

/** A row of a list has so few cells: a short form, a name, a post, an address. */
const MOST_CELLS = 4;
const ROWS_ASKED = 400;
const LONGEST_LEAD = 60;
const LEAST_SURE = 0.75;
const LEAST_OF_ACTION = 3;
const MOST_HEADING_WORDS = 6;

/** A stretch of rows, none of them blank, that names people and nothing else. */
interface NameBlock {
  /** Rows of headings that say so. */
  readonly headings: readonly number[];
  readonly rows: readonly number[];
  readonly lines: readonly NamedLine[];
}

/** Where the headings of tables place leads and actions. */
interface Columns {
  readonly leads: ReadonlySet<number>;
  readonly actions: ReadonlySet<number>;
}

const textsOn = (view: SheetView, row: number): readonly string[] =>
  view.filled(row).map((column) => view.text(row, column));

/** The columns of tables whose headings say what stands in them. */
function columnsOf(tables: readonly TableFound[], field: 'lead' | 'action'): ReadonlySet<number> {
  const cells = tables.flatMap(({ segments: [{ block }] }) => block.cells);
  const headed = cells.filter(({ reading }) => (reading.scores.get(field) ?? 0) >= LEAST_SURE);
  return new Set(headed.map(({ column }) => column));
}

/** Words in the column of actions with a short form in that of leads are something to be done and its lead. */
function mayHaveLead(
  view: SheetView,
  row: number,
  { shortAt = -1 }: NamedLine,
  { leads, actions }: Columns,
): boolean {
  const columns = view.filled(row);
  return (
    leads.has(columns[shortAt] ?? 0) && (actions.size === 0 || columns.some((column) => actions.has(column)))
  );
}

/** The people a row names; beside what may be its lead only a person's own name is no action. */
function namesOn(view: SheetView, row: number, columns: Columns): readonly NamedLine[] {
  const lines = readNamedLines(view.memory, textsOn(view, row));
  return lines.every((line) => !mayHaveLead(view, row, line, columns) || beginsWithName(line)) ? lines : [];
}

/** What stands for leads in the plans of a sheet, in small letters: "pe" of "PE / TS". */
function shortLeads(view: SheetView, tables: readonly TableFound[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const table of tables) {
    const columns = columnsOf([table], 'lead');
    for (const { top, bottom } of table.segments) {
      for (let row = top; row <= Math.min(bottom, top + ROWS_ASKED); row += 1) {
        // A row of a list stands in these columns too.
        if (view.filled(row).length < LEAST_OF_ACTION) continue;
        for (const column of columns) {
          const text = view.text(row, column);
          if (text.length > LONGEST_LEAD) continue;
          for (const part of text.split(/[/,;&+\n]|\band\b/)) found.add(part.trim().toLowerCase());
        }
      }
    }
  }
  return found;
}

/** Something to be done, or a day, in a row of several cells: the plan goes on. */
function mayBeAction(view: SheetView, row: number): boolean {
  const columns = view.filled(row);
  if (columns.length < LEAST_OF_ACTION) return false;
  return columns.some((column) => {
    const { isInstruction, isDate, words } = view.kind(row, column);
    return isDate || (isInstruction && words >= LEAST_OF_ACTION);
  });
}

/** The rows of headings, and those above them that belong to the headings. */
function headingRows(tables: readonly TableFound[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { segments } of tables)
    for (const { block } of segments) for (let row = block.top; row <= block.row; row += 1) rows.add(row);
  return rows;
}

/** Where the rows under the headings over a row end; 0 where it stands above all tables. */
function endOf(tables: readonly TableFound[], row: number): number {
  const segments = tables.flatMap((table) => table.segments);
  return segments.findLast(({ top }) => top <= row)?.bottom ?? 0;
}

/** The stretches of rows that name people, with the headings above them. */
function findBlocks(view: SheetView, tables: readonly TableFound[]): readonly NameBlock[] {
  const closed = headingRows(tables);
  const columns = { leads: columnsOf(tables, 'lead'), actions: columnsOf(tables, 'action') };
  const blocks: NameBlock[] = [];
  let block: NameBlock = { headings: [], rows: [], lines: [] };
  const begin = (headings: readonly number[]): void => {
    if (block.rows.length > 0) blocks.push(block);
    block = { headings, rows: [], lines: [] };
  };
  for (let row = 1; row <= view.rowCount; row += 1) {
    const { headings, rows, lines } = block;
    const count = view.filled(row).length;
    const isUnderHeading = rows.length === 0 && headings.at(-1) === row - 1;
    // One blank row may stand between a heading and its list.
    if (count === 0 && isUnderHeading) continue;
    const texts = count === 0 || count > MOST_CELLS || closed.has(row) ? [] : textsOn(view, row);
    const found = texts.length === 0 ? [] : namesOn(view, row, columns);
    if (found.length > 0) block = { headings, rows: [...rows, row], lines: [...lines, ...found] };
    else if (texts.length > 0 && headsNames(texts)) begin(isUnderHeading ? [...headings, row] : [row]);
    else begin([]);
  }
  begin([]);
  return blocks;
}

/** What a block without a heading of its own is weighed by. */
interface Surroundings {
  readonly view: SheetView;
  readonly tables: readonly TableFound[];
  readonly shorts: ReadonlySet<string>;
}

/** The plan's own leads, or letters that are those of the name beside them, and nothing but names down to the end. */
function isUnheadedList({ rows, lines }: NameBlock, { view, tables, shorts }: Surroundings): boolean {
  const [first = 1] = rows;
  const last = rows.at(-1) ?? first;
  if (lines.some(({ short }) => short === null)) return false;
  const isOfPlan = ({ short }: NamedLine): boolean => shorts.has(short?.toLowerCase() ?? '');
  const end = endOf(tables, first);
  if (end === 0) return lines.filter(isOfPlan).length * 2 >= lines.length;
  const sure = lines.filter((line) => isOfPlan(line) || areLettersOf(line)).length;
  const isApart = view.filled(first - 1).length === 0;
  // Right under an action, two cells may be the rest of it.
  const isLone = rows.every((row) => view.filled(row).length === 1);
  const isSure = isApart ? sure * 2 >= lines.length : sure === lines.length && (isLone || lines.length > 1);
  if (!isSure) return false;
  for (let below = last + 1; below <= end; below += 1) if (mayBeAction(view, below)) return false;
  return true;
}

/** A line in other words right above a list under the plan, parted from the plan: the list's own heading. */
function headingOver(view: SheetView, tables: readonly TableFound[], { rows }: NameBlock): number | null {
  const [first = 1] = rows;
  const row = view.filled(first - 1).length === 0 ? first - 2 : first - 1;
  if (row < 2 || endOf(tables, first) === 0 || endOf(tables, row) === 0) return null;
  const [column, another] = view.filled(row);
  if (column === undefined || another !== undefined || view.filled(row - 1).length > 0) return null;
  const { words, isInstruction, isDate } = view.kind(row, column);
  const isHeading = words <= MOST_HEADING_WORDS && !isInstruction && !isDate;
  return isHeading && !isLegendStart(view.text(row, column)) ? row : null;
}

/**
 * A sheet without the lists beside its plans that say who stands behind initials and short names, or who has which
 * post: "Owners:" over "PE – Priya Example, Head of Inclusion", or "Initials | Name" over their cells. They are none
 * of a plan's rows and no section of it. The sheet itself where there is none.
 *
 * @param tables the tables found while the lists were there
 * @example withoutNameLists(view, tables).filled(24) // [] for "PE – Priya Example, Head of Inclusion" under a plan
 */
export function withoutNameLists(view: SheetView, tables: readonly TableFound[]): SheetView {
  const blocks = tables.length === 0 ? [] : findBlocks(view, tables);
  if (blocks.length === 0) return view;
  const surroundings = { view, tables, shorts: shortLeads(view, tables) };
  const rows = new Set<number>();
  for (const block of blocks) {
    // Below the headings of another table nothing is read with the plan.
    const [first = 1] = [...block.headings, ...block.rows];
    const end = endOf(tables, first);
    if (end !== 0 && first > end) continue;
    const isHeaded = block.headings.length > 0;
    if (!isHeaded && !isUnheadedList(block, surroundings)) continue;
    const over = isHeaded ? null : headingOver(view, tables, block);
    // What is headed as a key keeps its heading, under which the lines that follow are a key's too.
    const headings = block.headings.filter((row) => !textsOn(view, row).some(isLegendStart));
    for (const row of [...headings, ...block.rows, ...(over === null ? [] : [over])]) rows.add(row);
  }
  return rows.size === 0 ? view : withoutRows(view, rows);
}
