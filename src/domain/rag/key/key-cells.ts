import type { CellAddress, CellRange } from '../../grid/address';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import { isDecoration, tidyText } from '../../wording/tidy-text';
import { colourOfLetter, colourOfWord, type ColourName } from '../../status/colour-words';
import { nameColour } from '../words/fill-colours';
import { isKeyHeading, readKeyText } from '../../status/key-line';
import type { KeyLine } from '../../status/key-piece';
import { readProseLine } from '../../status/key-prose';
import { isSign } from '../../status/key-signs';
import { isOnlyStatus } from '../../status/only-status';
import { understandStatus } from '../../status/understand-status';

/** How a piece of a key was given, surest first. */
export type KeyForm = 'said' | 'pair' | 'swatch' | 'beside' | 'painted';

/** One label with its meaning, found on a sheet. */
export interface KeyHit {
  readonly label: string;
  readonly meaning: string;
  readonly fill: string | null;
  readonly at: CellAddress;
  readonly form: KeyForm;
  /** It stands under a heading that announces a key. */
  readonly announced: boolean;
  /** A whole sentence about its own colour, which needs no other beside it. */
  readonly isSentence?: true;
}

const LONGEST_MEANING = 160;
/** So long a meaning is one where it says a status. */
const LONGEST_TOLD = 320;
/** "NS", "C", "3": what stands for a status under a heading that announces a key. */
const CODE = /^(?:[A-Z]{1,4}|\d{1,2})$/;
/** A part of the plan by its number, its letter or its standard: "WRES Indicator 2 – …", "Priority B: …", "WDES – …". */
const NAMES_PART =
  /^\W*(?:(?:key|our|strategic|equality|edi)\s+)*(?:(?:wres|wdes)\s*[\d:=–—-]|(?:(?:wres|wdes)\s+)?(?:indicators?|metrics?|objectives?|priorit(?:y|ies)|standards?|themes?|goals?|aims?|outcomes?|domains?|pillars?|workstreams?|recommendations?)\s*(?:no\.?\s*)?(?:\d|[a-z]\b))/i;
const ROWS_UNDER_HEADING = 15;
const COLUMNS_FROM_HEADING = 3;

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return column < 1 ? '' : tidyText(cellAt(sheet, { row, column }).text);
}

/** Words beside a label, without the sign that parts the two: "- On track". */
const wordsAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  textAt(sheet, row, column).replace(/^[-–—=:]\s*(?=\p{L})/u, '');

/** The colour of a cell that a person would notice, or null. */
function paintAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): { readonly fill: string; readonly name: ColourName } | null {
  const { fill } = column < 1 ? {} : cellAt(sheet, { row, column });
  const name = fill === undefined ? null : nameColour(fill);
  return fill === undefined || name === null || name === 'white' ? null : { fill, name };
}

function bareLabel(text: string): string | null {
  const [line, more] = readKeyText(text, false);
  return line?.form === 'bare' && !more ? line.label : null;
}

/** Words, or a band of percentages: not a count. */
function canBeMeaning(text: string): boolean {
  if (text === '' || text.length > LONGEST_TOLD || bareLabel(text) !== null) return false;
  if (text.length > LONGEST_MEANING && understandStatus(text) === 'unknown') return false;
  return /\p{L}{2}/u.test(text) || /[<>≤≥–-].*%|%.*[<>≤≥–-]/.test(text);
}

/** The meaning of a label that stands alone in its cell: right of it, beneath it in a row of labels, or left of it. */
function meaningBeside(sheet: SheetSnapshot, { row, column }: CellAddress): string {
  const right = wordsAt(sheet, row, column + 1);
  const further = wordsAt(sheet, row, column + 2);
  if (canBeMeaning(right)) return right;
  if (/^(?:[A-Z]|)$/.test(right) && canBeMeaning(further)) return further;
  const inRowOfLabels = bareLabel(right) ?? bareLabel(textAt(sheet, row, column - 1));
  const below = textAt(sheet, row + 1, column);
  if (inRowOfLabels !== null && canBeMeaning(below)) return below;
  const left = textAt(sheet, row, column - 1);
  return right === '' && understandStatus(left) !== 'unknown' ? left : '';
}

