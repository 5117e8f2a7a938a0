import { MONTH_NAME } from '../../calendar/month-name';

/** Most phrases hold none of these. */
const ANY_SHORT =
  /\byrs?\b|\bq\.|\b(?:quarter|qtr\.?) (?:one|two|three|four)|\dq[1-4]|\b[1-4]q\b|\bq[1-4]\/20|\beoy|\bcy ?'?\d|\b(?:aut|spr|sum)\b|\borig\b|\(q[1-4]\)|[a-z]\),? (?:19|20)\d\d|\d\d \d\d (?:19|20)\d\d|\d\d-[a-z]{3}|\b(?:week|wk) [1-4] (?:of|in) /i;

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const QUARTERS = ['one', 'two', 'three', 'four'];
const SEASONS: Readonly<Record<string, string>> = { aut: 'Autumn', spr: 'Spring', sum: 'Summer' };

type Writing = readonly [pattern: RegExp, long: string | ((whole: string, ...parts: string[]) => string)];

/** Short forms of the words of time, and the form the rest of the reading knows. */
const WRITINGS: readonly Writing[] = [
  [/\byrs\b\.?/gi, 'years'],
  [/\byr\b\.?/gi, 'year'],
  [/\bq\. ?(?=[1-4])/gi, 'Q'],
  [
    /\b(?:quarter|qtr\.?) (one|two|three|four)\b/gi,
    (_, word = '') => `Q${String(QUARTERS.indexOf(word.toLowerCase()) + 1)}`,
  ],
  [/\b((?:y|year ?)[1-5])(?=q[1-4]\b)/gi, '$1 '],
  [/\b([1-4])q\b(?= ?(?:fy ?)?'?\d|$)/gi, 'Q$1'],
  [/\b(q[1-4])\/(?=20\d\d)/gi, '$1 '],
  [/\beoy (?=(?:of )?(?:19|20)\d\d)/gi, 'end of '],
  [/\bcy ?'?(?=(?:20)?\d\d\b)/gi, 'calendar year '],
  [
    /\b(aut|spr|sum)\b\.?(?= (?:term|half|[12]\b|(?:19|20)\d\d))/gi,
    (_, word = '') => SEASONS[word.toLowerCase()] ?? word,
  ],
  [/\borig\b\.?/gi, 'original'],
  [
    new RegExp(`(?<!${MONTH_NAME}[ ,'/-]{0,3}(?:of |in )?)\\b((?:19|20)\\d\\d)-(?=${MONTH_NAME})`, 'gi'),
    '$1 ',
  ],
  [
    new RegExp(`\\b(?:week|wk) ([1-4]) (?:of|in) (?=${MONTH_NAME})`, 'gi'),
    (_, figure = '') => `${ORDINALS[Number(figure) - 1] ?? ''} week of `,
  ],
  // "31 03 2025", as forms have it.
  [/(?<!\d ?)(0[1-9]|[12]\d|3[01]) (0[1-9]|1[0-2]) ((?:19|20)\d\d)(?! ?\d)/g, '$1/$2/$3'],
  // "Jan-March (Q4) 2025", "October (Black History Month) 2025": the year is that of the months.
  [new RegExp(`(${MONTH_NAME}) ?\\(q[1-4]\\),? (?='?\\d{2}(?:\\d{2})?\\b)`, 'gi'), '$1 '],
  [new RegExp(`\\((${MONTH_NAME})\\),? (?=(?:19|20)\\d{2}\\b(?! ?[/-]))`, 'gi'), '$1 '],
  [new RegExp(`(${MONTH_NAME}) ?\\([a-z'&+ ]{3,40}\\),? (?=(?:19|20)\\d{2}\\b(?! ?[/-]))`, 'gi'), '$1 '],
];

/**
 * A phrase with short forms of the words of time written out: "Yr 2", "Qtr Three", "Y3Q4", "EOY 2025".
 *
 * @example spellOut('Q.3 of Yr 2') // 'Q3 of year 2'
 */
export function spellOut(phrase: string): string {
  if (!ANY_SHORT.test(phrase)) return phrase;
  return WRITINGS.reduce(
    (text, [pattern, long]) =>
      typeof long === 'string' ? text.replace(pattern, long) : text.replace(pattern, long),
    phrase,
  );
}
