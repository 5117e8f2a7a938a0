import { describeText } from './text-kind';

/** "AM", "HR&OD", "SMgr", with what it is of in brackets behind it: "AM(S)". */
const SHORT = String.raw`\p{Lu}[\p{L}&/]{0,7}(?:\s?\([\p{L}/]{1,6}\))?`;
/** What may stand between a short form and its words beside a sign. */
const MEANS = '(?:is|are|means|stands for|refers to|denotes)';
const EQUATED = new RegExp(String.raw`^(${SHORT})\s?=\s?(\p{L}.{1,80})$`, 'u');
const EXPLAINED = new RegExp(
  String.raw`^(${SHORT})(?:\s?:\s|\s[-–—]\s|\s${MEANS}\s|\s\((?=[^()]+\)\.?$))(\p{L}.{1,80})$`,
  'u',
);
const LONGEST = 2000;
const MOST_WORDS = 9;
const SMALL = /^(?:and|of|the|for|to|in|on|at|&|\/)$/i;

function hasTwoCapitals(short: string): boolean {
  return (short.replace(/\(.*/, '').match(/\p{Lu}/gu) ?? []).length > 1;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/**
 * Tells a short form made of the first letters of the words it stands for, small words counted or not.
 *
 * @example areInitials('EDI', 'Equality, Diversity and Inclusion') // true
 */
export function areInitials(short: string, words: string): boolean {
  const letters = short.replace(/\(.*/, '').replace(/[^\p{L}]/gu, '');
  const list = words
    .replace(/\(.*/, '')
    .split(/[\s,/&-]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  if (letters.length < 2 || list.length > MOST_WORDS || describeText(words).isInstruction) return false;
  const wanted = letters.toUpperCase();
  return [list, list.filter((word) => !SMALL.test(word))].some((kept) => initialsOf(kept) === wanted);
}

/** A short form with what it stands for: surely, or in words that begin with other letters, or nothing of the kind. */
type Explained = 'surely' | 'likely' | null;

function explain(item: string): Explained {
  const [, equated = '', meaning = ''] = EQUATED.exec(item) ?? [];
  const isShort = (words: string): boolean => words.split(/\s+/).length <= MOST_WORDS;
  if (equated !== '') return hasTwoCapitals(equated) && isShort(meaning) ? 'surely' : null;
  const [, short = '', words = ''] = EXPLAINED.exec(item) ?? [];
  if (short === '') return null;
  if (areInitials(short, words.replace(/\)?\.?$/, ''))) return 'surely';
  return hasTwoCapitals(short) && isShort(words) && !describeText(words).isInstruction ? 'likely' : null;
}

/** The parts of a list, where a comma or full stop parts them only before another short form: "HRM = Human Resources, Payroll". */
const BETWEEN_ITEMS = new RegExp(
  String.raw`\s*[;\n|]\s*|\s*[,.]\s+(?=${SHORT}\s?(?:[=:(]|[-–—]\s|${MEANS}\s))`,
  'u',
);
/** What a list of short forms may be led in with. */
const LEAD_IN =
  /^(?:(?:please )?notes?\s*[:–—-]\s*|n\.?\s?b\.?\s*[:–—-]?\s+|in this (?:plan|table|document),?\s+|[*†‡\s]+)+/iu;
const MAY_BE = new RegExp(`[=:(–—-]|\\b${MEANS}\\b`);

/**
 * A list of short forms with what each stands for, and nothing else: "AM = Area Manager, FD = Finance Director". With
 * another sign than an equals sign between them, most short forms are made of the first letters of their words.
 *
 * @example isAbbreviationList('AM = Area Manager, FD = Finance Director') // true
 */
export function isAbbreviationList(text: string): boolean {
  if (text.length > LONGEST || !MAY_BE.test(text)) return false;
  const items = text
    .replace(LEAD_IN, '')
    .split(BETWEEN_ITEMS)
    .filter((item) => item !== '');
  const explained = items.map(explain);
  const sure = explained.filter((one) => one === 'surely').length;
  return sure * 2 > items.length && !explained.includes(null);
}
