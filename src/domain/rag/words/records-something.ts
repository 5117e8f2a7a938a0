import { rememberTexts } from '../../wording/remember-readings';
import { saysNothingNew } from '../../wording/says-nothing';
import { oneLine } from '../../wording/tidy-text';

const NOTHING_SAID =
  /^(?:no|(?:no|nil|zero)(?: (?:real|significant|tangible|measurable|visible))? progress.*|to be (?:updated|completed|added)|not (?:yet )?(?:started|begun|commenced|due|applicable).*|yet to (?:start|begin|commence).*|awaiting updates?|update (?:required|awaited|to follow)|blank)\.?$/i;

/** Longer than any way of saying nothing. */
const LONGEST_NOTHING = 80;

/**
 * Tells whether a progress text records anything: not empty, "TBC" or "not yet started".
 *
 * @example recordsSomething('TBC') // false
 */
export const recordsSomething = rememberTexts(saysSomething);

function saysSomething(progress: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(progress)) return false;
  if (progress.length > LONGEST_NOTHING) return true;
  const line = oneLine(progress);
  return !NOTHING_SAID.test(line) && !saysNothingNew(line);
}
