import { MONTH_NAME } from '../../calendar/month-name';
import { NUMBER_WORDS, numberFromWord, wordForNumber } from '../../wording/number-words';

/** How far apart the times are; null where the words do not say it ("every shift"). */
export type Interval =
  | { readonly unit: 'months'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'terms' };

/** Words that say how often something falls due. */
export interface Recurrence {
  readonly at: number;
  readonly until: number;
  /** The one word we use for it. */
  readonly word: string;
  readonly interval: Interval;
  /** The kind of year it comes round in, where the words name one ("each academic year"). */
  readonly ofYears?: KindOfYear;
}

export type KindOfYear = 'academic' | 'nhs' | 'calendar';

const months = (count: number): Interval => ({ unit: 'months', count });
const days = (count: number): Interval => ({ unit: 'days', count });
const TERMS: Interval = { unit: 'terms' };

const FIGURE = `(\\d{1,2}|${NUMBER_WORDS})`;

type Named = readonly [word: string, interval: Interval];

function everySoMany(count: number, unit: string): Named | null {
  if (count < 1) return null;
  switch (unit.slice(0, 1).toLowerCase()) {
    case 'y':
      return yearly(count);
    case 'q':
      return monthly(3 * count);
    case 'm':
      return monthly(count);
    case 'w':
    case 'f':
      return weekly(unit.startsWith('f') ? 2 * count : count);
    case 't':
      return count === 1 ? ['termly', TERMS] : null;
    default:
      return count === 1 ? ['daily', days(1)] : [`every ${String(count)} days`, days(count)];
  }
}

function yearly(count: number): Named {
  if (count === 1) return ['annual', months(12)];
  return [count === 2 ? 'biennial' : `${wordForNumber(count)}-yearly`, months(12 * count)];
}

function monthly(count: number): Named {
  const usual: Readonly<Record<number, string>> = {
    1: 'monthly',
    2: 'bi-monthly',
    3: 'quarterly',
    12: 'annual',
    24: 'biennial',
    36: 'three-yearly',
  };
  return [usual[count] ?? `${wordForNumber(count)}-monthly`, months(count)];
}

function weekly(count: number): Named {
  if (count === 1) return ['weekly', days(7)];
  return [count === 2 ? 'fortnightly' : `${wordForNumber(count)}-weekly`, days(7 * count)];
}

const SO_OFTEN: Readonly<Record<number, Named>> = {
  1: ['annual', months(12)],
  2: ['six-monthly', months(6)],
  3: ['four-monthly', months(4)],
  4: ['quarterly', months(3)],
  6: ['bi-monthly', months(2)],
  12: ['monthly', months(1)],
};

const NTHS = ['third', 'fourth', 'fifth', '3rd', '4th', '5th'];

/**
 * Each way of saying how often: a sign that most texts lack, the words, and what they come to. The first that fits a
 * place has it.
 */
