import { makeFinding } from '../../../findings/make-finding';
import type { CountRowMaker } from './count-row-maker';
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
import type { GroupColumns } from '../sheet/group-sets';
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

function countColumn(columns: GroupColumns, isPercent: boolean): number | null {
  return isPercent ? (columns.percent ?? columns.count) : columns.count;
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
  const { standard, indicator, measure, sets, heading } = table;
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
    const settled = settleIndicator(
      standard,
      parseIndicatorId(written, standard),
      [written, wordsOf(view, row, table, columns, [indicator, measure, table.breakdown, table.year])]
        .join(' ')
        .trim(),
      view.place(row, indicator),
    );
    maker.findings.push(...settled.findings);
    const id = settled.reading;
    if (id === null) continue;
    if (id.kind !== 'known') {
      if (said !== '')
        reportId(maker, view, row, indicator, standard, id.kind === 'unknown' ? id.written : written);
      continue;
    }
    const known = measuresOf(standard, id.id);
    // Where nothing else says which band a row is of, the column of measures may.
    const isBand = id.id === '1' && breakdown === '' && namesBand(said);
    const counted = isBand ? 'Headcount' : measureOf(said, standard, id.id);
    if (counted === null || !known.includes(counted)) {
      const unknown = makeFinding('figure-measure-unknown', view.sheet.name, view.place(row, measure), said, {
        known,
      });
      maker.findings.push(unknown);
      percentages.hear(row, id.id, [unknown]);
      continue;
    }
    if (isPartOfAnother(breakdown)) continue;
    const isPercent = counted === 'Survey %';
    const rowYear = yearOf(view, row, table.year);
    const before = maker.findings.length;
    for (const set of sets) {
      const made = maker.add(
        view,
        row,
        {
          id: id.id,
          breakdown:
            id.id === '1'
              ? parseBreakdown(isBand ? said : breakdown, set.cluster)
              : plainBreakdown(breakdown),
          measure: counted,
          year: rowYear ?? set.year ?? about.year,
          place: view.place(row, indicator),
        },
        {
          ...set,
          reference: countColumn(set.reference, isPercent),
          comparison: countColumn(set.comparison, isPercent),
        },
        heading,
      );
      percentages.keep(made, row);
    }
    percentages.hear(row, id.id, maker.findings.slice(before));
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