function hitsOfText(
  sheet: SheetSnapshot,
  at: CellAddress,
  lines: readonly KeyLine[],
  announced: boolean,
): readonly KeyHit[] {
  const own = paintAt(sheet, at.row, at.column);
  const isLeftWordless = isDecoration(textAt(sheet, at.row, at.column - 1));
  const swatch = own ?? (isLeftWordless ? paintAt(sheet, at.row, at.column - 1) : null);
  const fill = lines.length === 1 ? (swatch?.fill ?? null) : null;
  const [first] = lines;
  if (lines.length === 1 && first?.form === 'bare') {
    const meaning = meaningBeside(sheet, at);
    if (meaning === '' && !announced) return [];
    return [{ label: first.label, meaning, fill, at, form: 'pair', announced }];
  }
  if (lines.every(({ form }) => form === 'bare')) return [];
  const form = lines.some((line) => line.form === 'beside') ? 'beside' : 'said';
  return lines.map(({ label, meaning }) => ({ label, meaning, fill, at, form, announced }));
}

/** The words right of a label; in an announced key an empty column may stand between. */
function wordsRightOf(sheet: SheetSnapshot, { row, column }: CellAddress, announced: boolean): string {
  const right = wordsAt(sheet, row, column + 1);
  return right === '' && announced ? wordsAt(sheet, row, column + 2) : right;
}

/** One of several letters side by side, which may stand over their meanings. */
function isLetterInRow(sheet: SheetSnapshot, { row, column }: CellAddress): boolean {
  const isLetter = (text: string): boolean => /^[A-Z]$/.test(text);
  const besides = [textAt(sheet, row, column - 1), textAt(sheet, row, column + 1)];
  return isLetter(textAt(sheet, row, column)) && besides.some(isLetter);
}

/** A state left of an empty coloured cell that has nothing right of it. */
function stateLeftOf(sheet: SheetSnapshot, { row, column }: CellAddress): string {
  const left = textAt(sheet, row, column - 1);
  const isFree = textAt(sheet, row, column) === '' && textAt(sheet, row, column + 1) === '';
  return isFree && paintAt(sheet, row, column - 1) === null && isOnlyStatus(left) ? left : '';
}

/** Without what a text that names a part of the plan has for labels: its number, its letter, the name of its standard. */
function withoutParts(text: string, lines: readonly KeyLine[]): readonly KeyLine[] {
  if (lines.length === 0 || !NAMES_PART.test(text)) return lines;
  // "WRES: R late, A under way, G done" has a key after the name.
  const areLetters = lines.length > 2 && lines.every(({ label }) => colourOfLetter(label) !== null);
  return areLetters ? lines : lines.filter(({ label }) => colourOfWord(label) !== null);
}

function hitsOfCell(sheet: SheetSnapshot, at: CellAddress, announced: boolean): readonly KeyHit[] {
  const { row, column } = at;
  const text = textAt(sheet, row, column);
  const lines = text === '' ? [] : withoutParts(text, readKeyText(text, announced));
  if (lines.length > 0) return hitsOfText(sheet, at, lines, announced);
  const beside = wordsRightOf(sheet, at, announced);
  const isOverMeaning = isLetterInRow(sheet, at) && !canBeMeaning(beside);
  const right = isOverMeaning ? textAt(sheet, row + 1, column) : beside;
  const paint = paintAt(sheet, row, column);
  const hits: KeyHit[] = [];
  // "Y" on yellow is a line of a key whatever the words beside it are.
  const isPaintedLetter = paint !== null && colourOfLetter(text) === paint.name;
  const isColour = colourOfLetter(text) !== null;
  const isCode = !isColour && announced && CODE.test(text);
  if (
    (isColour || isSign(text) || isCode) &&
    canBeMeaning(right) &&
    ((announced && !isCode) || isPaintedLetter || understandStatus(right) !== 'unknown')
  ) {
    const fill = paint?.fill ?? null;
    hits.push({ label: text, meaning: right, fill, at, form: 'pair', announced });
    if (!isDecoration(text)) return hits;
  }
  if (!paint) return hits;
  const label = paint.name.charAt(0).toUpperCase() + paint.name.slice(1);
  const hit = { label, fill: paint.fill, at, announced };
  // One sign in several colours is a key of colours; where the signs differ, the pairs above come first.
  if (isDecoration(text)) {
    const words = canBeMeaning(right) ? right : stateLeftOf(sheet, at);
    const usable = words !== '' && readKeyText(words, announced).length === 0;
    return usable ? [...hits, { ...hit, meaning: words, form: 'swatch' }] : hits;
  }
  const told = readProseLine(text);
  if (told && colourOfWord(told.label) === paint.name)
    return [{ ...hit, meaning: told.meaning, form: 'painted', announced: true, isSentence: true }];
  const painted = canBeMeaning(text) && text.length <= 80 && understandStatus(text) !== 'unknown';
  return painted ? [{ ...hit, meaning: text, form: 'painted' }] : [];
}

