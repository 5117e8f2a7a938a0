import { findDeadlines } from '../../due-date/find-deadlines';
import type { DueDateContext } from '../../due-date/due-date-context';
import { readDueDate } from '../../due-date/read-due-date';
import { DONE_OUTRIGHT } from '../../status/done-words';
import { splitBullet } from '../../wording/bullet';
import { listLines } from '../../wording/tidy-text';
import { findMilestoneItems } from '../cells/milestone-items';
import type { Milestone } from '../plan';

/** "– done", "(completed June 2024)", "[Complete]", "… . Achieved." at the end of an item. */
const DONE_AFTER = new RegExp(
  `(?:[-–—:([|]|[.;]\\s)\\s*(?:(?:now|fully|all)\\s+)?${DONE_OUTRIGHT}(?!\\s+by\\b)(?:\\s+(?:in|on|at)?\\s*[\\p{L}\\d\\s/.-]{0,20})?[\\])]?\\W*$`,
  'iu',
);
/** "Done: agree the plan", "[Completed] agree the plan". */
const DONE_BEFORE = new RegExp(`^[[(]?${DONE_OUTRIGHT}\\s*(?:[:\\])]|\\s[-–—])\\s*(?=\\S)`, 'iu');
const SURE_TICK = /[☑✅\uF0FE]/u;
/** A tick; as a bullet it says "done" only where other items have none. */
const TICK = /[✓✔\uF0FC]/u;
/** A tick, or an entity that may stand for one. */
const MAY_BE_TICKED = /[✓✔\uF0FC&]/u;
const TICK_AT_END = /[✓✔☑✅\uF0FC\uF0FE]\s*$/u;

/** An item with what says that it is done taken off, so that the date of doing is not read as its deadline. */
function readDone(item: string, isTicked: boolean): { readonly done: boolean; readonly rest: string } {
  const rest = item.replace(TICK_AT_END, '').replace(DONE_AFTER, '').replace(DONE_BEFORE, '').trim();
  return { done: isTicked || rest !== item.trim(), rest: rest === '' ? item : rest };
}

/** Where a step may end inside a line: after a sentence, or after the date in brackets that closes it. */
const STEP_END = /(?<=[.;])\s+(?=\p{L})|(?<=\))\s+(?=\p{Lu})/u;

const COMES_AGAIN = /\b(?:each|every|annual(?:ly)?|yearly|monthly|quarterly|termly)\b/i;
const COUNTED = /^\(?(?:\d{1,2}|[a-h])[.)]\s+/i;
const MOST_LISTED_WORDS = 6;

/** "March 2026, September 2026", "Nov 2025 (draft), Feb 2026 (final)": each part with a deadline of its own. */
function splitListed(item: string, context: DueDateContext): readonly string[] {
  if (COMES_AGAIN.test(item)) return [item];
  const parts = item.split(/\s*[,;]\s+/);
  const isListed = parts.every(
    (part) => part.split(/\s+/).length <= MOST_LISTED_WORDS && findDeadlines(part, context).length === 1,
  );
  return parts.length > 1 && isListed ? parts : [item];
}

/** Steps that stand on one line, apart: a step ends with its deadline; what follows the last is a step too. */
function splitDated(item: string, context: DueDateContext): readonly string[] {
  const listed = DONE_AFTER.test(item) ? [] : splitListed(item, context);
  if (listed.length > 1) return listed;
  const pieces = item.split(STEP_END);
  if (pieces.length < 2 || DONE_AFTER.test(item)) return [item];
  const steps: string[] = [];
  let step = '';
  for (const piece of pieces) {
    step = step === '' ? piece : `${step} ${piece}`;
    if (findDeadlines(step, context).length === 0) continue;
    steps.push(step);
    step = '';
  }
  if (steps.length < 2) return [item];
  return step === '' ? steps : [...steps, step];
}

/** The last deadline a step names; the first of those that come again and again. */
function deadlineOf(step: string, context: DueDateContext): Milestone['due'] {
  const last = findDeadlines(step, context).at(-1)?.date ?? null;
  if (last === null || !COMES_AGAIN.test(step)) return last;
  const { kind, first } = readDueDate(step, context);
  return kind === 'recurring' ? first : last;
}

/** Some of the items are ticked and some are not. */
function tellByTicks(text: string): boolean {
  const bullets = listLines(text).map((line) => splitBullet(line).bullet);
  return bullets.some((bullet) => TICK.test(bullet)) && !bullets.every((bullet) => TICK.test(bullet));
}

function readSteps(text: string, context: DueDateContext): readonly Milestone[] {
  const ticksTell = MAY_BE_TICKED.test(text) && tellByTicks(text);
  return findMilestoneItems(text).flatMap(({ bullet, text: item }) => {
    const isTicked = SURE_TICK.test(bullet) || (ticksTell && TICK.test(bullet));
    return splitDated(item, context).map((step, at, steps) => {
      const bare = steps.length > 1 ? step.replace(/\s*[,;]$/, '') : step;
      const { done, rest } = readDone(step, isTicked);
      return { text: at === 0 ? bare : bare.replace(COUNTED, ''), due: deadlineOf(rest, context), done };
    });
  });
}

/** Milestones of a text, kept for as long as the context they were read in. */
const KNOWN = new WeakMap<DueDateContext, Map<string, readonly Milestone[]>>();

/**
 * The steps a milestone cell lists, one a bullet or line, wrapped lines joined. `due` is the last
 * deadline the step names, null when it names none or it is in doubt; `done` when the step says so:
 * "– done", "(completed)", a tick.
 *
 * @example readMilestones('• Agree the plan (October 2020)', context)[0]?.due?.toString() // '2020-10-31'
 */
export function readMilestones(text: string, context: DueDateContext): readonly Milestone[] {
  const known = KNOWN.get(context) ?? new Map<string, readonly Milestone[]>();
  KNOWN.set(context, known);
  const milestones = known.get(text) ?? readSteps(text, context);
  known.set(text, milestones);
  return milestones;
}
