import { isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, settled } from '../point';
import type { WrittenForm } from '../written-form';
import { NAMED_YEAR, readNamedYear } from './named-year';

/** H1 2025, H2 2024/25, first half of 2025. */
export const halfYear: WrittenForm = {
  name: 'half-year',
  needs: 'time-words',
  sign: /h[12]|half/i,
  pattern: new RegExp(
    `\\b(?:(${NAMED_YEAR})[ ,-]*)?(?:H([12])|(first|1st|second|2nd|latter|last) half)\\b(?:[ ,-]*(?:of |in )?(?:the )?(${NAMED_YEAR}))?`,
    'gi',
  ),
  read: ([, before, figure, word, after], context) => {
    const named = readNamedYear(after ?? before, baseYear(context));
    if (named === 'none' || named === 'unread' || named.counts === 'academic-year') return null;
    if (!isPlanYear(named.year)) return { point: IMPOSSIBLE, firmness: 'firm' };
    const half = figure ? Number(figure) : /^(?:first|1st)/i.test(word ?? '') ? 1 : 2;
    const firstMonth = (named.counts === 'nhs-year' ? 4 : 1) + (half - 1) * 6;
    return { point: settled('half', monthsPeriod(named.year, firstMonth, 6)), firmness: 'firm' };
  },
};
