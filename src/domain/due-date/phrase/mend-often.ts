import { slips } from '../../wording/slips';

/** Words for how often, and for what goes on, that are known with a letter wrong. */
const WORDS = [
  'annual',
  'annually',
  'biannual',
  'biannually',
  'bimonthly',
  'continuous',
  'continuously',
  'fortnightly',
  'monthly',
  'ongoing',
  'quarterly',
  'termly',
  'weekly',
  'yearly',
];
/** Those no other word is like, with two letters wrong. */
const UNLIKE_OTHERS: ReadonlySet<string> = new Set(['annually', 'fortnightly', 'quarterly']);
/** Other words a letter away from these, or two. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['contiguous', 'contiguously', 'weakly']);
const MAYBE =
  /\b(?:[abfmqtwy][a-z]{3,11}y|cont[a-z]{3,9}|ong[a-z]{2,5}|on-g[a-z]{3,5}|(?:bi)?an+[au]{2,3}l)\b/gi;

function wordMeant(word: string): string | null {
  const lower = word.toLowerCase().replace('-', '');
  if (WORDS.includes(lower) || OTHER_WORDS.has(lower)) return null;
  const meant = WORDS.find(
    (known) =>
      known.slice(0, 1) === lower.slice(0, 1) &&
      slips(lower, known) <= (UNLIKE_OTHERS.has(known) && lower.slice(0, 2) === known.slice(0, 2) ? 2 : 1),
  );
  return meant ?? null;
}

/** 1/4ly, ¼ly, Qly, wkly, 6 mthly, 6mthly, 6/12ly. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d/])(?:1[/\u2044]4|\u00bc) ?-?(?:r?ly|yrly)\b/gi, 'quarterly'],
  [/\bqt?ly\b/gi, 'quarterly'],
  [/(?<![\d/])([1-9]|1\d|2[04]|36)\/12 ?(?:'?ly|monthly)\b/gi, '$1 monthly'],
  [/(?<![a-z])mn?thly\b/gi, 'monthly'],
  [/(?<![a-z])wkly\b/gi, 'weekly'],
  [/(?<![a-z])yrly\b/gi, 'yearly'],
  [/(?<![\d/.])(\d{1,2})(?=(?:month|week|year)ly\b)/gi, '$1 '],
];
const ANY_SHORT = /[\d\u00bc] ?-?'?r?ly\b|\bqt?ly\b|\d ?(?:month|week)ly\b|(?:th|k|r)ly\b/i;

/**
 * A phrase with its words for how often, and for what goes on, put right or written out where the slip is unmistakable:
 * the first letter right, one letter wrong or two of a long word.
 *
 * @example mendOften('Quaterly, then bi-anualy') // 'quarterly, then bi-annually'
 */
export function mendOften(phrase: string): string {
  const mended = phrase.replace(MAYBE, (word) => wordMeant(word) ?? word);
  if (!ANY_SHORT.test(mended)) return mended;
  return SHORT_FORMS.reduce((text, [pattern, long]) => text.replace(pattern, long), mended);
}
