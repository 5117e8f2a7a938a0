import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { headingWords } from './words/heading-words';
import { parseNumber } from './words/parse-count';
import type { SheetTexts } from './sheet/sheet-texts';
import { isOfPlan, readHeadings } from './sheet/table-headings';
import { subjectOf } from './sheet/workforce-subject';

const MOST_ROWS = 500;
const LABEL_COLUMNS = 3;
/** So far above a ratio the counts it is worked out from stand. */
const ROWS_ABOVE = 15;

const LIKELIHOOD =
  /\b(?:relative )?likelihood\b.*\b(?:white|bme|bame|ethnic|disabled|appoint\w*|shortlist\w*|disciplin\w*|capab\w*|training)\b/;
const PAY_GAP = /\b(?:mean|median|average|gender|ethnicity|race|disability)\b.*\bpay gap\b|^pay gap\b/;
const BOARD = /\bdifference\b.*\bboard\b.*\bworkforce\b/;

/** What a row says it gives: its first words. */
function labelOf(view: SheetTexts, row: number): { readonly column: number; readonly text: string } | null {
  for (let column = 1; column <= Math.min(LABEL_COLUMNS, view.width(row)); column += 1) {
    const { value } = view.cell(row, column);
    if (typeof value === 'string' && /\p{L}{3}/u.test(value)) return { column, text: view.text(row, column) };
  }
  return null;
}

function numbersRightOf(view: SheetTexts, row: number, column: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = column + 1; at <= view.width(row); at += 1) {
    const cell = view.cell(row, at);
    const written = /^-?\d[\d.,]*(?=\s?%?$)/.exec(cell.text.trim())?.[0];
    const reading = parseNumber(cell);
    if (reading.kind === 'number') numbers.push(reading.value);
    else if (written !== undefined) numbers.push(Number(written.replace(/,/g, '')));
  }
  return numbers;
}

/** Whether the rows above hold counts, or pay, of two groups: what a likelihood under them is worked out from. */
function restsOnCounts(view: SheetTexts, row: number, needs: (value: number) => boolean): boolean {
  for (let at = row - 1; at >= Math.max(1, row - ROWS_ABOVE); at -= 1) {
    const label = labelOf(view, at);
    if (label === null || isWorkedOut(label.text)) continue;
    if (numbersRightOf(view, at, label.column).filter(needs).length >= 2) return true;
  }
  return false;
}

function isWorkedOut(text: string): boolean {
  const words = headingWords(text);
  return LIKELIHOOD.test(words) || PAY_GAP.test(words) || BOARD.test(words);
}

/** An amount of pay: above one, and no year. */
function isAmount(value: number): boolean {
  return value > 1 && !(Number.isInteger(value) && value > 1990 && value < 2100);
}

/** A count of people: a whole number above one that is no year. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && isAmount(value);
}

/**
 * The first ratio, pay gap or difference of a sheet that was worked out elsewhere: a row that names one, beside
 * numbers, with no counts above it to work it out from. Null where there is none, and on the sheet of a plan.
 *
 * @example findWorkedOut(view)?.detail // { why: { kind: 'worked-out' } }
 */
export function findWorkedOut(view: SheetTexts): Finding | null {
  for (let row = 1; row <= Math.min(view.sheet.rowCount, MOST_ROWS); row += 1) {
    const label = labelOf(view, row);
    if (label === null) continue;
    const headings = readHeadings(view, row);
    if (headings.length >= 2 && isOfPlan(headings)) return null;
    if (!isWorkedOut(label.text) || numbersRightOf(view, row, label.column).length === 0) continue;
    if (subjectOf(view.sheet.name)?.kind === 'not-staff') return null;
    const needs = PAY_GAP.test(headingWords(label.text)) ? isAmount : isCount;
    if (restsOnCounts(view, row, needs)) continue;
    const why = { kind: 'worked-out' } as const;
    const place = view.place(row, label.column);
    return makeFinding('equality-data-unread', view.sheet.name, place, label.text, { why });
  }
  return null;
}
