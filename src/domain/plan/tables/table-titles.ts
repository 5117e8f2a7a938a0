import {
  isLegendLine,
  isNoteText,
  isPlanTitle,
  sectionKeyword,
  sectionNumber,
  startsAsContinuation,
} from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';

/** "◆ Local priorities": what a sign beside the actions stands for. */
const SIGN_EXPLAINED = /^[^\p{L}\p{N}\s"'‘“(]{1,3}\s*\p{L}[^\n]{1,60}$/u;
const TITLE_REACH = 40;
const MAX_PAIR = 2;

/** Signs explained side by side, or a label and its value: part of what stands above a table, not a table itself. */
function isKeyOrLabel(view: SheetView, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => view.text(row, column));
  if (texts.every((text) => isLegendLine(text) || SIGN_EXPLAINED.test(text))) return true;
  return texts.length === 2 && /:$/.test(texts[0] ?? '');
}

const KEY_LABEL = /^(?:[A-Z]|red|amber|yellow|orange|green|blue|purple|gr[ae]y|black|white)$/i;

/** A letter or colour beside what it means, in a key between the title and the headings of the first table. */
function isKeyLine(view: SheetView, row: number, columns: readonly number[]): boolean {
  const [label = '', meaning = '', more] = columns.map((column) => view.text(row, column));
  return more === undefined && KEY_LABEL.test(label) && /\p{L}{2}/u.test(meaning);
}

/** Something to be done right under a row of several cells and parted from what follows: the end of the table above. */
function isLastAction(view: SheetView, row: number, text: string): boolean {
  const isAttached = view.filled(row - 1).length > 1 && view.filled(row + 1).length === 0;
  return isAttached && view.memory.kind(text).isInstruction && !isPlanTitle(text);
}

/** The lone lines above headings, from the last break on. */
function findTitleTop(view: SheetView, headingTop: number, floor: number): number {
  let top = headingTop;
  for (let row = headingTop - 1; row > floor && headingTop - row <= TITLE_REACH; row -= 1) {
    const columns = view.filled(row);
    const count = columns.length;
    if (count > 1 && isKeyOrLabel(view, row, columns)) continue;
    if (floor === 0 && isKeyLine(view, row, columns)) continue;
    // Above the first table nothing stands that a line in small letters could be the rest of.
    const text = view.text(row, columns[0] ?? 1);
    if (count > 1 || (floor > 0 && (startsAsContinuation(text) || isLastAction(view, row, text)))) break;
    if (count === 1 && (row - 1 <= floor || view.filled(row - 1).length !== 1)) top = row;
  }
  return top;
}

/** The line that names another plan above its headings, with nothing but lines and pairs between; null for none. */
function findOwnTitle(view: SheetView, headingTop: number, floor: number): number | null {
  for (let row = headingTop - 1; row > floor && headingTop - row <= TITLE_REACH; row -= 1) {
    const columns = view.filled(row);
    if (columns.length > MAX_PAIR) return null;
    const text = columns.length === 1 ? view.text(row, columns[0] ?? 1) : '';
    const isTitle = isPlanTitle(text) && !isPartHeading(view, text) && !isNoteText(text);
    if (isTitle && view.filled(row - 1).length === 0) return row;
  }
  return null;
}

/** "Objective 2: action plan", "3.2 Carry out the improvement plan for …": a section inside a plan, though its words name one. */
function isPartHeading(view: SheetView, text: string): boolean {
  if (sectionKeyword(text) !== null) return true;
  const number = sectionNumber(text);
  return number !== null && (number.length > 1 || view.memory.kind(text).isInstruction);
}

/**
 * The lines between two rows that name a plan, in small letters.
 *
 * @example titlesBetween(view, 1, 11) // ['wdes action plan 2020/21']
 */
export function titlesBetween(view: SheetView, from: number, to: number): readonly string[] {
  const titles: string[] = [];
  for (let row = from; row <= to; row += 1) {
    const columns = view.filled(row);
    const text = columns.length === 1 ? view.text(row, columns[0] ?? 0) : '';
    if (text !== '' && isPlanTitle(text) && !isPartHeading(view, text)) titles.push(text.toLowerCase());
  }
  return titles;
}

/**
 * Whether another plan begins between two rows, under a title of its own; a title printed on every page is none.
 *
 * @param above the titles over the plan before
 * @example hasOwnTitle(view, 30, 35, ['wdes action plan']) // true under "WRES action plan"
 */
export function hasOwnTitle(view: SheetView, from: number, to: number, above: readonly string[]): boolean {
  const titles = titlesBetween(view, from, to);
  return titles.length > 0 && !titles.some((title) => above.includes(title));
}

/**
 * Where the title block of a table begins: at the line that names its plan, or at the lone lines above its headings.
 *
 * @param floor the last row of headings above, 0 for none
 * @example findTitleRow(view, 12, 0) // 9
 */
export function findTitleRow(view: SheetView, headingTop: number, floor: number): number {
  const own = floor === 0 ? null : findOwnTitle(view, headingTop, floor);
  return own ?? findTitleTop(view, headingTop, floor);
}
