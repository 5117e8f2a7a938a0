import { isOnlyStatus } from '../../status/only-status';
import type { SheetView } from '../cells/sheet-view';
import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import type { BlockCell } from '../tables/heading-block';

/** What a column is read as that tells how the actions stand: less sure than a heading of its own, so that states alone make it the status. */
export const READ_AS_PROGRESS: ReadonlyMap<HeadingField, number> = new Map([
  ['progress', 0.88],
  ['current', 0.5],
]);

/** Of now, and not of the beginning or of the data. */
const OF_NOW = /\b(?:current|now|present|latest|today|position)\b/;
const OF_FIGURES =
  /\b(?:baseline|starting|data|figures?|performance|scores?|rates?|levels?|measures?|practice|provision|tells?|know)\b/;
const SAYS_CURRENT = 0.6;
/** Another column says it already. */
const SAYS_STANDING = 0.75;
const FIGURE = /\d ?%|\d\.\d|\bper ?cent\b|^\W*\d[\d,]*\W*$/i;
const REST = /(?:\s*[–—:;,.(|\n]|\s-\s).*$/s;
/** How work stands; "In place" and "Met" may as well be how things were before it. */
const OF_WORK =
  /^(?:(?:now|still|work|action|actions|fully|partly|partially|slightly|nearly) )*(?:not (?:yet )?(?:started|begun|commenced|due|complete[d]?|on track)|yet to (?:start|begin|commence)|to be started|on (?:track|target|schedule|course|hold)|off (?:track|target|course)|in progress|under ?way|behind|delayed|overdue|at risk|stalled|paused|slipp(?:ed|ing)|complete[d]?|done|delivered|finished|closed|started|ongoing)\b/i;
const LEAST_FILLED = 3;
/** Reports seldom all begin with the state; one in six is more than an accident. */
const LEAST_LED = 1 / 6;

/**
 * Tells whether a column headed as the current position, in a table without one for status or progress, holds no
 * figures but tells how the actions stand: some of its cells begin with a state of work.
 *
 * @param cells all the headings of the table
 * @param rows the rows that columns are judged by
 * @example tellsHowItStands(view, cell, cells, rows) // true for "Not started." and "On track - panel met" under "Current position"
 */
export function tellsHowItStands(
  view: SheetView,
  cell: BlockCell,
  cells: readonly BlockCell[],
  rows: readonly number[],
): boolean {
  if ((cell.reading.scores.get('current') ?? 0) < SAYS_CURRENT) return false;
  const heading = normaliseHeading(cell.text);
  if (!OF_NOW.test(heading) || OF_FIGURES.test(heading)) return false;
  const isTold = cells.some(
    ({ column, reading }) =>
      column !== cell.column &&
      Math.max(reading.scores.get('rag') ?? 0, reading.scores.get('progress') ?? 0) >= SAYS_STANDING,
  );
  if (isTold) return false;
  const texts = rows.map((row) => view.text(row, cell.column)).filter((text) => text !== '');
  if (texts.length < LEAST_FILLED || texts.some((text) => FIGURE.test(text))) return false;
  const led = texts.filter((text) => {
    const state = text.replace(/^[^\p{L}]+/u, '').replace(REST, '');
    return OF_WORK.test(state) && isOnlyStatus(state);
  });
  return led.length >= texts.length * LEAST_LED;
}
