import { OWN_FIGURE_LINES } from './equality/own-figure-lines';

/**
 * The lines of text in column A that stand between our tables, as patterns. Whatever else stands there is the
 * user's own.
 */
const OWN_LINES: readonly RegExp[] = [
  /^(?:Parity summary|Parity checks|Every action) as at \d{1,2} \p{L}+ \d{4}$/u,
  /^Plans?: /,
  /^No action plan was found; \d+ equality figures? /,
  /^\d+ (?:actions?|checks?): /,
  /^There is nothing to fix or confirm\.$/,
  /^Nothing (?:is overdue|falls due in the next \d+ days|to fix or confirm)\.$/,
  /^No (?:section stands above|lead is named for|committee is named for) any action\.$/,
  /^No actions were found\.$/,
  /^(?:An action (?:with|that goes to) several .+ is counted for each of them\. ?)?(?:The first \d+ of \d+; the others are on the sheet of all actions\.)?$/,
  /^Parity settings$/,
  /^Change a value in column B; /,
  /^Each line is one thing to look at\. /,
  /^The status follows the plan[,:] /,
  /^(?:Actions by status|(?:Overdue, the longest first|Due in the next \d+ days|By (?:plan|section|lead|committee))(?:, continued)?)$/,
  /^Notes (?:whose check has gone|on actions that (?:have left these lists|are no longer in the plan)|on (?:figures|bands) that are no longer there)$/,
  ...OWN_FIGURE_LINES,
];

/**
 * Tells whether a line between our tables is one of ours.
 *
 * @example isOwnLine('By lead') // true
 */
export function isOwnLine(text: string): boolean {
  return OWN_LINES.some((pattern) => pattern.test(text));
}
