import type { ColumnLayout } from '../columns/column-layout';
import { numbersMeant } from '../columns/numbers-meant';
import { namesOtherScheme } from '../columns/standard-columns';
import { opensWithNumber, spellNumberedEntry } from '../indicators/numbered-entries';
import type { IndicatorReading } from '../indicators/read-indicators';
import { textOf, type RowDraft } from '../rows/row-draft';
import type { PlanContext, Standard } from './plan-context';

/** Beside a column that names its standard, only such a heading is for the same numbers. */
const OF_INDICATORS = /\b(?:indic\w*|inds?|metrics?|w[rd]es)\b/i;

interface MetricCell {
  readonly column: number;
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

/**
 * The one standard that a column's heading names, or the heading over that; null when neither names one alone.
 *
 * @example standardOver(layout, 3, context) // 'WRES' under "WRES indicator"
 */
export function standardOver(layout: ColumnLayout, column: number, context: PlanContext): Standard {
  const group = layout.groupOf?.get(column) ?? '';
  return context.standardIn(headingOver(layout, column)) ?? context.standardIn(group);
}

/**
 * What the text of a column of indicators refers to: a number before words is one of the standard where the heading
 * says so, or where it is of indicators and the words speak of that one's subject.
 *
 * @param about what a number in the column is a number of, or null
 * @example readMetricText('1. Share of staff in bands 1-9', layout, 3, context, 'WRES').indicators // ['WRES 1']
 */
export function readMetricText(
  text: string,
  layout: ColumnLayout,
  column: number,
  context: PlanContext,
  about: Standard,
): IndicatorReading {
  if (!opensWithNumber(text)) return context.indicators(text, about, true);
  const meant = numbersMeant(headingOver(layout, column), layout.groupOf?.get(column) ?? '');
  const standard = meant === 'unsaid' ? null : (about ?? context.standardIn(text));
  const spelt = standard ? spellNumberedEntry(text, standard, meant === 'of a standard') : text;
  return context.indicators(spelt, about, true);
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
  const headed = (column: number): Standard => standardOver(layout, column, context);
  const isAnyHeaded = columns.some((column) => headed(column) !== null);
  return [...new Set(pieces.map(({ column }) => column))].map((column) => {
    const own = pieces.filter((piece) => piece.column === column);
    const text = textOf({ ...draft, pieces: new Map([['metric', own]]) }, 'metric');
    const standard = headed(column);
    const heading = headingOver(layout, column);
    const isOther = namesOtherScheme(heading) || (isAnyHeaded && !OF_INDICATORS.test(heading));
    const about = standard ?? (isOther ? 'other' : ofPlan);
    return { column, text, about, isHeaded: standard !== null };
  });
}

/** A cell under the standard that the one beside it names. */
function ledBy(naming: MetricCell, cell: MetricCell, layout: ColumnLayout, context: PlanContext): MetricCell {
  const about = context.standardIn(naming.text);
  if (about !== null && opensWithNumber(cell.text)) {
    const { indicators } = readMetricText(cell.text, layout, cell.column, context, about);
    if (indicators.length > 0) return { ...cell, about };
  }
  return { ...cell, text: `${naming.text}\n${cell.text}` };
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
  const read = ({ text, about, column }: MetricCell): IndicatorReading =>
    about === 'other'
      ? context.indicators(text, null, false)
      : readMetricText(text, layout, column, context, about);
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
    .map((cell) => read(isUsed && isLed(cell) ? ledBy(naming, cell, layout, context) : cell));
  return {
    indicators: [...new Set(readings.flatMap(({ indicators }) => indicators))],
    problems: readings.flatMap(({ problems }) => problems),
  };
}
