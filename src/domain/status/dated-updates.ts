import { MONTH_NAME, monthNumber } from '../calendar/month-name';
import { recentYear } from '../calendar/two-digit-year';
import { rememberTexts } from '../wording/remember-readings';
import { saysNothingNew } from '../wording/says-nothing';

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
/** A whole date needs no mark behind it, nor a quarter with its colour: "01/05/24 complete; Q1 green". */
const BARE = '(?:\\d{1,2}([/.-])\\d{1,2}\\7(?:20)?\\d\\d|q[1-4](?=\\s+(?:red|amber|green)\\b))';
/** A time told in words; "current" alone may be a figure. */
const NAMED_TIME =
  '(?:(?:latest|most recent|previous|prior|earlier)(?: (?:updated?|position|progress|status))?|current (?:update|position|progress|status)|(?:mid[ -]?year|year[ -]?end|end of (?:the )?year)(?: (?:updated?|position|progress|status))?)';
/** "Update May 2024: ", "June 24 update – ", "JS 12/5: ", "[Q4 2023/24] ", at the start of a line, sentence or clause. */
const LABEL = new RegExp(
  `(?:${NEXT_QUARTER}|(?<=^\\s*|\\n\\s*|[,.;|!]\\s+))(?:[•*-]\\s*)?(?:[[(](${TIME})[\\])]\\s*[:–—-]?\\s*(?=\\S)|(${KIND}(?: (?:as|at|of|on|for|in|to))*,? )?([A-Za-z]{2,3} )?(${TIME})(?: ${KIND})?(?: \\(?([A-Za-z]{2,3})\\)?)?${MARK}|(?<!,\\s+)(${BARE})\\s+(?!(?:and|or|to|for|until|till|deadline|[a-z]* ?meeting)\\b)(?=[a-z(])|(${NAMED_TIME})${MARK})`,
  'gi',
);
const MAY_TELL = new RegExp(
  `(?:\\d|\\b${MONTH_NAME}|\\b(?:latest|recent|current|year))[^:\\n–—\\])-]{0,20}[:\\n–—\\])-]|\\d[/.]\\d\\d?[/.]\\d\\d|\\bq[1-4]\\s`,
  'i',
);
/** Letters that are a body or a system, and nobody's initials: what is done there may be a part. */
const NO_INITIALS = /^(?:HR|IT|OD|OH|ED|GP|PR|L&D|EDI|ICT|ICB|CCG|ESR|EPR|NHS)$/;
/** Initials without a mark, before what is said: "JB Complete". */
const SIGNED = /^\(?([A-Z]{2,3})\)?\s*[:–—-]?\s+(?=[A-Z][a-z])/;
/** An entry that nobody filled in, or that tells only of papers. */
const UNFILLED =
  /^(?:tbc|tba|(?:to be |not (?:yet )?)updated?|awaiting updates?|update (?:required|awaited|to follow)|(?:(?:supporting|the|further|all) )*(?:evidence|minutes|papers|documents?|paperwork) (?:(?:has|have|been|now|also|was|were) )*(?:added|uploaded|filed|saved|submitted|attached|provided))\W*$/i;
const LONGEST = 3000;

/** The year has no more months than these: what is the latest comes behind all of them. */
const IN_WORDS: readonly (readonly [words: RegExp, month: number])[] = [
  [/^(?:previous|prior|earlier)/i, 0],
  [/^mid/i, 9],
  [/^(?:year|end)/i, 16],
  [/^(?:latest|most|current)/i, 17],
];

/** When a label is of; null where its figures are no time. */
function timeOf(label: string): Omit<DatedUpdate, 'words'> | null {
  const [, told] = IN_WORDS.find(([words]) => words.test(label)) ?? [];
  if (told !== undefined) return { year: null, month: told, day: 0 };
  const quarter = /^q\D*([1-4])(?:\D+(\d{4}|\d{2}))?/i.exec(label);
  if (quarter) {
    const [, number = '', year] = quarter;
    const month = number === '4' ? 3 : Number(number) * 3 + 3;
    const start = year === undefined ? null : recentYear(year);
    return { year: start === null ? null : start + (month === 3 ? 1 : 0), month, day: 0 };
  }
  const named = /^(?:(\d{1,2})\D*? )?([a-z]{3,})\D*(\d{4}|\d{2})?$/i.exec(label);
  if (named) {
    const [, day = '0', name = '', digits] = named;
    // "May 12" is more likely the day, "May 24" the year.
    const isYear = digits !== undefined && (digits.length === 4 || Number(digits) > 14);
    return { year: isYear ? recentYear(digits) : null, month: monthNumber(name), day: Number(day) };
  }
  const figures = label.split(/[/.-]/);
  const [first = '', second = '', third] = figures;
  if (second.length === 4) return checked({ year: Number(second), month: Number(first), day: 0 });
  const year = third === undefined ? null : recentYear(third);
  return checked({ year, month: Number(second), day: Number(first) });
}

function checked(time: Omit<DatedUpdate, 'words'>): Omit<DatedUpdate, 'words'> | null {
  return time.month >= 1 && time.month <= 12 && time.day <= 31 ? time : null;
}

/** The entries of a text in the order in which they stand; none where something stands before them that is not one. */
function readEntries(text: string): readonly DatedUpdate[] {
  const labels = [...text.matchAll(LABEL)].filter(
    ([, , , before = '', , after = '']) => before === before.toUpperCase() && areInitials(after),
  );
  const [first] = labels;
  if (!first || (text.slice(0, first.index).trim() !== '' && !/updat|latest|current/i.test(first[0])))
    return [];
  const entries = labels.map((label, at) => {
    const words = text.slice(label.index + label[0].length, labels[at + 1]?.index).trim();
    const time = timeOf((label[1] ?? label[4] ?? label[6] ?? label[8] ?? '').trim());
    return time && { words: label[6] === undefined ? words : unsigned(words), ...time };
  });
  const known = entries.filter((entry) => entry !== null);
  return known.length === entries.length
    ? known.filter(({ words }) => !UNFILLED.test(words) && !saysNothingNew(words))
    : [];
}

const areInitials = (letters: string): boolean =>
  letters === letters.toUpperCase() && !NO_INITIALS.test(letters);

const unsigned = (words: string): string =>
  words.replace(SIGNED, (whole, letters: string) => (areInitials(letters) ? '' : whole));

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
