import { isBareDay } from '../../due-date/phrase/bare-days';
import { areGrades } from '../../status/grade-scale';
import { isKeyLabel } from '../../status/key-texts';
import { LIGHTS } from '../../status/lights';
import { sayOnlyStatus } from '../../status/only-status';
import { understandStatus } from '../../status/understand-status';
import { isDecoration } from '../../wording/tidy-text';
import { isTemplateText, isTotal } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';
import type { TextKind } from '../cells/text-kind';

/** What a column of a table holds, as shares of its filled cells from 0 to 1. */
export interface ColumnProfile {
  readonly rows: number;
  readonly filled: number;
  /** Filled cells and coloured ones without words, as a share of the rows. */
  readonly fillRate: number;
  /** Cells with a colour of their own and nothing else, or a sign alone, as a share of the rows. */
  readonly colouredRate: number;
  readonly distinct: number;
  readonly words: number;
  readonly share: Readonly<Record<keyof Omit<TextKind, 'words' | 'isHeading'>, number>>;
  /** Cells that hold a coloured light, a tick or a cross and no words, as a share of those with anything in them. */
  readonly signs: number;
  /** Cells merged down over several rows, as a share of the filled ones. */
  readonly mergedDown: number;
  /** Cells that hold a number which would be a day if it were shown as one, as a share of the filled ones. */
  readonly bareDays: number;
  /** Its cells hold the grades of a scale that tells how good something is, and none how an action stands. */
  readonly areGrades: boolean;
  /** Its cells hold bullets or other signs that say nothing, and no words. */
  readonly isDecoration: boolean;
}

/** Enough rows to know a column by; the rest of a long plan is like them. */
const SAMPLE = 200;

/** No scale has more, each written in two ways at most. */
const MOST_GRADES = 12;

/** Fewer lights than this are an accident. */
const LEAST_LIGHTS = 3;

const KINDS = [
  'isDate',
  'holdsDate',
  'isWho',
  'isCommittee',
  'isRag',
  'isStatus',
  'isMark',
  'isRef',
  'isPriority',
  'isNumber',
  'isIndicator',
  'isInstruction',
  'isReport',
  'isResult',
  'holdsFigure',
  'isList',
] as const;

/** Signs that are an answer by themselves: ticks, crosses, coloured lights. */
const ANSWER = new RegExp(`[❎√☑☒⚠${LIGHTS}]`, 'u');

/** A light in a colour of its own, or a tick or cross drawn as a picture. */
const LIGHT = new RegExp(`^(?:(?!✓)[${LIGHTS}]\\uFE0F?\\s*)+$`, 'u');

/** A bullet or another sign that adorns a row and says nothing. */
function isAdornment(text: string): boolean {
  return isDecoration(text) && !ANSWER.test(text);
}

/** A hint of the template or a line of sums. */
function isNoAction(text: string): boolean {
  return isTemplateText(text) || isTotal(text);
}

const MOST_STATE_WORDS = 6;

/** A letter or colour and its state with nothing else on the row: a line of a key, and no row of the plan. */
function isOfKey(view: SheetView, row: number, [first = 1, second = 1, another]: readonly number[]): boolean {
  if (another !== undefined || second !== first + 1) return false;
  const label = view.text(row, first);
  if (/^\d/.test(label) || !isKeyLabel(label)) return false;
  return (
    view.kind(row, second).words <= MOST_STATE_WORDS && understandStatus(view.text(row, second)) !== 'unknown'
  );
}

/**
 * The rows of a table that its columns are judged by: more than one cell filled, at most 200, from the top.
 *
 * @example sampleRows(view, 13, 40, 1, 7).length // 28
 */
export function sampleRows(
  view: SheetView,
  top: number,
  bottom: number,
  left: number,
  right: number,
): readonly number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom && rows.length < SAMPLE; row += 1) {
    const filled = view.filled(row).filter((column) => column >= left && column <= right);
    if (filled.length < 2 || filled.some((column) => isNoAction(view.text(row, column)))) continue;
    if (!isOfKey(view, row, filled)) rows.push(row);
  }
  return rows;
}

/**
 * The rows that columns are judged by, from several stretches of a table.
 *
 * @example sampleSegments(view, segments, { left: 1, right: 7 }).length // 60
 */
export function sampleSegments(
  view: SheetView,
  segments: readonly { readonly top: number; readonly bottom: number }[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly number[] {
  const rows: number[] = [];
  for (const { top, bottom } of segments) {
    rows.push(...sampleRows(view, top, bottom, left, right));
    if (rows.length >= SAMPLE) break;
  }
  return rows.slice(0, SAMPLE);
}

/**
 * What a column holds in the rows given.
 *
 * @example profileColumn(view, 4, rows).share.isDate // 0.9 for a due column
 */
export function profileColumn(view: SheetView, column: number, rows: readonly number[]): ColumnProfile {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<(typeof KINDS)[number], number>;
  const texts = new Set<string>();
  let filled = 0;
  let coloured = 0;
  let words = 0;
  let mergedDown = 0;
  let decorated = 0;
  let bareDays = 0;
  let written = 0;
  let lights = 0;
  let doubtful = 0;
  const states = new Set<string>();
  for (const row of rows) {
    const text = view.text(row, column);
    // A coloured sign says as much as a coloured cell.
    if (text !== '') written += 1;
    if (LIGHT.test(text)) lights += 1;
    const isPlain = text === '' || isAdornment(text);
    if (isPlain && isOwnColour(view, row, column)) coloured += 1;
    else if (isPlain && text !== '') decorated += 1;
    if (text === '') continue;
    const kind = view.kind(row, column);
    if (kind.words === 0 && !/[✓✔✗✘√☑☒]/u.test(text)) continue;
    filled += 1;
    words += kind.words;
    texts.add(text);
    const merge = view.merge(row, column);
    if (merge && merge.bottom > merge.top) mergedDown += 1;
    const cell = view.cell(row, column);
    for (const name of KINDS) if (kind[name]) counts[name] += 1;
    if (kind.isStatus) states.add(understandStatus(text));
    else if (!kind.isRag && sayOnlyStatus(text) === 'perhaps') doubtful += 1;
    if (!kind.isDate && typeof cell.value === 'number' && /[dmy]/i.test(cell.numberFormat ?? ''))
      counts.isDate += 1;
    else if (isBareDay(cell)) bareDays += 1;
  }
  // Beside "Stuck" and "Finished", "New" is a state as well.
  if (states.size > 1) {
    counts.isStatus += doubtful;
    counts.isRag += doubtful;
  }
  const of = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    rows: rows.length,
    filled,
    fillRate: rows.length === 0 ? 0 : (filled + coloured) / rows.length,
    colouredRate: rows.length === 0 ? 0 : coloured / rows.length,
    distinct: of(texts.size),
    words: of(words),
    share: Object.fromEntries(KINDS.map((kind) => [kind, of(counts[kind])])) as ColumnProfile['share'],
    signs: written === 0 || lights < LEAST_LIGHTS ? 0 : lights / written,
    mergedDown: of(mergedDown),
    bareDays: of(bareDays),
    areGrades: texts.size <= MOST_GRADES && areGrades([...texts]),
    isDecoration: decorated > 0 && [...texts].every(isAdornment),
  };
}

/** A cell without words with a colour that the cells beside it do not share: the row is not just banded. */
function isOwnColour(view: SheetView, row: number, column: number): boolean {
  const { fill } = view.cell(row, column);
  if (!fill || /^#f{6}$/i.test(fill)) return false;
  return view.cell(row, column - 1).fill !== fill && view.cell(row, column + 1).fill !== fill;
}
