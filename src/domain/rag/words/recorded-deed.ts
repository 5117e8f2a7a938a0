import type { Temporal } from 'temporal-polyfill';
import { MONTH_SPELT } from '../../calendar/month-name';
import { oneLine } from '../../wording/tidy-text';
import { isAhead } from './dates-told';
import { isDoubted } from './deeds-and-doubts';

const LONGEST = 160;
/** What an action may end with; that something was discussed or planned is no end of anything. */
const DEED =
  '(?:(?<=\\b(?:event|workshop|session|training|webinar|conference|festival|campaign|launch|round|course|celebration|seminar|day|week|month|clinic|roadshow)s? )(?:was |were |all )?(?:held|done|complete|run)|published|launched|approved|ratified|adopted|signed(?: off)?|sent|(?<=^|\\b(?:is|are|now|gone|went|page|site|website|portal|system|tool|dashboard|policy|guide|hub|network) )live|issued|established|appointed|recruited|trained|installed|introduced|set up|in place|in use|in post|embedded|purchased|bought|created|produced|developed|written|rewritten|updated|revised|refreshed|delivered|completed|implemented|rolled out|achieved|taken place|carried out|finalised|finalized|circulated|uploaded|submitted|available)';
/** The deed ends its clause, or only when, where and by whom follow. */
const ENDS_IN_DEED = new RegExp(
  `\\b${DEED}(?: (?:in|on|at|by|for|to|since|during|from|across|and|as of|early|late|mid|spring|summer|autumn|winter|q[1-4]|\\d{1,4}|${MONTH_SPELT})(?![a-z\\d])[^.;]{0,60})?(?:(?:,| \\(|:| [-–]) ?\\d[^.;%]{0,40})?[\\s.!)]*$`,
  'i',
);
/** More than the past is told. */
const GOES_ON =
  /\b(?:continu\w*|progressing|working|developing|being|plan(?:s|ned|ning)?|next|soon|need(?:s|ed)?|require[sd]?|now to|if|can|may (?:be|not|need|have)|might|no|none|nothing|risk|behind|late)\b/i;

/**
 * Tells whether a short progress text records a deed that may be the end of its action, though it does not say so:
 * "Report published March 2023". Only a person can tell whether that was the whole of it.
 *
 * @param asAt a deed in a later month is a plan, not a record
 * @example recordsDeed('Policy approved by the board and now in use.', asAt) // true
 */
export function recordsDeed(progress: string, asAt: Temporal.PlainDate): boolean {
  if (progress.length > LONGEST) return false;
  const line = oneLine(progress);
  return ENDS_IN_DEED.test(line) && !GOES_ON.test(line) && !isDoubted(line) && !isAhead(line, asAt);
}
