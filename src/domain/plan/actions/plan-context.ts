import { Temporal } from 'temporal-polyfill';
import type { CalendarPeriod } from '../../calendar/calendar-period';
import type { ColumnEvidence } from '../../due-date/column-evidence';
import type { DueDate } from '../../due-date/due-date';
import type { QuartersMeant } from '../../due-date/due-date-context';
import { findDeadlines } from '../../due-date/find-deadlines';
import { readDueCell } from '../../due-date/read-due-cell';
import { readDueDate, type DueDateContext } from '../../due-date/read-due-date';
import type { Cell } from '../../grid/cell';
import { mayReferAbove, saysAsAbove } from '../../wording/as-above';
import { readCommittees } from './committees';
import { spellLabels, type DateLabels } from './date-labels';
import { namedTime } from '../cells/horizon-words';
import type { Horizons } from './horizons';
import { mayRefer } from '../indicators/find-references';
import { NO_INDICATORS, readIndicators, type IndicatorReading } from '../indicators/read-indicators';
import { standardIn } from '../indicators/standard-in';
import type { LeadColumn } from '../leads/lead-column';
import { readLeads } from '../leads/read-leads';
import type { Lead, PlanPeriod } from '../plan';
import { remember } from '../cells/text-memory';

/** The standard a text is about, or null when it names none or both. */
export type Standard = 'WRES' | 'WDES' | null;

/** What reading the texts of one plan takes; every answer is worked out once for each text. */
export interface PlanContext {
  readonly period: PlanPeriod | null;
  readonly standard: Standard;
  readonly dueCell: (cell: Cell, above: DueDate | null) => DueDate;
  readonly dueText: (text: string, above: DueDate | null) => DueDate;
  readonly dueInside: (text: string) => DueDate;
  readonly leads: (text: string) => readonly Lead[];
  readonly committees: (text: string) => readonly string[];
  readonly indicators: (text: string, standard: Standard, isIndicatorColumn: boolean) => IndicatorReading;
  readonly standardIn: (text: string) => Standard;
  /** Whether a text holds a numbered reference to an indicator or metric. */
  readonly isNumbered: (text: string) => boolean;
  readonly saysAsAbove: (text: string) => boolean;
  readonly dueContext: DueDateContext;
  /** The same plan as one of its years has it: a month without a year lies in that year. */
  readonly inYear: (year: CalendarPeriod) => PlanContext;
  /** The plan as a whole, where this is one of its years. */
  readonly whole: PlanContext;
}

