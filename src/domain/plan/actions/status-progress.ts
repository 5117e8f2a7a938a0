import type { ColumnLayout } from '../columns/column-layout';
import type { RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';
import { isOnlyStatus } from '../../status/only-status';

const LEAST_FILLED = 4;
/** Words before a dash or bracket say the state, those behind it why. */
const MOST_WORDS = 3;
const REASON = /\s*(?:[–—:;,.(|]|\s-\s).*$/s;
const LEAST_SHORT = 0.9;
/** A state is told of several actions; a report is written for each. */
const LEAST_REPEATED = 0.5;
/** Of the texts, that begin with what is surely a state: "Slipped: template still to come". */
const LEAST_LED = 0.8;

/** The state a short text begins with, in small letters: "delayed" of "Delayed – no room"; null for a longer one. */
function stateOf(view: SheetView, text: string): string | null {
  const state = text
    .replace(/^[^\p{L}]+/u, '')
    .replace(REASON, '')
    .toLowerCase();
  const { words, isDate, isNumber } = view.memory.kind(state);
  return words === 0 || words > MOST_WORDS || isDate || isNumber ? null : state;
}

/**
 * In a plan without a status column, the column of progress that holds nothing but short states, most of them told
 * of several actions and one at least a known one, or in which nearly every text begins with a known one. Null where
 * there is none.
 *
 * @example findStatusProgress(view, drafts, layout) // 5 for "Happening now", "Done", "Coming soon" again and again
 */
export function findStatusProgress(
  view: SheetView,
  drafts: readonly RowDraft[],
  { columns, reports }: ColumnLayout,
): number | null {
  // What was said last of several times is told row by row.
  if (columns.has('rag') || reports !== undefined) return null;
  for (const column of columns.get('progress') ?? []) {
    const texts = drafts.flatMap(({ pieces }) => {
      const own = pieces.get('progress')?.filter((piece) => piece.column === column) ?? [];
      return own.map(({ text }) => text);
    });
    const states = texts.flatMap((text) => stateOf(view, text) ?? []);
    const told = new Map<string, number>();
    for (const state of states) told.set(state, (told.get(state) ?? 0) + 1);
    const repeated = states.filter((state) => (told.get(state) ?? 0) > 1).length;
    const known = texts.filter((text) => isOnlyStatus(text.replace(REASON, ''))).length;
    if (texts.length >= LEAST_FILLED && known >= texts.length * LEAST_LED) return column;
    const isKnown = states.some((state) => isOnlyStatus(state));
    const areShort = texts.length >= LEAST_FILLED && states.length >= texts.length * LEAST_SHORT;
    if (areShort && isKnown && repeated >= states.length * LEAST_REPEATED) return column;
  }
  return null;
}
