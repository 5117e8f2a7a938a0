import type { ColumnLayout } from '../columns/column-layout';
import { isBare, isRole } from '../leads/lead-shape';
import { isPersonal } from '../leads/person-names';
import { normaliseHeading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';

function isHeadingOf(text: string, heading: string | undefined): boolean {
  if (heading === undefined || Math.abs(text.length - heading.length) > 12) return false;
  if (text.charAt(0).toLowerCase() !== heading.charAt(0).toLowerCase()) return false;
  return normaliseHeading(heading) === normaliseHeading(text);
}

/** "Lead" under "Wellbeing" ends the name of a post, whatever the column is called; no other heading stands beside it. */
function endsPost(
  view: SheetView,
  { fieldOf, headingOf }: ColumnLayout,
  row: number,
  column: number,
): boolean {
  const text = view.text(row, column);
  if (fieldOf.get(column) !== 'lead' || !isBare(text)) return false;
  const before = view.text(row - 1, column);
  if (before === '' || isRole(before) || isPersonal(before) || !isRole(`${before} ${text}`)) return false;
  const beside = view.filled(row).filter((other) => other !== column);
  return beside.every((other) => !isHeadingOf(view.text(row, other), headingOf.get(other)));
}

/**
 * A heading left standing in its own column of a row, as page breaks do.
 *
 * @example repeatsHeading(view, layout, 31, 1) // true where "Strategic aim" stands again under that heading
 */
export function repeatsHeading(view: SheetView, layout: ColumnLayout, row: number, column: number): boolean {
  return (
    isHeadingOf(view.text(row, column), layout.headingOf.get(column)) && !endsPost(view, layout, row, column)
  );
}
