import { rememberTexts } from '../wording/remember-readings';
import { CLAUSE } from './head-state';
import { latestState } from './latest-state';
import { isDoneAsWhole } from './part-claim';
import { restsPlain, statePlain } from './plain-state';
import { HOLD, OPEN } from './state-words';

/**
 * What a status means, by its words: a line of a key, or a phrase in a status column. Negations are read as
 * such, and of "on track or complete" the lesser claim is taken.
 *
 * @returns `unknown` when the words do not say; an action on hold is one of these, for no colour of a key stands for it
 * @example understandStatus('concerns / not on track') // 'off-track'
 */
export const understandStatus = rememberTexts((text) => statePlain(latestState(text)));

/**
 * Tells whether a status says that the action rests: paused, on hold, deferred.
 *
 * @example saysOnHold('Paused until the new system is live') // true
 */
export function saysOnHold(text: string): boolean {
  const plain = latestState(text);
  return restsPlain(plain) && (HOLD.test(plain) || !saysNotApplicable(text));
}

const NOT_APPLICABLE = /^\W*(?:not applicable|n\/?a)\b/i;

/**
 * Tells whether a status begins by saying that the action does not apply: what does not has nothing to wait for.
 *
 * @example saysNotApplicable('N/A – no staff in scope') // true
 */
export function saysNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(text);
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
 * Tells whether a status says that the action itself is done, not only something that was part of it.
 *
 * @example saysAllDone('Baseline survey completed') // false
 */
export function saysAllDone(text: string): boolean {
  return understandStatus(text) === 'complete' && latestState(text).split(CLAUSE).some(isDoneAsWhole);
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
