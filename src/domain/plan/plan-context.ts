import { Temporal } from 'temporal-polyfill';
import type { ColumnEvidence } from '../due-date/column-evidence';
import type { DueDate } from '../due-date/due-date';
import { findDeadlines } from '../due-date/find-deadlines';
import { readDueCell } from '../due-date/read-due-cell';
import { readDueDate, type DueDateContext } from '../due-date/read-due-date';
import type { Cell } from '../grid/cell';
import { readCommittees } from './committees';
import { readIndicators, type IndicatorReading } from './indicators/read-indicators';
import { readLeads } from './leads/read-leads';
import type { Lead, PlanPeriod } from './plan';
import { remember } from './text-memory';

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
  readonly dueContext: DueDateContext;
}

/** Refers to the row above, so that its answer is not its own. */
const REFERS_ABOVE = /\b(?:above|ditto|same|previous)\b|^\W*["”″〃]/i;

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

/**
 * The readers of one plan's texts, told its period, its standard and what its due column shows as a whole.
 *
 * @example planContext(1900, asAt, period, 'WRES', evidence).leads('Head of HR') // [{ name: 'Head of HR', type: 'role' }]
 */
export function planContext(
  dateSystem: 1900 | 1904,
  asAt: Temporal.PlainDate,
  period: PlanPeriod | null,
  standard: Standard,
  column: ColumnEvidence | null,
): PlanContext {
  const dueContext: DueDateContext = { asAt, period, above: null, column };
  const dueOfText = remember((text) => readDueDate(text, dueContext));
  const cells = new Map<string, DueDate>();
  const indicators = new Map<string, IndicatorReading>();
  const dueText = (text: string, above: DueDate | null): DueDate =>
    REFERS_ABOVE.test(text) ? readDueDate(text, { ...dueContext, above }) : dueOfText(text);
  return {
    period,
    standard,
    dueContext,
    dueText,
    dueCell: (cell, above) => {
      if (typeof cell.value !== 'number') return dueText(cell.text, above);
      const key = `${String(cell.value)} ${cell.numberFormat ?? ''} ${cell.text}`;
      const known = cells.get(key) ?? readDueCell(cell, dateSystem, dueContext);
      cells.set(key, known);
      return known;
    },
    dueInside: remember((text) => gatherDeadlines(text, dueContext)),
    leads: remember(readLeads),
    committees: remember(readCommittees),
    indicators: (text, about, isIndicatorColumn) => {
      const key = `${about ?? ''} ${String(isIndicatorColumn)} ${text}`;
      const known = indicators.get(key) ?? readIndicators(text, { standard: about, isIndicatorColumn });
      indicators.set(key, known);
      return known;
    },
  };
}
