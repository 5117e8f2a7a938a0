import type { CellAddress } from '../../grid/address';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import type { Plan, PlanField } from '../../plan/plan';
import { oneLine, tidyText } from '../../wording/tidy-text';
import { nameColour } from '../words/fill-colours';
import { saysNoEnd, saysOnHold, understandStatus } from '../../status/understand-status';
import { equalityGrades } from '../../status/grade-scale';
import { plainSign } from '../../status/key-signs';
import type { UnresolvedEntry } from './resolve-key';
import { splitByValues } from './split-by-values';

/** A column of statuses shows itself in its first rows. */
const ROWS_ASKED = 200;
/** What is short and recurs under these is no status, whatever explains it: "A = urgent". */
const NEVER_STATUS: readonly PlanField[] = ['action', 'ref', 'priority', 'lead', 'due', 'start', 'completed'];
const MOST_VALUES = 12;
const LONGEST_LABEL = 30;
const LONGEST_MEANING = 160;
const LEAST_ENTRIES = 3;
const LEAST_COVERED = 0.8;
const LEAST_FILLED = 2;

/** "Sailing = going to plan", "C: slight slippage". */
const EXPLAINED =
  /^["“‘']?(\p{L}[^:=→]{0,29}?|\[.?\]|[^\s\p{L}\p{N}]{1,3}|\d{1,2})["”’']?\s*(?:[:=→]|[–—-](?=\s))\s*(\S.*)$/u;
/** "1 not begun", "~ under way": no sign between the two. */
const BESIDE = /^([A-Z]{1,3}|\d|\[.?\]|[^\s\p{L}\p{N}]{1,3})\s+(\p{L}.*)$/u;
/** "Not begun (N)": the label behind its meaning. */
const REVERSED = /^(\p{L}.{2,60}?)\s*[([]([A-Z]{1,3}|\d)[)\]]$/u;
/** "Key: In harbour = not started": what stands before the first label. */
const INTRODUCTION = /^[^:=]{1,40}:\s*(?=["“‘']?[^\s:=][^:=]{0,29}\s*(?:=|[–—-]\s))/u;

/**
 * The columns of a plan that hold no statuses, whatever stands in them.
 *
 * @example neverStatus(plan).has(1) // true where the first column is that of the actions
 */
export function neverStatus(plan: Plan): ReadonlySet<number> {
  return new Set(NEVER_STATUS.flatMap((field) => plan.columns[field] ?? []));
}

/** The filled cells of one column of a plan. */
interface Values {
  /** As labels, for comparing. */
  readonly labels: readonly string[];
  /** Each once, as written. */
  readonly written: readonly string[];
}

function labelKey(text: string): string {
  return plainSign(oneLine(text)).toLowerCase();
}

/** The columns of a plan in which a few short values recur, each with what its cells hold. */
function columnsOfValues(plan: Plan, sheet: SheetSnapshot): readonly Values[] {
  const closed = neverStatus(plan);
  const asked = plan.actions.slice(0, ROWS_ASKED);
  const found: Values[] = [];
  for (let column = plan.firstColumn; column <= plan.lastColumn; column += 1) {
    if (closed.has(column)) continue;
    const texts = asked
      .map(({ rows: [row] }) => oneLine(cellAt(sheet, { row, column }).text))
      .filter((text) => text !== '');
    if (texts.length < LEAST_FILLED || texts.some((text) => text.length > LONGEST_LABEL)) continue;
    const written = [...new Set(texts)];
    if (written.length <= MOST_VALUES) found.push({ labels: texts.map(labelKey), written });
  }
  return found;
}

/** How many of a column's cells are among some labels. */
function countCovered(values: Values, labels: readonly string[]): number {
  const known = new Set(labels.map(labelKey));
  return values.labels.filter((value) => known.has(value)).length;
}

function explainedIn(piece: string): readonly [label: string, meaning: string] | null {
  const [, label, meaning] = EXPLAINED.exec(piece) ?? BESIDE.exec(piece) ?? [];
  if (label !== undefined && meaning !== undefined) return [label, meaning];
  const [, words, behind] = REVERSED.exec(piece) ?? [];
  return words !== undefined && behind !== undefined ? [behind, words] : null;
}

function piecesOf(text: string): readonly (readonly [label: string, meaning: string])[] {
  const pieces = text.replace(INTRODUCTION, '').split(/\s*[;\n|]\s*|,\s+(?=[^,:=]{1,30}\s*=)/);
  const lines = pieces.filter((piece) => piece !== '').map((piece) => explainedIn(piece.trim()));
  // The first line may be the heading of the column the key stands in.
  const found = lines[0] === null && lines.length > LEAST_ENTRIES ? lines.slice(1) : lines;
  if (found.some((line) => line === null)) return [];
  return found.map((line) => [(line?.[0] ?? '').trim(), (line?.[1] ?? '').replace(/[.\s]+$/, '')]);
}

/** What a cell explains: a label with its meaning in the next cell but one at most, or one or more within its text. */
function linesAt(sheet: SheetSnapshot, at: CellAddress, isOpen: (column: number) => boolean) {
  const { text: whole, fill } = cellAt(sheet, at);
  const text = tidyText(whole);
  if (text === '') return [];
  const entry = (label: string, meaning: string, paint: string | null): UnresolvedEntry => ({
    label,
    meaning,
    fill: paint,
    from: at,
  });
  const within = piecesOf(text);
  if (within.length > 0) return within.map(([label, meaning]) => entry(label, meaning, null));
  if (text.length > LONGEST_LABEL) return [];
  const right = [at.column + 1, at.column + 2]
    .filter(isOpen)
    .map((column) => tidyText(cellAt(sheet, { row: at.row, column }).text))
    .find((one) => one !== '');
  if (right === undefined || right.length > LONGEST_MEANING || !/\p{L}{2}/u.test(right)) return [];
  const name = fill === undefined ? null : nameColour(fill);
  return [entry(text, right, fill === undefined || name === 'white' ? null : fill)];
}

/** Without what stands at either end and is neither a value of the column nor a state: headings, other notes. */
function trimRun(run: readonly UnresolvedEntry[], values: Values): readonly UnresolvedEntry[] {
  const belongs = ({ label, meaning }: UnresolvedEntry): boolean =>
    values.labels.includes(labelKey(label)) || understandStatus(meaning) !== 'unknown';
  const first = run.findIndex(belongs);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(belongs) + 1);
}

/** A state, or what is none and still plain English: "Open", "On hold". */
function stateOf(meaning: string): string | null {
  const status = understandStatus(meaning);
  if (status !== 'unknown') return status;
  if (saysOnHold(meaning)) return 'on hold';
  return saysNoEnd(meaning) ? 'open' : null;
}

/** Three different labels at least, two thirds of them with words for a state, and two different states. */
function explainsStates(entries: readonly UnresolvedEntry[]): boolean {
  if (equalityGrades(entries.map(({ meaning }) => meaning)).size > 0) return false;
  const states = entries.flatMap(({ meaning }) => stateOf(meaning) ?? []);
  const labels = new Set(entries.map(({ label }) => labelKey(label)));
  return (
    entries.length >= LEAST_ENTRIES &&
    labels.size === entries.length &&
    states.length * 3 >= entries.length * 2 &&
    new Set(states).size >= 2
  );
}

/** Tells the cells of a row a key may stand in; null for none. */
export type OpenCells = (row: number) => ((column: number) => boolean) | null;

/** Labels with meanings that stand directly under one another, or within one text. */
function findRuns(sheet: SheetSnapshot, openIn: OpenCells): readonly (readonly UnresolvedEntry[])[] {
  const runs: UnresolvedEntry[][] = [];
  let above = new Map<number, UnresolvedEntry[]>();
  for (const [rowIndex, cells] of sheet.cells.entries()) {
    const row = rowIndex + 1;
    const isOpen = cells ? openIn(row) : null;
    const here = new Map<number, UnresolvedEntry[]>();
    for (const [columnIndex, cell] of (isOpen ? (cells ?? []) : []).entries()) {
      const column = columnIndex + 1;
      if (!isOpen || !cell || cell.text === '' || !isOpen(column)) continue;
      const lines = linesAt(sheet, { row, column }, isOpen);
      if (lines.length === 0) continue;
      const run = above.get(column) ?? [];
      if (run.length === 0) runs.push(run);
      run.push(...lines);
      here.set(column, run);
    }
    above = here;
  }
  return runs;
}

/** Explains nearly all of a column, two different values of it at least, and more of it than the labels known already. */
function isKeyOf(
  entries: readonly UnresolvedEntry[],
  values: Values,
  knownLabels: readonly string[],
): boolean {
  if (!explainsStates(entries)) return false;
  const labels = new Set(entries.map(({ label }) => labelKey(label)));
  const distinct = new Set(values.labels.filter((value) => labels.has(value)));
  const covered = countCovered(values, [...labels]);
  const fits = distinct.size >= 2 && covered >= values.labels.length * LEAST_COVERED;
  return fits && covered > countCovered(values, knownLabels);
}

/** The texts of a sheet that may hold a key by themselves: each cell, and the cells of a row one after another. */
function* openTexts(
  sheet: SheetSnapshot,
  openIn: OpenCells,
): Generator<readonly [from: CellAddress, text: string]> {
  for (const [rowIndex, cells] of sheet.cells.entries()) {
    const isOpen = cells ? openIn(rowIndex + 1) : null;
    if (!cells || !isOpen) continue;
    const texts: string[] = [];
    let first: CellAddress | null = null;
    for (const [columnIndex, cell] of cells.entries()) {
      if (!cell || cell.text.trim() === '' || !isOpen(columnIndex + 1)) continue;
      const from = { row: rowIndex + 1, column: columnIndex + 1 };
      first ??= from;
      texts.push(tidyText(cell.text));
      yield [from, tidyText(cell.text)];
    }
    if (first && texts.length > 1) yield [first, texts.join(' | ')];
  }
}

/**
 * The key whose labels are the very values of one of the plan's columns: letters that stand for no colour, or words
 * of the plan's own, each explained by a word for a state. Empty where there is none, or where the key already
 * known explains the column as well.
 *
 * @param sheet the one the plan stands on
 * @param on the sheet to look for the key on
 * @param openIn tells the cells of a row of it that a key may stand in
 * @param known the key found by its colours, letters and headings
 * @example keyOfValues(sheet, plan, sheet, openIn, []).map(({ label }) => label) // ['In harbour', 'Sailing', 'Landed']
 */
export function keyOfValues(
  sheet: SheetSnapshot,
  plan: Plan,
  on: SheetSnapshot,
  openIn: OpenCells,
  known: readonly UnresolvedEntry[],
): readonly UnresolvedEntry[] {
  const columns = columnsOfValues(plan, sheet);
  if (columns.length === 0) return [];
  const knownLabels = known.map(({ label }) => label);
  for (const run of findRuns(on, openIn)) {
    for (const values of columns) {
      const entries = trimRun(run, values);
      if (isKeyOf(entries, values, knownLabels)) return entries;
    }
  }
  for (const [from, text] of openTexts(on, openIn)) {
    for (const values of columns) {
      const lines = splitByValues(text, values.written);
      const entries = lines.map(([label, meaning]) => ({ label, meaning, fill: null, from }));
      if (isKeyOf(entries, values, knownLabels)) return entries;
    }
  }
  return [];
}
