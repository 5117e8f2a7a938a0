import { lastDayOfMonth } from '../../calendar/calendar-period';
import { countFromWord, NUMBER_WORDS } from '../../wording/number-words';
import { changePoint, IMPOSSIBLE, readings, type Point, type Stretch } from '../point';

const LENGTH = `(\\d{1,2}|an?|${NUMBER_WORDS})[ -]?(?:further |additional |extra |more )?(days?|weeks?|wks?|months?|mths?|m|years?|yrs?)\\b'?`;
const PUT_OFF =
  "(?:extended|ext(?:'?d|n)?\\b\\.?|delayed|deferred|postponed|slipped|slipping|moved back|put back|pushed back|pushed out|paused)";
const ADDITION = '(?:extension|ext\\b\\.?|slippage|delay|grace(?: period)?)';

/** "+ 6 months", "plus 2 months extension", "extended by 3 months", "less 2 weeks". */
const SUM = new RegExp(
  `^\\s*(?:,\\s*)?(?:(\\+|plus|(?:now )?extended(?: by| for)?)|(less|minus)) ?(?:a (?:further )?)?${LENGTH}(?: ${ADDITION})?`,
  'i',
);
/** "- 3 month extension granted", "(delayed 3 months)", "(+ 3 months)": whether the date stands before or after it is not said. */
const REMARK = new RegExp(
  `^[\\s,;:([-]*(?:with |subject to |now )?(?:an? )?(?:(?:further|possible|agreed|approved|additional) )?(?:${LENGTH} ${ADDITION}|${ADDITION} of (?:up to )?${LENGTH}|(?:${PUT_OFF}(?: by| for)?|\\+|plus) ?(?:a (?:further )?)?${LENGTH})`,
  'i',
);
/** What may follow the length of time without making it that of something else ("+ 6 months evaluation"). */
const ENDS_THERE =
  /^\s*(?:$|[^a-z\s]|(?:granted|agreed|approved|given|due|because|as|by|following|after|for|at|on|and|subject|per)\b)/i;
/** "Extended by 3 months to June 2026": the new date itself follows, and nothing is to be counted. */
const NEW_DATE_FOLLOWS = /^\W*(?:to|until|till|now|so|new|revised)\b[^\u0001]{0,20}\u0001/i;
/** "From June 2026 plus 6 months": how long it takes. */
const FROM = /\b(?:from|since|start(?:s|ed|ing)?|commenc(?:e|es|ed|ing)|beg(?:in|ins|an|inning))\W*$/i;

const SIGN = new RegExp(LENGTH, 'i');

/** Tells whether a text holds a length of time at all; most hold none. */
export function mayBeExtended(text: string): boolean {
  return SIGN.test(text);
}

/** What a length of time behind a date makes of it. */
export interface Extension {
  /** How many characters behind the date it takes. */
  readonly length: number;
  /** The date with its time added; open between both where the words do not say whether it is added already. */
  readonly point: Point;
}

/**
 * The time that words behind a date add to it or take from it; null where there is none.
 *
 * @param before the words before the date
 * @param after the words behind the date, other dates taken out of them
 * @example readExtension(june2026, '', ' extended by 3 months')?.point // 30 September 2026
 */
export function readExtension(point: Point, before: string, after: string): Extension | null {
  if (FROM.test(before)) return null;
  const sum = SUM.exec(after);
  if (sum) {
    const [whole, , taken, count = '', unit = ''] = sum;
    const rest = after.slice(whole.length);
    if (NEW_DATE_FOLLOWS.test(rest)) return null;
    const counted = shifted(point, (taken ? -1 : 1) * countFromWord(count), unit);
    return { length: whole.length, point: ENDS_THERE.test(rest) ? counted : eitherOf(point, counted) };
  }
  const remark = REMARK.exec(after);
  if (!remark || NEW_DATE_FOLLOWS.test(after.slice(remark[0].length))) return null;
  const groups: readonly (string | undefined)[] = remark.slice(1);
  const [count = '', unit = ''] = groups.filter((part) => part !== undefined);
  return { length: remark[0].length, point: eitherOf(point, shifted(point, countFromWord(count), unit)) };
}

function shifted(point: Point, count: number, unit: string): Point {
  return changePoint(point, ({ end }): Stretch => {
    const day = laterDay(end, count, unit);
    return { unit: 'day', start: day, end: day };
  });
}

/**
 * So many days, weeks, months or years after a day. The last day of a month stays the last of its month.
 *
 * @param unit a word that begins with the unit's letter
 * @example laterDay(june30, 3, 'months').toString() // '2024-09-30'
 */
export function laterDay(end: Stretch['end'], count: number, unit: string): Stretch['end'] {
  if (/^d/i.test(unit)) return end.add({ days: count });
  if (/^w/i.test(unit)) return end.add({ weeks: count });
  const later = end.add(/^y/i.test(unit) ? { years: count } : { months: count });
  return end.equals(lastDayOfMonth(end)) ? lastDayOfMonth(later) : later;
}

function eitherOf(one: Point, other: Point): Point {
  return one.kind === 'settled' && other.kind === 'settled'
    ? readings([one.stretch, other.stretch])
    : IMPOSSIBLE;
}
