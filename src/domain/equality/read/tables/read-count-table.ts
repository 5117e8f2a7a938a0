import type { Standard } from '../../../plan/indicators/indicator-definition';
import { KNOWN_NUMBERS } from '../../../plan/indicators/indicator-definitions';
import { makeFinding } from '../../../findings/make-finding';
import type { CountRowMaker } from './count-row-maker';
import { measuresOf, parseMeasure } from '../words/count-measures';
import { headingWords } from '../words/heading-words';
import { settleIndicator } from '../words/indicator-wording';
import { isPartOfAnother, parseBreakdown } from '../words/parse-breakdown';
import { DECLARATION, parseIndicatorId } from '../words/parse-indicator-id';
import { ALL } from '../words/parse-breakdown';
import type { GroupColumns } from '../sheet/group-sets';
import { yearOf, type SheetTexts } from '../sheet/sheet-texts';
import type { CountTable, SurveyTable } from '../sheet/table-shape';

/** The columns of both groups, those not known and the total, of each set. */
export function figureColumns({ sets }: Pick<CountTable, 'sets'>): readonly number[] {
  return sets.flatMap(({ reference, comparison, notKnown, total }) =>
    [reference.count, reference.percent, comparison.count, comparison.percent, ...notKnown, total].filter(
      (column) => column !== null,
    ),
  );
}

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

function hasFigures(view: SheetTexts, row: number, columns: readonly number[]): boolean {
  return (
    columns.some((column) => view.cell(row, column).value !== null && view.text(row, column) !== '') ||
    columns.some(
      (column) => typeof view.cell(row, column).value === 'object' && view.cell(row, column).value !== null,
    )
  );
}

function countColumn(columns: GroupColumns, isPercent: boolean): number | null {
  return isPercent ? (columns.percent ?? columns.count) : columns.count;
}

const SAYS_WHAT =
  /\b(?:descriptions?|questions?|definitions?|wording|measured?|data items?|indicators?|metrics?)\b/;

/** What a row says its indicator is: in the indicator's own cell, and in columns of words before the figures. */
function wordsOf(
  view: SheetTexts,
  row: number,
  { indicator, heading }: Pick<CountTable, 'indicator' | 'heading'>,
  figures: readonly number[],
  taken: readonly (number | null)[],
): string {
  const first = Math.min(...figures);
  const texts: string[] = [];
  for (let column = 1; column <= view.width(row); column += 1) {
    if (figures.includes(column) || taken.includes(column)) continue;
    if (column !== indicator && column > first && !SAYS_WHAT.test(headingWords(heading(column)))) continue;
    texts.push(view.text(row, column));
  }
  return texts.filter((text) => text !== '').join(' ');
}

/** Reports an indicator that the standard does not have, or one that is none at all. */
function reportId(
  maker: CountRowMaker,
  view: SheetTexts,
  row: number,
  column: number,
  standard: Standard,
  written: string,
): void {
  maker.findings.push(
    makeFinding('figure-indicator-unknown', view.sheet.name, view.place(row, column), written, {
      standard,
      known: KNOWN_NUMBERS[standard],
    }),
  );
}

/**
 * Reads a table with one row a count.
 *
 * @returns the last row that was read as data, and how many were
 */
export function readCountTable(
  view: SheetTexts,
  table: CountTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
): TableExtent {
  const { standard, indicator, measure, sets, heading } = table;
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
    const counted = parseMeasure(said);
    if (counted === null || !known.includes(counted)) {
      maker.findings.push(
        makeFinding('figure-measure-unknown', view.sheet.name, view.place(row, measure), said, { known }),
      );
      continue;
    }
    if (isPartOfAnother(breakdown)) continue;
    const isPercent = counted === 'Survey %';
    const rowYear = yearOf(view, row, table.year);
    for (const set of sets) {
      maker.add(
        view,
        row,
        {
          id: id.id,
          breakdown: id.id === '1' ? parseBreakdown(breakdown, set.cluster) : plainBreakdown(breakdown),
          measure: counted,
          year: rowYear ?? set.year,
          place: view.place(row, indicator),
        },
        {
          ...set,
          reference: countColumn(set.reference, isPercent),
          comparison: countColumn(set.comparison, isPercent),
        },
        heading,
      );
    }
  }
  return extent;
}

function plainBreakdown(text: string): string {
  const parsed = parseBreakdown(text);
  return parsed === ALL ? ALL : text.replace(/\s+/g, ' ').trim();
}

/** How far down a table was read. */
export interface TableExtent {
  readonly last: number;
  readonly rows: number;
}

/**
 * Reads a table of survey percentages, one row an indicator. Indicators whose figures are no percentages of the staff
 * survey are passed over: nothing says what is counted.
 */
export function readSurveyTable(
  view: SheetTexts,
  table: SurveyTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
): TableExtent {
  const { indicator, sets, heading } = table;
  const figures = figureColumns(table);
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  for (const row of rows) {
    for (const set of sets) {
      const { standard } = set;
      const text = view.text(row, indicator);
      const settled = settleIndicator(
        standard,
        parseIndicatorId(text, standard),
        wordsOf(view, row, table, figures, [table.year]),
        view.place(row, indicator),
      );
      if (set === sets[0] && hasFigures(view, row, figures)) maker.findings.push(...settled.findings);
      const id = settled.reading;
      if (id === null) continue;
      if (id.kind === 'none' || id.kind === 'unknown') {
        const isOther = id.kind === 'unknown' && /^w[rd]es/i.test(id.written);
        if (id.kind === 'unknown' && !isOther && hasFigures(view, row, figureColumns(table))) {
          reportId(maker, view, row, indicator, standard, id.written);
        }
        continue;
      }
      const measure = measuresOf(standard, id.id)[0];
      if (
        id.id === DECLARATION ||
        (measure !== 'Survey %' && measure !== 'Score' && measure !== 'Action taken')
      )
        continue;
      extent = { last: row, rows: extent.last === row ? extent.rows : extent.rows + 1 };
      const rowYear = yearOf(view, row, table.year);
      const subject = {
        id: id.id,
        breakdown: ALL,
        year: rowYear ?? set.year,
        place: view.place(row, indicator),
      };
      const { reference, comparison } = set;
      const of = (kind: 'value' | 'base', columns: GroupColumns): number | null =>
        kind === 'base' ? columns.base : (columns.percent ?? columns.count);
      maker.add(
        view,
        row,
        { ...subject, measure },
        {
          standard,
          notKnown: [],
          total: null,
          reference: of('value', reference),
          comparison: of('value', comparison),
        },
        heading,
      );
      if (measure === 'Action taken' || (reference.base === null && comparison.base === null)) continue;
      maker.add(
        view,
        row,
        { ...subject, measure: 'Survey base' },
        {
          standard,
          notKnown: [],
          total: null,
          reference: of('base', reference),
          comparison: of('base', comparison),
        },
        heading,
      );
    }
  }
  return extent;
}
