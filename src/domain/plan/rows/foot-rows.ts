import type { PlanField } from '../plan';
import { horizonIn } from '../cells/horizon-words';
import { isFootLabel, isFootLine, isReviewLine } from '../cells/foot-lines';
import { isDocumentLine, isPageLine } from '../cells/page-lines';
import type { SheetView } from '../cells/sheet-view';
import { isOnlyStatus } from '../../status/only-status';
import { isFurniture } from '../cells/row-marks';
import { openSection } from './open-section';
import type { RowReader } from './row-reader';

/** A blank row parts the lines under a plan from it: nothing after them belongs to the last action. */
function endPlan(reader: RowReader, row: number): true {
  reader.isBroken = true;
  reader.footRow = row;
  if (!reader.isBlankAbove) return true;
  reader.open = null;
  reader.event = 'note';
  return true;
}

/** Columns that say nothing of an action but itself: what a page ends with may stand in them. */
const OF_ROWS: readonly PlanField[] = ['action', 'objective', 'section', 'ref'];
const MOST_LABEL_WORDS = 4;
/** Who wrote the paper and when: "Head of Inclusion, 10 September 2026". */
const SIGNED =
  /^([^,;:\d]{4,60}?)(?:,|\s[-–—])\s*((?:\d{1,2}(?:st|nd|rd|th)?\s)?\p{L}{3,9}\s(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2})\.?$/u;
const BARE_NUMBER = /^\d{1,3}$/;

const isOfAction = (field: PlanField | undefined): boolean => field !== undefined && !OF_ROWS.includes(field);

function isDocument({ view, survey }: RowReader, text: string): boolean {
  return survey.hasKeys && isDocumentLine(text) && !view.memory.kind(text).isInstruction;
}

/**
 * Passes over a lone line that a page carries: its number, an address, the plan's or organisation's name. A name may
 * head the rows below as well, and is their section then. In the columns of an action's lead or notes it is the
 * action's, unless a blank row stands between.
 *
 * @param field what the line's column is for
 * @example skipsPageLine(reader, 31, 1, 'action', 'Riverside Care Trust EDI Plan 2026 3') // true
 */
export function skipsPageLine(
  reader: RowReader,
  row: number,
  column: number,
  field: PlanField | undefined,
  text: string,
): boolean {
  if (isOfAction(field) && !reader.isBlankAbove) return false;
  if (isPageLine(text) || BARE_NUMBER.test(text)) {
    reader.isBroken = true;
    return true;
  }
  if (!isDocument(reader, text)) return false;
  if (isOfAction(field)) return endPlan(reader, row);
  openSection(reader, row, column, text);
  return true;
}

/**
 * Tells a row of nothing but what a page carries: its title at one end, its number at the other.
 *
 * @example isPageRow(reader, ['EDI Action Plan 2026', 'Page 3']) // true
 */
export function isPageRow(reader: RowReader, texts: readonly string[]): boolean {
  const isNumber = (text: string): boolean => BARE_NUMBER.test(text) || isFurniture(text) || isPageLine(text);
  if (texts.every((text) => BARE_NUMBER.test(text))) return false;
  return isNumber(texts.at(-1) ?? '') && texts.every((text) => isNumber(text) || isDocument(reader, text));
}

function isSignature(view: SheetView, text: string): boolean {
  const [, who = '', date = ''] = SIGNED.exec(text) ?? [];
  return who !== '' && view.memory.kind(who).isWho && view.memory.kind(date).isDate;
}

/**
 * Passes over a lone line about the plan as a whole: "Approved by the board on 3 March". In the columns of an
 * action's progress or notes such a line is about the action.
 *
 * @param field what the line's column is for
 * @example skipsFootLine(reader, 31, 'action', 'Prepared by the inclusion team') // true
 */
export function skipsFootLine(
  reader: RowReader,
  row: number,
  field: PlanField | undefined,
  text: string,
): boolean {
  const { hasKeys, isWrapped } = reader.survey;
  const isUnder = reader.isBlankAbove || reader.footRow === row - 1 || reader.open === null;
  if (isUnder && isSignature(reader.view, text)) return endPlan(reader, row);
  if (reader.isBlankAbove && hasKeys && isReviewLine(text)) return endPlan(reader, row);
  if (isOfAction(field) && !reader.isBlankAbove) return false;
  const isSure = reader.isBlankAbove || (hasKeys && !isWrapped);
  return (isSure ? isFootLine(text) : isFootLabel(text)) ? endPlan(reader, row) : false;
}

/** A few words and what they are, right below a row of the sign-off: "Decision | Proceed with changes". */
function isUnderFoot({ view, open, footRow, isBlankAbove }: RowReader, row: number): boolean {
  if (open !== null || footRow === 0 || footRow !== row - 1 || !isBlankAbove) return false;
  const [label = 0, , another] = view.filled(row);
  const { words, isDate } = view.kind(row, label);
  return another === undefined && words <= MOST_LABEL_WORDS && !isDate;
}

/**
 * Passes over a row that begins, in the table or beside it, with a label of the plan as a whole: "Signed off by: |
 * Chief Executive | Date: | …".
 *
 * @example skipsFootRow(reader, 29) // true
 */
export function skipsFootRow(reader: RowReader, row: number): boolean {
  const { view, open } = reader;
  if (open && row <= open.mergedTo) return false;
  const [first, another] = view.filled(row);
  if (first === undefined || another === undefined) return false;
  return isFootLabel(view.text(row, first)) || isUnderFoot(reader, row) ? endPlan(reader, row) : false;
}

const FIGURE = /^[£$€]?\s?[-−+]?\d[\d,.]*\s?(?:%|pp|per cent|p|k|m)?$/i;

/** A figure of what stands left of it, where that, or the figure, may stand in the column of actions and be none. */
function isFigureOf(name: string, meaning: string, action: string): boolean {
  if (!FIGURE.test(meaning)) return false;
  if (action === '') return true;
  return action === meaning ? /\p{L}{3}/u.test(name) : action === name && isOnlyStatus(name);
}

/**
 * Passes over a row of a name and its figure ("Mean pay gap | 19.4%"), or of a horizon and what it means, that a
 * blank row parts from the plan: what stands there is about the plan as a whole.
 *
 * @param action the text in the column of actions, empty for none
 * @example skipsPair(reader, 33, ['Mean pay gap', '19.4%'], '') // true below a blank row
 */
export function skipsPair(reader: RowReader, row: number, texts: readonly string[], action: string): boolean {
  const isApart = reader.isBlankAbove || reader.event === 'note';
  const [name = '', meaning = ''] = texts;
  if (!isApart || texts.length !== 2) return false;
  if (horizonIn(name) === null && !isFigureOf(name, meaning, action)) return false;
  // What heads figures heads no actions.
  if (reader.doubtful?.row === row - 1) reader.doubtful = null;
  return endPlan(reader, row);
}
