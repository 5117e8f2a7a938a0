import type { ColumnLayout } from '../columns/column-layout';
import type { PlanField } from '../plan';
import type { Piece, RowDraft } from '../rows/row-draft';

/** A percentage and nothing beside it. */
const SHARE = /^\d{1,3}(?:\.\d+)?\s?%$/;

/** Under such a heading a percentage is the figure that the action is to change. */
const OF_A_FIGURE =
  /\b(?:position|figures?|scores?|rates?|results?|data|measures?|values?|actuals?|performance|baseline|indicators?|metrics?|survey|representation|declaration|compliance)\b/i;
const OF_THE_WORK = /\b(?:progress|completed?|completion|done|implement\w*|deliver\w*|status)\b/i;
/** "% complete": the share done, whatever the action is about. */
const SHARE_DONE = /\b(?:completed?|completion|done|implemented|implementation|delivered)\b/i;

/** Where an action says what it is to change, and how far. */
const SAYS_WHAT: readonly PlanField[] = ['action', 'target', 'metric', 'current', 'objective'];
/** What is counted in percent: a figure so written, or a word that stands for one. */
const IN_PERCENT =
  /\d\s?%|%\s?of\b|\bper ?cent|\bpercentages?\b|\bproportions?\b|\brates?\b(?! (?:of pay|card))|\b(?:declarations?|disclosures?|representation|uptake|take-up|turnover|likelihood)\b|\b(?:training|mandatory|appraisal)\b.{0,30}\bcompliance\b/i;

/** An action that is itself to change a rate: a percentage beside it is the rate reached. */
function changesRate({ pieces }: RowDraft): boolean {
  return SAYS_WHAT.some((field) => pieces.get(field)?.some(({ text }) => IN_PERCENT.test(text)) ?? false);
}

/**
 * Tells whether a cell of progress says how much of its action is done, by a percentage and nothing beside it: not
 * where its heading is of a figure, and not where the action or its target is a rate, unless the heading says so.
 *
 * @example isShareDone(piece, draft, layout) // false for "58%" under "Progress" where the target is "75% by March"
 */
export function isShareDone(
  { text, column }: Piece,
  draft: RowDraft,
  { headingOf }: Pick<ColumnLayout, 'headingOf'>,
): boolean {
  if (!SHARE.test(text)) return false;
  const heading = headingOf.get(column) ?? '';
  const isOfFigure = OF_A_FIGURE.test(heading);
  if (isOfFigure && !OF_THE_WORK.test(heading)) return false;
  return (SHARE_DONE.test(heading) && !isOfFigure) || !changesRate(draft);
}
