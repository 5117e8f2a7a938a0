import { isKeyText } from '../../status/key-texts';
import { isPlanField, type PlanField } from '../plan';
import { isPeriodHeading, normaliseHeading, type HeadingReading } from '../headings/read-heading';
import type { HeadingField } from '../headings/headings';
import type { SheetView } from '../cells/sheet-view';
import { findTimeScale, LEAST_STEPS, type TimeStep } from './time-scale';
import type { TextKind } from '../cells/text-kind';

/** One cell of a row of headings. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly reading: HeadingReading;
}

/** A row that reads as headings. */
export interface HeadingRow {
  readonly row: number;
  readonly cells: readonly HeadingCell[];
  /** The days, weeks or months of a timetable that stand beside its cells in the same row. */
  readonly scale?: readonly TimeStep[];
  /** The fields its cells point to, with how strongly, 0 to 1. */
  readonly fields: ReadonlyMap<HeadingField, number>;
  /** The sum over the plan fields it points to. */
  readonly strength: number;
}

const MAX_HEADING_WORDS = 16;
const MAX_HEADING_LENGTH = 140;

function strongest(reading: HeadingReading): readonly [HeadingField, number] | null {
  let found: readonly [HeadingField, number] | null = null;
  for (const entry of reading.scores) if (!found || entry[1] > found[1]) found = entry;
  return found;
}

const SURE = 0.85;

/** Of two cells side by side both must be headings: a label and its value are not. */
function isSure(reading: HeadingReading): boolean {
  return (strongest(reading)?.[1] ?? 0) >= SURE;
}

/** Verbs by which a template asks for what is to stand under a heading: "Describe the action you will take". */
const ASKS =
  /^(?:please )?(?:describe|state|list|explain|specify|summarise|detail|enter|insert|give|name|indicate|provide|outline)\b/i;
const LEAST_ORDER_WORDS = 4;
const MOST_LABEL_WORDS = 6;
const QUESTION = /^(?:by |for |with )?(?:who|what|when|where|why|how|which|is|are|has|have)\b|\?$/i;

/** Tells somebody to do something, though its words name a field too: "Appoint a lead officer for each site". */
function isOrder(view: SheetView, { text, reading }: HeadingCell): boolean {
  if (reading.known || ASKS.test(text) || QUESTION.test(text)) return false;
  const { words, isInstruction } = view.memory.kind(text);
  if (words < LEAST_ORDER_WORDS || !isInstruction) return false;
  const [first = ''] = text.split(/\s/);
  return view.memory.heading(first).scores.size === 0;
}

/** A few words or a question, as labels are; a longer text beside one other is its value. */
function isLabelLike(view: SheetView, { text, reading }: HeadingCell): boolean {
  return reading.known || QUESTION.test(text) || view.memory.kind(text).words <= MOST_LABEL_WORDS;
}

const ROWS_BELOW = 8;

/** A row under a blank one that has something under each heading, and no headings. */
function goesOn(view: SheetView, headings: number, row: number): boolean {
  return view
    .filled(headings)
    .every((column) => view.text(row, column) !== '' && !view.kind(row, column).isHeading);
}

/** A heading such as "By", that may mean several things, over dates or names one below the other. */
function isBorneOut(view: SheetView, row: number, { column, reading }: HeadingCell): boolean {
  if (!reading.known || !(reading.scores.has('due') || reading.scores.has('lead'))) return false;
  const filled: string[] = [];
  for (let below = row + 1; below <= row + ROWS_BELOW; below += 1) {
    // Under a blank row another table may stand, unless all rows stand apart.
    if (filled.length > 0 && view.filled(below).length === 0 && !goesOn(view, row, below + 1)) break;
    const text = view.text(below, column);
    // A line alone names a section.
    if (text !== '' && view.filled(below).length > 1) filled.push(text);
  }
  const fitting = filled.filter((text) => {
    const { isDate, isWho } = view.memory.kind(text);
    return (isDate && reading.scores.has('due')) || (isWho && reading.scores.has('lead'));
  });
  return fitting.length >= 2 && fitting.length * 4 >= filled.length * 3;
}

const MOST_LONE_PERIODS = 2;

const LEAST_KNOWN = 3;

