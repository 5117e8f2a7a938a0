import { MONTH_NAME } from '../../calendar/month-name';
import { besideItsMonth } from './year-of-meeting';

/** Most phrases hold none of these. */
const ANY_SHORT =
  /\byrs?\b|\b(?:acad|fin)\b|\/\d\d?,? ?\(?(?:19|20)\d\d|\bq\.|\b(?:quarter|qtr\.?) (?:one|two|three|four)|\dq[1-4]|\b[1-4]q\b|\bq[1-4]\/20|\beof?y|\by\/e |end of (?:the )?year \d|(?:st|nd|rd|th|nal) q(?:tr|rt)?\b|q[1-4](?: ?fy|,? \d|\d\d)|quarters |\d q[1-4]|half|mid-year|first (?:3|6|9|three|six|nine) m|\d\/12\b|\b(?:rev'?d?|ext'?[dn]?|initial)\b|\d ?[my][\s).]*$|\(r\)|\bcy ?'?\d|\b(?:aut|spr|sum|wint|btwn?|betw)\b|\d (?:half[ -]?)?term\b|\borig\b|\(q[1-4]\)|[a-z]\),? (?:19|20)\d\d|\d\d \d\d (?:19|20)\d\d|\d\d-[a-z]{3}|\b(?:week|wk) [1-4] (?:of|in) |\bp(?:eriod|d)? ?\d\d?[ ,(:–-]|(?:st|nd|rd|th) of |(?:19|20)\d\d ?[/-] ?\d(?!\d)|\bthro\b|\b20\d{6}\b|\brd\b|(?:fye?|f\/y|year) (?:19|20)\d\d \d\d|onwards?,? (?:19|20)\d\d|day (?:of|in) (?:the )?[a-z]{3,9}(?: (?:19|20)\d\d)?,? ?(?:,|&|and) ?(?:of |in )?[a-z]{3}/i;

const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** The days of a month in words; those past the twentieth end in one of the first nine. */
const DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const DAY_IN_WORDS = `(?:(twenty|thirty)[ -])?(${DAYS.join('|')}|thirtieth)`;

/** 21 for "twenty" and "first"; NaN for what is no day of a month. */
function dayInWords(tens: string | undefined, units: string): number {
  const day = units.toLowerCase() === 'thirtieth' ? 30 : DAYS.indexOf(units.toLowerCase()) + 1;
  if (tens === undefined) return day;
  const whole = (tens.toLowerCase() === 'twenty' ? 20 : 30) + day;
  return day < 10 && whole <= 31 ? whole : NaN;
}

const QUARTERS = ['one', 'two', 'three', 'four'];
const SEASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({ aut: 'Autumn', spr: 'Spring', sum: 'Summer', wint: 'Winter' }),
);

const BEFORE_DATE = `(?=[ :.=-]{1,3}(?:\\d|${MONTH_NAME}|q[1-4]|end|spring|summer|autumn|winter|t\\.?b\\.?[ac]\\b))`;
const DATE_BEGINS = `(?=\\d|${MONTH_NAME})(?!\\d{1,2} ?(?:day|week|wk|month|mth|year|m\\b))`;
const ORIGINAL_AND_REVISED = new RegExp(
  `\\b([or])d${BEFORE_DATE}([\\s\\S]{4,40}?)\\b([or])d${BEFORE_DATE}`,
  'gi',
);
const WHICH_DATE: ReadonlyMap<string, string> = new Map(Object.entries({ o: 'original', r: 'revised' }));

const A_MONTH = `${MONTH_NAME}(?: (?:19|20)\\d\\d)?`;
const AND_MONTH = ` ?(?:,|,? ?(?:and|&)) ?(?:(?:of|in) )?(?:the )?(${A_MONTH})(?![ /-]?\\d)`;
/** "The last working day of April and November", "the first Monday of April, July and of October". */
const DAY_OF_MONTHS = new RegExp(
  `\\b((?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:working[ -]?day|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:of|in) )(?:the )?(${A_MONTH})((?:${AND_MONTH}){1,5})`,
  'gi',
);

type Writing = readonly [
  pattern: RegExp,
  long: string | ((whole: string, ...parts: (string | undefined)[]) => string),
];

