import type { Standard } from '../../../plan/indicators/indicator-definition';
import { measuresOf } from '../words/count-measures';
import { parseGroupHeading, type GroupHeading } from '../words/group-heading';
import { idsOfWords } from '../words/indicator-wording';
import { parseLineMeasure } from '../words/line-measure';
import { splitIndicator } from '../words/line-text';
import { ALL, parseBreakdown } from '../words/parse-breakdown';
import { layAnew, type LaidCell, type LaidLine } from '../sheet/lay-anew';
import type { SheetTexts } from '../sheet/sheet-texts';
import { yearAlone } from '../sheet/table-headings';
import { titleId, titleLine, titleOver } from '../sheet/title-indicator';
import type { LaidBlocks } from './recognise-year-blocks';

const WIDEST = 40;
const MOST_ROWS = 200;
const LONGEST_GROUP = 6;

/** A column that counts one thing of one group: `Shortlisted` under `White`, or the other way round. */
interface Measured {
  readonly column: number;
  readonly group: GroupHeading;
  /** In the words of the heading; empty where only the title says what is counted. */
  readonly measure: string;
}

/** A heading that names a group and what is counted of it: `White shortlisted`, `Appointed - BME`. */
function splitHeading(text: string): { readonly group: GroupHeading; readonly measure: string } | null {
  const words = text.split(/[\s:–—-]+/).filter((word) => word !== '');
  for (let size = Math.min(LONGEST_GROUP, words.length - 1); size >= 1; size -= 1) {
    const parts = [
      [words.slice(0, size), words.slice(size)],
      [words.slice(-size), words.slice(0, -size)],
    ] as const;
    for (const [named, rest] of parts) {
      const group = parseGroupHeading(named.join(' '));
      if (group !== null && group.holds === 'count') return { group, measure: rest.join(' ') };
    }
  }
  return null;
}

/** The text over a cell in the row above, of the merged area it lies in or the nearest on the left; not that of the first column. */
function over(view: SheetTexts, row: number, column: number): string {
  for (let at = column; at >= 2 && row > 1; at -= 1) {
    const text = view.text(row - 1, at);
    if (text !== '') return text;
  }
  return '';
}

function measuredColumns(view: SheetTexts, row: number): readonly Measured[] {
  const found: Measured[] = [];
  for (let column = 2; column <= Math.min(view.width(row), WIDEST); column += 1) {
    const { value } = view.cell(row, column);
    if (typeof value !== 'string' || value.trim() === '') continue;
    const text = view.text(row, column);
    const above = over(view, row, column);
    const own = parseGroupHeading(text);
    const parent = above === '' ? null : parseGroupHeading(above);
    const split = own === null && parent === null ? splitHeading(text) : null;
    const one =
      own !== null
        ? { group: own, measure: parent === null ? above : '' }
        : parent !== null
          ? { group: parent, measure: text }
          : split;
    if (one !== null && one.group.group !== 'total' && one.group.holds === 'count')
      found.push({ column, ...one });
  }
  return found;
}

/** Lines so far over the headings may be the question they are of. */
const QUESTION_REACH = 4;

/** The survey question that the nearest line over the headings asks in words; null where it asks none, or may ask several. */
function questionOver(view: SheetTexts, headerRow: number, standard: Standard): string | null {
  for (let row = headerRow - 1; row >= Math.max(1, headerRow - QUESTION_REACH); row -= 1) {
    const texts = Array.from({ length: Math.min(view.width(row), WIDEST) }, (_, at) =>
      view.text(row, at + 1),
    );
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0 || filled.some((text) => parseGroupHeading(text) !== null)) continue;
    const [line] = filled;
    if (line === undefined || filled.length > 1) return null;
    const [id, ...others] = idsOfWords(line, standard);
    const asks = id !== undefined && others.length === 0 && measuresOf(standard, id).includes('Survey %');
    return asks ? id : null;
  }
  return null;
}

interface RowAbout {
  readonly row: number;
  readonly year: LaidCell | null;
}

/** Whether a row names groups again: the headings of the next block. */
function namesGroups(view: SheetTexts, row: number): boolean {
  let groups = 0;
  for (let column = 2; column <= Math.min(view.width(row), WIDEST); column += 1)
    if (
      typeof view.cell(row, column).value === 'string' &&
      parseGroupHeading(view.text(row, column)) !== null
    )
      groups += 1;
  return groups >= 2;
}

