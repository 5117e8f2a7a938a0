import { slips } from '../wording/slips';

/** Names long enough that a slip cannot turn another word into them. */
const LONG_NAMES = ['january', 'february', 'august', 'september', 'october', 'november', 'december'];

/** Slips in names too short for counting letters: a letter more or less makes "march" of "match". */
const SHORT_SLIPS: ReadonlyMap<string, string> = new Map([
  ['arpil', 'April'],
  ['apirl', 'April'],
  ['aprill', 'April'],
  ['apil', 'April'],
  ['aprli', 'April'],
  ['marhc', 'March'],
  ['macrh', 'March'],
  ['mrach', 'March'],
  ['spet', 'Sept'],
  ['setp', 'Sept'],
  ['mach', 'March'],
  ['jully', 'July'],
  ['juley', 'July'],
]);

/** Old short forms, as they are written and in no other case: "AP 12" is a point of an agenda. */
const OLD_SHORT = /\b(Ap|Mch)\b\.?(?=[ -]{1,2}'?(?:(?:19|20)\d\d|\d\d)(?!\d|[.:]\d))/g;
const OLD_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['Ap', 'April'],
  ['Mch', 'March'],
]);

/** Words and names a letter away from a month. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['augusta', 'auguste', 'augustus', 'augustine', 'augusts']);

/** A word of a month's length beside a number: only there is a slip unmistakable. */
const WORD_BY_A_NUMBER = /(?<=\d(?:st|nd|rd|th)?(?: of)?[ -])[a-z]{4,10}\b|\b[a-z]{4,10}(?=[ .,'-]{1,2}\d)/gi;

function monthMeant(word: string): string | null {
  const lower = word.toLowerCase();
  const short = SHORT_SLIPS.get(lower);
  if (short) return short;
  if (lower.length < 5 || OTHER_WORDS.has(lower) || LONG_NAMES.includes(lower)) return null;
  const meant = LONG_NAMES.find(
    (name) =>
      name[0] === lower[0] &&
      Math.abs(name.length - lower.length) <= 2 &&
      slips(lower, name) <= (name.length > 6 ? 2 : 1),
  );
  return meant ? (meant[0] ?? '').toUpperCase() + meant.slice(1) : null;
}

/**
 * The text with misspelt months put right, where the slip is unmistakable: a word beside a number, its
 * first letter right, one or two letters wrong.
 *
 * @example correctMonthSpelling('Febuary 2024') // 'February 2024'
 */
export function correctMonthSpelling(text: string): string {
  return text
    .replace(WORD_BY_A_NUMBER, (word) => monthMeant(word) ?? word)
    .replace(OLD_SHORT, (word, name: string) => OLD_SHORT_FORMS.get(name) ?? word);
}