/** A day, month or quarter with its year and no other word. */
function isPeriod(view: SheetView, { text, reading }: HeadingCell): boolean {
  if (/\d{4}/.test(text) && isPeriodHeading(text)) return true;
  const says = [...reading.scores.keys()];
  return (
    /\d/.test(normaliseHeading(text)) &&
    says.every((field) => field === 'due') &&
    view.memory.kind(text).isDate
  );
}

/** A name or role beside a lone date: the line of somebody's work, not headings. */
function isDataRow(view: SheetView, cells: readonly HeadingCell[]): boolean {
  const periods = cells.filter((cell) => isPeriod(view, cell));
  if (periods.length === 0 || periods.length > MOST_LONE_PERIODS) return false;
  const isPlain = cells.filter(({ reading }) => reading.known).length < LEAST_KNOWN;
  // "Nursing 2023" is a heading of figures, and no name beside a date.
  const others = cells.filter((cell) => !periods.includes(cell));
  return others.some(
    ({ text, reading: { scores, known } }) =>
      (scores.size === 0 || (isPlain && !known && scores.has('lead'))) && view.memory.kind(text).isWho,
  );
}

/** Half of them head figures, and none an action or a lead: a table of figures, with a year in it perhaps. */
function isFigureHeadings(cells: readonly HeadingCell[], fields: ReadonlyMap<HeadingField, number>): boolean {
  if (fields.has('action') || fields.has('lead')) return false;
  const figures = cells.filter(({ reading }) => (reading.scores.get('data table') ?? 0) >= SURE).length;
  return figures >= 2 && figures * 2 >= cells.length;
}

/**
 * A row taken for headings whatever its words say, because a person or what stands under it says so.
 *
 * @example takeHeadingRow(view, 5).cells.length // 7
 */
export function takeHeadingRow(view: SheetView, row: number): HeadingRow {
  const scale = findTimeScale(view, row);
  const steps = new Set(scale.map(({ column }) => column));
  const columns = view.filled(row).filter((column) => !steps.has(column));
  const cells = columns.map((column): HeadingCell => {
    const text = view.text(row, column);
    return { column, text, reading: view.memory.heading(text) };
  });
  const fields = new Map<HeadingField, number>();
  for (const { reading } of cells) {
    const top = strongest(reading);
    if (top) fields.set(top[0], Math.max(fields.get(top[0]) ?? 0, top[1]));
  }
  return { row, cells, fields, strength: 0, ...(scale.length > 0 ? { scale } : {}) };
}

/**
 * Reads a row as headings; null when it is not one. It takes two plan fields at least, one of them in
 * words that are known as a whole, and most of its cells understood: a row of prose or of data is neither.
 *
 * @example readHeadingRow(view, 12)?.strength // 7
 */
export function readHeadingRow(view: SheetView, row: number): HeadingRow | null {
  const columns = view.filled(row);
  return readCells(view, row, columns) ?? readBesideScale(view, row, columns);
}

/** An action, and by whom or when: a timetable of anything else is no plan. */
function isOfPlan(fields: ReadonlyMap<HeadingField, number>): boolean {
  const has = (field: HeadingField): boolean => fields.has(field);
  return (['action', 'milestone'] as const).some(has) && (['lead', 'due', 'start'] as const).some(has);
}

/** Headings beside which the weeks of a timetable stand, which are more than the headings and say nothing of them. */
function readBesideScale(view: SheetView, row: number, columns: readonly number[]): HeadingRow | null {
  if (columns.length < LEAST_STEPS + 2 || !columns.some((column) => view.kind(row, column).isHeading))
    return null;
  const scale = findTimeScale(view, row);
  if (scale.length === 0) return null;
  const steps = new Set(scale.map(({ column }) => column));
  const others = columns.filter((column) => !steps.has(column));
  const heading = readCells(view, row, others);
  return heading && isOfPlan(heading.fields) ? { ...heading, scale } : null;
}

