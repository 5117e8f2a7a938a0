import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../calendar/day-number';
import type { Plan } from '../plan/plan';
import { oneLine } from '../wording/tidy-text';
import type { StatedRag } from './rating';

const OF_THE_ACTION =
  '(?:(?:this|the|it|action|item|is|has|been|now|being|to be|not (?:yet )?completed?|incomplete|partly completed?|partially completed?|[,;:.–—-])\\s*)*';
/** "Carried forward", "Rolled over to 2025/26", "C/f into next year's plan"; not what was carried forward from elsewhere. */
const CARRIED = new RegExp(
  `^${OF_THE_ACTION}(?:(?:carried|rolled|taken) (?:forward|over)|c/f)(?: (?:in)?to (?:the |our )?(?<where>.{3,60}?))?[\\s.,;]*$`,
  'i',
);
const TO_PLAN = /^(?!this\b)[^.,;]*\bplan$/i;
const TO_NEXT_YEAR = /^(?:next|following|new|coming) (?:\w+ )?year$/i;
const TO_YEAR = /^(20\d\d)\s?[/–-]\s?\d\d(?:\d\d)?$/;
const DAYS_OF_A_YEAR = 366;

/** The first day of the NHS year that begins in a calendar year. */
function yearFrom(year: string): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: Number(year), month: 4, day: 1 });
}

/** Whether what is carried forward to somewhere, or to nowhere that is told, is out of the plan. */
function isTransferred(where: string, period: Plan['period'], asAt: Temporal.PlainDate): boolean {
  if (TO_PLAN.test(where)) return true;
  if (!period) return false;
  const [, year] = TO_YEAR.exec(where) ?? [];
  if (year !== undefined) return daysBetween(period.end, yearFrom(year)) > 0;
  const isOver = daysBetween(period.end, asAt) > 0;
  if (TO_NEXT_YEAR.test(where)) return isOver || daysBetween(period.start, period.end) <= DAYS_OF_A_YEAR;
  return where === '' && isOver;
}

/**
 * What an action states that is carried forward, once the years of its plan are known: into another plan, out of a
 * plan that is over, or into a year after its last, it is transferred and so closed here. Within a plan that still runs
 * it is open, and a plan that names no years tells neither.
 *
 * @example settleCarried(stated, { start, end }, asAt)?.status // 'closed' for “Carried forward” when `end` has passed
 */
export function settleCarried(
  stated: StatedRag | null,
  period: Plan['period'],
  asAt: Temporal.PlainDate,
): StatedRag | null {
  if (!stated || (stated.status !== 'at-risk' && stated.status !== 'unknown')) return stated;
  const match = CARRIED.exec(oneLine(stated.meaning ?? stated.stated));
  if (!match) return stated;
  return isTransferred(match.groups?.['where'] ?? '', period, asAt)
    ? { ...stated, status: 'closed', meaning: stated.stated }
    : stated;
}
