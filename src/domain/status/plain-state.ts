import { saysDropped } from './dropped-claim';
import { headState } from './head-state';
import { isPartAndRest, tellsOfRest } from './part-claim';
import {
  ASSURANCE,
  CARRIED,
  DONE,
  EITHER_DONE_OR_GOING,
  GOING,
  HOLD,
  MILD,
  NOT_STARTED,
  RISK,
  SHORT_OF_DONE,
  SOON,
  STRONG,
  TROUBLE,
  WAITING,
} from './state-words';
import type { StatedStatus } from './stated-status';

function fromAssurance(plain: string): StatedStatus | null {
  const match = ASSURANCE.exec(plain);
  if (!match) return null;
  const level = match[1] ?? match[2] ?? '';
  if (/^(?:no|none|nil|limited|minimal|low|weak|insufficient)$/.test(level)) return 'off-track';
  return /^(?:partial|moderate|reasonable|adequate|some|medium|acceptable)$/.test(level)
    ? 'at-risk'
    : 'on-track';
}

function fromTrouble(plain: string): StatedStatus | null {
  const trouble = TROUBLE.test(plain);
  if (STRONG.test(plain) && !/\bat risk of\b/.test(plain)) return 'off-track';
  if (!trouble) return RISK.test(plain) ? 'at-risk' : null;
  if (/MENDING|HANDLED|EXPECTED/.test(plain) || MILD.test(plain)) return 'at-risk';
  return 'off-track';
}

/** One part of the work is done, or some of it, and no more is said than that. */
const IN_PART = /PARTLY|STAGE/;

/** Said outright of the action, and what it waits for is the reason; of "planned" and "cannot start" that makes a rest. */
const NOT_STARTED_OUTRIGHT =
  /(?:^|[,.] )(?:(?:the|this|it|actions?|work|project|status|has|have|is|currently|still|yet|grey|white|red) )*NOTSTARTED/;

function saysNotStarted(plain: string, inPart: boolean): boolean {
  if (!NOT_STARTED.test(plain) || plain.startsWith('PARTLY')) return false;
  return !WAITING.test(plain) || (!inPart && NOT_STARTED_OUTRIGHT.test(plain));
}

/**
 * What a plain status with its tokens means, taken as a whole and as of now.
 *
 * @example statePlain('OFF') // 'off-track'
 */
export function statePlain(plain: string): StatedStatus {
  if (plain === '') return 'unknown';
  if (saysDropped(plain)) return 'closed';
  const head = headState(plain);
  if (head !== null) return statePlain(head);
  const assured = fromAssurance(plain);
  if (assured) return assured;
  if (EITHER_DONE_OR_GOING.test(plain)) return 'on-track';
  const inPart = IN_PART.test(plain) || isPartAndRest(plain);
  if (DONE.test(plain) && !SHORT_OF_DONE.test(plain) && !inPart) return 'complete';
  if (SOON.test(plain)) return 'at-risk';
  const troubled = fromTrouble(plain);
  if (troubled) return troubled;
  if (inPart && !restsPlain(plain) && tellsOfRest(plain)) return 'on-track';
  if (saysNotStarted(plain, inPart)) return 'not-started';
  return GOING.test(plain) && !HOLD.test(plain) ? 'on-track' : 'unknown';
}

/**
 * Tells whether a plain status says that the action rests.
 *
 * @example restsPlain('paused') // true
 */
export function restsPlain(plain: string): boolean {
  return HOLD.test(plain) || CARRIED.test(plain) || WAITING.test(plain);
}
