import type { GroupSet } from '../sheet/group-sets';
import { figureColumns } from '../sheet/figure-columns';
import { headingWords } from '../words/heading-words';
import { ALL, parseBreakdown } from '../words/parse-breakdown';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { HeadingsRow } from '../sheet/table-headings';
import type { LineTable } from '../sheet/table-shape';
import { titleLine, type TitleIndicator } from '../sheet/title-indicator';
import { subjectOf } from '../sheet/workforce-subject';

const MOST_ROWS = 20;
/** Words that say of a row of everyone that it counts staff: a bare `Total` does not. */
const OF_STAFF = /\b(?:staff|workforce|in post|employees|headcount)\b/;
const WORKED_OUT = /%|\b(?:per ?cent\w*|proportion|share)\b/;

/** The column of labels and the rows down to the first blank one; null where a row counts anything but all staff. */
function rowsOfEveryone(view: SheetTexts, row: number, figures: readonly number[]): number | null {
  const first = Math.min(...figures);
  let label: number | null = null;
  for (let at = row + 1; at <= Math.min(view.sheet.rowCount, row + MOST_ROWS) && !view.isBlank(at); at += 1) {
    if (figures.every((column) => view.text(at, column) === '')) return null;
    const columns = Array.from({ length: first - 1 }, (_, index) => index + 1).filter(
      (column) => view.text(at, column) !== '',
    );
    const [column] = columns;
    if (column === undefined || columns.length > 1) return null;
    const words = headingWords(view.text(at, column));
    if (label !== null && WORKED_OUT.test(words)) continue;
    if (label !== null || parseBreakdown(words) !== ALL || !OF_STAFF.test(words)) return null;
    label = column;
  }
  return label;
}

/**
 * Reads headings as those of a table that gives nothing but the staff in post: groups across, and one row of all
 * staff under them. Null where there are other rows, or a title over it speaks of somebody else.
 *
 * @example recogniseStaffInPost(row, sets, title)?.countsStaff // true
 */
export function recogniseStaffInPost(
  { view, row, heading }: HeadingsRow,
  sets: readonly GroupSet[],
  title: TitleIndicator,
): LineTable | null {
  const whole = sets.filter(
    ({ reference, comparison }) => reference.count !== null && comparison.count !== null,
  );
  const [first] = whole;
  if (!first || (title.id !== null && title.id !== '1')) return null;
  const label = rowsOfEveryone(view, row, figureColumns({ sets: whole }));
  if (label === null) return null;
  const lines = [view.sheet.name, titleLine(view, row)?.text ?? ''];
  const isOfOthers = lines.some((line) => (subjectOf(line)?.kind ?? 'staff') !== 'staff');
  if (isOfOthers) return null;
  return {
    kind: 'lines',
    headerRow: row,
    heading,
    indicator: null,
    labels: [label],
    calculation: null,
    year: null,
    sets: whole,
    title: { standard: title.standard, id: '1' },
    countsStaff: true,
  };
}
