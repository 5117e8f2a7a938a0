import type { Standard } from '../../../plan/indicators/indicator-definition';
import { measuresOf } from '../words/count-measures';
import { parseGroupHeading } from '../words/group-heading';
import { headingWords } from '../words/heading-words';
import { idsOfWords } from '../words/indicator-wording';
import { parseLineMeasure } from '../words/line-measure';
import { speaksOf, splitIndicator } from '../words/line-text';
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
const OWN =
  /^(?:(?:your|our|this|the) )?(?:org|organisation|trust|icb|provider)?(?: ?(?:results?|scores?|values?|%|percentages?|per ?cent))?$/;
const BASE = /^(?:number of |no of )?(?:responses|respondents|responders|base|base size|n)$/;

interface RowLabel {
  readonly standard: Standard;
  readonly side: 'reference' | 'comparison';
  readonly holds: 'value' | 'base';
}

/** What stands behind the group of a row: its own result, how many answered, or somebody else's. */
function qualifierOf(text: string): 'value' | 'base' | null {
  const words = headingWords(text);
  if (BASE.test(words)) return 'base';
  return OWN.test(words) ? 'value' : null;
}

const PARTED = /^(.+?)(?::|\s[-–—]|[–—])\s*(.+)$/;

/** Whether a text begins with a group, whoever's result it is: `White staff: Average` asks nothing. */
function namesGroup(text: string): boolean {
  return parseGroupHeading(PARTED.exec(text)?.[1] ?? text) !== null;
}

/** The group a row is of: `White staff: Your org`; null for other rows, and for the results of others. */
function parseRowLabel(text: string): RowLabel | null {
  const [, head = text, tail = ''] = PARTED.exec(text) ?? [];
  const whole = parseGroupHeading(text);
  const group = whole ?? parseGroupHeading(head);
  if (group === null || group.standard === null || group.group === 'not-known' || group.group === 'total')
    return null;
  const ofWhole = group.holds === 'base' ? 'base' : 'value';
  const holds = whole === null ? qualifierOf(tail) : ofWhole;
  return holds === null ? null : { standard: group.standard, side: group.group, holds };
}

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
  }
  return new Set(found.map(({ year }) => year)).size === found.length ? found : [];
}

/** One question: the rows of each group under it. */
interface Block {
  readonly standard: Standard;
  readonly question: LaidCell & { readonly text: string };
  readonly rows: Map<string, number>;
  isDoubled: boolean;
}

/** The nearest line over a row of years. */
function lineOver(view: SheetTexts, row: number): Block['question'] | null {
  for (let at = row - 1; at >= Math.max(1, row - 3); at -= 1)
    for (let column = 1; column <= LABEL_COLUMNS; column += 1) {
      const text = view.text(at, column);
      if (text !== '')
        return typeof view.cell(at, column).value === 'number' ? null : { row: at, column, text };
    }
  return null;
}

/** The label of a row among the columns left of the years, and what stands left of it. */
function readRow(
  view: SheetTexts,
  row: number,
  first: number,
): { readonly label: RowLabel | null; readonly left: Block['question'] | null } {
  let left: Block['question'] | null = null;
  for (let column = 1; column < first; column += 1) {
    const text = view.text(row, column);
    if (text === '') continue;
    const label = parseRowLabel(text);
    if (label === null) {
      if (!namesGroup(text)) left = { row, column, text };
      continue;
    }
    const behind = Array.from({ length: first - column - 1 }, (_, at) => view.text(row, column + 1 + at));
    const holds = behind.filter((one) => one !== '').map(qualifierOf);
    if (holds.includes(null)) return { label: null, left };
    return { label: holds.includes('base') ? { ...label, holds: 'base' } : label, left };
  }
  return { label: null, left };
}

function blocksUnder(view: SheetTexts, headerRow: number, first: number): readonly Block[] {
  const blocks = new Map<string, Block>();
  let question = lineOver(view, headerRow);
  const last = Math.min(view.sheet.rowCount, headerRow + MOST_ROWS);
  for (let row = headerRow + 1; row <= last; row += 1) {
    if (yearColumns(view, row).length > 0) break;
    const { label, left } = readRow(view, row, first);
    if (left !== null) question = left;
    if (label === null || question === null) continue;
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
