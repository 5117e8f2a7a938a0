import { MONTH_NAME } from '../../calendar/month-name';
import { oneLine } from '../../wording/tidy-text';
import { rememberTexts } from '../../wording/remember-readings';
import { saysNoEnd, understandStatus } from '../../status/understand-status';
import type { PlanAction } from '../plan';
import type { TitleBlock } from '../tables/title-block';

const ENDED =
  '(?:completed|closed(?: off)?|achieved|delivered|finished|implemented|discharged|concluded|signed off)';
const THINGS =
  '(?:actions?|tasks?|items?|recommendations?|objectives?|projects?|activit(?:y|ies)|work|measures|commitments?|steps|milestones)';
/** A closed meeting is a private one: "Closed Board actions" may all be open. */
const OF_WHAT =
  '(?:(?!(?:board|session|meeting|committee|part|group|private|council|to|by|in|or)\\b)[a-z&-]+ ){0,3}?';
const TIME = `(?:in|during|since|to|up|as|at|of|for|from|until|till|between|and|date|last|previous|this|the|so|far|q[1-4]|quarters?|(?:financial |academic |calendar )?years?|months?|meeting|review|update|report|end|only|(?:the )?archived?|\\d[\\d/.-]*(?:st|nd|rd|th)?|${MONTH_NAME})`;
const WHEN = `(?:[\\s,]+${TIME}(?![a-z]))*[\\s.,;:)]*$`;
const LIST_OF =
  '(?:(?:list|log|register|archive|schedule|summary|record) of |all |fully |previously |recently |now |already |the )*';
const TWICE = `${ENDED}(?: ?(?:and|or|&|/) ?(?:${ENDED}|archived|embedded))?`;
/** "Completed actions 2026/27", "Log of closed EDI actions"; not "Completed action plan", which is one that is filled in. */
const ENDED_THINGS = new RegExp(
  `^${LIST_OF}${TWICE} ${OF_WHAT}${THINGS}(?: (?:log|list|register|archive|schedule))?${WHEN}`,
  'i',
);
/** "Actions completed since April", "Tasks that have been closed". */
const THINGS_ENDED = new RegExp(
  `^${LIST_OF}${OF_WHAT}${THINGS} (?:(?:which|that|we|are|is|were|was|have|has|been|now|already|all|fully|marked|as) )*(?:complete|${TWICE})${WHEN}`,
  'i',
);
const ENDED_ALONE = new RegExp(`^(?:complete|done|${TWICE})${WHEN}`, 'i');
/** "Open actions", "Actions still outstanding". */
const OPEN_THINGS = new RegExp(
  `\\b(?:open|outstanding|ongoing|on-going|current|live|active|remaining|incomplete|in progress|overdue|future|planned|new|continuing)\\b ${OF_WHAT}${THINGS}\\b|\\b${THINGS} (?:(?:that|which|are|still|now|all) )*(?:open|outstanding|ongoing|remaining|incomplete|in progress|overdue|carried forward|continuing)\\b`,
  'i',
);
/** Whatever else it says, not all of them are at their end. */
const NOT_ALL =
  /\b(?:not|non|incomplete|part(?:ly|ially)?|open|outstanding|remaining|ongoing|on-going|progress|current|new|next|future|live|active|planned|due|overdue|to be|to complete|yet|nearly|almost|when|once|if|how|should|must|will|status|key|example|template|carried|continu\w+)\b/i;
const NUMBERING =
  /^(?:(?:appendix|annex|section|part|table|tab|sheet) )?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.):]?\s+(?=\S)/i;
const PARTS = /\s*[:–—(|]\s*|\s-\s/;
const LONGEST = 100;
/** A quick look that spares the long one. */
const MAY_END = /complet|closed|achieved|delivered|finished|implement|discharg|conclud|signed off|done/i;

/** What a title or the heading of a section says of all that stands under it; null where it says nothing of that. */
const readTitle = rememberTexts((text: string): 'done' | 'not all' | null => {
  if (text === '' || text.length > LONGEST) return null;
  const line = oneLine(text).replace(/_/g, ' ').replace(NUMBERING, '');
  if (OPEN_THINGS.test(line)) return 'not all';
  if (!MAY_END.test(line)) return null;
  if (NOT_ALL.test(line)) return 'not all';
  const isDone =
    ENDED_ALONE.test(line) ||
    line.split(PARTS).some((part) => ENDED_THINGS.test(part) || THINGS_ENDED.test(part));
  return isDone ? 'done' : null;
});

/** Of several lines the one that decides: one that says that not all are done, else one that they are. */
function decisive(lines: readonly string[]): string | undefined {
  return (
    lines.find((line) => readTitle(line) === 'not all') ?? lines.find((line) => readTitle(line) === 'done')
  );
}

/**
 * The title under which an action stands as one that is done: of its section, else its table, else its sheet. Null
 * where none says so, or the nearest that speaks of it says that not all are.
 */
function listedAsDone({ lines, ofSheet }: TitleBlock, section: readonly string[]): string | null {
  const nearest = section.at(-1);
  const candidates = [nearest === undefined ? [] : [nearest], lines.slice(0, -1), ofSheet, lines.slice(-1)];
  const said = candidates.map(decisive).find((line) => line !== undefined);
  return said !== undefined && readTitle(said) === 'done' ? said : null;
}

const LESS_THAN_DONE: readonly string[] = ['on-track', 'at-risk', 'off-track', 'not-started'];

/** It says itself that it is not done. */
function isOpen({ stated }: PlanAction): boolean {
  return (
    stated !== null && (LESS_THAN_DONE.includes(understandStatus(stated.text)) || saysNoEnd(stated.text))
  );
}

/**
 * The actions of a table with the title that lists them as done. A list that one of its own actions gainsays, stated as
 * less than done, says nothing of the others.
 *
 * @example withListed(actions, titles)[0]?.listedAs // 'Completed actions 2026/27'
 */
export function withListed(actions: readonly PlanAction[], titles: TitleBlock): readonly PlanAction[] {
  const listed = actions.map((action) => ({ action, title: listedAsDone(titles, action.section) }));
  const gainsaid = new Set(listed.flatMap(({ action, title }) => (isOpen(action) ? [title] : [])));
  return listed.map(({ action, title }) =>
    title === null || gainsaid.has(title) ? action : { ...action, listedAs: title },
  );
}
