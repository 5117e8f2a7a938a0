import { isKeyText } from '../../status/key-texts';
import { isPlanField, type PlanField } from '../plan';
import { beforeGuidance, withoutExplanation } from '../headings/guided-heading';
import { normaliseHeading, type HeadingReading } from '../headings/read-heading';
import type { HeadingField } from '../headings/headings';
import type { SheetView } from '../cells/sheet-view';
import { MAX_HEADING_WORDS, strongest, SURE, type HeadingCell } from './heading-cell';
import { withoutKeyBeside } from './beside-headings';
import { isDataRow, isFigureHeadings } from './data-row';
import { findDatesBeside, findYearsBeside } from './dates-beside';
import { isTimeHeading } from '../headings/time-heading';
import { findTimeScale, LEAST_STEPS, type TimeStep } from './time-scale';

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

const MAX_HEADING_LENGTH = 140;
/** So many known headings carry a text among or beside them that is too long for one. */
const CARRY_LONG = 3;

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

const LEAST_UNHEADED = 3;

/** "Lead | Timetable" whose actions stand to the left of them under no heading. */
function areBesideUnheaded(view: SheetView, row: number, cells: readonly HeadingCell[]): boolean {
  const left = (cells[0]?.column ?? 1) - 1;
  if (left < 1 || !cells.every(({ reading }) => reading.known)) return false;
  const says = (field: HeadingField): boolean => cells.some(({ reading }) => reading.scores.has(field));
  if (!says('lead') || !says('due')) return false;
  const below = Array.from({ length: ROWS_BELOW }, (_, step) => row + 1 + step);
  const full = below.filter(
    (other) => view.text(other, left) !== '' && cells.every(({ column }) => view.text(other, column) !== ''),
  );
  return full.length >= LEAST_UNHEADED;
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
  const columns = withoutKeyBeside(view, row, view.filled(row));
  return (
    readCells(view, row, columns) ?? readBesideScale(view, row, columns) ?? readAmongDates(view, row, columns)
  );
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

/** Nothing but headings, of actions and something more. */
function areAllOfPlan(view: SheetView, { row, cells, fields }: HeadingRow): boolean {
  return fields.has('action') && cells.every(({ column }) => view.kind(row, column).isHeading);
}

/** Headings among real dates or years, each of which heads a column as the month, meeting or year would in words. */
function readAmongDates(view: SheetView, row: number, columns: readonly number[]): HeadingRow | null {
  const dates = [...findDatesBeside(view, row), ...findYearsBeside(view, row)];
  if (dates.length === 0 || !columns.some((column) => view.kind(row, column).isHeading)) return null;
  const others = columns.filter((column) => !dates.includes(column));
  const heading = readCells(view, row, others);
  if (!heading || !(isOfPlan(heading.fields) || areAllOfPlan(view, heading))) return null;
  const dated = dates.map((column): HeadingCell => {
    const text = view.text(row, column);
    return { column, text, reading: view.memory.heading(text) };
  });
  const cells = [...heading.cells, ...dated].sort((one, other) => one.column - other.column);
  return { ...heading, cells };
}

const BRACKETED = /[([{][^)\]}]*[)\]}]?/g;

/** A heading without what explains it or guides those who fill its column. */
function headingProper(view: SheetView, heading: string): string {
  const before = beforeGuidance(heading);
  if (before !== null && view.memory.kind(before).isHeading) return before;
  return withoutExplanation(heading).replace(BRACKETED, ' ');
}

/** How many words a heading has before those that explain it. */
function wordsOf(view: SheetView, heading: string): number {
  return view.memory.kind(headingProper(view, heading)).words;
}

/** A text that is no heading by its length, whatever it says. */
function isTooLong(view: SheetView, text: string): boolean {
  if (text.length <= MAX_HEADING_LENGTH && view.memory.kind(text).words <= MAX_HEADING_WORDS) return false;
  const isLong =
    headingProper(view, text).length > MAX_HEADING_LENGTH || wordsOf(view, text) > MAX_HEADING_WORDS;
  return isLong && !isKeyText(text);
}

/** Years side by side head the columns of a plan laid out by time; one alone is a figure's. */
const LEAST_YEARS = 2;
const LONGEST_YEAR = 12;

/** "24/25", "FY24/25", "Y1": a time that heads a column. */
const isYearLike = (text: string): boolean =>
  text.length <= LONGEST_YEAR && /\d/.test(text) && isTimeHeading(text);

/** Reads some cells of a row as headings. */
function readCells(view: SheetView, row: number, columns: readonly number[]): HeadingRow | null {
  if (columns.length < 2) return null;
  let figures = 0;
  for (const column of columns) if (typeof view.cell(row, column).value === 'number') figures += 1;
  if (figures * 3 > columns.length) return null;
  let wholly = 0;
  for (const column of columns) if (view.kind(row, column).isHeading) wholly += 1;
  // One heading among figures is a row of data with a word such as "Complete" in it.
  if (wholly === 0 || (wholly === 1 && figures > 0)) return null;
  const cells: HeadingCell[] = [];
  let long = 0;
  for (const column of columns) {
    const text = view.text(row, column);
    if (isTooLong(view, text)) long += 1;
    if (long > 0 && (wholly < CARRY_LONG || long * 3 > columns.length)) return null;
    cells.push({ column, text, reading: view.memory.heading(text) });
  }
  const fields = new Map<HeadingField, number>();
  let known = 0;
  let understood = 0;
  let orders = 0;
  let times = 0;
  for (const cell of cells) {
    const { reading, text } = cell;
    const top = strongest(reading);
    if (isOrder(view, cell)) {
      orders += 1;
      continue;
    }
    if (!top || top[1] < 0.6) {
      if (isYearLike(text)) times += 1;
      continue;
    }
    if (reading.known && isPlanField(top[0])) known += 1;
    if (reading.known || (top[1] >= 0.75 && wordsOf(view, text) <= 10)) understood += 1;
    fields.set(top[0], Math.max(fields.get(top[0]) ?? 0, top[1]));
  }
  const planFields = [...fields].filter((entry): entry is [PlanField, number] => isPlanField(entry[0]));
  const strength = planFields.reduce((sum, [, score]) => sum + score, 0);
  const isPair = cells.length === 2;
  const isHeading = (cell: HeadingCell): boolean =>
    isLabelLike(view, cell) && (isSure(cell.reading) || isBorneOut(view, row, cell));
  const arePair = (): boolean => cells.every(isHeading) || areBesideUnheaded(view, row, cells);
  if (isPair && !(cells.some(({ reading }) => isSure(reading)) && arePair())) return null;
  const isByYear = times >= LEAST_YEARS && fields.has('action');
  const share = (isByYear ? understood + times : understood) / cells.length;
  if (planFields.length < 2 || strength < 1.5 || known < (long > 0 ? CARRY_LONG : 1)) return null;
  // "Develop an offer | Completed | Director of People": an action beside a status that is a heading as well.
  if (orders > 0 && known < 2) return null;
  if (share < 0.5 && !(known >= 3 && share >= 0.34)) return null;
  if (isDataRow(view, cells) || isFigureHeadings(cells, fields)) return null;
  return { row, cells, fields, strength };
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
