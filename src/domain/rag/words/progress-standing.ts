import { rememberTexts } from '../../wording/remember-readings';
import { listItems } from '../../wording/tidy-text';
import { sayOnlyStatus } from '../../status/only-status';
import { understandStatus } from '../../status/understand-status';

/** How the progress text says that an action stands that is not at its end, in its own words. */
export interface ProgressStanding {
  readonly status: 'off-track' | 'at-risk' | 'not-started';
  readonly words: string;
}

const LONGEST_PROGRESS = 600;
/** Sentences, and the clauses of a sentence. */
const PARTS = /(?<=[.!?;])\s+(?=\S)|\s[-–—]\s|;\s*/;
/** "Update:", "Nov 2026 –" before what is said. */
const LABEL =
  /^(?:(?:\d{1,2}[/. ])?(?:\d{1,2}|[a-z]{3,9})[/. ](?:20)?\d\d|(?:latest |progress )?(?:update|status|position|progress))\s*[:–—-]\s*/i;
/** Why it stands so is no part of how it stands. */
const REASON = /[,:(]|\s(?:because|due to|owing to|as|since|while|until|pending|following|after)\s/i;

/** A part that is a state and nothing more, with the reason for it left aside. */
function statusOf(part: string): ReturnType<typeof understandStatus> {
  const [head = ''] = part.replace(LABEL, '').split(REASON);
  const words = head.trim().replace(/[.!;]+$/, '');
  return sayOnlyStatus(words) === 'surely' ? understandStatus(words) : 'unknown';
}

/**
 * What a progress text says outright of an action that is off track, at risk or not started: parts that are such a
 * state and nothing more, none of which says otherwise. Null where it tells of anything else alone.
 *
 * @example readStanding('Not on track owing to vacancies.')?.status // 'off-track'
 */
export const readStanding = rememberTexts(findStanding);

function findStanding(progress: string): ProgressStanding | null {
  if (progress === '' || progress.length > LONGEST_PROGRESS) return null;
  const parts = listItems(progress).flatMap((item) => item.split(PARTS));
  const told = parts.map((part) => ({ words: part.trim(), status: statusOf(part) }));
  const states = told.filter(({ status }) => status !== 'unknown');
  const [first] = states;
  if (!first || states.some(({ status }) => status !== first.status)) return null;
  const { status, words } = first;
  return status === 'off-track' || status === 'at-risk' || status === 'not-started'
    ? { status, words }
    : null;
}
