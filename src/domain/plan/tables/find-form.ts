import { isPlanField, type PlanField } from '../plan';
import { normaliseHeading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';

/** A row of a form: the field its label names, and where its value stands. */
export interface FormLine {
  readonly row: number;
  /** Null for a label that names none of the fields. */
  readonly field: PlanField | null;
  readonly column: number;
}

/** A plan kept as a form: labels down one column, values beside them, one action a block. */
export interface FormFound {
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** The lines of each action, first to last. */
  readonly blocks: readonly (readonly FormLine[])[];
}

const LABEL_COLUMNS = 6;
const MAX_LABEL_WORDS = 8;
/** Longer than a few words can be, whatever stands between them. */
const LONGEST_LABEL = 200;
const LEAST_LINES = 3;
const LEAST_SURE = 0.75;
/** "No progress to date because of vacancies." is no label, though one of its words is. */
const SENTENCE = /\S \S+ \S.*\.$/s;
/** "Action 2", "Lead no 3". */
const COUNTED = / (?:no )?\d{1,2}[a-z]?$/;

/**
 * The field a label names: "Action 2" is an action, "Lead:" a lead; null when it names none.
 *
 * @example labelField(view, 'Lead:') // 'lead'
 */
export function labelField(view: SheetView, text: string): PlanField | null {
  if (text.length > LONGEST_LABEL) return null;
  if (view.memory.kind(text).words > MAX_LABEL_WORDS || SENTENCE.test(text)) return null;
  const plain = normaliseHeading(text).replace(COUNTED, '');
  const { scores } = view.memory.heading(plain);
  let found: PlanField | null = null;
  let most = LEAST_SURE;
  for (const [field, score] of scores) {
    if (!isPlanField(field) || score < most) continue;
    if (score > most || found === null) [found, most] = [field, score];
  }
  return found;
}

/** A label on a line of its own, with its value on the next. */
function isValueBelow(view: SheetView, row: number, labelColumn: number): boolean {
  return view.text(row + 1, labelColumn) === '' && view.text(row + 1, labelColumn + 1) !== '';
}

/** Labels with their values further along a row: "Action | … | Lead | …". */
function listPairs(view: SheetView, row: number, after: number): readonly FormLine[] {
  const pairs: FormLine[] = [];
  const rest = view.filled(row).filter((column) => column > after);
  for (let at = 0; at + 1 < rest.length; at += 1) {
    const [label = 0, value = 0] = [rest[at], rest[at + 1]];
    const field = view.kind(row, label).isHeading ? labelField(view, view.text(row, label)) : null;
    const next = rest[at + 2];
    // A label after a label without a value has its own value behind it.
    const isLabel = view.kind(row, value).isHeading && next !== undefined && !view.kind(row, next).isHeading;
    if (field === null || isLabel) continue;
    pairs.push({ row, field, column: value });
    at += 1;
  }
  return pairs;
}

function listLines(view: SheetView, labelColumn: number): readonly FormLine[] {
  const lines: FormLine[] = [];
  for (let row = 1; row <= view.rowCount; row += 1) {
    const filled = view.filled(row);
    const label = view.text(row, labelColumn);
    const column = filled.find((candidate) => candidate > labelColumn);
    if (filled[0] === undefined || (filled[0] < labelColumn && label === '')) continue;
    if (label === '') {
      if (column !== undefined && lines.length > 0) lines.push({ row, field: null, column });
      continue;
    }
    const field = labelField(view, label);
    const isEmpty = column === undefined && !isValueBelow(view, row, labelColumn);
    if (isEmpty && (field === null || !view.memory.heading(label).known)) continue;
    lines.push({ row, field, column: column ?? labelColumn + 1 });
    if (column !== undefined) lines.push(...listPairs(view, row, column));
  }
  return withoutLoneLabels(view, lines, labelColumn);
}

/** A label without a value is one where another block has it too; elsewhere it is a heading. */
function withoutLoneLabels(
  view: SheetView,
  lines: readonly FormLine[],
  labelColumn: number,
): readonly FormLine[] {
  const isFilled = ({ row, column }: FormLine): boolean =>
    view.text(row, column) !== '' || isValueBelow(view, row, labelColumn);
  const nameOf = ({ row }: FormLine): string =>
    normaliseHeading(view.text(row, labelColumn)).replace(COUNTED, '');
  const filled = new Set(lines.filter(isFilled).map(nameOf));
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    const name = nameOf(line);
    if (seen.has(name) && line.field !== 'action') repeated.add(name);
    seen.add(name);
  }
  return lines.filter((line) => isFilled(line) || filled.has(nameOf(line)) || repeated.has(nameOf(line)));
}

