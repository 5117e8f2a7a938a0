import { isDocumentLine, isPageLine } from '../cells/page-lines';
import { isFurniture, isLegendLine, isPlanTitle, sectionKeyword } from '../cells/row-marks';
import { withoutRows, type SheetView } from '../cells/sheet-view';
import type { TableFound } from './find-tables';
import type { HeadingBlock } from './heading-block';

/** A page ends with a line, at most with its number beside it. */
const MOST_CELLS = 2;
/** So many lines may stand between the last row of a page and the headings of the next, and under the last page. */
const LINES_LOOKED_AT = 4;
const BLANKS_LOOKED_AT = 6;
/** So often at page breaks, and nowhere else, a line is no heading of what follows. */
const SURE_BREAKS = 3;
const PAGE_NUMBER = /^[([]?(\d{1,3})(?=[\])|.\s]|$)|(?<=[\s|(–-])(\d{1,3})[)\]]?$/g;

/** A lone line, without the number of its page. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
  readonly key: string;
  readonly numbers: readonly number[];
}

function readLine(view: SheetView, row: number, columns: readonly number[]): Line {
  const texts = columns.map((column) => view.text(row, column));
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(PAGE_NUMBER)].map((found) => Number(found[1] ?? found[2])),
  );
  const key = texts.map((text) => text.replace(PAGE_NUMBER, '#').toLowerCase()).join('\n');
  return { row, column: columns[0] ?? 1, texts, key, numbers };
}

/** The lines right above a row, from the nearest on, up to a row of the table. */
function linesAbove(view: SheetView, end: number): readonly Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let row = end - 1; row > 0 && lines.length < LINES_LOOKED_AT && blanks < BLANKS_LOOKED_AT; row -= 1) {
    const columns = view.filled(row);
    if (columns.length > MOST_CELLS) break;
    if (columns.length === 0) blanks += 1;
    else lines.push(readLine(view, row, columns));
  }
  return lines;
}

/** The lone lines over headings, those taken for a part of the headings among them. */
function linesOver(view: SheetView, { top, row }: HeadingBlock): readonly Line[] {
  const lines = [...linesAbove(view, top)];
  for (let above = top; above < row; above += 1) {
    const columns = view.filled(above);
    if (columns.length > 0 && columns.length <= MOST_CELLS) lines.push(readLine(view, above, columns));
  }
  return lines;
}

/** The same number on each page, or one that counts the pages. */
function areOfPages(lines: readonly Line[]): boolean {
  return lines.every(({ numbers }, at) => {
    const before = lines[at - 1]?.numbers ?? numbers;
    return numbers.every((number, place) => number >= (before[place] ?? number));
  });
}

/** The words of a page, of a plan's name or of its key, whatever stands below. */
function isOfDocument(text: string): boolean {
  return (
    isPlanTitle(text) || isDocumentLine(text) || isPageLine(text) || isFurniture(text) || isLegendLine(text)
  );
}

/** What may stand at the foot of a table and is more than the end of a page: something to do, the row of a plan. */
function mayBeRow(view: SheetView, { row, column, texts }: Line): boolean {
  if (texts.some(isOfDocument)) return false;
  const isBesideNumber = texts.some((text) => /^\d{1,3}$/.test(text));
  return view.kind(row, column).isInstruction || (texts.length > 1 && !isBesideNumber);
}

/**
 * Tells a page's end from the heading of what follows: a heading has rows below it, is numbered by a word of its own
 * and stands at the left; what ends a page stands under the last one as well.
 *
 * @param isLast the line stands under the last page too
 * @param left the first column of the headings
 */
function isFooter(view: SheetView, lines: readonly Line[], isLast: boolean, left: number): boolean {
  const [first] = lines;
  if (!first || lines.length < 2 || !areOfPages(lines) || mayBeRow(view, first)) return false;
  const text = first.texts.join(' ');
  if (sectionKeyword(text) !== null) return false;
  if (first.texts.some(isOfDocument)) return true;
  const isSame = lines.every(({ numbers }) => numbers.join() === first.numbers.join());
  if (isLast) return isSame || lines.length >= SURE_BREAKS;
  return isSame && (lines.length >= SURE_BREAKS || first.column > left);
}

/** The lines that stand at one page break after another, by their words. */
function findFooters(view: SheetView, tables: readonly TableFound[]): ReadonlySet<string> {
  const blocks = tables.flatMap(({ segments }) => segments.map(({ block }) => block));
  const [first, ...breaks] = blocks;
  if (!first || breaks.length === 0) return new Set();
  const isAbove = new Set(linesOver(view, first).map(({ key }) => key));
  const under = linesAbove(view, view.rowCount + 1).filter(({ row }) => row > (breaks.at(-1)?.row ?? 0));
  const byKey = new Map<string, Line[]>();
  for (const line of [...breaks.flatMap((block) => linesOver(view, block)), ...under])
    byKey.set(line.key, [...(byKey.get(line.key) ?? []), line]);
  const isUnder = new Set(under.map(({ key }) => key));
  const left = first.cells[0]?.column ?? 1;
  const found = [...byKey].filter(
    ([key, lines]) => !isAbove.has(key) && isFooter(view, lines, isUnder.has(key), left),
  );
  return new Set(found.map(([key]) => key));
}

/**
 * A sheet without what its pages end with: the line that stands again and again between the last row of a page and
 * the headings repeated on the next, whatever its words. The sheet itself where there is none.
 *
 * @param tables the tables found while the lines were there
 * @example withoutPageFooters(view, tables).filled(31) // [] for "2   Action Plan (V22 – 15.12.15)" under a page
 */
export function withoutPageFooters(view: SheetView, tables: readonly TableFound[]): SheetView {
  const footers = findFooters(view, tables);
  if (footers.size === 0) return view;
  const rows = new Set<number>();
  for (let row = tables[0]?.segments[0].top ?? 1; row <= view.rowCount; row += 1) {
    const columns = view.filled(row);
    if (columns.length === 0 || columns.length > MOST_CELLS) continue;
    if (footers.has(readLine(view, row, columns).key)) rows.add(row);
  }
  return withoutRows(view, rows);
}
