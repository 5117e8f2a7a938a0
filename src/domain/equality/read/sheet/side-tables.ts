import type { Cell } from '../../../grid/cell';
import { headingWords } from '../words/heading-words';
import type { SheetTexts } from './sheet-texts';
import { clusterAlone, readHeadings, type TableHeading } from './table-headings';

const SAMPLE = 30;
const NOTHING: Cell = { value: null, text: '' };
/** Two groups twice: fewer headings are one table. */
const FEWEST_GROUPS = 4;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether both groups of a comparison are among some headings. */
function holdsPair(headings: readonly TableHeading[]): boolean {
  return (['WRES', 'WDES'] as const).some((standard) =>
    (['reference', 'comparison'] as const).every((side) =>
      headings.some(({ group }) => group?.standard === standard && group.group === side),
    ),
  );
}

/** Whether a row holds anything from a column on. */
function isFilledFrom(view: SheetTexts, row: number, column: number): boolean {
  for (let at = column; at <= view.width(row); at += 1) if (view.text(row, at) !== '') return true;
  return false;
}

/**
 * Whether a column holds words, as the labels of rows do, in most rows down to the first blank one. The table it begins
 * may be shorter than the one beside it.
 */
function holdsLabels(view: SheetTexts, row: number, column: number): boolean {
  let rows = 0;
  let labels = 0;
  for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
    if (view.isBlank(at)) break;
    if (!isFilledFrom(view, at, column)) continue;
    rows += 1;
    const { value } = view.cell(at, column);
    if (typeof value === 'string' && /\p{L}{2}/u.test(value)) labels += 1;
  }
  return labels * 2 > rows;
}

function isEmptyColumn(view: SheetTexts, row: number, column: number): boolean {
  for (let at = row; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
    if (at > row && view.isBlank(at)) break;
    if (view.text(at, column) !== '') return false;
  }
  return true;
}

/** The columns that a second table begins with: labels of rows, right of both groups and left of both again. */
function beginnings(view: SheetTexts, row: number, headings: readonly TableHeading[]): readonly number[] {
  const firstGroup = Math.min(...headings.flatMap(({ group, column }) => (group ? [column] : [])));
  const labels = new Set(headings.filter(({ column }) => column < firstGroup).map(({ words }) => words));
  const starts: number[] = [];
  let from = 1;
  for (let column = firstGroup + 1; column < view.width(row); column += 1) {
    const heading = headings.find((one) => one.column === column);
    if (heading?.group) continue;
    const text = view.text(row, column);
    const begins =
      labels.has(headingWords(text)) || clusterAlone(text) !== null || isEmptyColumn(view, row, column - 1);
    if (!begins || !holdsLabels(view, row, column)) continue;
    const isBetween =
      holdsPair(headings.filter((one) => one.column >= from && one.column < column)) &&
      holdsPair(headings.filter((one) => one.column > column));
    if (!isBetween) continue;
    starts.push(column);
    from = column;
  }
  return starts;
}

/** Whether a line holds text of one of some tables alone: it may speak of all of them. */
function speaksOfAll(view: SheetTexts, row: number, spans: readonly Span[]): boolean {
  const filled = spans.filter(({ from, to }) => {
    for (let column = from; column <= Math.min(to, view.width(row)); column += 1)
      if (view.cell(row, column).value !== null) return true;
    return false;
  });
  return filled.length === 1 && filled[0] === spans[0];
}

/** A sheet as one of several tables beside each other sees it: its own columns, and the lines that speak of all. */
function onlyColumns(view: SheetTexts, headerRow: number, own: Span, spans: readonly Span[]): SheetTexts {
  const open = new Map<number, boolean>();
  const isOpen = (row: number): boolean => {
    if (row >= headerRow) return false;
    const known = open.get(row) ?? speaksOfAll(view, row, spans);
    open.set(row, known);
    return known;
  };
  const isIn = (row: number, column: number): boolean =>
    (column >= own.from && column <= own.to) || isOpen(row);
  const text = (row: number, column: number): string => (isIn(row, column) ? view.text(row, column) : '');
  const width = (row: number): number => (isOpen(row) ? view.width(row) : Math.min(view.width(row), own.to));
  return {
    ...view,
    cell: (row, column) => (isIn(row, column) ? view.cell(row, column) : NOTHING),
    text,
    width,
    isBlank: (row) => {
      for (let column = 1; column <= width(row); column += 1) if (text(row, column) !== '') return false;
      return true;
    },
  };
}

/**
 * The tables that stand beside each other under one row of headings, each as if it stood alone; the whole sheet where
 * there is one. Another table begins with a column of labels of its own, headed like the first, by a group of staff, or
 * after an empty column.
 *
 * @example tablesBeside(view, 3).length // 2 for Band, White, BME, (empty), Band, White, BME
 */
export function tablesBeside(view: SheetTexts, row: number): readonly SheetTexts[] {
  const headings = readHeadings(view, row);
  if (headings.filter(({ group }) => group !== null && group.standard !== null).length < FEWEST_GROUPS)
    return [view];
  const starts = beginnings(view, row, headings);
  if (starts.length === 0) return [view];
  const edges = [1, ...starts, Number.POSITIVE_INFINITY];
  const spans = edges.slice(0, -1).map((from, index) => ({ from, to: (edges[index + 1] ?? from) - 1 }));
  return spans.map((own) => onlyColumns(view, row, own, spans));
}
