import type { ColumnLayout } from '../columns/column-layout';
import { namesOtherRating } from '../columns/other-states';
import { readHeading } from '../headings/read-heading';
import type { StatedMark } from '../plan';
import type { RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';
import { strongFill } from '../cells/strong-fill';
import { areGrades } from '../../status/grade-scale';

/** Fewer coloured actions than this, of all, and the colours mark something else. */
const LEAST_SHARE = 0.5;
const LEAST_COLOURED = 2;
const MOST_COLOURS = 6;

/** The texts of a column tell a scale within its first actions. */
const ACTIONS_ASKED = 200;
const SURE = 0.9;

/** Coloured by what is urgent, at risk or graded, and not by how the action stands. */
function isOfSomethingElse(
  view: SheetView,
  drafts: readonly RowDraft[],
  { fieldOf, headingOf }: ColumnLayout,
  column: number,
): boolean {
  const heading = headingOf.get(column) ?? '';
  if (fieldOf.get(column) === 'priority' || namesOtherRating(heading)) return true;
  const { scores } = readHeading(heading);
  if ((scores.get('risk') ?? 0) >= SURE || (scores.get('data table') ?? 0) >= SURE) return true;
  const texts = new Set(drafts.slice(0, ACTIONS_ASKED).map(({ firstRow }) => view.text(firstRow, column)));
  texts.delete('');
  return areGrades([...texts]);
}

/**
 * In a plan without a status column, the column whose strong colours change from action to action and so tell how
 * each stands: a coloured reference, date or progress note, or the whole row. Null where there is none; the colours of
 * a priority, a risk or a grade tell another thing.
 *
 * @example findStatusColours(view, drafts, layout) // 1 where the references are red, amber and green
 */
export function findStatusColours(
  view: SheetView,
  drafts: readonly RowDraft[],
  layout: ColumnLayout,
): number | null {
  if (layout.columns.has('rag') || drafts.length < LEAST_COLOURED) return null;
  for (let column = layout.left; column <= layout.right; column += 1) {
    if (layout.periods.has(column)) continue;
    const fills = drafts.flatMap(({ firstRow }) => strongFill(view, firstRow, column) ?? []);
    const colours = new Set(fills);
    const isTold = colours.size >= LEAST_COLOURED && colours.size <= MOST_COLOURS;
    if (isTold && fills.length >= Math.max(LEAST_COLOURED, drafts.length * LEAST_SHARE)) {
      if (!isOfSomethingElse(view, drafts, layout, column)) return column;
    }
  }
  return null;
}

/** Grey among the colours of a column, and not the band of a whole row. */
function ownFill(view: SheetView, row: number, column: number): string | null {
  const { fill } = view.cell(row, column);
  if (fill === undefined || /^#f{6}$/i.test(fill)) return null;
  return [column - 1, column + 1].some((beside) => view.cell(row, beside).fill === fill) ? null : fill;
}

/**
 * What the colour of an action's cell states, where a column of such colours was found.
 *
 * @example readStatusColour(view, 13, 1)?.fill // '#FFC000'
 */
export function readStatusColour(view: SheetView, row: number, column: number | null): StatedMark | null {
  const fill = column === null ? null : (strongFill(view, row, column) ?? ownFill(view, row, column));
  return column === null || fill === null ? null : { text: '', fill, heading: null, cell: { row, column } };
}