/** Where blocks would begin if they began with a field, and how well that parts the actions from one another. */
function scoreStart(
  lines: readonly FormLine[],
  start: PlanField,
  isLabelled: (line: FormLine) => boolean,
): number {
  let score = 0;
  let seen = new Set<PlanField>();
  let isBegun = false;
  let isFirst = true;
  let before = 0;
  const close = (isApart: boolean): void => {
    if (!isBegun) score -= before;
    else if (seen.has('action')) score += 4;
    // A pair of the title block may name the same field: it stands apart from the first action.
    else if (!isFirst || !isApart) score -= 4;
    if (isBegun) isFirst = false;
  };
  for (const [at, line] of lines.entries()) {
    const { field, row } = line;
    if (field === null || !isLabelled(line)) continue;
    const isApart = row - (lines[at - 1]?.row ?? 0) > 1;
    if (field === start) {
      close(isApart);
      if (isBegun && isApart) score += 1;
      isBegun = true;
      seen = new Set();
    } else if (seen.has(field) && isBegun) score -= 1;
    if (!isBegun) before = isApart ? 1 : before + 1;
    seen.add(field);
  }
  close(false);
  return score;
}

/** The field that blocks begin with: the one by which each has an action and nothing twice, the first of several. */
function findStart(lines: readonly FormLine[], isLabelled: (line: FormLine) => boolean): PlanField | null {
  const fields = new Set(lines.filter(isLabelled).flatMap(({ field }) => field ?? []));
  let best: PlanField | null = null;
  let most = -Infinity;
  for (const field of fields) {
    const score = scoreStart(lines, field, isLabelled);
    if (score > most) [best, most] = [field, score];
  }
  return best;
}

/** Parts lines into actions: one begins where its first label comes again, or another action is named. */
function partBlocks(
  view: SheetView,
  lines: readonly FormLine[],
  labelColumn: number,
): readonly (readonly FormLine[])[] {
  const isLabelled = ({ row }: FormLine): boolean => view.text(row, labelColumn) !== '';
  const start = findStart(lines, isLabelled);
  const blocks: FormLine[][] = [];
  let seen = new Set<PlanField>();
  for (const line of lines) {
    const { field } = line;
    const last = blocks.at(-1);
    const isNew =
      field !== null && isLabelled(line) && (field === start || (field === 'action' && seen.has('action')));
    if (isNew) {
      // What stands before it in its own row is its block's as well.
      const sameRow = last?.findIndex(({ row }) => row === line.row) ?? -1;
      blocks.push([...(sameRow === -1 ? [] : (last?.splice(sameRow) ?? [])), line]);
      seen = new Set();
    } else if (last) last.push(line);
    if (field) seen.add(field);
  }
  return blocks.filter((block) => block.some(({ field }) => field === 'action'));
}

/**
 * The column itself names several fields, or the action each time: what stands further along its rows only adds to
 * them. In a table of states, "Done" beside "Done" looks like such a pair too.
 */
function namesFields(view: SheetView, labelled: readonly FormLine[], labelColumn: number): boolean {
  const rows = [...new Set(labelled.map(({ row }) => row))];
  const own = rows.flatMap((row) => labelField(view, view.text(row, labelColumn)) ?? []);
  return new Set(own).size > 1 || own.filter((field) => field === 'action').length > 1;
}

const FITTING_FIELDS = 2;

/** Each action has a column of its own: read downwards, all but the first would be lost. */
function standSideBySide(view: SheetView, labelled: readonly FormLine[]): boolean {
  const fits = new Map<number, number>();
  for (const { row, field, column } of labelled) {
    if (listPairs(view, row, column).length > 0) continue;
    for (const other of view.filled(row)) {
      if (other <= column || field === null) continue;
      const { words, isDate, isWho } = view.memory.kind(view.text(row, other));
      const doesFit = field === 'action' ? words >= 4 : field === 'due' ? isDate : field === 'lead' && isWho;
      if (doesFit) fits.set(other, (fits.get(other) ?? 0) + 1);
    }
  }
  return [...fits.values()].some((count) => count >= FITTING_FIELDS);
}

/**
 * A plan laid out as a form, or null when the sheet holds none: labels of at least three lines that name an
 * action and something else of it, most of the lines between the first and the last.
 *
 * @example findForm(view)?.blocks.length // 2
 */
export function findForm(view: SheetView): FormFound | null {
  if (view.rowCount > 2000) return null;
  for (let labelColumn = 1; labelColumn <= Math.min(LABEL_COLUMNS, view.columnCount); labelColumn += 1) {
    const lines = listLines(view, labelColumn);
    const labelled = lines.filter(({ field }) => field !== null);
    const fields = new Set(labelled.map(({ field }) => field));
    if (labelled.length < LEAST_LINES || !fields.has('action') || fields.size < 2) continue;
    if (!namesFields(view, labelled, labelColumn)) continue;
    const first = labelled[0]?.row ?? 0;
    const last = labelled.at(-1)?.row ?? 0;
    const between = lines.filter(
      ({ row }) => row >= first && row <= last && view.text(row, labelColumn) !== '',
    );
    if (labelled.length * 2 < between.length) continue;
    const blocks = partBlocks(
      view,
      lines.filter(({ row }) => row >= first),
      labelColumn,
    );
    if (blocks.length === 0 || standSideBySide(view, labelled)) continue;
    const columns = labelled.map(({ column }) => column).sort((one, other) => one - other);
    return { labelColumn, valueColumn: columns[Math.floor(columns.length / 2)] ?? labelColumn + 1, blocks };
  }
  return null;
}
