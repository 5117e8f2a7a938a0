import type { Standard } from '../../../plan/indicators/indicator-definition';
import { measuresOf } from '../words/count-measures';
import { headingWords } from '../words/heading-words';
import { idsOfWords } from '../words/indicator-wording';
import { parseLineMeasure } from '../words/line-measure';
import { speaksOf, splitIndicator } from '../words/line-text';
import { namesGroup, parseRowLabel, qualifierOf, type RowLabel } from '../words/row-label';
import { layAnew, type LaidCell, type LaidLine, type LaidTable } from '../sheet/lay-anew';
import type { SheetTexts } from '../sheet/sheet-texts';
import { yearAlone } from '../sheet/table-headings';
import { titleId, titleOver } from '../sheet/title-indicator';

/** Lines laid out anew, and the last row of the sheet they were taken from. */
export interface LaidBlocks extends LaidTable {
  readonly bottom: number;
}

const MOST_ROWS = 200;
const LABEL_COLUMNS = 6;
/** The indicators and metrics that people are counted for. */
const COUNTED: Readonly<Record<Standard, readonly string[]>> = {
  WRES: ['2', '3', '4', '9'],
  WDES: ['2', '3', '10'],
};
interface YearColumn {
  readonly column: number;
  readonly year: string;
}

/** The columns of a row that are headed by a year and nothing else; none where one comes twice. */
function yearColumns(view: SheetTexts, row: number): readonly YearColumn[] {
  const found: YearColumn[] = [];
  for (let column = 2; column <= view.width(row); column += 1) {
    const text = view.text(row, column);
    const year = text === '' ? null : yearAlone(text);
    if (year !== null) found.push({ column, year });
    // Among other numbers 2041 is a count.
    else if (typeof view.cell(row, column).value === 'number') return [];
  }
  return new Set(found.map(({ year }) => year)).size === found.length ? found : [];
}

/** What the rows of a block are of: a question, or what is counted. */
interface Question extends LaidCell {
  readonly text: string;
  /** Behind the group stands what is counted of it: `White | Headcount`. */
  readonly isMeasure?: true;
}

/** One question: the rows of each group under it. */
interface Block {
  readonly standard: Standard;
  readonly question: Question;
  readonly rows: Map<string, number>;
  isDoubled: boolean;
}

/** The nearest line over a row of years. */
function lineOver(view: SheetTexts, row: number): Question | null {
  for (let at = row - 1; at >= Math.max(1, row - 3); at -= 1)
    for (let column = 1; column <= LABEL_COLUMNS; column += 1) {
      const text = view.text(at, column);
      if (text !== '')
        return typeof view.cell(at, column).value === 'number' ? null : { row: at, column, text };
    }
  return null;
}

/** The group that stands over rows of what is counted of it. */
interface Carried {
  readonly column: number;
  readonly text: string;
}

/** The text of a cell; that of the group above where the cell is empty and what is counted stands beside it. */
function textOrCarried(view: SheetTexts, row: number, column: number, carried: Carried | null): string {
  const text = view.text(row, column);
  return text === '' && carried?.column === column && view.text(row, column + 1) !== '' ? carried.text : text;
}

/** Whether a text says what people are counted for an indicator that is no question of the survey. */
function isMeasure(text: string, standard: Standard): boolean {
  if (headingWords(text).split(' ').length > 12) return false;
  return COUNTED[standard].some((id) => {
    const { kind } = parseLineMeasure(text, standard, id);
    return kind === 'counts' || kind === 'workforce';
  });
}

/** The label of a row among the columns left of the years, and what stands left of it. */
function readRow(
  view: SheetTexts,
  row: number,
  first: number,
  carried: Carried | null,
): { readonly label: RowLabel | null; readonly left: Question | null; readonly carried: Carried | null } {
  let left: Question | null = null;
  for (let column = 1; column < first; column += 1) {
    const text = column + 1 < first ? textOrCarried(view, row, column, carried) : view.text(row, column);
    if (text === '') continue;
    const label = parseRowLabel(text);
    if (label === null) {
      if (!namesGroup(text)) left = { row, column, text };
      continue;
    }
    const behind = Array.from({ length: first - column - 1 }, (_, at) => column + 1 + at).filter(
      (at) => view.text(row, at) !== '',
    );
    const own = { column, text };
    const [only, ...more] = behind;
    if (only !== undefined && more.length === 0 && isMeasure(view.text(row, only), label.standard))
      return {
        label,
        left: { row, column: only, text: view.text(row, only), isMeasure: true },
        carried: own,
      };
    const holds = behind.map((at) => qualifierOf(view.text(row, at)));
    if (holds.includes(null)) return { label: null, left, carried: own };
    return { label: holds.includes('base') ? { ...label, holds: 'base' } : label, left, carried: own };
  }
  return { label: null, left, carried: null };
}

