import type { Temporal } from 'temporal-polyfill';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import { newestFirst, timedColumns } from '../../plan/columns/time-order';
import type { Plan, PlanAction, PlanField, StatedMark } from '../../plan/plan';
import { oneLine } from '../../wording/tidy-text';
import { areCodes } from './colour-order';
import { isSign, plainSign } from '../../status/key-signs';
import { neverStatus } from './key-of-values';
import { matchText } from './match-key';
import type { RagKeyEntry } from '../rating';

/** A column of statuses shows itself in its first rows. */
const ROWS_ASKED = 200;
const LEAST_SHARE = 0.9;
const LEAST_MATCHES = 2;

const PERCENT = /^\d{1,3}(?:\.\d+)?\s*%$/;

/**
 * Tells whether a text is a percentage and nothing else.
 *
 * @example isPercent('60%') // true
 */
export function isPercent(text: string): boolean {
  return PERCENT.test(text.trim());
}

/** "3", "L3". */
const isNumbered = (text: string): boolean => /^[A-Z]?\d$/.test(text.trim());

/** What numbers stand for in these is no status, though a key explains them. */
const FIGURES: readonly PlanField[] = ['metric', 'current', 'target', 'milestone', 'section', 'objective'];

function labelKey(text: string): string {
  return plainSign(oneLine(text)).toLowerCase();
}

/**
 * A letter or a digit alone may be anything in another column, a priority or a grade, but where nothing is read as
 * the status, the letters of a key of codes are what it explains.
 */
function tellingLabels(key: readonly RagKeyEntry[], hasStatus: boolean): ReadonlySet<string> {
  const labels = key.map(({ label }) => label);
  const isKeyOfCodes = !hasStatus && (areCodes(labels) || labels.every(isNumbered));
  const telling = key.filter(({ label }) => isKeyOfCodes || isSign(label) || /\p{L}{3}/u.test(label));
  return new Set(telling.map(({ label }) => labelKey(label)));
}

function markAt(sheet: SheetSnapshot, action: PlanAction, column: number): StatedMark | null {
  for (let row = action.rows[0]; row <= action.rows[1]; row += 1) {
    const { text: whole, unstruck, fill = null } = cellAt(sheet, { row, column });
    const mark = { text: unstruck ?? whole, fill, heading: null, cell: { row, column } };
    if (whole.trim() !== '') return typeof unstruck === 'string' ? { ...mark, whole } : mark;
  }
  return null;
}

/** The share of a column's filled cells that are labels of the key, and how many are. */
function countLabels(texts: readonly string[], labels: ReadonlySet<string>): readonly [number, number] {
  const filled = texts.filter((text) => text.trim() !== '');
  const matches = filled.filter((text) => labels.has(labelKey(text))).length;
  return [filled.length === 0 ? 0 : matches / filled.length, matches];
}

function headingAt({ columnReadings }: Plan, column: number): string {
  return columnReadings.find((reading) => reading.column === column)?.heading ?? '';
}

/** The leftmost of some columns; of several that are each for a time of their own the newest first. */
function inOrder(columns: readonly number[], plan: Plan, asAt: Temporal.PlainDate): readonly number[] {
  const timed = timedColumns(columns, (column) => headingAt(plan, column));
  return timed.length > 1 && timed[0]?.column === columns[0]
    ? newestFirst(timed, asAt, plan.period)
    : columns.slice(0, 1);
}

/** The columns in which the key's own labels stand, foremost first, where the one read as the status has none of them. */
function keyedColumns(
  plan: Plan,
  sheet: SheetSnapshot,
  key: readonly RagKeyEntry[],
  asAt: Temporal.PlainDate,
): readonly number[] {
  const labels = tellingLabels(key, plan.columns.rag !== undefined);
  if (labels.size < 2) return [];
  const isOfNumbers = key.every(({ label }) => isNumbered(label));
  const asked = plan.actions.slice(0, ROWS_ASKED);
  const isKnown = ({ stated }: PlanAction): boolean =>
    stated !== null &&
    (stated.heading !== null || stated.text.trim() === '' || matchText(oneLine(stated.text), key) !== null);
  const known = asked.filter(isKnown).length;
  if (known * 2 >= asked.length) return [];
  const found: number[] = [];
  for (let column = plan.firstColumn; column <= plan.lastColumn; column += 1) {
    if (neverStatus(plan).has(column)) continue;
    if (isOfNumbers && FIGURES.some((field) => plan.columns[field]?.includes(column))) continue;
    const texts = asked.map((action) => markAt(sheet, action, column)?.text ?? '');
    const [fits, matches] = countLabels(texts, labels);
    if (fits >= LEAST_SHARE && matches >= LEAST_MATCHES) found.push(column);
  }
  return inOrder(found, plan, asAt);
}

/**
 * What each action of a plan states of itself, where the plan has more than one sign of it: a column in which the
 * key's own labels stand outweighs another, and a word outweighs a percentage. The percentage counts where it is
 * the only sign.
 *
 * @param sheet the one the plan stands on; without it each action keeps the mark it was read with
 * @param asAt of several such columns for different times those after it count last
 * @example statusCells(plan, sheet, key, asAt)(action)?.text // '🟡', and not '20%'
 */
export function statusCells(
  plan: Plan,
  sheet: SheetSnapshot | undefined,
  key: readonly RagKeyEntry[],
  asAt: Temporal.PlainDate,
): (action: PlanAction) => StatedMark | null {
  const keyed = sheet ? keyedColumns(plan, sheet, key, asAt) : [];
  return (action) => {
    const { stated } = action;
    if (!sheet) return stated;
    for (const column of keyed) {
      const mark = markAt(sheet, action, column);
      if (mark) return keyed.length > 1 ? { ...mark, under: headingAt(plan, column) } : mark;
    }
    if (!stated || !isPercent(stated.text)) return stated;
    for (const column of plan.columns.rag ?? []) {
      const other = column === stated.cell.column ? null : markAt(sheet, action, column);
      if (other && !isPercent(other.text)) return other;
    }
    return stated;
  };
}
