import { afterIndicatorLabel } from '../cells/indicator-label';
import { sectionKeyword } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';
import type { TableFound, TableSegment } from '../tables/find-tables';
import { labelledFigures } from './section-figures';

/** Lines looked at above each row of headings. */
const MOST_LINES = 8;
const LEAST_WORDS = 2;
const MOST_CELLS = 6;
const MOST_LABEL_WORDS = 5;
/** "Objective 3", "Theme B:", and nothing more. */
const COUNTED = /^\p{L}[\p{L} ]{2,30}?\s?(?:no\.?\s?|number\s)?(?:\d{1,2}[a-e]?|[a-h])\W*$/iu;
const LABEL_END = /\s*[:–—-]+\s*$/;
const ASKS = /[:?]$/;

/** What counts the parts of a plan and names none, in a cell of its own: "Objective 3". */
function isCounted(text: string): boolean {
  return afterIndicatorLabel(text) === '' || (COUNTED.test(text) && sectionKeyword(text) !== null);
}

/** "Priority", "Theme:", which what stands beside it names. */
function isKeyword(text: string): boolean {
  const label = text.replace(LABEL_END, '');
  return /^\p{L}[\p{L} ]+$/u.test(label) && sectionKeyword(`${label}: …`) !== null;
}

function beginsCounted(text: string): boolean {
  return afterIndicatorLabel(text) !== null || sectionKeyword(text) !== null;
}

function isName(view: SheetView, row: number, column: number): boolean {
  const { words, isDate, isRag, isNumber } = view.kind(row, column);
  return words >= LEAST_WORDS && !isDate && !isRag && !isNumber;
}

const joined = (label: string, value: string): string => `${label.replace(LABEL_END, '')}: ${value}`;

/** Labels on a row, each with its value beside it; none for any other row. */
function pairsOn(view: SheetView, row: number): readonly (readonly [label: string, column: number])[] {
  const filled = view.filled(row);
  if (filled.length % 2 === 1 || filled.length > MOST_CELLS) return [];
  const labels = filled.filter((_, at) => at % 2 === 0).map((column) => view.text(row, column));
  if (filled.length > 2 && !labels.every((label) => label.endsWith(':'))) return [];
  return labels.map((label, at) => [label, filled[at * 2 + 1] ?? 0]);
}

/** The title in several cells of a row as it would be in one: "Indicator 2 | Likelihood …"; null for any other row. */
function titleOn(view: SheetView, row: number): string | null {
  for (const [label, column] of pairsOn(view, row)) {
    const value = view.text(row, column);
    if (isCounted(label) && isName(view, row, column)) return joined(label, value);
    if (label.endsWith(':') && isCounted(value)) return value;
  }
  return null;
}

/** "Current position | 1.44": what a line under a title tells of the part; null for any other row. */
function figureOn(view: SheetView, row: number): string | null {
  const [first, another] = pairsOn(view, row);
  if (first === undefined || another !== undefined) return null;
  const text = joined(first[0], view.text(row, first[1]));
  return labelledFigures(text).length > 0 ? text : null;
}

/** "Theme | Fair selection", "Sponsor: | CPO": a label and its value; null for any other row. */
function labelOn(view: SheetView, row: number): string | null {
  const [first, another] = pairsOn(view, row);
  if (first === undefined) return null;
  const [label, column] = first;
  const isLabel = (ASKS.test(label) && label.split(' ').length <= MOST_LABEL_WORDS) || isKeyword(label);
  return isLabel || another !== undefined ? joined(label, view.text(row, column)) : null;
}

/**
 * The titles in several cells above one row of headings, by row. What else is told of their part there is empty but for
 * the figures of an indicator: it is no action, and names none.
 */
