import type { RatingStatus } from '../../domain/rag/rating';
import { STATUS_ORDER, statusWord } from '../../domain/report/status-words';
import type { WorkbookReview } from '../review-workbook';
import { countedNoun } from './wording';

/**
 * What one review has that another has not, in a sentence or two.
 *
 * @example describeDifference(before, after) // '4 actions would become at risk, 2 on track.'
 */
export function describeDifference(before: WorkbookReview, after: WorkbookReview): string {
  const [old, now] = [statusesOf(before), statusesOf(after)];
  const become = new Map<RatingStatus, number>();
  let shared = 0;
  for (const [place, status] of now) {
    const was = old.get(place);
    if (was === undefined) continue;
    shared += 1;
    if (was !== status) become.set(status, (become.get(status) ?? 0) + 1);
  }
  const sentences = [
    ...readSentences(now.size - shared, 'more'),
    ...readSentences(old.size - shared, 'fewer'),
    ...changeSentences(become),
  ];
  return sentences.length === 0 ? 'No action would change status.' : sentences.join(' ');
}

/** The status of each action by where it stands. */
function statusesOf({ plans }: WorkbookReview): ReadonlyMap<string, RatingStatus> {
  return new Map(
    plans.flatMap(({ plan, actions }) =>
      actions.map(({ action, rating }) => [`${action.rows[0]} ${plan.sheet}`, rating.status] as const),
    ),
  );
}

function readSentences(count: number, which: 'more' | 'fewer'): readonly string[] {
  if (count === 0) return [];
  return [
    which === 'more'
      ? `${countedNoun(count, 'row')} would be read as ${count === 1 ? 'an action' : 'actions'} that ${count === 1 ? 'is' : 'are'} not now.`
      : `${countedNoun(count, 'action')} would no longer be read.`,
  ];
}

function changeSentences(become: ReadonlyMap<RatingStatus, number>): readonly string[] {
  const parts = STATUS_ORDER.flatMap(({ status }) => {
    const count = become.get(status);
    return count === undefined ? [] : [{ count, word: statusWord(status).toLowerCase() }];
  });
  const [first, ...others] = parts;
  if (!first) return [];
  const head = `${countedNoun(first.count, 'action')} would become ${first.word}`;
  return [`${[head, ...others.map(({ count, word }) => `${count} ${word}`)].join(', ')}.`];
}
