import { oneLine } from '../../wording/tidy-text';
import { definedHorizons, namedTime } from '../cells/horizon-words';
import { textOf, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

/** What a plan says its horizons mean, by their first word: "short" is "by 31 March 2027". */
export type Horizons = ReadonlyMap<string, string>;

/** Far enough for a title block or a key, near enough not to look through a long sheet. */
const ROWS_SEARCHED = 60;

function definitionsIn(view: SheetView, row: number): readonly (readonly [string, string])[] {
  const columns = view.filled(row);
  const [name, meaning, more] = columns.map((column) => oneLine(view.text(row, column)));
  const alone = name === undefined ? null : namedTime(name);
  if (alone !== null && meaning !== undefined && more === undefined) return [[alone, meaning]];
  return columns.flatMap((column) => definedHorizons(view.text(row, column)));
}

/**
 * What the lines above and below a plan say its horizons mean; empty where its deadlines name none.
 *
 * @example readHorizons(view, drafts).get('short') // 'by 31 March 2027'
 */
export function readHorizons(view: SheetView, drafts: readonly RowDraft[]): Horizons {
  if (!drafts.some((draft) => namedTime(textOf(draft, 'due')) !== null)) return new Map();
  const first = Math.min(...drafts.map(({ firstRow }) => firstRow));
  const last = Math.max(...drafts.map(({ lastRow }) => lastRow));
  const found = new Map<string, string>();
  const searched = (from: number, to: number): void => {
    for (let row = Math.max(1, from); row <= Math.min(to, view.sheet.rowCount); row += 1) {
      for (const [name, meaning] of definitionsIn(view, row)) if (!found.has(name)) found.set(name, meaning);
    }
  };
  searched(first - ROWS_SEARCHED, first - 1);
  searched(last + 1, last + ROWS_SEARCHED);
  return found;
}
