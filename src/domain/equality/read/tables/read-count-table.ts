import { makeFinding } from '../../../findings/make-finding';
import type { CountRowMaker, SetColumns } from './count-row-maker';
import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { CountMeasure } from '../../workforce-data';
import { measuresOf, parseMeasure } from '../words/count-measures';
import { parseLineMeasure } from '../words/line-measure';
import { isBandGroup } from '../words/several-bands';
import { figureColumns } from '../sheet/figure-columns';
import { hasFigures, reportId, wordsOf } from './row-words';
import { RowsOfPercentages } from './rows-of-percentages';
import type { TableExtent } from './table-extent';
import { settleIndicator } from '../words/indicator-wording';
import { ALL, isPartOfAnother, parseBand, parseBreakdown, parseMedicalGrade } from '../words/parse-breakdown';
import { parseIndicatorId } from '../words/parse-indicator-id';
import type { GroupColumns, GroupSet } from '../sheet/group-sets';
import { yearOf, type SheetTexts } from '../sheet/sheet-texts';
import type { CountTable } from '../sheet/table-shape';

interface Carried {
  id: string;
  breakdown: string;
}

/** What a row is about; cells left blank under a filled one go on with what it says. */
function readSubject(
  view: SheetTexts,
  row: number,
  table: CountTable,
  carried: Carried,
): { readonly id: string; readonly breakdown: string } {
  const id = view.text(row, table.indicator);
  const breakdown = table.breakdown === null ? '' : view.text(row, table.breakdown);
  if (id !== '') {
    carried.id = id;
    carried.breakdown = breakdown;
    return { id, breakdown };
  }
  if (breakdown !== '') carried.breakdown = breakdown;
  return { id: carried.id, breakdown: carried.breakdown };
}

/** Where the counts of a set stand: percentages in the columns for them, where it has such. */
function countColumns({ reference, comparison, ...set }: GroupSet, measure: CountMeasure): SetColumns {
  const columnOf = (columns: GroupColumns): number | null =>
    measure === 'Survey %' ? (columns.percent ?? columns.count) : columns.count;
  return { ...set, reference: columnOf(reference), comparison: columnOf(comparison) };
}

/** The indicator that a row is of, by its number or its words; null where it cannot be told, and then that is reported. */
function idOf(
  view: SheetTexts,
  row: number,
  table: CountTable,
  written: string,
  maker: CountRowMaker,
): string | null {
  const { standard, indicator, measure } = table;
  const others = [indicator, measure, table.breakdown, table.year];
  const words = wordsOf(view, row, table, figureColumns(table), others);
  const settled = settleIndicator(
    standard,
    parseIndicatorId(written, standard),
    `${written} ${words}`.trim(),
    view.place(row, indicator),
  );
  maker.findings.push(...settled.findings);
  const id = settled.reading;
  if (id === null) return null;
  if (id.kind === 'known') return id.id;
  if (view.text(row, measure) !== '')
    reportId(maker, view, row, indicator, standard, id.kind === 'unknown' ? id.written : written);
  return null;
}

/** Where nothing else says which band a row is of, the column of measures may. */
function isMeasureBand(id: string, breakdown: string, said: string): boolean {
  return id === '1' && breakdown === '' && namesBand(said);
}

/** What a row of an indicator counts; null where its words name no measure of that indicator. */
function countedBy(said: string, standard: Standard, id: string): CountMeasure | null {
  const counted = measureOf(said, standard, id);
  return counted !== null && measuresOf(standard, id).includes(counted) ? counted : null;
}

/**
 * Reads a table with one row a count.
 *
 * @returns the last row that was read as data, and how many were; null where the table holds nothing but percentages
 */
export function readCountTable(
  view: SheetTexts,
  table: CountTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
  about: { readonly year: string | null } = { year: null },
): TableExtent | null {
  const { standard, measure, heading } = table;
  const percentages = new RowsOfPercentages(view, table, measure);
  const columns = figureColumns(table);
  const carried: Carried = { id: '', breakdown: '' };
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  for (const row of rows) {
    const { id: written, breakdown } = readSubject(view, row, table, carried);
    const said = view.text(row, measure);
    if (written === '' && said === '') continue;
    extent = { last: row, rows: extent.rows + 1 };
    if (!hasFigures(view, row, columns)) continue;
    const id = idOf(view, row, table, written, maker);
    if (id === null) continue;
    const isBand = isMeasureBand(id, breakdown, said);
    const counted = isBand ? 'Headcount' : countedBy(said, standard, id);
    if (counted === null) {
      const place = view.place(row, measure);
      const known = measuresOf(standard, id);
      const unknown = makeFinding('figure-measure-unknown', view.sheet.name, place, said, { known });
      maker.findings.push(unknown);
      percentages.hear(row, id, [unknown]);
      continue;
    }
    if (isPartOfAnother(breakdown)) continue;
    const before = maker.findings.length;
    for (const set of table.sets) {
      const subject = {
        id,
        breakdown:
          id === '1' ? parseBreakdown(isBand ? said : breakdown, set.cluster) : plainBreakdown(breakdown),
        measure: counted,
        year: yearOf(view, row, table.year) ?? set.year ?? about.year,
        place: view.place(row, table.indicator),
      };
      percentages.keep(maker.add(view, row, subject, countColumns(set, counted), heading), row);
    }
    percentages.hear(row, id, maker.findings.slice(before));
  }
  return percentages.settle(maker) ? null : extent;
}

function namesBand(text: string): boolean {
  return parseBand(text) !== null || isBandGroup(text) || parseMedicalGrade(text) !== null;
}

/** What a row counts: by the names of the measures, and failing them by its words. */
function measureOf(text: string, standard: Standard, id: string): CountMeasure | null {
  const named = parseMeasure(text);
  if (named !== null && measuresOf(standard, id).includes(named)) return named;
  const said = parseLineMeasure(text, standard, id);
  if (said.kind === 'workforce') return 'Headcount';
  return said.kind === 'counts' && said.measure !== 'Survey %' ? said.measure : named;
}

function plainBreakdown(text: string): string {
  const parsed = parseBreakdown(text);
  return parsed === ALL ? ALL : text.replace(/\s+/g, ' ').trim();
}
