import { STATUS_WORDS } from '../rag/rag-policy';
import type { RatingStatus } from '../rag/rating';

/** Every status in the order a committee hears them, what needs it first, and what each means. */
export const STATUS_ORDER: readonly { readonly status: RatingStatus; readonly meaning: string }[] = [
  { status: 'overdue', meaning: 'The deadline has passed and nothing says it is done.' },
  { status: 'off-track', meaning: 'The plan itself says it is off track.' },
  { status: 'at-risk', meaning: 'In date, but due soon, missed on the way or to be confirmed.' },
  { status: 'on-track', meaning: 'In date, and nothing says otherwise.' },
  { status: 'complete', meaning: 'The plan says it is done.' },
  { status: 'closed', meaning: 'Superseded, transferred or no longer needed.' },
  { status: 'not-started', meaning: 'The plan says so, or its start is still ahead.' },
  { status: 'not-rated', meaning: 'No deadline, or one that cannot be read for certain.' },
];

/**
 * The word for a status, as written in cells.
 *
 * @example statusWord('off-track') // 'Off track'
 */
export function statusWord(status: RatingStatus): string {
  return STATUS_WORDS[status];
}
