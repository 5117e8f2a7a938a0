import { dayPeriod, isPlanYear, monthsPeriod, type CalendarPeriod } from '../../calendar/calendar-period';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, settled, yearless } from '../point';
import type { WrittenForm } from '../written-form';

/** Days and months kept in the United Kingdom that never move: the words, the month, and the day where it is one. */
const OBSERVANCES: readonly (readonly [words: string, month: number, day?: number])[] = [
  ['(?:black history month|BHM)', 10],
  ['lgbt[a-z+]* history month', 2],
  ['pride month', 6],
  ["(?:international women'?s'? day|IWD)", 3, 8],
  ["international men'?s'? day", 11, 19],
  ['holocaust memorial day', 1, 27],
  ['(?:international day of (?:disabled people|(?:persons|people) with disabilit(?:y|ies))|IDPWD)', 12, 3],
  ['world mental health day', 10, 10],
  ['world aids day', 12, 1],
  ['windrush day', 6, 22],
  ['hogmanay', 12, 31],
  ['burns night', 1, 25],
  ["(?:st|saint)\\.? david'?s'? day", 3, 1],
  ["(?:st|saint)\\.? patrick'?s'? day", 3, 17],
  ["(?:st|saint)\\.? george'?s'? day", 4, 23],
  ["(?:st|saint)\\.? andrew'?s'? day", 11, 30],
  ["valentine'?s'? day", 2, 14],
  ['armistice day', 11, 11],
  ['boxing day', 12, 26],
  ["international nurses'? day", 5, 12],
  ['international day of the midwife', 5, 5],
  ['transgender day of visibility', 3, 31],
  ['transgender day of remembrance', 11, 20],
];

const COMPILED = OBSERVANCES.map(([words, month, day]) => ({
  words: new RegExp(`^${words}$`, 'i'),
  month,
  day,
}));

function observed(words: string, year: number): CalendarPeriod | null {
  const found = COMPILED.find((each) => each.words.test(words));
  if (!found) return null;
  return found.day === undefined ? monthsPeriod(year, found.month) : dayPeriod(year, found.month, found.day);
}

/** Black History Month 2024, International Women's Day. */
export const observance: WrittenForm = {
  name: 'observance',
  needs: 'time-words',
  sign: /history month|\b(?:BHM|IWD|IDPWD)\b|pride month|men'?s'? day|holocaust|health day|aids day|windrush|transgender|international (?:day|nurses)|hogmanay|burns night|(?:david|patrick|george|andrew|valentine)'?s'? day|armistice|boxing/i,
  pattern: new RegExp(
    `\\b(${OBSERVANCES.map(([words]) => words).join('|')})\\b(?:[ ,(-]*('?\\d{2}|\\d{4})(?![\\d%]|[/.,:-]\\d|[a-z]))?`,
    'gi',
  ),
  read: ([, words = '', yearText], context) => {
    if (yearText === undefined) {
      return { point: yearless('day', (year) => observed(words, year)), firmness: 'loose' };
    }
    const digits = yearText.replace("'", '');
    const year = digits.length === 4 ? Number(digits) : fullYear(Number(digits), baseYear(context));
    return { point: isPlanYear(year) ? settled('day', observed(words, year)) : IMPOSSIBLE, firmness: 'firm' };
  },
};
