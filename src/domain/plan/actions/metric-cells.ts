import type { ColumnLayout } from '../columns/column-layout';
import { namesOtherScheme } from '../columns/standard-columns';
import type { IndicatorReading } from '../indicators/read-indicators';
import { textOf, type RowDraft } from '../rows/row-draft';
import type { PlanContext, Standard } from './plan-context';

/** Beside a column that names its standard, only such a heading is for the same numbers. */
const OF_INDICATORS = /\b(?:indic\w*|inds?|metrics?|w[rd]es)\b/i;

interface MetricCell {
  readonly text: string;
  /** What a number in it is a number of; `other` where it is none of either standard's. */
  readonly about: Standard | 'other';
  /** Its own heading says so. */
  readonly isHeaded: boolean;
}

/** The heading of a column, or the one that stands over it from the left. */
function headingOver({ headingOf, columns }: ColumnLayout, column: number): string {
  const own = headingOf.get(column);
  if (own !== undefined) return own;
  const over = [...(columns.get('metric') ?? [])].filter((other) => other < column && headingOf.has(other));
  return headingOf.get(Math.max(0, ...over)) ?? '';
}

/** The cells of an action's columns of indicators, each with the standard that its own heading names. */
function listCells(
  draft: RowDraft,
  layout: ColumnLayout,
  context: PlanContext,
  ofPlan: Standard,
): readonly MetricCell[] {
  const pieces = draft.pieces.get('metric') ?? [];
  const columns = layout.columns.get('metric') ?? [];
  const headed = (column: number): Standard =>
    context.standardIn(headingOver(layout, column)) ?? context.standardIn(layout.groupOf?.get(column) ?? '');
  const isAnyHeaded = columns.some((column) => headed(column) !== null);
  return [...new Set(pieces.map(({ column }) => column))].map((column) => {
    const own = pieces.filter((piece) => piece.column === column);
    const text = textOf({ ...draft, pieces: new Map([['metric', own]]) }, 'metric');
    const standard = headed(column);
    const heading = headingOver(layout, column);
    const isOther = namesOtherScheme(heading) || (isAnyHeaded && !OF_INDICATORS.test(heading));
    const about = standard ?? (isOther ? 'other' : ofPlan);
    return { text, about, isHeaded: standard !== null };
  });
}

/**
 * What the cells of several columns of indicators say: a bare number is one of the standard that its own heading
 * names, and none where the heading names another scheme. "WRES" in one column says what the numbers in the next
 * are of, where no heading does.
 *
 * @param ofPlan the standard that the action's section or the plan is about
 * @example readMetricCells(draft, layout, context, null).indicators // ['WRES 2'] for "Goal 3" under "EDS", 2 under "WRES metric"
 */
export function readMetricCells(
  draft: RowDraft,
  layout: ColumnLayout,
  context: PlanContext,
  ofPlan: Standard,
): IndicatorReading {
  const cells = listCells(draft, layout, context, ofPlan);
  const read = ({ text, about }: MetricCell): IndicatorReading =>
    about === 'other' ? context.indicators(text, null, false) : context.indicators(text, about, true);
  // "WRES" by itself, or at the end of a list of what the action serves.
  const names = (cell: MetricCell): boolean => {
    const { indicators } = context.indicators(cell.text, null, false);
    return !cell.isHeaded && indicators.length > 0 && !indicators.some((one) => /\d/.test(one));
  };
  const naming = cells.find(names);
  const isLed = (cell: MetricCell): boolean =>
    naming !== undefined && cell !== naming && !cell.isHeaded && cell.about !== 'other';
  const isUsed = naming !== undefined && cells.some(isLed);
  const readings = cells
    .filter((cell) => !(isUsed && cell === naming))
    .map((cell) => read(isUsed && isLed(cell) ? { ...cell, text: `${naming.text}\n${cell.text}` } : cell));
  return {
    indicators: [...new Set(readings.flatMap(({ indicators }) => indicators))],
    problems: readings.flatMap(({ problems }) => problems),
  };
}
