import { rememberTexts } from '../../wording/remember-readings';
import { listItems } from '../../wording/tidy-text';
import { sayOnlyStatus } from '../../status/only-status';
import { saysOnHold, understandStatus } from '../../status/understand-status';

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

/** "This invitation has", "We have": who or what stands so, where it can only be the action. */
const SUBJECT =
  /^(?:(?:this|these)(?: (?!(?:month|year|quarter|week|term|time|season|period)\b)[a-z'-]+){0,3}?|we(?! have not (?:yet )?met\b)|it) (?:has|have|is|are|was|were)(?: (?:been|now|still))* (?=\S)/i;
/** "Held" alone is said of a meeting. */
const EVENT = /^held$/i;
/** What rested goes on again. */
const TAKEN_UP_AGAIN =
  /\b(?:re-?start\w*|resum\w*|re-?commenc\w*|re-?open\w*|re-?instat\w*|under ?way|progress(?:ing|ed|es)|complet\w*|started|lifted|back (?:on|to|in))\b/i;

/** A part that is a state and nothing more, with the reason for it left aside. */
function statusOf(part: string, isFirst: boolean, mayRest: boolean): ReturnType<typeof understandStatus> {
  const [head = ''] = part.replace(LABEL, '').split(REASON);
  const words = head.trim().replace(/[.!;]+$/, '');
  const bare = isFirst ? words.replace(SUBJECT, '') : words;
  if (sayOnlyStatus(bare) !== 'surely' || EVENT.test(bare)) return 'unknown';
  const status = understandStatus(bare);
  // What rests is at risk: nobody works on it while its date stands.
  return status === 'unknown' && mayRest && saysOnHold(bare) ? 'at-risk' : status;
}

/**
 * What a progress text says outright of an action that is off track, at risk, on hold or not started: parts that are such a
 * state and nothing more, none of which says otherwise. Null where it tells of anything else alone.
 *
 * @example readStanding('Not on track owing to vacancies.')?.status // 'off-track'
 */
export const readStanding = rememberTexts(findStanding);

function findStanding(progress: string): ProgressStanding | null {
  if (progress === '' || progress.length > LONGEST_PROGRESS) return null;
  const parts = listItems(progress).flatMap((item) => item.split(PARTS));
  const mayRest = !TAKEN_UP_AGAIN.test(progress);
  const told = parts.map((part, at) => ({ words: part.trim(), status: statusOf(part, at === 0, mayRest) }));
  const states = told.filter(({ status }) => status !== 'unknown');
  const [first] = states;
  if (!first || states.some(({ status }) => status !== first.status)) return null;
  const { status, words } = first;
  return status === 'off-track' || status === 'at-risk' || status === 'not-started'
    ? { status, words }
    : null;
}
