import { bandRows } from './band-rows';
import type { CountRowMaker } from './count-row-maker';
import {
  ALL,
  isPartOfAnother,
  isTotal,
  parseBreakdown,
  parseCluster,
  type Cluster,
} from '../words/parse-breakdown';
import { headsFigures } from './heads-figures';
import type { TableExtent } from './table-extent';
import { SectionSums, type CountedPair } from './section-sums';
import { yearOf, type SheetTexts } from '../sheet/sheet-texts';
import { clusterAlone } from '../sheet/table-headings';
import type { GroupSet } from '../sheet/group-sets';
import type { BandTable } from '../sheet/table-shape';

const NOTHING = { value: null, text: '' } as const;

/** Rows of shares, under or beside those of counts. */
const SHARES = /%|\bper ?cent(?:age)?s?\b/i;

/** Words of a total over everyone, not over the group of staff it stands under. */
const OVER_ALL = /\b(?:grand|overall|workforce|trust|organisation)\b/i;

/** Words that say of all staff, and of more than a bare total, whom they count: `All staff`, `Total in post`. */
const OF_STAFF = /\b(?:staff|in post|headcount|head count|employees|everyone)\b/i;

/** Whether a total that names no group of staff is everyone's by what it adds up to, and failing that by its words. */
function isOfAll(sums: SectionSums, set: number, pair: CountedPair, text: string): boolean {
  const of = sums.totalOf(set, pair);
  if (of === 'all') return true;
  return of === 'neither' && sums.hasSeveral && OF_STAFF.test(text);
}

/**
 * Reads a table with one row a pay band: the headcounts of indicator or metric 1. A line that names a group of staff
 * and counts nobody is a heading of the rows under it; a row of totals is the row of that group, or of everyone
 * where it adds up all groups above it.
 */
export function readBandTable(
  view: SheetTexts,
  table: BandTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
  about: { readonly year: string | null; readonly cluster: Cluster | null },
): TableExtent {
  let section: Cluster | null = null;
  const sums = new SectionSums();
  const pairOf = (row: number, { reference, comparison }: GroupSet): CountedPair => [
    reference.count === null ? NOTHING : view.cell(row, reference.count),
    comparison.count === null ? NOTHING : view.cell(row, comparison.count),
  ];
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  for (const row of bandRows(view, table.band, rows)) {
    const text = view.text(row, table.band);
    if (text === '') continue;
    const alone = clusterAlone(text);
    const countsNobody = table.sets.every(
      ({ reference, comparison }) =>
        view.text(row, reference.count ?? 0) === '' ||
        headsFigures(view, row, [reference.count, comparison.count]),
    );
    if (alone !== null && countsNobody) {
      section = alone;
      sums.begin();
      continue;
    }
    if (isPartOfAnother(text) || SHARES.test(text)) continue;
    const ofRow = table.cluster === null ? null : parseCluster(view.text(row, table.cluster));
    const rowYear = yearOf(view, row, table.year);
    const isOfEveryone = parseBreakdown(text) === ALL;
    for (const [index, set] of table.sets.entries()) {
      const pair = pairOf(row, set);
      const isOverSections =
        OVER_ALL.test(text) || (section !== null && isOfEveryone && isOfAll(sums, index, pair, text));
      const cluster = isOverSections
        ? about.cluster
        : (ofRow ?? set.cluster ?? section ?? table.clusterOfAll ?? about.cluster);
      if (!isTotal(text) && !isOfEveryone && alone === null) sums.add(index, pair);
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