/** Reads some cells of a row as headings. */
function readCells(view: SheetView, row: number, columns: readonly number[]): HeadingRow | null {
  if (columns.length < 2) return null;
  let figures = 0;
  for (const column of columns) if (typeof view.cell(row, column).value === 'number') figures += 1;
  if (figures * 3 > columns.length) return null;
  let wholly = 0;
  for (const column of columns) {
    const text = view.text(row, column);
    if (text.length > MAX_HEADING_LENGTH && !isKeyText(text)) return null;
    if (view.kind(row, column).isHeading) wholly += 1;
  }
  // One heading among figures is a row of data with a word such as "Complete" in it.
  if (wholly === 0 || (wholly === 1 && figures > 0)) return null;
  const cells: HeadingCell[] = [];
  for (const column of columns) {
    const text = view.text(row, column);
    if (view.kind(row, column).words > MAX_HEADING_WORDS && !isKeyText(text)) return null;
    cells.push({ column, text, reading: view.memory.heading(text) });
  }
  const fields = new Map<HeadingField, number>();
  let known = 0;
  let understood = 0;
  let orders = 0;
  for (const cell of cells) {
    const { reading, text } = cell;
    const top = strongest(reading);
    if (isOrder(view, cell)) {
      orders += 1;
      continue;
    }
    if (!top || top[1] < 0.6) continue;
    if (reading.known && isPlanField(top[0])) known += 1;
    if (reading.known || (top[1] >= 0.75 && view.memory.kind(text).words <= 10)) understood += 1;
    fields.set(top[0], Math.max(fields.get(top[0]) ?? 0, top[1]));
  }
  const planFields = [...fields].filter((entry): entry is [PlanField, number] => isPlanField(entry[0]));
  const strength = planFields.reduce((sum, [, score]) => sum + score, 0);
  const isPair = cells.length === 2;
  const isHeading = (cell: HeadingCell): boolean =>
    isLabelLike(view, cell) && (isSure(cell.reading) || isBorneOut(view, row, cell));
  if (isPair && !(cells.some(({ reading }) => isSure(reading)) && cells.every(isHeading))) return null;
  const share = understood / cells.length;
  if (planFields.length < 2 || strength < 1.5 || known < 1) return null;
  // "Develop an offer | Completed | Director of People": an action beside a status that is a heading as well.
  if (orders > 0 && known < 2) return null;
  if (share < 0.5 && !(known >= 3 && share >= 0.34)) return null;
  if (isDataRow(view, cells) || isFigureHeadings(cells, fields)) return null;
  return { row, cells, fields, strength };
}

/**
 * Reads a row as the headings of a table that is no plan (contacts, abbreviations, figures).
 *
 * @example isForeignHeadingRow(view, 40) // true for "Abbreviation | Meaning"
 */
export function isForeignHeadingRow(view: SheetView, row: number): boolean {
  const columns = view.filled(row);
  if (columns.length < 2 || view.filled(row - 1).length > 1) return false;
  if (!view.kind(row, columns[0] ?? 1).isHeading) return false;
  let foreign = 0;
  for (const column of columns) {
    const text = view.text(row, column);
    if (view.memory.kind(text).words > MAX_HEADING_WORDS) return false;
    const reading = view.memory.heading(text);
    const top = strongest(reading);
    if (reading.known && top && !isPlanField(top[0]) && top[1] >= 0.9) foreign += 1;
  }
  return (foreign >= 2 && foreign * 2 >= columns.length) || isCountHeading(view, row, columns);
}

/** Mostly headings, with figures right below them: "Status | Number | Share". */
function isCountHeading(view: SheetView, row: number, columns: readonly number[]): boolean {
  const kinds = columns.map((column) => view.kind(row, column));
  const headings = kinds.filter(({ isHeading }) => isHeading).length;
  if (headings < 2 || headings * 3 < columns.length * 2) return false;
  const isData = ({ isDate, isNumber, isInstruction, words }: TextKind): boolean =>
    isDate || isNumber || (isInstruction && words > 2);
  if (kinds.some(isData)) return false;
  const below = view.filled(row + 1);
  const figures = below.filter((column) => columns.includes(column) && view.kind(row + 1, column).isNumber);
  return figures.length * 2 >= below.length && figures.length > 0;
}

/**
 * How much of one row of headings another repeats, from 0 to 1, whatever columns they stand in.
 *
 * @example headingLikeness(first, repeated) // 1
 */
export function headingLikeness(first: readonly HeadingCell[], second: readonly HeadingCell[]): number {
  const texts = new Set(first.map(({ text }) => normaliseHeading(text)));
  const same = second.filter(({ text }) => texts.has(normaliseHeading(text))).length;
  return same / Math.max(first.length, second.length, 1);
}
