import { isBefore } from '../../calendar/calendar-period';
import { countFromWord, NUMBER_WORDS } from '../../wording/number-words';
import { isIdle } from '../phrase/standing';
import { changePoint, IMPOSSIBLE, readings, stretchesOf, type Point, type Stretch } from '../point';
import { laterDay } from './extension';

const NUMBER = `(?:\\d{1,3}|an?|${NUMBER_WORDS})`;
const LENGTH = `(?:${NUMBER} ?(?:-|/|to|or) ?)?\\b(${NUMBER})[ -]?(days?|weeks?|wks?|months?|mths?|years?)\\b(?:' time)?`;
/** What takes so long, named in a word. */
const WHAT_LASTS =
  '(?: (?:rolling |fixed |pilot |initial )?(?:period|programme|project|pilot|plan|contract|roll-?out))?';
/** An event on the date, from which it is counted; a verb says what is done on the date itself. */
const EVENT =
  "(?: (?!(?:by|in|on|from|to|and|or|then|with|for|review|report|evaluate|complete|check|update|present|publish)\\b)[a-z][a-z'&/-]*){1,6}? (?:in|on|during|\\()";
/** What is less or more than a length has no last day, and what is put off by one is counted from another. */
const NO_LAST_DAY =
  '(?<![\\d.,£$€<>≤≥]|[£$€<>≤≥] |\\b(?:less|more|fewer|longer|later) than |\\b(?:under|at least|by|by a further|additional|extra|minimum of) )';
const LEAD =
  '(within|inside|(?:no|not) (?:more|later|longer) than|up to|in|over|during|for|by|at)(?: (?:about|around|approximately|a maximum of|a further|the|an?))?((?: (?:next|first|coming|following|period of))*)';
const LINK =
  '(\\(?(?:of|on from|from|after|following|post|starting|commencing|beginning)(?: (?:in|on|from|at))?)(?: the)?';
/**
 * Matched at the end of the words before a date: "within 6 months of", "12 months (from", "over a 3 year period from",
 * "6 months after launch in".
 */
const COUNTED = new RegExp(
  `${NO_LAST_DAY}\\b(?:${LEAD} )?${LENGTH}(${WHAT_LASTS})[ ,]+${LINK}(${EVENT})?(?: the)? ?$`,
  'i',
);
const SIGN =
  /(?:day|week|wk|month|mth|year)s?\b.{0,40}\b(?:of|from|after|following|post|starting|commencing|beginning)\b/i;

