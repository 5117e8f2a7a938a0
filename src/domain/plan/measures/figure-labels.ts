/** Words that stand by any figure and tell none from another. */
const NOISE: ReadonlySet<string> = new Set(
  `is are was were be been to of the a an and at by for in on from with our we trust national nationally best
  average target targets current currently baseline now ratio rate rates score scores level levels percent percentage
  lower higher below above under over least more less than no gap wres wdes indicator indicators metric metrics reach
  maintain year reported result results survey organisation per line meet match equal this it will success measure`.split(
    /\s+/,
  ),
);
const NO_LETTERS = /[^\p{L}]+/u;
const NOISE_STEM = /^(?:increas|reduc|improv|achiev|decreas|rais)/;
const OPENING =
  /^(?:(?:to|and|or|of|for|in|the|a|an|at|our|we|will|should|is|are|aim|target|demonstrate|achieve|reach|attain|maintain|ensure|see|show|year[- ]on[- ]?\s?year|steady|further|increas(?:e|ed|ing)|reduc(?:e|ed|ing|tion)|decreas(?:e|ed|ing)|improv(?:e|ed|ing|ement)s?|rais(?:e|ed|ing)|lower(?:ed|ing)?|cut|national(?:ly)?|best|average|current(?:ly)?|baseline|now|wanted|line with|meet|match|targets?|stretch|below|above|at least|no more than|less than|more than|up to|least|from|circa|approximately|approx|c(?=\.)|ca)\b[\s:,.]*)+/i;
const CLOSING =
  /(?:[\s,;:./|(–-]+(?:is|are|was|were|at|of|to|be|from|by|for|in|and|the|national(?:ly)?|best|average|target|reach|currently|now|below|above|under|over|at least|less than|more than|no more than))*[\s,;:./|(–-]*$/i;
const CLAUSE_END = /[,;(]|\b(?:compared|versus|against|up from|down from)\b/i;
/** "1 of 14" before its own percentage. */
const FRACTION = /[\s:]*\d+ (?:out )?of \d+\s*$/i;
const CLAUSE_START = /[;)]|(?<=\p{L}{3})\.\s/u;
const LONGEST_WORDS = 12;

/**
 * The words of a label that tell one figure's subject from another's, once each, in lower case.
 *
 * @example labelWords('Patients/public') // Set { 'patient', 'public' }
 */
export function labelWords(label: string): ReadonlySet<string> {
  return new Set(
    label
      .toLowerCase()
      .split(NO_LETTERS)
      .filter((word) => word.length > 1 && !NOISE.has(word) && !NOISE_STEM.test(word))
      .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word)),
  );
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

function tidyLabel(text: string): string {
  return text
    .replace(/\bW[RD]ES\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.()–-]+/, '')
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .replace(FRACTION, '')
    .replace(/^[\s%,;:.()–-]+/, '')
    .trim();
}

/**
 * What a figure is of: the words before it that are its own, or those after it where none before say
 * anything ("74% of staff …"). Empty when neither do.
 *
 * @example readLabel('Patients/public is ', '') // 'Patients/public'
 */
export function readLabel(wordsBefore: string, wordsAfter: string): string {
  const opening = wordsBefore.split(CLAUSE_START).at(-1) ?? '';
  const before = words(tidyLabel(opening)).slice(-LONGEST_WORDS).join(' ');
  if (labelWords(before).size > 0) return before;
  const clause = wordsAfter.replace(/^[\s,;:.)–-]+/, '').split(CLAUSE_END)[0] ?? '';
  const after = words(tidyLabel(clause)).slice(0, LONGEST_WORDS).join(' ');
  return labelWords(after).size > 0 ? after : before;
}
