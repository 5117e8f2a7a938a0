import type { Temporal } from 'temporal-polyfill';
import { daysInMonth, monthsPeriod } from '../../calendar/calendar-period';
import type { Stretch } from '../point';
import { NOT_BEFORE } from './denials';

/** Words before a point in time that mean a part of it. */
interface Modifier {
  /** Matched at the end of the words before the point. */
  readonly before: RegExp;
  readonly change: (stretch: Stretch, match: RegExpExecArray) => Stretch;
}

const YEARS: ReadonlySet<string> = new Set(['year', 'nhs-year', 'academic-year']);

const toEnd = (stretch: Stretch): Stretch => ({ unit: 'day', start: stretch.end, end: stretch.end });
/** The first day; an academic year begins with the month in which schools and universities open, in September. */
function toStart({ unit, start }: Stretch): Stretch {
  if (unit === 'academic-year') return { unit: 'month', ...monthsPeriod(start.year, 9) };
  return { unit: 'day', start, end: start };
}

function toDayBefore({ start }: Stretch): Stretch {
  const dayBefore = start.subtract({ days: 1 });
  return { unit: 'day', start: dayBefore, end: dayBefore };
}

/** The last day that is no Saturday or Sunday; bank holidays are not known here. */
function toLastWeekday({ end }: Stretch): Stretch {
  const day = end.subtract({ days: Math.max(0, end.dayOfWeek - 5) });
  return { unit: 'day', start: day, end: day };
}

/** The first day that is no Saturday or Sunday. */
function toFirstWeekday({ start }: Stretch): Stretch {
  const day = start.add({ days: start.dayOfWeek > 5 ? 8 - start.dayOfWeek : 0 });
  return { unit: 'day', start: day, end: day };
}

/** The first fifteen days of a month; longer stretches have halves of their own form. */
function toMiddle(stretch: Stretch): Stretch {
  if (stretch.unit !== 'month') return stretch;
  return { unit: 'part', start: stretch.start, end: stretch.start.add({ days: 14 }) };
}

/** "Mid year 2": a year counted from the first of a month, as most plans begin. */
function isWholeYear({ unit, start, end }: Stretch): boolean {
  return (
    YEARS.has(unit) ||
    (unit === 'part' && start.day === 1 && start.add({ years: 1 }).subtract({ days: 1 }).equals(end))
  );
}

/** A loose part of a year, in months from its first; anything shorter than a year is kept whole. */
function partOfYear(stretch: Stretch, skip: number, length: number): Stretch {
  if (!isWholeYear(stretch)) return stretch;
  const { year, month } = stretch.start;
  return { unit: 'quarter', ...monthsPeriod(year, month + skip, length) };
}

const ORDINALS = ['first', '1st', 'second', '2nd', 'third', '3rd', 'fourth', '4th', 'last', 'final'];
const ORDINAL = `(${ORDINALS.join('|')})`;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** From 1; 5 stands for the last. */
const ordinalFrom = (text: string): number => Math.floor(ORDINALS.indexOf(text.toLowerCase()) / 2) + 1;

function weekOfMonth(stretch: Stretch, which: number): Stretch {
  if (stretch.unit !== 'month') return stretch;
  const { start, end } = stretch;
  const week: Temporal.PlainDate[] =
    which === 5
      ? [end.subtract({ days: 6 }), end]
      : [start.add({ days: 7 * which - 7 }), start.add({ days: 7 * which - 1 })];
  return { unit: 'part', start: week[0] ?? start, end: week[1] ?? end };
}

function weekdayOfMonth(stretch: Stretch, which: number, weekday: number): Stretch {
  if (stretch.unit !== 'month') return stretch;
  const { start } = stretch;
  const firstDay = 1 + ((weekday - start.dayOfWeek + 7) % 7);
  const last = daysInMonth(start.year, start.month);
  const day = which === 5 ? firstDay + 7 * Math.floor((last - firstDay) / 7) : firstDay + 7 * (which - 1);
  const date = start.with({ day });
  return { unit: 'day', start: date, end: date };
}

