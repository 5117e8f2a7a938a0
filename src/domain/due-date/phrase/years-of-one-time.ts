import { MONTH_NAME } from '../../calendar/month-name';

const ORDINAL = '(?: ?(?:st|nd|rd|th))?(?: of)?';
const TIME = `(?:(?:\\d{1,2}${ORDINAL} )?${MONTH_NAME}|(?:Q|Qtr\\.? ?|Quarter )[1-4]|H[12]|(?:spring|summer|autumn|winter)(?: term)?|easter|(?:academic|school) years?|AY|(?<![a-z] )sessions?)`;
/** Words that make another day of the time behind them, in each of the years. */
const PART =
  '(?:(?:before|prior to|ahead of|in advance of|(?:the )?(?:end|start|beginning) of|early|mid|late|w\\/c|(?:week|wk) (?:commencing|beginning|ending)|(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:half|week|working day|day|[a-z]{3,6}day) (?:of|in))[ -](?:the )?)?';
/** "March and September": all of them fall in each of the years. */
const TIMES = `(?<![\\w/.'-]|\\bbetween(?: the)? )(${PART}${TIME}(?: ?(?:,|&|and|/) ?${TIME})*)`;
/** "In each of", ":", "(". */
const LINK = '[ ,:-]{0,3}(\\()?(?:(?:in|of|for) )?(?:(?:each|all) of )?(?:the years? )?';

/** 2022/23/24: a stroke before each year but the first. */
const CHAIN = "'?((?:19|20)?\\d{2}(?: ?/ ?'?(?:(?:19|20)\\d{2}|\\d{2})){2,})(?![\\d/]|[.-]\\d)";
const ONE_YEAR = "'?(?:(?:19|20)\\d{2}|\\d{2})(?: ?[/-] ?(?:(?:19|20)\\d{2}|\\d{2}))?(?![\\d/%]|[.,:-]\\d)";
/** 2024, 25 and 26; 2023/24, 24/25 and 25/26. */
const BETWEEN = ' ?(?:, ?(?:and|&)|[,;&+]|and) ?';
const BETWEEN_YEARS = new RegExp(BETWEEN, 'i');
const LIST = `(${ONE_YEAR}(?:${BETWEEN}${ONE_YEAR})+)`;
/** "2024, 25 staff" counts the staff. */
const ENDS_LIST =
  "(?=\\s*(?:$|[.;:)\\]|\\n(]|,(?! ?'?\\d)|- ?(?!\\d)|(?:annual|each|every|yearly|then|thereafter|subject)))";

const YEARS_IN_CHAIN = new RegExp(`${TIMES}${LINK}${CHAIN}(\\))?`, 'gi');
const YEARS_IN_LIST = new RegExp(`${TIMES}${LINK}${LIST}(\\))?${ENDS_LIST}`, 'gi');
/** "Every June 2025-2028": it comes in each of those years, and the first of them is none of its own. */
const EACH_IN_YEARS = new RegExp(
  `\\b((?:each|every) ${PART}${TIME}(?: ?(?:,|&|and|/) ?${TIME})*),? ((?:19|20)\\d{2}) ?(?:-|to|until) ?((?:19|20)\\d{2})(?![\\d/]|[.-]\\d)`,
  'gi',
);
/** Cheap signs of each, since few phrases list years. In a day of figures the second number is a month. */
const MAY_CHAIN = /\d\d ?\/ ?'?(?:20)?(?:1[3-9]|[2-9]\d) ?\/ ?'?\d\d/;
const MAY_LIST = /\d\d ?(?:[,;&+]|and) ?(?:and |& ?)?'?\d\d/i;
const ANY_RUN = /\b(?:each|every)\b.*\d\d\d\d ?(?:-|to|until) ?\d/i;

/** Nobody lists years further apart. */
const FURTHEST_APART = 5;

interface WrittenYear {
  /** As a plan writes it in full: "2024", "2024/25". */
  readonly text: string;
  readonly year: number;
  readonly isPair: boolean;
}

/** The years in full, the century of each from the one before; null where they are no list of later and later years. */
function yearsInFull(parts: readonly string[], century: number | null): readonly WrittenYear[] | null {
  const years: WrittenYear[] = [];
  for (const part of parts) {
    const [first = '', second] = part.replace(/[' ]/g, '').split(/[/-]/);
    const previous = years.at(-1);
    const base = previous ? previous.year - (previous.year % 100) : century;
    if (first.length === 2 && base === null) return null;
    const year = first.length === 4 ? Number(first) : (base ?? 0) + Number(first);
    const isPair = second !== undefined;
    if (isPair && (year + 1) % 100 !== Number(second) % 100) return null;
    if (previous && (year <= previous.year || year - previous.year > FURTHEST_APART)) return null;
    if (previous && isPair !== previous.isPair) return null;
    years.push({ text: isPair ? `${String(year)}/${second.slice(-2)}` : String(year), year, isPair });
  }
  return years;
}

const CENTURY = 2000;
/** Behind a day the first two figures can be no other day, nor with an apostrophe. */
const DAY_FIRST = /^\d/;
/** Times that lie in another year by the count of schools or of the NHS than by the calendar's. */
const COUNTED_OTHERWISE = /\b(?:q|h|qtr|quarter|winter|(?:spring|summer) term|year|ay|session)/i;

/** @param brackets those around the years: a closing one alone was opened before the times */
function repeated(
  whole: string,
  times: string,
  years: readonly WrittenYear[] | null,
  brackets: string,
): string {
  if (!years || brackets === '(') return whole;
  return years.map(({ text }) => `${times} ${text}`).join(', ') + (brackets === ')' ? ')' : '');
}

type Bracket = string | undefined;

const withEachOfChain = (phrase: string): string =>
  phrase.replace(
    YEARS_IN_CHAIN,
    (whole: string, times: string, opened: Bracket, chain: string, closed: Bracket) =>
      COUNTED_OTHERWISE.test(times)
        ? whole
        : repeated(whole, times, yearsInFull(chain.split('/'), null), (opened ?? '') + (closed ?? '')),
  );

const withEachOfList = (phrase: string): string =>
  phrase.replace(
    YEARS_IN_LIST,
    (whole: string, times: string, opened: Bracket, list: string, closed: Bracket) => {
      const parts = list.split(BETWEEN_YEARS);
      const isSure = /['/]/.test(parts[0] ?? '') || DAY_FIRST.test(times);
      return repeated(
        whole,
        times,
        yearsInFull(parts, isSure ? CENTURY : null),
        (opened ?? '') + (closed ?? ''),
      );
    },
  );

/**
 * A time of the year with several years behind it written out with each: "November 2022/23/24" is three Novembers and
 * "Q2 2023/24 and 24/25" two quarters. Quarters and terms before "2022/23/24" are left, since they may be those of two
 * years or of three. One of every year has its first and last year told apart from it: "each June from 2025 to 2028".
 *
 * @example withEachYear('March 2024, 25 and 26') // 'March 2024, March 2025, March 2026'
 */
export function withEachYear(phrase: string): string {
  const runs = ANY_RUN.test(phrase) ? phrase.replace(EACH_IN_YEARS, '$1 from $2 to $3') : phrase;
  const chains = MAY_CHAIN.test(runs) ? withEachOfChain(runs) : runs;
  return MAY_LIST.test(chains) ? withEachOfList(chains) : chains;
}
