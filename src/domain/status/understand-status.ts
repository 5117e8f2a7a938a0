import { rememberTexts } from '../wording/remember-readings';
import { saysDropped } from './dropped-claim';
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
  OPEN,
  RISK,
  SHORT_OF_DONE,
  SOON,
  STRONG,
  TROUBLE,
  WAITING,
} from './state-words';
import { plainStatus } from './status-phrases';
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

/**
 * What a status means, by its words: a line of a key, or a phrase in a status column. Negations are read as
 * such, and of "on track or complete" the lesser claim is taken.
 *
 * @returns `unknown` when the words do not say; an action on hold is one of these, for no colour of a key stands for it
 * @example understandStatus('concerns / not on track') // 'off-track'
 */
export const understandStatus = rememberTexts((text) => understand(latestState(text)));

/** One part of the work is done, or some of it, and no more is said than that. */
const IN_PART = /PARTLY|STAGE/;

function understand(plain: string): StatedStatus {
  if (plain === '') return 'unknown';
  if (saysDropped(plain)) return 'closed';
  const assured = fromAssurance(plain);
  if (assured) return assured;
  if (EITHER_DONE_OR_GOING.test(plain)) return 'on-track';
  const inPart = IN_PART.test(plain) || isPartAndRest(plain);
  if (DONE.test(plain) && !SHORT_OF_DONE.test(plain) && !inPart) return 'complete';
  if (SOON.test(plain)) return 'at-risk';
  const troubled = fromTrouble(plain);
  if (troubled) return troubled;
  if (inPart && !rests(plain) && tellsOfRest(plain)) return 'on-track';
  if (NOT_STARTED.test(plain) && !WAITING.test(plain)) return 'not-started';
  return GOING.test(plain) && !HOLD.test(plain) ? 'on-track' : 'unknown';
}

function rests(plain: string): boolean {
  return HOLD.test(plain) || CARRIED.test(plain) || WAITING.test(plain);
}

const NOW =
  /^(.+?)(?:\s*[,.;]\s*|\s)(?:(?:but|and|then|is|are|it is|has|have) )*(?:(?:now|currently) (?:(?:been|is) )*|(?=back (?:on|to)\b))(\S.*)$/;
const FORMERLY =
  /^(?:was (?!completed)|were |had been |been |previously|formerly|originally|initially|thought)/;
const NOT_YET_SO = /EXPECTED|NOTDONE|MENDING|HANDLED/;

const ENTRY = /(?:^|[,.;] ?)\b(q[1-4]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* , /g;

/** Of entries that stand one after another ("q1 , ... q2 , ..."), the last. */
function lastEntry(plain: string): string {
  const entries = [...plain.matchAll(ENTRY)];
  const last = entries.at(-1);
  return last && entries.length > 1 ? plain.slice(last.index + last[0].length) : plain;
}

/** Of "was on hold, now in progress" only what holds now; a text without such a turn as it is. */
const latestState = rememberTexts((text: string): string => {
  const plain = lastEntry(plainStatus(text));
  const [, before = '', after = ''] = NOW.exec(plain) ?? [];
  if (after === '') return plain;
  if (FORMERLY.test(before)) return after;
  const isTold = (understand(after) !== 'unknown' || rests(after)) && !NOT_YET_SO.test(after);
  const undone = /\bagain\b/.test(after) && isTold;
  return undone || (isTold && understand(before) !== 'complete') ? after : plain;
});

/**
 * Tells whether a status says that the action rests: paused, on hold, deferred.
 *
 * @example saysOnHold('Paused until the new system is live') // true
 */
export function saysOnHold(text: string): boolean {
  return rests(latestState(text));
}

/**
 * Tells whether a status that is no colour is still plain English: "open", "awaiting sign-off", "paused",
 * "not applicable". Such a one needs no key, and says nothing that could decide a rating.
 *
 * @example saysNoEnd('Open') // true
 */
export function saysNoEnd(text: string): boolean {
  return saysOnHold(text) || OPEN.test(latestState(text));
}

/**
 * Tells whether a status claims that all is well, and not merely that work goes on: "on track", not "in progress".
 *
 * @example claimsOnTrack('In progress') // false
 */
export function claimsOnTrack(text: string): boolean {
  const plain = latestState(text);
  return (
    understandStatus(text) === 'on-track' &&
    /OKAY|EXPECTED|\b(?:on (?:track|target|schedule|course|plan|time|pace)|(?:to|as|per) (?:plan|planned|schedule))\b/.test(
      plain,
    )
  );
}
