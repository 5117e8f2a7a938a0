import { normaliseHeading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';

/** A label that each block of a form has, with the cell of its value in each of them. */
export interface CycleLabel {
  readonly text: string;
  /** It is counted from block to block: "Action 1", "Action 2". */
  readonly isCounted: boolean;
  /** By block; null where the block has none. */
  readonly values: readonly (CycleValue | null)[];
}

export interface CycleValue {
  readonly row: number;
  readonly column: number;
}

/** The same labels down a sheet again and again, with other values beside them each time. */
export interface LabelCycle {
  readonly labelColumn: number;
  readonly labels: readonly CycleLabel[];
  /** The first and last row of each block. */
  readonly blocks: readonly (readonly [number, number])[];
}

const LAST_ROW = 2000;
const LAST_COLUMN = 16;
const MOST_WORDS = 8;
const LONGEST = 60;
/** With so many blocks labels are known by coming again; with fewer only by their words. */
const LEAST_BLOCKS = 3;
const LEAST_LABELS = 2;
/** So much of a column of labels are labels, and so many of the blocks have each of them. */
const LEAST_SHARE = 0.6;
/** Four labels with their values fill a row of a form; rows of more are those of a table. */
const WIDEST = 8;
const SAMPLE = 100;
const COUNT = / (?:no )?\d{1,2}[a-z]?(?: of \d{1,2})?$/;

interface Labelled {
  readonly row: number;
  readonly name: string;
}

/** A text as a label is compared, without its number; empty where it can be none. */
function nameOf(view: SheetView, text: string): string {
  if (text.length > LONGEST) return '';
  const { words, isDate, isNumber, isRag, isMark, isTemplate } = view.memory.kind(text);
  if (words === 0 || words > MOST_WORDS || isNumber || isTemplate) return '';
  const name = normaliseHeading(text).replace(COUNT, '');
  return (isDate || isRag || isMark) && !view.memory.kind(text).isHeading ? '' : name;
}

/** The texts of a column that come again and again and are most of it; empty where they are not. */
function listLabelled(
  view: SheetView,
  column: number,
  isRow: (row: number) => boolean,
  isByWords: boolean,
): readonly Labelled[] {
  const found: Labelled[] = [];
  const counts = new Map<string, number>();
  for (let row = 1; row <= Math.min(LAST_ROW, view.rowCount); row += 1) {
    const text = isRow(row) ? view.text(row, column) : '';
    if (text === '') continue;
    const name = !isByWords || view.memory.kind(text).isHeading ? nameOf(view, text) : '';
    found.push({ row, name });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  counts.delete('');
  const most = Math.max(0, ...counts.values());
  const least = Math.max(isByWords ? 1 : LEAST_BLOCKS, most * LEAST_SHARE);
  const labelled = found.filter(({ name }) => (counts.get(name) ?? 0) >= least);
  const [first = 0, last = 0] = [labelled[0]?.row, labelled.at(-1)?.row];
  const between = found.filter(({ row }) => row >= first && row <= last);
  return labelled.length >= between.length * LEAST_SHARE ? labelled : [];
}

/** The labels of each block when every block begins with one of them. */
function partAt(labelled: readonly Labelled[], start: string): readonly (readonly Labelled[])[] {
  const blocks: Labelled[][] = [];
  for (const one of labelled) {
    if (one.name === start) blocks.push([one]);
    else blocks.at(-1)?.push(one);
  }
  return blocks;
}

/** How unlike one another the blocks are that begin with a label. */
function unlikeness(labelled: readonly Labelled[], start: string): number {
  const blocks = partAt(labelled, start);
  const names = blocks.map((block) => block.map(({ name }) => name));
  const kinds = new Set(names.map((list) => list.join('|'))).size;
  const twice = names.filter((list) => new Set(list).size < list.length).length;
  const before = labelled.findIndex(({ name }) => name === start);
  return kinds * 2 + twice * 3 + before;
}

/** The blocks that are most alike, of whichever label they begin with; null where labels come twice in one. */
function partBlocks(labelled: readonly Labelled[], fewest: number): readonly (readonly Labelled[])[] | null {
  let best: readonly (readonly Labelled[])[] = [];
  let least = Infinity;
  for (const start of new Set(labelled.map(({ name }) => name))) {
    const score = unlikeness(labelled, start);
    if (score < least) [best, least] = [partAt(labelled, start), score];
  }
  const twice = best.filter((block) => new Set(block.map(({ name }) => name)).size < block.length);
  return best.length < fewest || twice.length * 4 > best.length ? null : best;
}

/** Columns of labels from the first on, each with a column of values behind it. */
function listLabelColumns(
  view: SheetView,
  first: number,
  rows: ReadonlySet<number>,
  isByWords: boolean,
): readonly number[] {
  const columns = [first];
  let column = first + 2;
  while (column < Math.min(LAST_COLUMN, view.columnCount)) {
    const own = listLabelled(view, column, (row) => rows.has(row), isByWords);
    const isValued = own.filter(({ row }) => view.filled(row).some((other) => other > column));
    const isLabels = own.length > 0 && isValued.length >= own.length * LEAST_SHARE;
    if (isLabels) columns.push(column);
    column += isLabels ? 2 : 1;
  }
  return columns;
}

function valueAt(view: SheetView, row: number, column: number, next: number): CycleValue | null {
  const found = view.filled(row).find((other) => other > column && other < next);
  return found === undefined ? null : { row, column: found };
}

function readCycle(view: SheetView, column: number, isByWords: boolean): LabelCycle | null {
  const labelled = listLabelled(view, column, () => true, isByWords);
  if (new Set(labelled.map(({ name }) => name)).size < LEAST_LABELS) return null;
  const parted = partBlocks(labelled, isByWords ? 1 : LEAST_BLOCKS);
  if (!parted) return null;
  const blocks = parted.map((block) => [block[0]?.row ?? 1, block.at(-1)?.row ?? 1] as const);
  const rows = new Set(parted.flat().map(({ row }) => row));
  const columns = listLabelColumns(view, column, rows, isByWords);
  const labels = columns.flatMap((own, at): readonly CycleLabel[] => {
    const next = columns[at + 1] ?? Infinity;
    const here = own === column ? parted.flat() : listLabelled(view, own, (row) => rows.has(row), isByWords);
    return [...new Set(here.map(({ name }) => name))].map((name) => {
      const ofName = here.filter((one) => one.name === name);
      const text = view.text(ofName[0]?.row ?? 1, own);
      const values = blocks.map(([top, bottom]) => {
        const line = ofName.find(({ row }) => row >= top && row <= bottom);
        return line ? valueAt(view, line.row, own, next) : null;
      });
      return { text: text.replace(/[:\s]+$/, ''), isCounted: COUNT.test(normaliseHeading(text)), values };
    });
  });
  return { labelColumn: column, labels, blocks };
}

/** The same labels in another column: forms side by side, each to be read by itself. */
function standSideBySide({ labels }: LabelCycle): boolean {
  const names = labels.map(({ text }) => normaliseHeading(text).replace(COUNT, ''));
  return new Set(names).size < names.length;
}

/** Most of the first rows are filled as those of a table are. */
function isTable(view: SheetView): boolean {
  const rows = Array.from({ length: Math.min(SAMPLE, view.rowCount) }, (_, index) => index + 1);
  const widths = rows.map((row) => view.filled(row).length).filter((width) => width > 0);
  return widths.filter((width) => width > WIDEST).length * 2 > widths.length;
}

/**
 * The labels that come down a sheet again and again, whatever their words, with values beside them; null for a sheet
 * that is no such form.
 *
 * @param isByWords only known headings are labels, however few the blocks are
 * @example findLabelCycle(view, false)?.labels.map(({ text }) => text) // ['Deliverable', 'Description', 'Owner', 'Due']
 */
export function findLabelCycle(view: SheetView, isByWords: boolean): LabelCycle | null {
  if (isTable(view)) return null;
  for (let column = 1; column <= Math.min(LAST_COLUMN, view.columnCount); column += 1) {
    const cycle = readCycle(view, column, isByWords);
    if (cycle) return standSideBySide(cycle) ? null : cycle;
  }
  return null;
}
