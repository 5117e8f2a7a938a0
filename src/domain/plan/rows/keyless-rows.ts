import type { SheetView } from '../cells/sheet-view';
import { heldBy } from './merged-rows';
import { isItem, pointsAbove } from './paragraph-rows';
import { textOf, type RowDraft } from './row-draft';
import type { FieldMap } from './row-fit';
import type { RowSurvey } from './row-survey';

/** What stands between a row and the action above it. */
export interface Gap {
  /** A page break, a repeated heading or a page's furniture. */
  readonly isBroken: boolean;
  readonly isBlankAbove: boolean;
}

/** The action above a row, in its table, and what parts the two. */
export interface ActionBefore {
  readonly draft: RowDraft;
  readonly survey: RowSurvey;
  readonly gap: Gap;
}

/** How much a row without lead, deadline, status or reference is the rest of the action above: less is more so. */
export interface KeylessWeight {
  readonly weight: number;
  /** Whether that is to be told: 'never' where the layout itself says so, 'always' where little does. */
  readonly told: 'never' | 'when it could stand' | 'always';
}

const NOTHING: KeylessWeight = { weight: 0, told: 'when it could stand' };

function weighHeld(view: SheetView, row: number, fieldOf: FieldMap, draft: RowDraft, survey: RowSurvey) {
  const held = heldBy(view, row, fieldOf, draft);
  if (held === null) return null;
  if (held === 'keys' && survey.merges === 'shared')
    return { weight: 0.5, told: 'when it could stand' } as const;
  if (held === 'reference' || survey.merges === 'one action') return { weight: -3, told: 'never' } as const;
  return { weight: -1, told: 'when it could stand' } as const;
}

/**
 * Weighs a row that has words for an action and nothing that is an action's own: what is merged down over it, how
 * it begins, and what every other action of the table has.
 *
 * @param text the words in the column of actions
 * @example weighKeyless(view, 6, fieldOf, { draft, survey, gap }, 'This includes bank staff').weight // -2
 */
export function weighKeyless(
  view: SheetView,
  row: number,
  fieldOf: FieldMap,
  { draft, survey, gap }: ActionBefore,
  text: string,
): KeylessWeight {
  const held = weighHeld(view, row, fieldOf, draft, survey);
  if (held !== null) return held;
  if (!survey.hasKeys) return NOTHING;
  const { alwaysHas, hasItems, loneLines } = survey.paragraphs;
  if (isItem(text) && !hasItems) return { weight: -3, told: 'never' };
  if (pointsAbove(text) || /:$/.test(textOf(draft, 'action'))) return { weight: -2, told: 'never' };
  if (survey.isWrapped || loneLines === 'headings') return NOTHING;
  // Between blank rows stands a remark under the plan rather than the end of its last action.
  if (gap.isBlankAbove && view.filled(row + 1).length === 0) return NOTHING;
  const isClose = !gap.isBroken && !gap.isBlankAbove;
  // One line alone above a blank row is an action that somebody has just added.
  if (loneLines === 'few' && view.filled(row + 1).length === 0) return NOTHING;
  const asOften = loneLines === 'several' ? 'never' : 'when it could stand';
  if (alwaysHas.has('ref')) return { weight: -3, told: isClose ? asOften : 'always' };
  if (!alwaysHas.has('lead') || !alwaysHas.has('due') || view.memory.kind(text).isInstruction) return NOTHING;
  return { weight: -2, told: isClose && loneLines === 'several' ? 'never' : 'always' };
}