/** In the order they are tried. */
const MODIFIERS: readonly Modifier[] = [
  {
    before: /(?:\b(?:before|by|until) )?(?:the )?\bend(?:ing)?(?: of)?(?: the)?(?: month of)?[ -]?$/i,
    change: toEnd,
  },
  { before: /\b(?:first|1st) half(?: of)?(?: the)? $/i, change: toMiddle },
  { before: /\blast day (?:of|in) $/i, change: toEnd },
  { before: /\blast (?:working|business|week)[ -]?day (?:of|in)(?: the)? $/i, change: toLastWeekday },
  { before: /\bfirst (?:working|business|week)[ -]?day (?:of|in)(?: the)? $/i, change: toFirstWeekday },
  { before: /\bfirst day of $/i, change: toStart },
  {
    before:
      /\b(?:before|prior to|ahead of|in advance of) (?:the )?(?:start|beginning|commencement) of(?: the)? $/i,
    change: toDayBefore,
  },
  {
    before:
      /\b(?:(?:start|beginning|commencement) of(?: the)?|(?<!\b(?:wk|week) )beg\.?(?: of)?(?: the)?) $/i,
    change: toStart,
  },
  {
    before: /\bearl(?:y|ier|iest)(?: part of| in| on)?(?: the)?[ -]?$/i,
    change: (stretch) => partOfYear(stretch, 0, 3),
  },
  {
    before: /\b(?:mid(?:[ -]year)?|middle of|half[ -]?way through|midway through)(?: of)?(?: the)?[ -]*$/i,
    change: (stretch) => partOfYear(stretch, 3, 3),
  },
  {
    before: /\b(?:late(?:r)?|latter part of|end part of)(?: in)?(?: the)?[ -]?$/i,
    change: (stretch) => partOfYear(stretch, 9, 3),
  },
  {
    before: new RegExp(`\\b${ORDINAL} (?:week|wk) (?:of|in) (?:the )?$`, 'i'),
    change: (stretch, match) => weekOfMonth(stretch, ordinalFrom(match[1] ?? '')),
  },
  {
    before: new RegExp(`\\b${ORDINAL} (${WEEKDAYS.join('|')})[a-z]* (?:of|in) $`, 'i'),
    change: (stretch, match) =>
      weekdayOfMonth(
        stretch,
        ordinalFrom(match[1] ?? ''),
        WEEKDAYS.indexOf((match[2] ?? '').toLowerCase()) + 1,
      ),
  },
  {
    before:
      /\b(?:w\/?c\.?|w\/?b\.?|wk c|(?:week|wk)[ -]?(?:comm(?:encing|\.)?|beg(?:inning|\.)?|starting|of)?)[: ]*(?:mon(?:day)? )?(?:the )?$/i,
    change: (stretch) =>
      stretch.unit === 'day'
        ? { unit: 'part', start: stretch.start, end: stretch.start.add({ days: 6 }) }
        : stretch,
  },
  { before: /\b(?:w\/?e\.?|(?:week|wk)[ -]?ending)[: ]*(?:the )?$/i, change: toEnd },
  {
    before: new RegExp(
      `\\b(?<!${NOT_BEFORE}|\\b(?:on or|by or|at or|days?|weeks?|months?|years?) )(?:(?:before|prior to|ahead of|in advance of)(?: the)? |pre[ -])$`,
      'i',
    ),
    change: toDayBefore,
  },
];

const ANY_MODIFIER =
  /half |end|start of|beg|commencement|early|earli|mid|way through|late|latter|w\/?[cbe]|wk|week|before|prior|pre|ahead|advance|day (?:of|in)(?: the)? $/i;

/** What the words before a point make of it: the change, and how many of those words it used up. */
export interface Modified {
  readonly length: number;
  readonly change: (stretch: Stretch) => Stretch;
}

/**
 * The modifier at the end of some words, or null: "by the end of " means the last day of what follows, "early "
 * the first quarter of a year, "week commencing " seven days, "before " the day before.
 */
export function readModifier(words: string): Modified | null {
  if (!ANY_MODIFIER.test(words)) return null;
  for (const { before, change } of MODIFIERS) {
    const match = before.exec(words);
    if (match) return { length: match[0].length, change: (stretch) => change(stretch, match) };
  }
  return null;
}
