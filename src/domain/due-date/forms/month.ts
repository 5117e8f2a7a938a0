import { monthsPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { yearless } from '../point';
import { standsAlone } from '../phrase/standing';
import type { WrittenForm } from '../written-form';

/** "Staff may apply" with a capital, as sentences begin: what follows the verb "may". */
const DOING_FOLLOWS =
  /^ (?:be|not|have|need|also|include|require|wish|want|change|result|vary|well|help|take|slip|depend|differ|move|involve|apply|fall|affect|continue|exceed|overrun|overlap|delay|prove|lead|become|get|see|contain|add|use|lose|feel|ask|choose|request|contribute|impact|attend|still|never|already|potentially|possibly)\b(?! (?:of|date)\b)/;
/** "March past", "March with our network": what is walked. */
const WALK_FOLLOWS =
  /^ (?:past|through|alongside|with|against|for (?:equality|justice|pride|rights|change))\b/i;
/** After these it is a month, whatever follows. */
const CUE_BEFORE =
  /\b(?:by|in|before|after|until|till|to|from|since|during|of|early|mid|late|end|due|next|each|every|and|or)[ -]$/i;
/** "Mrs May", "Dr June": a person. */
const TITLE_BEFORE = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|councillor|rev)\.? $/i;

function isOtherWord(name: string, before: string, after: string): boolean {
  if (TITLE_BEFORE.test(before)) return true;
  const follows = name === 'May' ? DOING_FOLLOWS : /^Mar(?:ch)?$/.test(name) ? WALK_FOLLOWS : null;
  return follows?.test(after) === true && !CUE_BEFORE.test(before);
}

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
    const before = match.input.slice(Math.max(0, match.index - 20), match.index);
    const isOther = isOtherWord(name, before, match.input.slice(until, until + 30));
    if ((isOther || !/^[A-Z]/.test(name)) && !standsAlone(match.input, match.index, until)) return null;
    return { point: yearless('month', (year) => monthsPeriod(year, monthNumber(name))), firmness: 'loose' };
  },
};
