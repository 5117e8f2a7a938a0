import type { ColumnLayout } from '../columns/column-layout';
import type { SheetView } from '../cells/sheet-view';
import { isOfKeyBlock } from './key-blocks';
import { colourOfWord } from '../../status/colour-words';
import { isSign } from '../../status/key-signs';
import { areKeyTexts, isKeyLabel } from '../../status/key-texts';
import { isOnlyStatus } from '../../status/only-status';
import { understandStatus } from '../../status/understand-status';

/** A colour or the letter of one, alone in its cell. */
const SIGN =
  /^(?:[ragbywcn]|(?:dark |light )?(?:red|amber|orange|yellow|green|blue|gr[ae]y|black|white|purple))$/i;
const MOST_WORDS = 20;
const WHITE = /^#f{6}$/i;

/** The sign a row explains, when it is a sign or a coloured cell with words right of it and nothing more. */
function signOf(view: SheetView, row: number, signColumn: number, column: number): string | null {
  const filled = view.filled(row);
  if (filled.at(-1) !== column || view.memory.kind(view.text(row, column)).words > MOST_WORDS) return null;
  const { isDate, isInstruction } = view.memory.kind(view.text(row, column));
  if (isDate || isInstruction) return null;
  if (filled.length === 2 && filled[0] === signColumn) {
    const text = view.text(row, signColumn);
    return SIGN.test(text) ? text.toLowerCase() : null;
  }
  if (filled.length !== 1) return null;
  const { fill } = view.cell(row, signColumn);
  if (fill !== undefined && !WHITE.test(fill)) return fill;
  const mark = view.text(row, signColumn);
  return isSign(mark) && isOnlyStatus(view.text(row, column)) ? mark : null;
}

/** The columns of a sign and of the words beside it on a row with nothing else. */
function pairOn(view: SheetView, row: number): readonly [number, number] | null {
  const [first = 0, second] = view.filled(row);
  const pair: readonly [number, number] = second === undefined ? [first - 1, first] : [first, second];
  return pair[0] >= 1 && signOf(view, row, ...pair) !== null ? pair : null;
}

/** As far above a key as a plan's own values are looked for. */
const ROWS_ABOVE = 60;
const LONGEST_VALUE = 30;

/** The columns right of another in which a text stands alone in its cell, on the rows above. */
function columnsHolding(view: SheetView, row: number, from: number, text: string): readonly number[] {
  const columns = new Set<number>();
  for (let above = row - 1; above >= Math.max(1, row - ROWS_ABOVE); above -= 1) {
    for (const column of view.filled(above)) {
      if (column > from && view.text(above, column).toLowerCase() === text) columns.add(column);
    }
  }
  return [...columns];
}

/** A value of the plan's own that a row may explain, and the columns right of which it may stand above. */
interface Explained {
  readonly label: string;
  readonly from: number;
}

/** "NS = Not started", "R. Behind plan", alone on its row. */
const SAID = /^(?:([^:=–—]{1,30}?)\s*(?:[:=]|[–—-](?=\s))|([A-Z])[.)])\s*(\S.*)$/u;

function explainedIn(text: string): Explained | null {
  const [, said, marked, meaning = ''] = SAID.exec(text) ?? [];
  const label = said ?? marked ?? '';
  return label === '' || understandStatus(meaning) === 'unknown'
    ? null
    : { label: label.toLowerCase(), from: 0 };
}

/**
 * The label of a row that has nothing but a short text and words beside it, in columns that are no lead's or date's
 * unless the words are a state; or of a row with both in one cell.
 */
function explainedOn(view: SheetView, row: number, layout: ColumnLayout): Explained | null {
  const [first = 0, second, ...more] = view.filled(row);
  if (first === 0 || more.length > 0) return null;
  const text = view.text(row, first);
  if (second === undefined) return explainedIn(text);
  if (second !== first + 1 || text.length > LONGEST_VALUE) return null;
  const label = text.toLowerCase();
  if (isOnlyStatus(view.text(row, second))) return { label, from: 0 };
  const isOfAction = [first, second].some((column) =>
    ['lead', 'due', 'rag'].includes(layout.fieldOf.get(column) ?? ''),
  );
  return isOfAction || /^\d/.test(label) ? null : { label, from: second };
}

/** A row and one beside it explain two values of one column of the plan above: "Sailing | going to plan". */
function explainsValue(view: SheetView, row: number, layout: ColumnLayout): boolean {
  const explained = explainedOn(view, row, layout);
  if (explained === null) return false;
  const others = [row - 1, row + 1].flatMap((beside) =>
    beside < 1 ? [] : (explainedOn(view, beside, layout)?.label ?? []),
  );
  if (others.length === 0) return false;
  const columns = columnsHolding(view, row, explained.from, explained.label);
  return others.some(
    (other) =>
      other !== explained.label &&
      columnsHolding(view, row, explained.from, other).some((column) => columns.includes(column)),
  );
}

/** What a row of a wider key begins with: a colour with a state beside it, neither of them in the column of statuses. */
function colourOn(view: SheetView, row: number, layout: ColumnLayout): string | null {
  const [first = 0, second = 0] = view.filled(row);
  if (second !== first + 1 || layout.fieldOf.get(first) === 'rag') return null;
  const label = view.text(row, first);
  const isColour = colourOfWord(label) !== null;
  return isColour && understandStatus(view.text(row, second)) !== 'unknown' ? label.toLowerCase() : null;
}

