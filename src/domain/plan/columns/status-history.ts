import type { BlockCell } from '../tables/heading-block';
import type { ColumnProfile } from './column-profile';
import { readHeading } from '../headings/read-heading';
import { isTimeOfStates } from '../cells/time-of-states';
import type { SheetView } from '../cells/sheet-view';
import { strongFill } from '../cells/strong-fill';

const LEAST_COLUMNS = 2;
const LEAST_SHARE = 0.8;
const MAX_WORDS = 4;
const NAMES_STATUS = 0.8;

/** Tells whether a heading, or the one above it, is one for statuses: "RAG" over "Sept". */
export function isOfStatuses({ text, group, reading }: BlockCell): boolean {
  if ((reading.scores.get('rag') ?? 0) >= NAMES_STATUS) return true;
  return group !== '' && (readHeading(`${group} ${text}`).scores.get('rag') ?? 0) >= NAMES_STATUS;
}

/** The fills of a row from the first of some columns on; null where they do not stand one beside the other. */
function historyOf(view: SheetView, row: number, columns: readonly number[]): readonly string[] | null {
  const fills = columns.map((column) => strongFill(view, row, column));
  const end = fills.findLastIndex((fill) => fill !== null) + 1;
  return fills.slice(0, end).every((fill) => fill !== null) ? fills.flatMap((fill) => fill ?? []) : null;
}

/** What says nothing in a cell that might have been left blank. */
const NOTHING = /^(?:|n\/?a|[-–—.]+)$/i;

/**
 * What stands in a column, without the cells that are blank or as good as blank.
 *
 * @example textsUnder(view, 5, rows) // ['G', 'A'] for G, a dash, A and “N/A”
 */
export function textsUnder(view: SheetView, column: number, rows: readonly number[]): readonly string[] {
  return rows.map((row) => view.text(row, column)).filter((text) => !NOTHING.test(text));
}

/** The letters of traffic lights, of which red and green are no others' as well: cohorts run from A. */
const LIGHT = /^[ragby]$/i;
const TELLING = /^[rg]$/i;
const LETTER = /^[a-z]$/i;
/** No key has more letters. */
const MOST_LETTERS = 7;

/** Letters of which two at least are traffic lights, so that the others ("C", "N") are of the same key. */
function areLetters(view: SheetView, columns: readonly number[], rows: readonly number[]): boolean {
  const texts = columns.map((column) => textsUnder(view, column, rows));
  const letters = new Set(texts.flat().flatMap((text) => (LETTER.test(text) ? [text.toUpperCase()] : [])));
  const lights = [...letters].filter((letter) => LIGHT.test(letter));
  if (lights.length < 2 || !lights.some((letter) => TELLING.test(letter)) || letters.size > MOST_LETTERS)
    return false;
  const isState = (text: string): boolean => LETTER.test(text) || view.memory.kind(text).isRag;
  return texts.every((own) => own.filter(isState).length >= own.length * LEAST_SHARE);
}

/** A bar of a timetable begins anywhere and has one colour; states are told from the first period on, in several. */
function areColoured(view: SheetView, columns: readonly number[], rows: readonly number[]): boolean {
  const told = rows.map((row) => historyOf(view, row, columns));
  const histories = told.filter((fills) => fills !== null && fills.length > 0);
  const colours = new Set(histories.flatMap((fills) => fills ?? []));
  return colours.size >= 2 && histories.length >= 2 && histories.length >= rows.length * LEAST_SHARE;
}

/**
 * Columns that are headed by nothing but a month, quarter, year, day or meeting, and under which states stand: how
 * the action stood each time. Letters and words tell them from the marks of a timetable; colours do where each row
 * is coloured from the first period on.
 *
 * @example findStatusHistory(view, cells, profiles, rows) // [5, 6, 7] for R, A, G under "Sep-26 | Oct-26 | Nov-26"
 */
export function findStatusHistory(
  view: SheetView,
  cells: readonly BlockCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  rows: readonly number[],
): readonly number[] {
  const headed = cells.filter((cell) => isTimeOfStates(cell.text) && !isOfStatuses(cell));
  const columns = headed.map(({ column }) => column);
  if (columns.length < LEAST_COLUMNS) return [];
  const filled = columns.flatMap((column) => {
    const profile = profiles.get(column);
    return profile && profile.filled > 0 ? [profile] : [];
  });
  if (filled.length === 0) return areColoured(view, columns, rows) ? columns : [];
  const areStates = filled.every(
    ({ share, words }) => share.isRag >= LEAST_SHARE && share.isMark < 1 - LEAST_SHARE && words <= MAX_WORDS,
  );
  return areStates || areLetters(view, columns, rows) ? columns : [];
}