const SAYINGS: readonly (readonly [RegExp, RegExp, (match: RegExpExecArray) => Named | null])[] = [
  [
    /other|second|2nd|alternate/i,
    /\b(?:every|each) (?:other|second|2nd|alternate) (year|month|week|quarter|day)s?(?! (?:of|students?|pupils?|trainees?|group|undergraduates?)\b)\b/gi,
    ([, unit = '']) => everySoMany(2, unit),
  ],
  [
    /third|fourth|fifth|[345](?:rd|th)/i,
    /\b(?:every|each) (third|fourth|fifth|3rd|4th|5th) (year|month|week|quarter)(?! (?:of|students?|pupils?|trainees?|group)\b)\b/gi,
    ([, which = '', unit = '']) => everySoMany(3 + (NTHS.indexOf(which.toLowerCase()) % 3), unit),
  ],
  [/alternate/i, /\balternate (year|month|week)s\b/gi, ([, unit = '']) => everySoMany(2, unit)],
  [
    /every/i,
    new RegExp(
      `\\b(?:once )?every (?:${FIGURE} ?(?:-|to) ?)?${FIGURE}[ -](year|month|week|fortnight|day|quarter|term)s?\\b`,
      'gi',
    ),
    ([, , count = '', unit = '']) => everySoMany(numberFromWord(count), unit),
  ],
  [
    /(?:year|month|week)ly/i,
    new RegExp(`\\b${FIGURE}[ -](year|month|week)ly\\b`, 'gi'),
    ([, count = '', unit = '']) => everySoMany(numberFromWord(count), unit),
  ],
  [
    /once|twice|times|\d ?x |p\.?a\b| (?:a|per|each|every) (?:year|annum|month|week|term)/i,
    new RegExp(
      `(?<![\\d/.,£$€-])\\b(?:(once|twice)|(?:x ?)?${FIGURE}(?: ?(?:times|x)| (?:meetings|reports|updates|reviews|audits))?)(?: (?:a|per|each|every|in a) (year|annum|month|week|term)\\b| p\\.?a\\b\\.?)|\\b(?:(once|twice)|${FIGURE} ?(?:times|x)) (year|annual|month|week)ly\\b|\\btwice-yearly\\b`,
      'gi',
    ),
    ([whole, once, count, unit, onceAly, countLy, unitLy]) => {
      const often = whole.toLowerCase() === 'twice-yearly' ? 2 : oftenFrom(once ?? onceAly, count ?? countLy);
      const per = (unit ?? unitLy ?? 'year').toLowerCase();
      if (per.startsWith('y') || per.startsWith('a')) return SO_OFTEN[often] ?? null;
      if (often === 1) return everySoMany(1, per);
      return often === 2 && per.startsWith('m') ? ['fortnightly', days(14)] : null;
    },
  ],
  [
    /annually/i,
    // Elsewhere the figure may be the year of a date: "March 24 annually".
    new RegExp(
      `(?<=^|\\n)${FIGURE}(?: (?:meetings|reports|updates|reviews|audits|sessions|events))? annually\\b`,
      'gi',
    ),
    ([, count = '']) => SO_OFTEN[numberFromWord(count)] ?? null,
  ],
  [/half/i, /\bhalf[ -]?term(?:ly)\b|\b(?:each|every|per) half[ -]?term\b/gi, () => ['half-termly', TERMS]],
  [
    /half|semi|bi/i,
    /\b(?:half[ -]?yearly|semi[ -]?annual(?:ly)?|bi[ -]?annual(?:ly)?|bi[ -]?yearly|(?:each|every) half[ -]year)\b/gi,
    () => ['six-monthly', months(6)],
  ],
  [/enn/i, /\bbi-? ?ennial(?:ly)?\b/gi, () => ['biennial', months(24)]],
  [/enn/i, /\btri-?ennial(?:ly)?\b/gi, () => ['three-yearly', months(36)]],
  [/bi/i, /\bbi[ -]?monthly\b/gi, () => ['bi-monthly', months(2)]],
  [
    /week|fortnight/i,
    /\b(?:bi[ -]?weekly|fortnightly|every fortnight|per fortnight)\b/gi,
    () => ['fortnightly', days(14)],
  ],
  [/term/i, /\b(?:termly|(?:each|every|per) (?:school |academic )?term)\b/gi, () => ['termly', TERMS]],
  [/semester/i, /\b(?:each|every|per|once (?:a|each|per)) semester\b/gi, () => ['every semester', TERMS]],
  [
    /q(?:ua|t|r)/i,
    /\b(?:quarterly|(?:each|every|per|(?<!\b(?:by|to|than|over|under|about|nearly|almost|within|for|in|from|of|after|around|least|approximately|last|end of) )a) (?:financial |calendar )?(?:quarter|qtr)|q(?:ua)?t?rt?ly)\b(?! of)/gi,
    () => ['quarterly', months(3)],
  ],
  [/month/i, /\b(?:monthly|(?:each|every|per) (?:calendar )?month)\b/gi, () => ['monthly', months(1)]],
  [/day/i, /\b(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, () => ['weekly', days(7)]],
  [/week/i, /\b(?:weekly|(?:each|every|per) week)\b/gi, () => ['weekly', days(7)]],
  [/dai|day/i, /\b(?:daily|(?:each|every|per) (?:working )?day)\b/gi, () => ['daily', days(1)]],
  [
    /annu|year|p\.?a/i,
    /\b(?:annual(?:ly)?|yearly|(?:each|every|per|any) (?:academic |financial |calendar |school |fiscal )?year|(?:a|per) annum|year[ -](?:on|by|after)[ -]year)\b|\bp\.a\b\.?|\bpa\b(?=\W*$)/gi,
    () => ['annual', months(12)],
  ],
];

function oftenFrom(word: string | undefined, count: string | undefined): number {
  if (word) return word.toLowerCase() === 'once' ? 1 : 2;
  return numberFromWord(count ?? '');
}

const ANY_SAYING =
  /ly\b|ennial|annu|every|each|per |year[ -](?:on|by|after)|alternate|twice|once|times|any year|p\.?a\b|half[ -]year| x | a (?:quarter|term|year)/i;
/** "2 days per week", "£5k p.a.": how much of somebody's time or of money, not how often something falls due. */
const AMOUNT_BEFORE =
  /\d ?(?:days?|weeks?|hours?|hrs?|sessions?|pas?|wte|fte) $|[£$€] ?\d[\d,.]*(?: ?(?:k|m|million|thousand))? $/i;
const OF_AN_AMOUNT = /^(?:(?:per|each|every|a) |p\.?a\b)/i;
/** "each March", "every 31 October", "every Q4": once a year, and the day stays for the forms to read. */
const EACH_DATE = new RegExp(
  `\\b(?:each|every)(?= (?:(?:the )?(?:end|start) of |\\d{1,2}(?:st|nd|rd|th)? |the )?(?:q[1-4]\\b(?![.-]\\d)|${MONTH_NAME}|spring|summer|autumn|winter|easter|christmas))`,
  'gi',
);

/** The kind of year a saying names; undefined for any other. */
function yearsNamed(saying: string): KindOfYear | undefined {
  const [kind] = /(?:academic|school|financial|fiscal|calendar)(?= year)/i.exec(saying) ?? [];
  if (kind === undefined) return undefined;
  return /^[as]/i.test(kind) ? 'academic' : /^f/i.test(kind) ? 'nhs' : 'calendar';
}

/**
 * How often a phrase says something falls due, in the order of the text.
 *
 * "Bi-monthly" is taken as every two months and "bi-annual" as twice a year, as committee calendars have it.
 *
 * @example findRecurrences('March 2024, then annually')[0]?.word // 'annual'
 */
export function findRecurrences(text: string): readonly Recurrence[] {
  if (!ANY_SAYING.test(text)) return [];
  const found: Recurrence[] = [];
  /** "Five times per year" comes again, and not once a year. */
  const unread: { readonly at: number; readonly until: number }[] = [];
  const free = (at: number, until: number): boolean =>
    [...found, ...unread].every((other) => until <= other.at || at >= other.until);
  for (const [sign, pattern, name] of SAYINGS) {
    if (!sign.test(text)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [at, until] = [match.index, match.index + match[0].length];
      const isAmount = OF_AN_AMOUNT.test(match[0]) && AMOUNT_BEFORE.test(text.slice(0, at));
      if (isAmount || !free(at, until)) continue;
      const named = name(match);
      if (!named) {
        unread.push({ at, until });
        continue;
      }
      const ofYears = yearsNamed(match[0]);
      found.push({ at, until, word: named[0], interval: named[1], ...(ofYears ? { ofYears } : {}) });
    }
  }
  for (const match of text.matchAll(EACH_DATE)) {
    found.push({
      at: match.index,
      until: match.index + match[0].length,
      word: 'annual',
      interval: months(12),
    });
  }
  return found.sort((one, other) => one.at - other.at);
}
