import { isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { seasonPeriod, type Season } from '../../calendar/season';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, readings, settled, yearless, type Point } from '../point';
import type { WrittenForm } from '../written-form';
import { NAMED_YEAR, readNamedYear, type NamedYear } from './named-year';

/** Summer holidays 2024, 2025 summer break: a school's July and August. */
export const summerHoliday: WrittenForm = {
  name: 'summer-holiday',
  needs: 'time-words',
  sign: /summer (?:hol|vac|break|recess)/i,
  pattern: new RegExp(
    `\\bsummer (?:hol(?:iday)?s?|vac(?:ation)?s?|break|recess)\\b(?:[ ,(-]*(?:of |in )?('?\\d{2}|\\d{4})(?![\\d%]|[/.,:-]\\d|[a-z]))?`,
    'gi',
  ),
  read: ([, yearText], context) => {
    const named = readNamedYear(yearText, baseYear(context));
    if (named === 'unread') return null;
    if (named === 'none')
      return { point: yearless('season', (year) => monthsPeriod(year, 7, 2)), firmness: 'loose' };
    if (!isPlanYear(named.year)) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: settled('season', monthsPeriod(named.year, 7, 2)), firmness: 'firm' };
  },
};

/** Spring 2023, summer of 2010, Winter 2024/25, Autumn '24. "Fall" needs its year: alone it is a verb. */
export const season: WrittenForm = {
  name: 'season',
  needs: 'time-words',
  sign: /spring|summer|autumn|winter|fall/i,
  pattern: new RegExp(
    `(?<!\\b(?:next|last|previous) )\\b(spring|summer|autumn|winter|fall)\\b(?! (?:term|half|school|camp|intake|holiday))(?:[ ,-]*(?:of |in )?(${NAMED_YEAR}))?`,
    'gi',
  ),
  read: ([, word = '', yearText], context) => {
    const lower = word.toLowerCase();
    const name: Season = lower === 'fall' ? 'autumn' : (lower as Season);
    const named = readNamedYear(yearText, baseYear(context));
    if (named === 'unread') return null;
    if (named !== 'none') return { point: seasonOf(name, named), firmness: 'firm' };
    if (lower === 'fall') return null;
    return { point: yearless('season', (year) => seasonPeriod(year, name)), firmness: 'loose' };
  },
};

function seasonOf(name: Season, { year, counts }: NamedYear): Point {
  if (!isPlanYear(year)) return IMPOSSIBLE;
  if (counts === 'calendar' || name === 'autumn' || name === 'winter') {
    return settled('season', seasonPeriod(year, name));
  }
  // Spring 2024/25: an academic year has it in 2025, an NHS year touches both.
  if (counts === 'academic-year') return settled('season', seasonPeriod(year + 1, name));
  return readings([year, year + 1].map((each) => ({ unit: 'season', ...seasonPeriod(each, name) })));
}