/** Whether anything stands in the columns of years: a note that names a group gives no result. */
function hasFigures(view: SheetTexts, row: number, first: number): boolean {
  for (let column = first; column <= view.width(row); column += 1)
    if (view.cell(row, column).value !== null) return true;
  return false;
}

function blocksUnder(view: SheetTexts, headerRow: number, first: number): readonly Block[] {
  const blocks = new Map<string, Block>();
  let question = lineOver(view, headerRow);
  let carried: Carried | null = null;
  const last = Math.min(view.sheet.rowCount, headerRow + MOST_ROWS);
  for (let row = headerRow + 1; row <= last; row += 1) {
    const { label, left, carried: own } = readRow(view, row, first, carried);
    if (label === null && yearColumns(view, row).length > 0) break;
    carried = own;
    if (left !== null) question = left;
    if (label === null || question === null || !hasFigures(view, row, first)) continue;
    const key = `${label.standard} ${question.text}`;
    const block = blocks.get(key) ?? {
      standard: label.standard,
      question,
      rows: new Map(),
      isDoubled: false,
    };
    blocks.set(key, block);
    const part = `${label.side} ${label.holds}`;
    if (block.rows.has(part)) block.isDoubled = true;
    block.rows.set(part, row);
  }
  return [...blocks.values()].filter(({ isDoubled }) => !isDoubled);
}

/** The question with its indicator before it; null where neither number nor words settle that. */
function nameQuestion(
  { standard, question }: Block,
  ofTitle: string | null,
): { readonly id: string; readonly text: string } | null {
  const { id: written, isNamed, rest } = splitIndicator(question.text, standard);
  const own = written !== null && (isNamed || speaksOf(rest, standard, written)) ? written : null;
  const said = idsOfWords(question.text, standard);
  const id = own ?? (said.length === 1 ? said[0] : said.length === 0 ? ofTitle : null) ?? null;
  if (id === null || id === '1') return null;
  const words = own === null ? question.text : rest;
  const isSurvey = measuresOf(standard, id).some((measure) => measure === 'Survey %' || measure === 'Score');
  if (question.isMeasure && isSurvey) return null;
  if (!isSurvey && parseLineMeasure(words, standard, id).kind !== 'counts') return null;
  return { id, text: `${standard} ${id}: ${words}` };
}

/** Metric 8 is asked of disabled staff alone. */
function needsReference(standard: Standard, id: string): boolean {
  return standard !== 'WDES' || id !== '8';
}

function linesOf(
  block: Block,
  years: readonly YearColumn[],
  headerRow: number,
  ofTitle: string | null,
): readonly LaidLine[] {
  const named = nameQuestion(block, ofTitle);
  const { rows, question, standard } = block;
  if (named === null || !rows.has('comparison value')) return [];
  if (!rows.has('reference value') && needsReference(standard, named.id)) return [];
  return years.map(({ column, year }) => {
    const at = (part: string): LaidCell | null => {
      const row = rows.get(part);
      return row === undefined ? null : { row, column };
    };
    return {
      label: { ...question, text: named.text },
      year: { row: headerRow, column, text: year },
      reference: at('reference value'),
      comparison: at('comparison value'),
      referenceBase: at('reference base'),
      comparisonBase: at('comparison base'),
      notKnown: [],
    };
  });
}

/**
 * Reads a row as years over blocks of results with a group a row, each under its question: the layout in which the
 * staff survey is published. One table for each standard; none where there are no such blocks. The results of others
 * (`Average`, `Benchmark`) are passed over, and a block with two rows of one group is left.
 *
 * @example recogniseYearBlocks(view, 4)[0]?.table.kind // 'lines'
 */
export function recogniseYearBlocks(view: SheetTexts, headerRow: number): readonly LaidBlocks[] {
  const years = yearColumns(view, headerRow);
  const [first] = years;
  if (!first || first.column > LABEL_COLUMNS + 1) return [];
  const blocks = blocksUnder(view, headerRow, first.column);
  if (blocks.length === 0) return [];
  const title = titleOver(view, headerRow);
  return (['WRES', 'WDES'] as const).flatMap((standard) => {
    const own = blocks.filter((block) => block.standard === standard);
    const lines = own.flatMap((block) => linesOf(block, years, headerRow, titleId(title, standard)));
    if (lines.length === 0) return [];
    const bottom = Math.max(...own.flatMap(({ rows }) => [...rows.values()]));
    const heading = ({ row, column }: LaidCell): string => {
      for (let at = column - 1; at >= 1; at -= 1)
        if (view.text(row, at) !== '' && parseRowLabel(view.text(row, at))) return view.text(row, at);
      return '';
    };
    return [{ ...layAnew(view, standard, lines, heading), bottom }];
  });
}