/** Behind a date: "from April 2023 for 3 years". */
const BEHIND = new RegExp(
  `^[ ,]*\\(?(?:for|over|lasting|running for|and (?:to )?runs? for)(?: (?:about|around|approximately|an?|the))?(?: (?:next|first|initial|period of))* ${LENGTH}(?: period)?(?=\\s*(?:$|[).;,\\n]))\\)?`,
  'i',
);
const BEGINS =
  /\b(?:from|since|start(?:s|ed|ing)?|commenc(?:e|es|ed|ing)|beg(?:in|ins|an|inning)|launch(?:ed)?)(?: (?:in|on|from))?(?: the)?[\s(]*$/i;
const ASKED = /\b(?:by|before|until|till|to|due|deadline|no later than|after|following|end)\b/i;

const OTHER_LENGTH = new RegExp(`\\b${NUMBER} ?(?:,|,? ?(?:and|&)) ?(?:at |after |within )?$`, 'i');
/** "3 months from June" may end with August or be due in September; "(from June" and "starting June" are clear. */
const BARE_LINK = /^(?:on from|from|after|following|post)\b/i;

/** A length of time counted from a date beside it, and where it ends. */
export interface CountedLength {
  /** How many characters beside the date it takes. */
  readonly length: number;
  /** The day it ends, or all of it where it lasts so long. */
  readonly point: Point;
}

/** A season or a plain year may be begun at any of its days, these at their first. */
const SURE_STARTS: ReadonlySet<Stretch['unit']> = new Set([
  'day',
  'month',
  'quarter',
  'nhs-year',
  'academic-year',
]);

/**
 * The length of time before a date that is counted from it; null where the words count none. "6 months after" leads to
 * the same day or month; within 6 months of, or 6 months from, the first of a month ends on the last of one.
 *
 * @param before the words before the date
 * @example readCountedLength('within 6 months of ', april2024)?.point // 30 September 2024
 */
export function readCountedLength(before: string, point: Point): CountedLength | null {
  if (!SIGN.test(before)) return null;
  const match = COUNTED.exec(before);
  if (!match) return null;
  const [whole, lead = '', order = '', figure = '', unit = '', what = '', link = '', event] = match;
  const ahead = before.slice(0, match.index);
  if ((what !== '' || /^by/i.test(lead)) && !isIdle(ahead)) return null;
  const isWithin = lead !== '' && !/^(?:over|during|for|by|at)\b/i.test(lead);
  const isOf = /^\(?of/i.test(link);
  // "3 months of data", "in one week of May": how much, and not how long after.
  if (isOf && !/^(?:within|inside|no)/i.test(lead) && !/first/i.test(order)) return null;
  // "6 and 12 months after": two lengths, of which only the second has its unit.
  if (OTHER_LENGTH.test(ahead)) return { length: whole.length, point: IMPOSSIBLE };
  const count = countFromWord(figure);
  const isBare = lead === '' && what === '' && event === undefined && BARE_LINK.test(link);
  if (isBare && !isShort(unit) && !isWholeYears(count, unit) && !isOneDay(point)) return null;
  const isAfter = !isWithin && /^\(?(?:after|following|post)/i.test(link);
  const isLasting = !isWithin && !isAfter && event === undefined && !/^(?:by|at)\b/i.test(lead);
  const isFromFirst = event === undefined && (/first/i.test(order) || !isAfter);
  const ends = (stretch: Stretch): readonly Stretch['end'][] => {
    if (isAfter && (event === undefined || !isShort(unit))) return [laterDay(stretch.end, count, unit)];
    const isSure = isFromFirst && (/first/i.test(order) || (SURE_STARTS.has(stretch.unit) && !isShort(unit)));
    return isSure || stretch.start.equals(stretch.end)
      ? [lastDay(stretch.start, count, unit)]
      : [lastDay(stretch.start, count, unit), laterDay(stretch.end, count, unit)];
  };
  const counted = countedPoint(point, (stretch) =>
    ends(stretch).map((end) =>
      isLasting ? { unit: 'span', start: stretch.start, end } : { unit: 'day', start: end, end },
    ),
  );
  // "Within 3 months of launch (April 2024)": the launch, or the end of those months.
  const isEither = event?.endsWith('(') === true && counted.kind !== 'yearless';
  return {
    length: whole.length,
    point: isEither ? readings([...stretchesOf(point), ...stretchesOf(counted)]) : counted,
  };
}

/**
 * The length of time behind a beginning, with that beginning: "from April 2023 for 3 years"; null where there is none.
 *
 * @param before the words before the date
 * @param after the words behind it
 */
export function readLengthBehind(before: string, point: Point, after: string): CountedLength | null {
  const match = BEHIND.exec(after);
  if (!match) return null;
  if (!BEGINS.test(before) && (!isIdle(before) || ASKED.test(before))) return null;
  const [whole, figure = '', unit = ''] = match;
  const isSure = (stretch: Stretch): boolean =>
    stretch.unit === 'day' || (SURE_STARTS.has(stretch.unit) && !isShort(unit));
  const counted = countedPoint(point, (stretch) =>
    isSure(stretch)
      ? [{ unit: 'span', start: stretch.start, end: lastDay(stretch.start, countFromWord(figure), unit) }]
      : [],
  );
  return counted.kind === 'impossible' ? null : { length: whole.length, point: counted };
}

const isWholeYears = (count: number, unit: string): boolean => /^y/i.test(unit) || count % 12 === 0;

const isOneDay = (point: Point): boolean => stretchesOf(point).some(({ start, end }) => start.equals(end));

const isShort = (unit: string): boolean => /^[dw]/i.test(unit);

/** The last day of so long from a day on: whole months from the first of one end on the last of another. */
function lastDay(start: Stretch['start'], count: number, unit: string): Stretch['end'] {
  if (isShort(unit) || start.day > 1) return laterDay(start, count, unit);
  return laterDay(start, count, unit).subtract({ days: 1 });
}

/** Any year shows whether a time of the year has one end, and one of a year or less from its beginning. */
const SOME_YEAR = 2024;

function countedPoint(point: Point, ends: (stretch: Stretch) => readonly Stretch[]): Point {
  if (point.kind !== 'yearless') return readings(stretchesOf(point).flatMap(ends));
  const some = point.within(SOME_YEAR);
  const [end, ...others] = some ? ends(some) : [];
  return some && end && others.length === 0 && !isBefore(some.start.add({ years: 1 }), end.end)
    ? changePoint(point, (stretch) => ends(stretch)[0] ?? stretch)
    : IMPOSSIBLE;
}