/** The rows of one year each, or of all staff; those of parts of the staff are none of the figures'. */
function rowsAbout(view: SheetTexts, headerRow: number, first: number): readonly RowAbout[] {
  const rows: RowAbout[] = [];
  for (let row = headerRow + 1; row <= Math.min(view.sheet.rowCount, headerRow + MOST_ROWS); row += 1) {
    if (view.isBlank(row) || namesGroups(view, row)) break;
    const labels = Array.from({ length: first - 1 }, (_, at) => at + 1).filter(
      (column) => view.text(row, column) !== '',
    );
    const years = labels.filter((column) => yearAlone(view.text(row, column)) !== null);
    const rest = labels.filter((column) => !years.includes(column));
    const isAll = rest.every((column) => parseBreakdown(view.text(row, column)) === ALL);
    const [year] = years;
    if (labels.length === 0 || !isAll || years.length > 1) continue;
    rows.push({ row, year: year === undefined ? null : { row, column: year } });
  }
  return rows;
}

/** Whether a column stands under a heading of its own, not under one that several share. */
function hasOwnHeading(view: SheetTexts, headerRow: number, column: number, row: number): boolean {
  return (
    view.cell(headerRow, column + 1).value !== null ||
    view.cell(row, column + 1).value === null ||
    column + 1 > view.width(row)
  );
}

/**
 * Reads a row as headings that say of which group and what is counted, in two rows of headings or in one, over a row
 * a year or with a row of all staff: `Shortlisted` and `Appointed` under `White` and `BME`. Where only the title says
 * what is counted, rows of years are read too. The indicator is that of the title; without one nothing is read.
 *
 * @example recogniseMeasuredGroups(view, 5)[0]?.table.kind // 'lines'
 */
export function recogniseMeasuredGroups(view: SheetTexts, headerRow: number): readonly LaidBlocks[] {
  const columns = measuredColumns(view, headerRow);
  const [first] = columns;
  if (!first || columns.length < 2) return [];
  const title = titleOver(view, headerRow);
  const about = rowsAbout(view, headerRow, first.column);
  if (about.length === 0) return [];
  return (['WRES', 'WDES'] as const).flatMap((standard) => {
    const id = titleId(title, standard) ?? questionOver(view, headerRow, standard);
    if (id === null || id === '1') return [];
    const lines = linesOf({ view, headerRow, columns, about, standard, id });
    if (lines.length === 0) return [];
    const heading = ({ column }: LaidCell): string =>
      [over(view, headerRow, column), view.text(headerRow, column)].filter((text) => text !== '').join(' – ');
    const bottom = Math.max(...about.map(({ row }) => row));
    return [{ ...layAnew(view, standard, lines, heading), bottom }];
  });
}

interface Seen {
  readonly view: SheetTexts;
  readonly headerRow: number;
  readonly columns: readonly Measured[];
  readonly about: readonly RowAbout[];
  readonly standard: Standard;
  readonly id: string;
}

function linesOf({ view, headerRow, columns, about, standard, id }: Seen): readonly LaidLine[] {
  const lines: LaidLine[] = [];
  for (const measure of new Set(columns.map((column) => column.measure))) {
    const own = columns.filter((column) => column.measure === measure);
    const of = (side: GroupHeading['group']): readonly Measured[] =>
      own.filter(({ group }) => group.group === side && (group.standard ?? standard) === standard);
    const [reference, comparison] = [of('reference'), of('comparison')];
    const [one, other] = [reference[0], comparison[0]];
    // A group that comes twice is of two tables, or of two years.
    if (!one || !other || reference.length > 1 || comparison.length > 1) continue;
    const line = measure === '' ? titleLine(view, headerRow) : null;
    const words = measure === '' ? splitIndicator(line?.text ?? '', standard).rest : measure;
    const said = parseLineMeasure(words, standard, id);
    if (said.kind !== 'counts') continue;
    for (const { row, year } of about) {
      if (
        measure === '' &&
        (year === null || ![one, other].every(({ column }) => hasOwnHeading(view, headerRow, column, row)))
      )
        continue;
      const at = ({ column }: Measured): LaidCell => ({ row, column });
      const place = line ?? { row: headerRow, column: one.column };
      lines.push({
        label: { row: place.row, column: place.column, text: `${standard} ${id}: ${words}` },
        year,
        reference: at(one),
        comparison: at(other),
        referenceBase: null,
        comparisonBase: null,
        notKnown: of('not-known').map(at),
      });
    }
  }
  return lines;
}