const LEFT_OPEN =
  /(?:\b(?:and|or|but|of|by|with|to|the|for|in|on|not|yet|is|are|has|have|been|be|no|than|at|its)|[,/&])$/i;
const LONGEST_REST = 80;

/** Tells whether a meaning, cut at the end of its cell, goes on in the one beneath: "not started and" "already late". */
function goesOn({ form, at, meaning }: KeyHit, text: string, row: number, column: number): boolean {
  if (form !== 'said' || at.column !== column || at.row !== row - 1) return false;
  return text.length <= LONGEST_REST && LEFT_OPEN.test(meaning) && /^\s*[a-z(]/.test(text);
}

/** Tells whether a heading announces what stands in a cell: near enough under it, and not beyond the headings of a table. */
function announces(
  heading: CellAddress,
  { row, column }: CellAddress,
  tables: readonly CellRange[],
): boolean {
  if (row - heading.row > ROWS_UNDER_HEADING) return false;
  if (row !== heading.row && Math.abs(column - heading.column) > COLUMNS_FROM_HEADING) return false;
  return !tables.some(
    ({ top, left, right }) => heading.row < top && row >= top && column >= left && column <= right,
  );
}

/**
 * Every label with a meaning on a sheet, cell by cell; whether they make a key is for the caller to judge.
 *
 * @param openIn tells the cells of a row a key may stand in from those of plans and of Parity itself; null for none
 * @param tables the plans of the sheet, at whose headings a key announced above them has ended
 * @example findKeyHits(sheet, () => () => true)[0]?.label // 'Blue'
 */
export function findKeyHits(
  sheet: SheetSnapshot,
  openIn: (row: number) => ((column: number) => boolean) | null,
  tables: readonly CellRange[] = [],
): readonly KeyHit[] {
  const hits: KeyHit[] = [];
  let heading: CellAddress | null = null;
  for (const [rowIndex, line] of sheet.cells.entries()) {
    if (!line) continue;
    const row = rowIndex + 1;
    const isOpen = openIn(row);
    if (!isOpen) continue;
    for (const [columnIndex, cell] of line.entries()) {
      if (!cell || (cell.text === '' && cell.fill === undefined)) continue;
      const column = columnIndex + 1;
      if (!isOpen(column)) continue;
      if (isKeyHeading(cell.text)) heading = { row, column };
      const announced: boolean = heading !== null && announces(heading, { row, column }, tables);
      const announcesItself = /^\W*(?:\w+ ){0,2}(?:key|legend)\b/i.test(cell.text);
      const found = hitsOfCell(sheet, { row, column }, announced || announcesItself);
      const broken = found.length === 0 ? hits.findIndex((hit) => goesOn(hit, cell.text, row, column)) : -1;
      const hit = hits[broken];
      if (hit) hits[broken] = { ...hit, meaning: `${hit.meaning} ${tidyText(cell.text)}` };
      hits.push(...found);
    }
  }
  return hits;
}
