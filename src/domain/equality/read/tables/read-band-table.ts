import { bandRows } from './band-rows';
import type { CountRowMaker } from './count-row-maker';
import { isPartOfAnother, parseBreakdown, parseCluster, type Cluster } from '../words/parse-breakdown';
import type { TableExtent } from './read-count-table';
import { yearOf, type SheetTexts } from '../sheet/sheet-texts';
import { clusterAlone } from '../sheet/table-headings';
import type { BandTable } from '../sheet/table-shape';

/** Words of a total over everyone, not over the group of staff it stands under. */
const OVER_ALL = /\b(?:grand|overall|workforce|trust|organisation)\b/i;

/**
 * Reads a table with one row a pay band: the headcounts of indicator or metric 1. A line that names a group of staff
 * and counts nobody is a heading of the rows under it; a row of totals is the row of that group, or of everyone.
 */
export function readBandTable(
  view: SheetTexts,
  table: BandTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
  about: { readonly year: string | null; readonly cluster: Cluster | null },
): TableExtent {
  let section: Cluster | null = null;
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  for (const row of bandRows(view, table.band, rows)) {
    const text = view.text(row, table.band);
    if (text === '') continue;
    const alone = clusterAlone(text);
    const countsNobody = table.sets.every(({ reference }) => view.text(row, reference.count ?? 0) === '');
    if (alone !== null && countsNobody) {
      section = alone;
      continue;
    }
    if (isPartOfAnother(text)) continue;
    const ofRow = table.cluster === null ? null : parseCluster(view.text(row, table.cluster));
    const rowYear = yearOf(view, row, table.year);
    for (const set of table.sets) {
      const cluster = OVER_ALL.test(text)
        ? about.cluster
        : (ofRow ?? set.cluster ?? section ?? table.clusterOfAll ?? about.cluster);
      const made = maker.add(
        view,
        row,
        {
          id: '1',
          breakdown: parseBreakdown(text, cluster),
          measure: 'Headcount',
          year: rowYear ?? set.year ?? about.year,
          place: view.place(row, table.band),
        },
        { ...set, reference: set.reference.count, comparison: set.comparison.count },
        table.heading,
      );
      if (made) extent = { last: row, rows: extent.last === row ? extent.rows : extent.rows + 1 };
    }
  }
  return extent;
}