/** Colours one below the other, each with its state: "Amber | Some slippage | Recovery plan". */
function isOfColourTable(view: SheetView, row: number, layout: ColumnLayout): boolean {
  const label = colourOn(view, row, layout);
  if (label === null) return false;
  return [row - 1, row + 1].some((beside) => {
    const other = beside < 1 ? null : colourOn(view, beside, layout);
    return other !== null && other !== label;
  });
}

const LEAST_ACROSS = 3;

/** "Red | Amber | Green" over "Off plan | Slipping | On plan". */
function areLabelsOver(view: SheetView, row: number): boolean {
  const filled = view.filled(row);
  if (filled.length < LEAST_ACROSS) return false;
  const labels = filled.map((column) => view.text(row, column));
  if (!labels.every(isKeyLabel) || new Set(labels).size < labels.length) return false;
  const below = filled.map((column) => view.text(row + 1, column));
  const states = below.filter((text) => understandStatus(text) !== 'unknown');
  return view.filled(row + 1).length === filled.length && states.length * 2 > filled.length;
}

/** States side by side, each in a colour of its own. */
function arePaintedStates(view: SheetView, row: number): boolean {
  const filled = view.filled(row);
  if (filled.length < LEAST_ACROSS) return false;
  const fills = filled.map((column) => view.cell(row, column).fill ?? '#FFFFFF');
  if (fills.some((fill) => WHITE.test(fill)) || new Set(fills).size < fills.length) return false;
  return filled.every((column) => isOnlyStatus(view.text(row, column)));
}

/** The colour right of a state that has nothing else on its row. */
function colourBehind(view: SheetView, row: number): string | null {
  const [column = 0, another] = view.filled(row);
  if (column === 0 || another !== undefined) return null;
  const { fill } = view.cell(row, column + 1);
  return fill !== undefined && !WHITE.test(fill) && isOnlyStatus(view.text(row, column)) ? fill : null;
}

function isOfColoursBehind(view: SheetView, row: number): boolean {
  const fill = colourBehind(view, row);
  if (fill === null) return false;
  return [row - 1, row + 1].some((beside) => {
    const other = beside < 1 ? null : colourBehind(view, beside);
    return other !== null && other !== fill;
  });
}

/** What the first text of a row that is a key by itself may begin with. */
const MAY_BEGIN_KEY =
  /^[^\p{L}\p{N}]*(?:[A-Z]{1,4}(?!\p{L})|\d(?!\d)|[A-Z\d]?\p{L}*\s*(?:key|legend|rating|status)|\p{L}{3,})|^\p{So}|^[→←↑↓×√]/iu;

function isKeyByItself(view: SheetView, row: number): boolean {
  const filled = view.filled(row);
  const [first = 0] = filled;
  if (first === 0 || !MAY_BEGIN_KEY.test(view.text(row, first))) return false;
  return areKeyTexts(filled.map((column) => view.text(row, column)));
}

function isKeyRow(view: SheetView, row: number, layout: ColumnLayout): boolean {
  return (
    isKeyByItself(view, row) ||
    isOfKeyBlock(view, row) ||
    explainsValue(view, row, layout) ||
    isOfColourTable(view, row, layout) ||
    areLabelsOver(view, row) ||
    (row > 1 && areLabelsOver(view, row - 1)) ||
    arePaintedStates(view, row) ||
    isOfColoursBehind(view, row)
  );
}

const MOST_HEADING_WORDS = 5;

/** The heading of a key below a blank row: "What the words mean", "RAG | Definition | Action needed". */
function isOverKey(view: SheetView, row: number, layout: ColumnLayout): boolean {
  const filled = view.filled(row);
  if (filled.length === 0 || filled.length > LEAST_ACROSS) return false;
  const isShort = filled.every((column) => {
    const { words, isDate, isInstruction } = view.kind(row, column);
    return words <= MOST_HEADING_WORDS && !isDate && !isInstruction;
  });
  return isShort && view.filled(row + 1).length > 0 && isKeyRow(view, row + 1, layout);
}

/**
 * Tells whether a row explains one of the signs of the status column, as its neighbours explain others: "G | On
 * target" over "A | At risk". Where no gap parts it from the plan it takes a sign in the column of actions, since
 * the steps of an action may each have a colour.
 *
 * @param isApart no action stands on the row above
 * @example isLegendRow(view, 19, layout, true) // true
 */
export function isLegendRow(view: SheetView, row: number, layout: ColumnLayout, isApart: boolean): boolean {
  if (!(layout.columns.has('lead') || layout.columns.has('due'))) return false;
  if (isKeyRow(view, row, layout) || (isApart && isOverKey(view, row, layout))) return true;
  const pair = pairOn(view, row);
  if (!pair) return false;
  if (!isApart && layout.fieldOf.get(pair[0]) !== 'action') return false;
  const sign = signOf(view, row, ...pair);
  return [row - 1, row + 1].some((beside) => {
    const other = beside < 1 ? null : signOf(view, beside, ...pair);
    return other !== null && other !== sign;
  });
}