/** Short forms of the words of time, and the form the rest of the reading knows. */
const WRITINGS: readonly Writing[] = [
  // "2026/7" and "2026-7" are the year that begins in 2026.
  [
    /(?<![\d/.,£$€-])((?:19|20)\d(\d)) ?[/-] ?(\d)(?![\d/%]|[.,:-]\d| ?[a-z]{3,9} \d)/g,
    (whole, first = '', last = '', next = '') =>
      Number(next) === (Number(last) + 1) % 10
        ? `${first}/${String((Number(first) + 1) % 100).padStart(2, '0')}`
        : whole,
  ],
  [/\bthro\b'?/gi, 'through'],
  // "P1 (0-3 months)": before a length of time the letter is of a priority, and of no period.
  [
    /(?<=^|[\n;] ?)p ?([1-5])(?=\s?[(:–-][\s(]*(?:within )?\d{1,2} ?(?:(?:-|–|to) ?\d{1,2} ?)?(?:weeks?|wks?|months?|mths?|years?|yrs?)\b)/gi,
    'priority $1',
  ],
  // "FY 2023 24": the year that ends in 2024.
  [
    /\b(FYE?|F\/Y|(?:financial|fiscal|academic|school) year) ((?:19|20)\d\d) ((?:20)?\d\d)(?![\d/%]|[.,:-]\d| ?[a-z])/gi,
    (whole, naming = '', first = '', second = '') =>
      Number(second) % 100 === (Number(first) + 1) % 100 ? `${naming} ${first}/${second}` : whole,
  ],
  // "Q2 onwards 2023/24": the year is that of the time before it.
  [
    new RegExp(
      `\\b((?:${MONTH_NAME}|Q[1-4]|(?:spring|summer|autumn|winter)(?: term)?),?) (onwards?),? ((?:19|20)\\d\\d(?: ?/ ?(?:20)?\\d\\d)?)(?![\\d/%]|[.,:-]\\d| ?[a-z])`,
      'gi',
    ),
    '$1 $3 $2',
  ],
  // "20260930", as names of files have it.
  [/(?<![\w/.£$€-])(20[1-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\w/%]|[.,-]\d)/g, '$1-$2-$3'],
  [/\bacad\b\.? (?=y(?:ea)?rs?\b)/gi, 'academic '],
  [/\bfin\b\.? (?=y(?:ea)?rs?\b)/gi, 'financial '],
  // "31/7 (2024)", "by 1/9, 2024": a day and its year; "7/9 (2024)" may count things.
  [
    /(?<=\b(?:by|before|until|from|due|on) )([1-9]|0[1-9]|1[0-2])\/(0?[1-9]|1[0-2]),? ?\(?((?:19|20)\d\d)\b\)?(?! ?[/-] ?\d)|(?<![\d/.,£$€-])(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2]),? ?\(?((?:19|20)\d\d)\b\)?(?! ?[/-] ?\d)/gi,
    (_, day = '', month = '', year = '', lateDay = '', itsMonth = '', itsYear = '') =>
      `${day || lateDay}/${month || itsMonth}/${year || itsYear}`,
  ],
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
  // "Q2 24/5", "Q2 FY2425", "2425 Q2": the year that begins in 2024, and no day in May.
  [
    /\b((?:EO)?q[1-4],? ?(?:FY)?)(?:20)?(\d\d)[/-]?(?:20)?(\d\d?)(?![\d/-])|\b(?:20)?(\d\d)(\d\d)(?= q[1-4]\b)/gi,
    (whole, naming = '', first = '', second = '', start = '', end = '') => {
      const [from, to] = [first || start, second || end];
      return Number(to) % 10 ** to.length === (Number(from) + 1) % 10 ** to.length
        ? `${naming.trim()} 20${from}/${String((Number(from) + 1) % 100).padStart(2, '0')}`.trim()
        : whole;
    },
  ],
  [/\beo(?=q[1-4]\b)/gi, 'end of '],
  [/\b(q[1-4])(?=fy)/gi, '$1 '],
  [
    /\bquarters (one|two|three|four)( ?(?:,|&|and|to|-) ?)(one|two|three|four)\b/gi,
    (_, one = '', and = '', other = '') =>
      [one, other].map((word) => `Q${String(QUARTERS.indexOf(word.toLowerCase()) + 1)}`).join(and),
  ],
  [/\bhalf ([12])(?= (?:of )?(?:FY ?)?(?:20)?\d\d ?[/-])/gi, 'H$1'],
  [/\bfirst (?:6|six) months(?: of)? (?=(?:20)?\d\d ?\/ ?\d\d\b)/gi, 'H1 '],
  [/(?<!\b(?:first|second|1st|2nd) )\bhalf[ -]year (?=(?:20)?\d\d ?[/-] ?\d\d\b)/gi, 'mid-year '],
  // "12m", "0-6m", "short term (6m)", "2y": nothing but a length of time.
  [
    /^((?:\W*(?:within|in|over|next|short|med|medium|long|term|high|low))*[\s:(-]*(?:\d{1,2} ?(?:-|to) ?)?\d{1,2}) ?([my])(?=[\s).]*$)/i,
    (_, length = '', unit = '') => `${length} ${/m/i.test(unit) ? 'months' : 'years'}`,
  ],
  // "Within 3/12": three months, as clinicians write them.
  [
    /\b(within|in|after|every|over|for|at least)( the next)? (\d{1,2})\/12\b(?![/-]\d)/gi,
    (_, before = '', next = '', count = '') => `${before}${next} ${count} months`,
  ],
  // "31/03/24 (R) 30/06/24", "31/03/24 rev 30/06/24", "31/03/24 (ext. 30/06/24)", "Mar 24 (initial Dec 23)".
  [new RegExp(`\\bext(?:'?d|n)?\\b\\.? to ${DATE_BEGINS}`, 'gi'), 'extended to '],
  [new RegExp(`\\brev(?:'?d)?\\b\\.? to ${DATE_BEGINS}`, 'gi'), 'revised to '],
  [new RegExp(`(?<=\\d )(?:\\(r\\)|rev\\b\\.?:?) ${DATE_BEGINS}`, 'gi'), 'revised '],
  [new RegExp(`(?<=\\d \\(?)ext\\b\\.?:? ${DATE_BEGINS}`, 'gi'), 'extended to '],
  [new RegExp(`(?<=\\d \\(?)initial ${DATE_BEGINS}`, 'gi'), 'initially '],
  // "1st Qtr", "3rd Q".
  [/\b(1st|2nd|3rd|4th|first|second|third|fourth|final) q(?:tr|rt)?\b\.?/gi, '$1 quarter'],
  [/\b(?:eoy|eofy|y\/e|end of (?:the )?year) (?=(?:20)?\d\d ?[/-] ?(?:20)?\d\d(?!\d))/gi, 'year end '],
  [/\beofy\b/gi, 'end of FY'],
  [/\beoy (?=(?:of )?(?:19|20)\d\d)/gi, 'end of '],
  [/\bcy ?'?(?=(?:20)?\d\d\b)/gi, 'calendar year '],
  [
    /\b(?:aut|spr|sum|wint)\b\.?(?= (?:term|half|[12]\b|(?:19|20)\d\d))|\b(?:aut|spr|wint)\b\.?(?= '?\d\d(?:\/\d\d)?(?!\d))/gi,
    (word) => SEASONS.get(word.toLowerCase().replace('.', '')) ?? word,
  ],
  // "Summer 25 term", "autumn 2024/25 half term": the year is that of the term.
  [
    /\b(spring|summer|autumn) ('?(?:20)?\d\d(?: ?\/ ?\d\d)?) ((?:half[ -]?)?term)\b/gi,
    (_, season = '', year = '', term = '') => `${season} ${term} ${/^\d\d$/.test(year) ? '20' : ''}${year}`,
  ],
  [/\b(?:btwn?|betw)\b\.?/gi, 'between'],
  // "Mid-year review 24/25": the year is that of its middle.
  [
    /\bmid[ -]?year ((?:[a-z]+ ){0,2}(?:review|report|update|check|appraisal|position)s?),? (?=\(?(?:20)?\d\d ?[/-] ?(?:20)?\d\d(?!\d))\(?((?:20)?\d\d ?[/-] ?(?:20)?\d\d)\)?/gi,
    (_, what = '', year = '') => `mid-year ${/^\d\d\D/.test(year) ? '20' : ''}${year} ${what}`,
  ],
  [/\borig\b\.?/gi, 'original'],
  // "OD March 2024, RD June 2025": the original and the revised date, where each stands before one.
  [
    ORIGINAL_AND_REVISED,
    (whole, first = '', between = '', second = '') => {
      const [one, other] = [first, second].map((letter) => WHICH_DATE.get(letter.toLowerCase()) ?? '');
      return one === other ? whole : `${one ?? ''}${between}${other ?? ''}`;
    },
  ],
  [
    new RegExp(`(?<!${MONTH_NAME}[ ,'/-]{0,3}(?:of |in )?)\\b((?:19|20)\\d\\d)-(?=${MONTH_NAME})`, 'gi'),
    '$1 ',
  ],
  [
    new RegExp(`\\b(?:week|wk) ([1-4]) (?:of|in) (?=${MONTH_NAME})`, 'gi'),
    (_, figure = '') => `${ORDINALS[Number(figure) - 1] ?? ''} week of `,
  ],
  [
    DAY_OF_MONTHS,
    (_, day = '', first = '', others = '') =>
      [first, ...[...others.matchAll(new RegExp(AND_MONTH, 'gi'))].map(([, month]) => month ?? '')]
        .map((month) => day + month)
        .join(' and '),
  ],
  // "Twenty-first of March": a third of the staff has no month behind it.
  [
    new RegExp(`\\b${DAY_IN_WORDS} of (?=${MONTH_NAME})`, 'gi'),
    (whole, tens, units = '') => {
      const day = dayInWords(tens, units);
      return Number.isNaN(day) ? whole : `${String(day)} `;
    },
  ],
  // Period 9 of a financial year is its ninth month.
  [
    /\bp(?:eriod|d)? ?(0?[1-9]|1[0-2])(?=[ ,(]{1,2}(?:of )?(?:fy ?)?(?:20)?(\d\d) ?[/-] ?(?:20)?(\d\d)(?![\d%]|[/.,:-]\d))/gi,
    (whole, month = '', year = '', next = '') =>
      Number(next) === (Number(year) + 1) % 100 ? `M${month}` : whole,
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
  const dated = besideItsMonth(phrase);
  if (!ANY_SHORT.test(dated)) return dated;
  return WRITINGS.reduce(
    (text, [pattern, long]) =>
      typeof long === 'string' ? text.replace(pattern, long) : text.replace(pattern, long),
    dated,
  );
}
