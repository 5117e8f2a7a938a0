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
]);

/** Words and names a letter away from a month. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['augusta', 'auguste', 'augustus', 'augustine', 'augusts']);

/** A word of a month's length beside a number: only there is a slip unmistakable. */
const WORD_BY_A_NUMBER = /(?<=\d(?:st|nd|rd|th)?(?: of)?[ -])[a-z]{4,10}\b|\b[a-z]{4,10}(?=[ .,'-]{1,2}\d)/gi;

/** How many letters must be changed, added, left out or swapped with a neighbour. */
function slips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? Infinity;
}

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
  return text.replace(WORD_BY_A_NUMBER, (word) => monthMeant(word) ?? word);
}
