import { makeFinding } from '../../findings/make-finding';
import type { CountRow } from '../workforce-data';
import type { CountRowMaker } from './count-row-maker';
import type { GroupSet } from './group-sets';
import {
  ALL,
  isPartOfAnother,
  isTotal,
  parseBand,
  parseBreakdown,
  parseCluster,
  type Cluster,
} from './parse-breakdown';
import type { TableExtent } from './read-count-table';
import type { SheetTexts } from './sheet-texts';
import { clusterAlone } from './table-headings';
import type { BandTable } from './table-shape';

/** The bands read so far, for the totals that stand under them. */
class Totals {
  private readonly parts: CountRow[] = [];

  constructor(
    private readonly view: SheetTexts,
    private readonly maker: CountRowMaker,
  ) {}

  keep(made: CountRow): void {
    this.parts.push(made);
  }

  /** A row of totals is checked, never counted: it would count people twice. */
  check(
    row: number,
    text: string,
    cluster: Cluster | null,
    set: GroupSet,
    heading: (column: number) => string,
  ): void {
    const parts = this.parts.filter(
      ({ standard, year, breakdown }) =>
        standard === set.standard && year === set.year && (cluster === null || breakdown.startsWith(cluster)),
    );
    if (parts.length === 0) return;
    for (const group of ['reference', 'comparison'] as const) {
      const column = set[group].count;
      const given = this.maker.read(this.view, row, column, 'people', column === null ? '' : heading(column));
      if (!given || column === null) continue;
      const sum = parts.reduce((all, part) => all + (part[group]?.value ?? 0), 0);
      if (sum === given.value) continue;
      this.maker.findings.push(
        makeFinding('totals-differ', this.view.sheet.name, { row, column }, this.view.text(row, column), {
          total: given.value,
          sum,
          of: `${text}, ${heading(column)}`,
        }),
      );
    }
  }
}

/** Reads a table with one row a pay band: the headcounts of indicator or metric 1. */
export function readBandTable(
  view: SheetTexts,
  table: BandTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
  about: { readonly year: string | null; readonly cluster: Cluster | null },
): TableExtent {
  const totals = new Totals(view, maker);
  let section: Cluster | null = null;
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  for (const row of rows) {
    const text = view.text(row, table.band);
    if (text === '' || isPartOfAnother(text)) continue;
    const alone = clusterAlone(text);
    const isSection =
      alone !== null && table.sets.every(({ reference }) => view.text(row, reference.count ?? 0) === '');
    if (isSection) {
      section = alone;
      continue;
    }
    const ofRow = table.cluster === null ? null : parseCluster(view.text(row, table.cluster));
    for (const given of table.sets) {
      const set = { ...given, year: given.year ?? about.year };
      const cluster = ofRow ?? set.cluster ?? section ?? table.clusterOfAll ?? about.cluster;
      if (isTotal(text) && parseBand(text) === null) {
        totals.check(
          row,
          text,
          parseCluster(text) ?? (/\bgrand|overall|workforce\b/i.test(text) ? null : cluster),
          set,
          table.heading,
        );
        extent = { last: row, rows: extent.rows };
        continue;
      }
      const breakdown = parseBreakdown(text, cluster);
      if (breakdown === ALL) continue;
      const rowYear = table.year === null ? '' : view.text(row, table.year);
      const made = maker.add(
        view,
        row,
        {
          id: '1',
          breakdown,
          measure: 'Headcount',
          year: rowYear === '' ? set.year : rowYear,
          place: { sheet: view.sheet.name, row, column: table.band },
        },
        { ...set, reference: set.reference.count, comparison: set.comparison.count },
        table.heading,
      );
      if (!made) continue;
      totals.keep({ ...made, year: set.year });
      extent = { last: row, rows: extent.last === row ? extent.rows : extent.rows + 1 };
    }
  }
  return extent;
}