/** A numbered reference in a title or section, which belongs to every action under it. */
const NUMBERED =
  /\b(?:ind(?:icator)?s?\.?|metrics?)\W{0,3}\d|\b(?:indicators?|metrics?)\s(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|\bW[RD]ES[\s_]{0,2}(?:\d\s?[-–]\s?\d\b(?!\d|[-–/])|\d{1,2}[a-z]?\b(?![\d/–-]|\s?[-–/]\s?\d))/i;

/** Deadlines found inside a text, as one answer. */
function gatherDeadlines(text: string, context: DueDateContext): DueDate {
  const found = findDeadlines(text, context);
  const deadlines = found.toSorted((first, second) => Temporal.PlainDate.compare(first.date, second.date));
  const whole = readDueDate(text, context);
  if (whole.kind !== 'unparseable' && (deadlines.length === 0 || whole.deadlines.length === deadlines.length))
    return whole;
  const kind = deadlines.length === 0 ? 'none' : deadlines.length === 1 ? 'date' : 'multiple';
  return {
    ...whole,
    kind,
    first: deadlines[0]?.date ?? null,
    deadlines,
    start: null,
    recurrence: null,
    next: null,
    candidates: [],
  };
}

/** Answers to numbers, kept by how they are shown and by their value. */
function rememberNumbers(read: (cell: Cell) => DueDate): (cell: Cell, value: number) => DueDate {
  const formats = new Map<string, Map<number, DueDate>>();
  return (cell, value) => {
    // A date struck through is given up, whatever the same date says elsewhere.
    const format = `${cell.struck === true ? 'struck ' : ''}${cell.numberFormat ?? ''}`;
    const answers = formats.get(format) ?? new Map<number, DueDate>();
    formats.set(format, answers);
    const known = answers.get(value);
    if (known?.text === cell.text) return known;
    const answer = read(cell);
    answers.set(value, answer);
    return answer;
  };
}

function rememberIndicators(): PlanContext['indicators'] {
  const readersOf = (isIndicatorColumn: boolean) => {
    const of = (standard: Standard) =>
      remember((text) => readIndicators(text, { standard, isIndicatorColumn }));
    return { none: of(null), WRES: of('WRES'), WDES: of('WDES') };
  };
  const [inColumn, elsewhere] = [readersOf(true), readersOf(false)];
  return (text, about, isIndicatorColumn) => {
    if (!isIndicatorColumn && !mayRefer(text)) return NO_INDICATORS;
    return (isIndicatorColumn ? inColumn : elsewhere)[about ?? 'none'](text);
  };
}

/** The deadline of "Short term" where the plan says what that means; null for any other text. */
function readHorizon(text: string, horizons: Horizons, context: DueDateContext): DueDate | null {
  const name = horizons.size === 0 ? null : namedTime(text);
  const meaning = name === null ? undefined : horizons.get(name);
  if (meaning === undefined) return null;
  const answer = readDueDate(meaning, context);
  if (answer.first === null) return null;
  // "Year 2" says by when: what begins with it may have begun before.
  const isSpan = answer.kind === 'range';
  return { ...answer, text, ...(isSpan ? { kind: 'date', start: null } : {}) };
}

/** What is known of a plan as a whole before its texts are read one by one. */
export interface PlanFacts {
  readonly dateSystem: 1900 | 1904;
  readonly asAt: Temporal.PlainDate;
  readonly period: PlanPeriod | null;
  readonly standard: Standard;
  /** What its deadlines show together. */
  readonly column: ColumnEvidence | null;
  /** What it says that "short term" and the like mean. */
  readonly horizons: Horizons;
  /** What it says that labels such as "OD" and "RD" mean. */
  readonly labels: DateLabels;
  /** Which year its quarters divide. */
  readonly quarters: QuartersMeant;
  /** What its lead cells show together. */
  readonly leadColumn: LeadColumn;
}

/** The readers of deadlines. */
type DueReaders = Pick<PlanContext, 'dueContext' | 'dueText' | 'dueCell' | 'dueInside'>;

/** The readers of deadlines, told the plan's period or one of its years. */
function dueReaders({ dateSystem, horizons, labels }: PlanFacts, dueContext: DueDateContext): DueReaders {
  const answers = new Map<string, DueDate>();
  const dueText = (text: string, above: DueDate | null): DueDate => {
    const known = answers.get(text);
    if (known) return known;
    // What stands above is not the same for every row.
    if (mayReferAbove(text)) return readDueDate(text, { ...dueContext, above });
    const spelt = spellLabels(text, labels);
    const read = readHorizon(spelt, horizons, dueContext) ?? readDueDate(spelt, dueContext);
    const answer = spelt === text ? read : { ...read, text };
    answers.set(text, answer);
    return answer;
  };
  const dueNumber = rememberNumbers((cell) => readDueCell(cell, dateSystem, dueContext));
  return {
    dueContext,
    dueText,
    dueCell: (cell, above) =>
      typeof cell.value === 'number'
        ? dueNumber(cell, cell.value)
        : cell.struck === true
          ? readDueCell(cell, dateSystem, dueContext)
          : dueText(cell.text, above),
    dueInside: remember((text) => gatherDeadlines(text, dueContext)),
  };
}

/** Counted from the plan's beginning, or to its end, whatever year it is told in. */
const OF_WHOLE_PLAN =
  /\b(?:plan|strategy|scheme|programme|project)\b|\b(?:within|after|over|in|during|next|first|last) (?:the )?(?:first |next |last )?(?:\d|one|two|three|four|five|six|nine|twelve|eighteen|few)|\bmonths? \d/i;
/** A year in full, or a date in figures: nothing is left for the year of the row to say. */
const OWN_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|\d[/.-]\d{1,2}[/.-]\d\d/;

/** The readers of deadlines in one year of the plan: only what lacks its own year and is not counted from the plan. */
function readersInYear(whole: DueReaders, facts: PlanFacts, year: CalendarPeriod): DueReaders {
  const own = dueReaders(facts, { ...whole.dueContext, period: year });
  const readersFor = (text: string): DueReaders =>
    OWN_YEAR.test(text) || OF_WHOLE_PLAN.test(text) || namedTime(text) !== null ? whole : own;
  return {
    dueContext: own.dueContext,
    dueText: (text, above) => readersFor(text).dueText(text, above),
    dueCell: (cell, above) =>
      typeof cell.value === 'string'
        ? readersFor(cell.text).dueCell(cell, above)
        : whole.dueCell(cell, above),
    dueInside: own.dueInside,
  };
}

/**
 * The readers of one plan's texts, told what is known of the plan as a whole.
 *
 * @example planContext(facts).leads('Head of HR') // [{ name: 'Head of HR', type: 'role' }]
 */
export function planContext(facts: PlanFacts): PlanContext {
  const { asAt, period, standard, column, quarters, leadColumn } = facts;
  const dueContext: DueDateContext = {
    asAt,
    period,
    above: null,
    column,
    quarters,
  };
  const whole = dueReaders(facts, dueContext);
  const inYears = new Map<string, PlanContext>();
  const context: PlanContext = {
    period,
    standard,
    ...whole,
    leads: remember((text) => readLeads(text, leadColumn)),
    committees: remember(readCommittees),
    indicators: rememberIndicators(),
    standardIn: remember(standardIn),
    isNumbered: remember((text) => NUMBERED.test(text)),
    saysAsAbove: remember(saysAsAbove),
    get whole() {
      return context;
    },
    inYear: (year) => {
      const key = `${year.start.toString()} ${year.end.toString()}`;
      const known = inYears.get(key) ?? { ...context, ...readersInYear(whole, facts, year) };
      inYears.set(key, known);
      return known;
    },
  };
  return context;
}
