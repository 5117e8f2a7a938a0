import { NUMBER_WORDS } from '../../wording/number-words';
import { isIdle, surroundings } from '../phrase/standing';

/** How pressing something is, or which step it is: what a plan writes before its time, "High - 3 months". */
const LABEL =
  '(?:(?:high|med(?:ium)?|low|urgent|critical|essential|desirable|[hml])(?: (?:priority|risk|impact))?|(?:phase|stage|step|priority|level|tier) ?(?:[1-5]|one|two|three|four|five)|(?:first |initial |interim |final )?(?:draft|version)|interim|final|quick wins?|asap)';
const MARKS = '[\\s:(),-]*';
const LENGTH = `(?:${NUMBER_WORDS}|\\d{1,3})[ -]?(week|wk|month|mth|year|yr)s?\\b`;
const LABELLED_BEFORE = new RegExp(`(?:^|[\\s,&(])${LABEL}${MARKS}$`, 'i');
/** Others like it, before it as marks of what is read already and behind it as words. */
const OTHERS = new RegExp(
  `\\b${LABEL}${MARKS}(?:\\u0001+|(?:(?:within|in|after|over) (?:the (?:next|first) )?)?${LENGTH})\\)?`,
  'gi',
);
const STEP_AND_LENGTH = new RegExp(
  `\\b(?:phase|stage|step) ?(?:[1-5]|one|two|three|four|five)${MARKS}(\\d{1,3})[ -]?(week|wk|month|mth|year|yr)s?\\b`,
  'gi',
);
/** Where another step begins: "within 6 months and report to the Board by \u0001". */
const NEXT_STEP = /(?:,|\b(?:and|then|with|followed by)\b).*\u0001/is;

const days = (count: string, unit: string): number => {
  const each = /^w/i.test(unit) ? 7 : /^m/i.test(unit) ? 30 : 365;
  return Number(count) * each;
};

/** "Phase 1: 6 months; phase 2: 3 months": how long each takes, one after the other, and no times from one start. */
function areLengthsInTurn(text: string): boolean {
  const lengths = [...text.matchAll(STEP_AND_LENGTH)].map(([, count = '', unit = '']) => days(count, unit));
  return lengths.some((length, at) => at > 0 && length <= (lengths[at - 1] ?? 0));
}

/**
 * Tells whether a length of time is all its item says, but for idle words, the name of a step or of a priority before
 * it, others told alike and, where it says "within", another step with a date of its own.
 *
 * @param lead the word before it that makes a time of the length ("within"); empty where there is none
 * @example standsByItself('High - 3 months', 7, 15, '') // true
 */
export function standsByItself(text: string, at: number, until: number, lead: string): boolean {
  const { before, after } = surroundings(text, at, until);
  const behind = lead === '' ? after : after.replace(NEXT_STEP, '');
  if (isIdle(before) && isIdle(behind)) return true;
  const ahead = before.replace(OTHERS, '');
  if (!LABELLED_BEFORE.test(ahead) || /^\s*days?\b/i.test(behind)) return false;
  if (/day/i.test(text.slice(at, until)) || areLengthsInTurn(text)) return false;
  return isIdle(ahead.replace(LABELLED_BEFORE, '')) && isIdle(behind.replace(OTHERS, ''));
}
