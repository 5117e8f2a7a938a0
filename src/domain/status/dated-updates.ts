import { MONTH_NAME, monthNumber } from '../calendar/month-name';
import { rememberTexts } from '../wording/remember-readings';

/** One of several entries in a text, told at a time. */
export interface DatedUpdate {
  readonly words: string;
  /** Null where only a day, month or quarter is given. */
  readonly year: number | null;
  /** 1 to 12; of a quarter of the NHS year its last. */
  readonly month: number;
  /** 0 where none is given. */
  readonly day: number;
}

const KIND =
  '(?:(?:latest|progress|quarterly|monthly|action|status) )?(?:updated?|position|progress|status|report|review)s?';
const NUMERIC =
  '\\d{1,2}/\\d{1,2}(?:/(?:20)?\\d\\d)?(?![\\d%])|\\d{1,2}[.-]\\d{1,2}[.-](?:20)?\\d\\d|\\d{1,2}/20\\d\\d';
const NAMED = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH_NAME}(?:[, ]{0,2}['’]?(?:20)?\\d\\d(?!\\d))?`;
const QUARTER = "q(?:uarter|tr)? ?[1-4](?:,? (?:of )?['’]?(?:20)?\\d\\d(?:[/-](?:20)?\\d\\d)?)?";
const TIME = `(?:${NUMERIC}|${NAMED}|${QUARTER})`;
/** A range of times is none of them. */
const MARK = `(?:\\s*:\\s*|\\s+-\\s*|\\s*[–—]\\s*|[^\\S\\n]*\\n\\s*)(?!${TIME}\\b)(?=\\S)`;
/** Where lines have run together, "Q1: begun Q2: done". */
const NEXT_QUARTER = `(?<=[a-z)%]\\s+)(?<!\\b(?:and|at|by|during|end|for|from|in|of|per|the|this|till?|to|until)\\s+)(?=${QUARTER}:)`;
/** "Update May 2024: ", "June 24 update – ", "JS 12/5: ", "[Q4 2023/24] ", at the start of a line, sentence or clause. */
const LABEL = new RegExp(
  `(?:${NEXT_QUARTER}|(?<=^\\s*|\\n\\s*|[,.;|!]\\s+))(?:[•*-]\\s*)?(?:[[(](${TIME})[\\])]\\s*[:–—-]?\\s*(?=\\S)|(${KIND}(?: (?:as|at|of|on|for|in|to))*,? )?([A-Za-z]{2,3} )?(${TIME})(?: ${KIND})?${MARK})`,
  'gi',
);
const MAY_TELL = new RegExp(`(?:\\d|\\b${MONTH_NAME})[^:\\n–—\\])-]{0,20}[:\\n–—\\])-]`, 'i');
const LONGEST = 3000;

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** When a label is of; null where its figures are no time. */
function timeOf(label: string): Omit<DatedUpdate, 'words'> | null {
  const quarter = /^q\D*([1-4])(?:\D+(\d{4}|\d{2}))?/i.exec(label);
  if (quarter) {
    const [, number = '', year] = quarter;
    const month = number === '4' ? 3 : Number(number) * 3 + 3;
    const start = year === undefined ? null : yearOf(year);
    return { year: start === null ? null : start + (month === 3 ? 1 : 0), month, day: 0 };
  }
  const named = /^(?:(\d{1,2})\D*? )?([a-z]{3,})\D*(\d{4}|\d{2})?$/i.exec(label);
  if (named) {
    const [, day = '0', name = '', digits] = named;
    // "May 12" is more likely the day, "May 24" the year.
    const isYear = digits !== undefined && (digits.length === 4 || Number(digits) > 14);
    return { year: isYear ? yearOf(digits) : null, month: monthNumber(name), day: Number(day) };
  }
  const figures = label.split(/[/.-]/);
  const [first = '', second = '', third] = figures;
  if (second.length === 4) return checked({ year: Number(second), month: Number(first), day: 0 });
  const year = third === undefined ? null : yearOf(third);
  return checked({ year, month: Number(second), day: Number(first) });
}

function checked(time: Omit<DatedUpdate, 'words'>): Omit<DatedUpdate, 'words'> | null {
  return time.month >= 1 && time.month <= 12 && time.day <= 31 ? time : null;
}

/** The entries of a text in the order in which they stand; none where something stands before them that is not one. */
function readEntries(text: string): readonly DatedUpdate[] {
  const labels = [...text.matchAll(LABEL)].filter(([, , , prefix = '']) => prefix === prefix.toUpperCase());
  const [first] = labels;
  if (!first || (text.slice(0, first.index).trim() !== '' && !/updat/i.test(first[0]))) return [];
  const entries = labels.map((label, at) => {
    const words = text.slice(label.index + label[0].length, labels[at + 1]?.index).trim();
    const time = timeOf((label[1] ?? label[4] ?? '').trim());
    return time && { words, ...time };
  });
  const known = entries.filter((entry) => entry !== null);
  return known.length === entries.length ? known : [];
}

const inYear = ({ year, month, day }: DatedUpdate): number => ((year ?? 0) * 12 + month) * 32 + day;
/** The same with April as the first month. */
const inNhsYear = (entry: DatedUpdate): number =>
  inYear({ ...entry, month: entry.month > 3 ? entry.month : entry.month + 12 });

const areRising = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || (values[at - 1] ?? 0) < value);

/** The entries of a running text in the order in which they stand, whichever is the newest. */
export const updatesAsWritten = rememberTexts((text: string): readonly DatedUpdate[] =>
  text.length > LONGEST || !MAY_TELL.test(text) ? [] : readEntries(text),
);

/**
 * The entries of a running text, newest first, as "Jan 24: delayed. Update May 24: complete" has two. Without their
 * years they must stand in order, from the oldest or from the newest.
 *
 * @returns none where a text has no such entries, or nothing tells which of them is the newest
 * @example datedUpdates('Q1: Started. Q2: Complete').map(({ words }) => words) // ['Complete', 'Started.']
 */
export const datedUpdates = rememberTexts((text: string): readonly DatedUpdate[] => {
  const entries = updatesAsWritten(text);
  if (entries.length < 2) return entries;
  const reversed = [...entries].reverse();
  if (entries.every(({ year }) => year !== null)) {
    const order = [...entries].sort((one, other) => inYear(other) - inYear(one));
    const [newest, next] = order;
    return newest && next && inYear(newest) > inYear(next) ? order : [];
  }
  if (entries.some(({ year }) => year !== null)) return [];
  const isOldestFirst = [inYear, inNhsYear].some((value) => areRising(entries.map(value)));
  const isNewestFirst = [inYear, inNhsYear].some((value) => areRising(reversed.map(value)));
  if (isOldestFirst === isNewestFirst) return [];
  return isOldestFirst ? reversed : entries;
});
