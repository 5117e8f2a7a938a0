import { displayedDate } from '../../calendar/displayed-date';
import { formatLongDate } from '../../calendar/format-date';
import { MONTH_NAME } from '../../calendar/month-name';
import { dateFromSerial } from '../../calendar/serial';
import type { SheetView } from '../cells/sheet-view';

/** One day, week or month of a timetable, over a column of its own. */
export interface TimeStep {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The time it stands for, as a deadline is written; empty where the cell alone does not say. */
  readonly time: string;
}

/** Fewer figures or dates side by side are those of a row of data. */
export const LEAST_STEPS = 5;

const WORDS = new RegExp(
  `\\b(?:w|wk|wks|week|weeks|wc|we|wb|wcom|com|c|e|b|commencing|comm|ending|beginning|beg|d|day|days|m|mth|month|mon|q|qtr|quarter|fy|y|yr|year|sprint|period|half|term|no|of|st|nd|rd|th|tues?|wed|thu(?:rs)?|fri|sat|sun|${MONTH_NAME})(?![a-z])`,
  'g',
);
const NAMES_MONTH = new RegExp(`\\b${MONTH_NAME}`);
const LETTERS = /[a-z]/;
const LONGEST = 24;
/** The first letters of months and of days, as often as a timetable may run through them. */
const INITIALS = ['jfmamjjasond'.repeat(4), 'mtwtfss'.repeat(10), 'mtwtf'.repeat(14)];

/** "Week 3", "w/c 7 Sep", "Q2 26/27", "14/9": a time and nothing beside it. */
function isTimeText(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text
    .toLowerCase()
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ');
  return (/\d/.test(plain) || NAMES_MONTH.test(plain)) && !LETTERS.test(plain.replace(WORDS, ' '));
}

function areInitials(texts: readonly string[]): boolean {
  if (!texts.every((text) => /^[a-z]$/i.test(text))) return false;
  const letters = texts.join('').toLowerCase();
  return INITIALS.some((initials) => initials.includes(letters));
}

/** A figure shown as a date. */
function isDate(view: SheetView, row: number, column: number): boolean {
  const { value, numberFormat } = view.cell(row, column);
  return typeof value === 'number' && displayedDate(value, numberFormat, view.dateSystem) !== null;
}

/** How many days, weeks or months lie between one date and the next, in words; null where they are not even. */
function stepOf(serials: readonly number[]): 'day' | 'week' | 'month' | 'other' | null {
  const gaps = serials.slice(1).map((serial, at) => serial - (serials[at] ?? 0));
  const are = (least: number, most: number): boolean => gaps.every((gap) => gap >= least && gap <= most);
  // A weekend or a holiday may be left out of the days.
  if (are(1, 5) && gaps.some((gap) => gap === 1)) return 'day';
  if (are(7, 7)) return 'week';
  if (are(28, 31)) return 'month';
  const [first = 0] = gaps;
  return first > 0 && (are(first, first) || are(89, 92) || are(181, 184) || are(365, 366)) ? 'other' : null;
}

const FRIDAY = 5;

/** A week is named by its first day, or by its last when that is one on which weeks end. */
function timeOf(serial: number, step: ReturnType<typeof stepOf>, { dateSystem }: SheetView): string {
  const date = dateFromSerial(serial, dateSystem);
  if (!date || step === null || step === 'other') return '';
  const day = formatLongDate(date);
  if (step === 'day') return day;
  if (step === 'month') return date.day === 1 ? day.replace(/^1 /, '') : '';
  return date.dayOfWeek >= FRIDAY ? day : `w/c ${day}`;
}

/** Day or week numbers: each one more than the one before, or 1 again. */
function doCount(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => {
    const before = numbers[at - 1];
    return Number.isInteger(number) && number > 0 && (!before || number === before + 1 || number === 1);
  });
}

const LAST_NUMBER = 400;

function readRun(view: SheetView, row: number, columns: readonly number[]): readonly TimeStep[] {
  if (columns.length < LEAST_STEPS) return [];
  const texts = columns.map((column) => view.text(row, column));
  const values = columns.flatMap((column) => {
    const { value } = view.cell(row, column);
    return typeof value === 'number' ? [value] : [];
  });
  const isDates = columns.every((column) => isDate(view, row, column));
  const step = isDates ? stepOf(values) : null;
  const isScale =
    step !== null ||
    (values.length === columns.length && !isDates && doCount(values) && Math.max(...values) < LAST_NUMBER) ||
    (values.length === 0 && (texts.every(isTimeText) || areInitials(texts)));
  if (!isScale) return [];
  return columns.map((column, at) => ({
    row,
    column,
    text: texts[at] ?? '',
    time: timeOf(values[at] ?? 0, step, view),
  }));
}

/** What a cell of a timetable's row may hold: runs of one kind are looked at together. */
function kindOf(view: SheetView, row: number, column: number): 'date' | 'number' | 'text' | null {
  const cell = view.cell(row, column);
  if (typeof cell.value === 'number') return isDate(view, row, column) ? 'date' : 'number';
  const text = view.text(row, column);
  return isTimeText(text) || /^[a-z]$/i.test(text) ? 'text' : null;
}

/**
 * The columns of a row that count the days, weeks or months of a timetable, one beside the other at even steps:
 * dates, numbers or words. Empty for a row without one.
 *
 * @example findTimeScale(view, 6).length // 26 where weekly dates stand beside the headings
 */
export function findTimeScale(view: SheetView, row: number): readonly TimeStep[] {
  const columns = view.filled(row);
  if (columns.length < LEAST_STEPS) return [];
  const steps: TimeStep[] = [];
  let run: number[] = [];
  let kind: ReturnType<typeof kindOf> = null;
  for (const column of columns) {
    const own = kindOf(view, row, column);
    const last = run.at(-1);
    const isBeside =
      last !== undefined && own === kind && (view.merge(row, last)?.right ?? last) + 1 === column;
    if (!isBeside) {
      steps.push(...readRun(view, row, run));
      run = [];
    }
    kind = own;
    if (own !== null) run.push(column);
  }
  return [...steps, ...readRun(view, row, run)];
}