function titlesAbove(view: SheetView, headingTop: number): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  const labels = new Map<number, string>();
  let title: string | null = null;
  let isBegun = false;
  let isApart = true;
  for (let row = headingTop - 1; row > Math.max(0, headingTop - 1 - MOST_LINES); row -= 1) {
    const [column, another] = view.filled(row);
    if (column === undefined && isBegun) break;
    if (column === undefined) continue;
    isBegun = true;
    const isAlone = another === undefined;
    const sure = isAlone ? view.text(row, column) : (titleOn(view, row) ?? figureOn(view, row));
    const line = sure ?? labelOn(view, row);
    isApart = line !== null;
    if (line === null) break;
    if (beginsCounted(line)) title = line;
    if (!isAlone) (sure === null ? labels : lines).set(row, line);
  }
  if (title === null) return new Map();
  const isOfIndicator = afterIndicatorLabel(title) !== null;
  // Right below actions, without a blank row between, "Review: | Estates" may be one of them.
  const told = isApart ? [...lines, ...labels] : [...lines];
  return new Map(
    told.map(([row, line]) => [row, beginsCounted(line) || (isOfIndicator && lines.has(row)) ? line : '']),
  );
}

/** Numbers stand where the titles would: "HIA1" among "1.1", "1.2" is told by them, and is no title by itself. */
function holdsRefs(view: SheetView, { top, bottom }: TableSegment): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const [first, , another] = view.filled(row);
    if (first === undefined || another === undefined) continue;
    if (view.kind(row, first).isRef && !isCounted(view.text(row, first))) return true;
  }
  return false;
}

/** The words that count or name rows of actions: where "Objective 1" stands in each, it heads none of them. */
function wordsOfActions(view: SheetView, { top, bottom }: TableSegment): ReadonlySet<string> {
  const words = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    const filled = view.filled(row);
    const label = view.text(row, filled[0] ?? 1);
    if (filled.length > 2 && isCounted(label) && titleOn(view, row) === null) words.add(wordOf(label));
  }
  return words;
}

const wordOf = (text: string): string => sectionKeyword(text) ?? 'indicator';

/** The titles in two cells among the rows of actions: two at least, as one may be an action that lacks the rest. */
function titlesAmong(view: SheetView, { top, bottom }: TableSegment): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  for (let row = top; row <= bottom; row += 1) {
    const title = view.filled(row).length === 2 ? titleOn(view, row) : null;
    if (title !== null) lines.set(row, title);
  }
  return lines.size > 1 ? lines : new Map();
}

function titlesOf(view: SheetView, { segments }: TableFound): readonly (readonly [number, string])[] {
  const words = new Set(segments.flatMap((segment) => [...wordsOfActions(view, segment)]));
  const titles = segments.flatMap((segment) => [
    ...(holdsRefs(view, segment) ? [] : titlesAmong(view, segment)),
    ...titlesAbove(view, segment.block.top),
  ]);
  return titles.filter(([, text]) => !beginsCounted(text) || !words.has(wordOf(text)));
}

/**
 * A sheet with each title of a part of a plan in one cell: "Indicator 2 | Likelihood of appointment" names the rows
 * below it as "Indicator 2: Likelihood of appointment" does.
 *
 * @example withTitlesInOne(view, tables).text(8, 1) // 'Indicator 2: Likelihood of appointment'
 */
export function withTitlesInOne(view: SheetView, tables: readonly TableFound[]): SheetView {
  const lines = new Map(tables.flatMap((table) => titlesOf(view, table)));
  if (lines.size === 0) return view;
  const text = (row: number, column: number): string => {
    const line = lines.get(row);
    if (line === undefined) return view.text(row, column);
    return column === view.filled(row)[0] ? line : '';
  };
  return {
    ...view,
    text,
    kind: (row, column) => (lines.has(row) ? view.memory.kind(text(row, column)) : view.kind(row, column)),
    filled: (row) => {
      const line = lines.get(row);
      return line === undefined ? view.filled(row) : view.filled(row).slice(0, line === '' ? 0 : 1);
    },
  };
}
