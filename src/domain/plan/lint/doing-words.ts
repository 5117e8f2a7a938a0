import { describeText } from '../cells/text-kind';

/** Verbs that actions open with beside those that tell a column of actions. */
const MORE_VERBS: ReadonlySet<string> = new Set(
  `advocate amend answer apply award ban bid block book brief buy cap catalogue clear clean close come compete confront
convert cover cut date debrief decorate defer dip donate earmark enforce enrol escalate exempt extract feature film fit
fix fold freeze fund hand hear hire install interview join label let light limit lobby log lower merge modify mount
move name note nudge number open order own paint park pass pause pay phase phone place play plot pool post print
proof protect provide prune push put quantify query question quote rank rate re-advertise re-paint re-run re-write
reach read rearrange rebuild recalculate recruit recode redecorate redraft refer reform refurbish refuse register
rehearse reissue relabel remark remit render renew rent repaint repair reserve reset resource restart retitle
retrain return rewrite rotate scan screen search separate serve set shadow share shift show sign speak
spend split spread stage stamp step stock stop store subsidise subtitle supply swap switch teach tell tender
tidy trace track trial triage trim turn unify upskill vary verify vet video view volunteer walk waive warn weigh
welcome win wire withdraw`.split(/\s+/),
);
const OPENING =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z]|[ivx]{1,4})[.):]?\s+)?(?:to |we will |the (?:trust|board|council|team) (?:will|to) )?(?:also |then |jointly |formally |actively |fully )?/i;

/**
 * Tells whether a clause opens with what is to be done: "Train …", "To review …", "Development of …".
 *
 * @example opensWithDoing('Repaint the bays') // true
 */
export function opensWithDoing(clause: string): boolean {
  const bare = clause.replace(OPENING, '');
  const first = /^[\p{L}-]+/u.exec(bare)?.[0].toLowerCase() ?? '';
  if (MORE_VERBS.has(first) || describeText(clause).isInstruction) return true;
  return bare !== clause && describeText(bare).isInstruction;
}
