import { monthsPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { yearless } from '../point';
import { standsAlone } from '../standing';
import type { WrittenForm } from '../written-form';

const VERB_FOLLOWS =
  /^ (?:be|not|have|need|also|include|require|wish|want|change|result|vary|well|help|take|for|with|against)\b/i;

/** April: a month whose year comes from elsewhere. Written small it could be a verb, so it must stand alone. */
export const month: WrittenForm = {
  name: 'month',
  needs: 'month',
  pattern: new RegExp(
    `(?<!\\d[/-]?|[a-z])(${MONTH_NAME})(?![ ,/.'-]*\\d)(?!-(?!${MONTH_NAME})[a-z]|'s)`,
    'gi',
  ),
  read: (match) => {
    const [whole, name = ''] = match;
    const until = match.index + whole.length;
    const capital = /^[A-Z]/.test(name) && !VERB_FOLLOWS.test(match.input.slice(until));
    if (!capital && !standsAlone(match.input, match.index, until)) return null;
    return { point: yearless('month', (year) => monthsPeriod(year, monthNumber(name))), firmness: 'loose' };
  },
};
