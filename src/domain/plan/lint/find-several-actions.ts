import { countWords } from '../../wording/count-words';
import { listItems, oneLine } from '../../wording/tidy-text';
import { findMilestoneItems } from '../cells/milestone-items';
import { opensWithDoing } from './doing-words';

/** The things to do that stand in one cell. */
export interface SeveralActions {
  readonly count: number;
  readonly first: string;
  readonly second: string;
}

const LEAST_WORDS = 4;
const LEAST_SENTENCES = 3;
const MOST_ITEMS = 40;
/** What goes back to the thing before it is a step of the same action. */
const GOES_ON =
  /^\W*(?:[\w-]+\s+){1,3}(?:it|its|this|these|those|them|their|such|that|the (?:results?|findings|outcomes?|data|feedback|same|above|plan|recommendations?))\b|^\W*(?:then|also|next|finally|where|if|when|once|after|followed)\b|\b(?:whether more|as above)\b/i;
/** "4.1 Train every panel", "3.1a": the number of a part that has no dot or bracket behind it. */
const PART_NUMBER = /^\(?\d{1,2}\.\d{1,2}[a-h]?[.):]?\s+(?=\p{Lu})/u;
const BULLETED = new RegExp(
  `^\\s*(?:[^\\p{L}\\p{N}\\s"'“‘(]|\\(?(?:\\d{1,2}|[a-z])[.)]\\s|o\\s)|${PART_NUMBER.source}`,
  'u',
);

function isOwn(item: string, index: number): boolean {
  return countWords(item) >= LEAST_WORDS && opensWithDoing(item) && (index === 0 || !GOES_ON.test(item));
}

/** A line that only leads up to those below it. */
const LEADS_UP = /[:;]$|\b(?:these|the following)(?: actions?| steps?| activities)?\W*$/i;

function ownOf(items: readonly string[]): readonly string[] {
  const [first = ''] = items;
  const own = items.length > 2 && LEADS_UP.test(first.trim()) ? items.slice(1) : items;
  return items.length > MOST_ITEMS ? [] : own.filter(isOwn);
}

/** Bullets, numbers or lines, where most of them open with what is to be done. */
function fromLines(action: string): readonly string[] {
  const items = findMilestoneItems(action).map(({ text }) => text.replace(PART_NUMBER, ''));
  if (items.length < 2) return [];
  const lines = action.split('\n').filter((line) => line.trim() !== '');
  const bulleted = lines.filter((line) => BULLETED.test(line)).length;
  const isInline = lines.length < 2 && listItems(action).length > 1;
  const own = ownOf(items);
  // Without bullets or numbers, lines may be a text that was wrapped: each must be an action by itself.
  const isListed = isInline || bulleted >= 2;
  const isEnough = isListed ? own.length * 2 > items.length : own.length === items.length;
  return isEnough ? own : [];
}

function fromSentences(action: string): readonly string[] {
  const sentences = oneLine(action)
    .split(/(?<=\p{L}{2}[.;)])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim());
  if (sentences.length < LEAST_SENTENCES) return [];
  const own = ownOf(sentences);
  return own.length >= LEAST_SENTENCES && own.length === sentences.length ? own : [];
}

/**
 * The separate things to do in one cell: bullets, numbered items, lines or sentences that each open with a verb and
 * do not go back to the one before. Null for one action, however long.
 *
 * @example findSeveralActions('• Train every panel\n• Publish the pay gap report')?.count // 2
 */
export function findSeveralActions(action: string): SeveralActions | null {
  if (action.length < 40) return null;
  const lines = fromLines(action);
  const own = lines.length > 1 ? lines : fromSentences(action);
  const [first, second] = own;
  return first === undefined || second === undefined ? null : { count: own.length, first, second };
}
