import type { Temporal } from 'temporal-polyfill';
import { lastDayOfMonth } from '../../calendar/calendar-period';
import { MONTH_NAME } from '../../calendar/month-name';
import { countFromWord, NUMBER_WORDS } from '../../wording/number-words';
import { settled } from '../point';
import { standsByItself } from './span-standing';
import type { WrittenForm } from '../written-form';

const NUMBER = `(?:\\d{1,3}|an?|${NUMBER_WORDS})`;

/** "Phase 1 - 3 months": the first figure numbers a thing. */
const NUMBERED = 'phase|stage|step|priority|level|tier';

const PLAN = '(?:the |this |our )?(?:plan|strategy|scheme|programme)';
const STARTS = '(?: start(?:ing)?(?: date)?| commenc(?:ing|ement))';
/** "Of the plan", "from the start of the plan", "after plan start": from where it is counted anyhow. */
const FROM_ITS_START = `(?: of ${PLAN}${STARTS}?| (?:of|from|after|following) (?:the )?(?:start|beginning|commencement)(?: date)? of ${PLAN}| (?:from|after|following) ${PLAN}(?:'s)?${STARTS})(?=\\W*$)`;

/** "12 months (from September 2024)": counted from that date, a mark in its place once another form has taken it. */
const LINK_TO_DATE = 'from|starting|commencing|beginning';

/**
 * Within 6 months, 2 weeks, over the next 4 years, in six months: counted from the plan's first day.
 *
 * "Within" so many months or years is their last day; "after" so many names the month they lead to, and so does "in"
 * unless they are whole months of the calendar; days and weeks are counted out. "Less than" leaves its last day unsaid, and a span after something else
 * ("of launch") cannot be counted from the plan.
 */
export const relativeSpan: WrittenForm = {
  name: 'relative-span',
  needs: 'time-words',
  sign: new RegExp(`(?:\\d|an?|${NUMBER_WORDS})[ -]?(?:day|week|wk|month|mth|year|yr)`, 'i'),
  pattern: new RegExp(
    `(?<![<>\u2264\u2265] ?|\\b(?:less|more|fewer|longer) than |\\bunder |\\bat least |\\b(?:late|later|early|earlier)(?: by)? )\\b(?:(within|in the (?:next|first|coming|following)|(?:the )?first|in|by|over|after|during|for|inside)(?: about| around| approximately| a further| (?:the |a )?(?:next|first|coming|following|period of))* )?(?:(?<!\\b(?:${NUMBERED}) )${NUMBER} ?(?:-|/|to|or) ?)?\\b(${NUMBER})[ -]?(day|week|wk|month|mth|year|yr)s?\\b(?:' time)?(?:${FROM_ITS_START})?(?! ?(?:of|after|from|following|before|prior|on|ago|old|long|each|duration)\\b|,? \\(?(?:${LINK_TO_DATE}) (?:[a-z]+ ){0,2}(?:${MONTH_NAME}|q[1-4]|[\\d\\u0001]))`,
    'gi',
  ),
  read: (match, { period }) => {
    const [whole, lead = '', count = '', unit = ''] = match;
    if (!period || !standsByItself(match.input, match.index, match.index + whole.length, lead)) return null;
    const number = countFromWord(count);
    if (number < 1) return null;
    const end = endOfSpan(period.start, lead.toLowerCase(), number, unit.toLowerCase());
    const unitNamed = /^(?:over|during|for)$/i.test(lead) ? 'span' : 'part';
    return { point: settled(unitNamed, { start: period.start, end }), firmness: 'relative' };
  },
};

function endOfSpan(
  start: Temporal.PlainDate,
  lead: string,
  number: number,
  unit: string,
): Temporal.PlainDate {
  if (unit === 'day') return start.add({ days: number });
  if (unit.startsWith('w')) return start.add({ weeks: number });
  const reached = unit.startsWith('m') ? start.add({ months: number }) : start.add({ years: number });
  const isMonthReached = lead === 'after' || (lead === 'in' && start.day > 1);
  return isMonthReached ? lastDayOfMonth(reached) : reached.subtract({ days: 1 });
}
