import { makeFinding } from '../../../findings/make-finding';
import type { CountRowMaker } from './count-row-maker';
import { readLine, startCarried, type Line } from './read-line';
import { RowsOfPercentages } from './rows-of-percentages';
import type { TableExtent } from './table-extent';
import { measuresOf } from '../words/count-measures';
import { ALL, parseBreakdown } from '../words/parse-breakdown';
import { yearOf, type SheetTexts } from '../sheet/sheet-texts';
import type { LineTable } from '../sheet/table-shape';

/** The indicator or metric that a line is of for one of the standards it is read for; empty where it is of none. */
function idOf(read: ReadonlyMap<string, Line>): string {
  for (const line of read.values()) if ('id' in line) return line.id;
  return '';
}

/**
 * Reads a table whose lines say in words what they count, under an indicator that a title, a column, a line above or
 * the line itself names. What a line's words do not settle is reported and left out; what is worked out from other
 * lines is passed over. Null where the table holds nothing but percentages that cannot be read.
 *
 * @param makers where rows go: `workforce` takes the lines of everyone in post that stand beside other figures
 */
export function readLineTable(
  view: SheetTexts,
  table: LineTable,
  rows: Iterable<number>,
  { maker, workforce }: { readonly maker: CountRowMaker; readonly workforce: CountRowMaker },
  about: { readonly year: string | null },
): TableExtent | null {
  const percentages = new RowsOfPercentages(view, table, table.labels.at(-1) ?? table.indicator ?? 1);
  const carried = new Map(table.sets.map(({ standard }) => [standard, startCarried()]));
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  for (const row of rows) {
    const before = maker.findings.length;
    const read = new Map(
      [...carried].map(([standard, state]) => [
        standard,
        readLine(view, row, table, standard, state, maker.findings),
      ]),
    );
    const rowYear = yearOf(view, row, table.year);
    for (const [standard, line] of read) {
      if (line.kind === 'unknown') {
        const column = table.labels.at(-1) ?? table.indicator ?? 1;
        maker.findings.push(
          makeFinding('figure-measure-unknown', view.sheet.name, view.place(row, column), line.text, {
            known: measuresOf(standard, line.id),
          }),
        );
      }
    }
    if ([...read.values()].some(({ kind }) => kind !== 'no-indicator' && kind !== 'section'))
      extent = { last: row, rows: extent.rows + 1 };
    for (const set of table.sets) {
      const line = read.get(set.standard);
      if (line?.kind !== 'counts' && line?.kind !== 'workforce') continue;
      const place = view.place(row, table.labels.at(-1) ?? table.indicator ?? 1);
      const year = rowYear ?? set.year ?? about.year;
      if (line.kind === 'workforce') {
        percentages.keep(
          workforce.add(
            view,
            row,
            { id: '1', breakdown: ALL, measure: 'Headcount', year, place },
            { ...set, reference: set.reference.count, comparison: set.comparison.count },
            table.heading,
          ),
          row,
        );
        continue;
      }
      const isPercent = line.measure === 'Survey %';
      const isResult = isPercent || line.measure === 'Score' || line.measure === 'Action taken';
      const one = (columns: typeof set.reference): number | null =>
        isResult ? (columns.percent ?? columns.count) : (columns.count ?? columns.base);
      const subject = {
        id: line.id,
        breakdown: line.id === '1' ? parseBreakdown(line.breakdown, set.cluster) : line.breakdown,
        year,
        place,
      };
      percentages.keep(
        maker.add(
          view,
          row,
          { ...subject, measure: line.measure },
          { ...set, reference: one(set.reference), comparison: one(set.comparison) },
          table.heading,
        ),
        row,
      );
      if (!isPercent || (set.reference.base === null && set.comparison.base === null)) continue;
      maker.add(
        view,
        row,
        { ...subject, measure: 'Survey base' },
        { ...set, notKnown: [], total: null, reference: set.reference.base, comparison: set.comparison.base },
        table.heading,
      );
    }
    percentages.hear(row, idOf(read), maker.findings.slice(before));
  }
  return percentages.settle(maker) ? null : extent;
}
