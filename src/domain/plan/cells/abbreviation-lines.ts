import { describeText } from './text-kind';

/** "AM", "HR&OD", "SMgr", with what it is of in brackets behind it: "AM(S)". */
const SHORT = String.raw`\p{Lu}[\p{L}&/]{0,7}(?:\s?\([\p{L}/]{1,6}\))?`;
const EQUATED = new RegExp(String.raw`^(${SHORT})\s?=\s?(\p{L}.{1,80})$`, 'u');
const EXPLAINED = new RegExp(
  String.raw`^(${SHORT})(?:\s?:\s|\s[-–—]\s|\s\((?=[^()]+\)\.?$))(\p{L}.{1,80})$`,
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

function isExplained(item: string): boolean {
  const [, equated = '', meaning = ''] = EQUATED.exec(item) ?? [];
  if (equated !== '') return hasTwoCapitals(equated) && meaning.split(/\s+/).length <= MOST_WORDS;
  const [, short = '', words = ''] = EXPLAINED.exec(item) ?? [];
  return short !== '' && areInitials(short, words.replace(/\)?\.?$/, ''));
}

/** The parts of a list, where a comma parts them only before another short form: "HRM = Human Resources, Payroll". */
const BETWEEN_ITEMS = new RegExp(String.raw`\s*[;\n|]\s*|\s*,\s+(?=${SHORT}\s?(?:[=:(]|[-–—]\s))`, 'u');

/**
 * A list of short forms with what each stands for, and nothing else: "AM = Area Manager, FD = Finance Director". With
 * another sign than an equals sign between them, the short form is made of the first letters of the words.
 *
 * @example isAbbreviationList('AM = Area Manager, FD = Finance Director') // true
 */
export function isAbbreviationList(text: string): boolean {
  if (text.length > LONGEST || !/[=:(–—-]/.test(text)) return false;
  const items = text
    .replace(/^[*†‡\s]+/u, '')
    .split(BETWEEN_ITEMS)
    .filter((item) => item !== '');
  return items.length > 0 && items.every(isExplained);
}
