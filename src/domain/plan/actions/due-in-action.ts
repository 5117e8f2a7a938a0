import { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../calendar/calendar-period';
import type { Deadline, DueDate } from '../../due-date/due-date';
import { describeText } from '../cells/text-kind';
import type { PlanContext } from './plan-context';
import { toldInBrackets } from './told-in-brackets';

/** Words after which a date is when something is to be done, and nothing else. */
const CUE =
  /(?<=^|[\s([,;:–—-])(?:(?:due|deadline|target)(?: date)?\s*[:=–-]\s*(?:by )?(?:the )?|due (?:by|on|in|for) (?:the )?|due (?=\d|[a-z]{3,9} \d)|deadline of (?:the )?|(?:no|not) later than (?:the )?|by (?:the )?)(?=\S)/gi;
/** "Findings published by March 2025" look back where the day is over. */
const LOOKS_BACK =
  /\b(?:published|reported|shown|issued|released|produced|agreed|identified|commissioned|conducted|recorded|raised|found|made|collected)\s*$/i;
const WAS = /\b(?:was|were|has been|have been|had been)\s+(?:\p{L}+\s+){1,2}$/iu;
const MOST_WORDS = 8;
const WORD_END = /(?<=[\p{L}\d])(?=[\s,;.)\]:]|$)/gu;
const SAYS_WHEN: ReadonlySet<DueDate['kind']> = new Set(['date', 'range', 'ambiguous']);

/** A year alone is a date where the sentence ends, or pauses: "by 2024 figures" is none. */
function isPassing(part: string, after: string): boolean {
  return /^\d{4}$/.test(part) && !/^\s*(?:[;.,)\]]|$)/.test(after);
}

function sameDay(one: DueDate, other: DueDate): boolean {
  return one.first !== null && other.first?.equals(one.first) === true;
}

/** What the longest beginning of a text says that is a date and nothing else; null where it begins with none. */
function leadingDate(text: string, context: PlanContext): DueDate | null {
  let longest: DueDate | null = null;
  let words = 0;
  for (const { index } of text.matchAll(WORD_END)) {
    words += 1;
    if (words > MOST_WORDS) break;
    const part = text.slice(0, index);
    if (!/\d/.test(part) || !describeText(part).isDate) continue;
    const due = context.dueText(part, null);
    const isAlone = due.deadlines.every(({ what }) => what === null);
    const isSame = longest !== null && sameDay(longest, due);
    if (SAYS_WHEN.has(due.kind) && isAlone && !isSame && !isPassing(part, text.slice(index))) longest = due;
  }
  return longest;
}

/** What one of several deadlines in a text is for is told by the text as a whole. */
const deadline = ({ first }: DueDate): readonly Deadline[] =>
  first === null ? [] : [{ date: first, what: null }];

/** The deadlines that stand behind who is to meet them: "(Head of OD, Sept 2026)". */
function duesInBrackets(text: string, context: PlanContext): readonly DueDate[] {
  return toldInBrackets(text).flatMap(({ when }) => {
    const due = context.dueText(when, null);
    return SAYS_WHEN.has(due.kind) ? [due] : [];
  });
}

const byDay = (one: Deadline, other: Deadline): number => Temporal.PlainDate.compare(one.date, other.date);

/**
 * The deadline that an action's own text gives: "… (by October 2026)", "By 31 March 2027, …", "Deadline: end of Q4
 * 2026/27", "… (Head of OD, Sept 2026)". Dates that stand there otherwise, of an audit or a survey, are none. Null where it gives none.
 *
 * @example readDueInAction('Widen recruitment (by October 2026)', context)?.text // 'by October 2026'
 */
export function readDueInAction(text: string, context: PlanContext): DueDate | null {
  const found = [...duesInBrackets(text, context)];
  for (const { 0: cue, index } of text.matchAll(CUE)) {
    const due = leadingDate(text.slice(index + cue.length), context);
    const before = text.slice(0, index);
    if (due === null || WAS.test(before)) continue;
    const isOver = due.first !== null && isBefore(due.first, context.dueContext.asAt);
    if (isOver && LOOKS_BACK.test(before)) continue;
    const kind = due.kind === 'range' ? 'date' : due.kind;
    found.push({ ...due, text: `${cue.trim()} ${due.text}`, kind, start: null });
  }
  const [only, another] = found;
  if (!only || !another) return only ?? null;
  if (found.some(({ kind }) => kind === 'ambiguous')) return null;
  const deadlines = found
    .flatMap(deadline)
    .toSorted(byDay)
    .filter(({ date }, at, all) => all[at - 1]?.date.equals(date) !== true);
  if (deadlines.length < 2) return only;
  const whole = found.map((due) => due.text).join('; ');
  return { ...only, text: whole, kind: 'multiple', first: deadlines[0]?.date ?? null, deadlines };
}
