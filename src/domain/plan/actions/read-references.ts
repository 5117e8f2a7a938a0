import { checkIndicatorFit } from '../indicators/check-indicator-fit';
import type { IndicatorProblem, IndicatorReading } from '../indicators/read-indicators';
import type { ColumnLayout } from '../columns/column-layout';
import type { RowDraft } from '../rows/row-draft';
import { readMetricCells, readMetricText, standardOver } from './metric-cells';
import type { PlanContext, Standard } from './plan-context';
import type { PlanField } from '../plan';

/** An action's text as its fields hold it. */
export type TextOfField = (field: PlanField) => string;

const isNumbered = (indicator: string): boolean => /\d/.test(indicator);

/** References without those to a standard alone that another one numbers. */
function withoutBare(indicators: readonly string[]): readonly string[] {
  const isBare = (indicator: string): boolean =>
    !isNumbered(indicator) && indicators.some((other) => other.startsWith(`${indicator} `));
  return indicators.length < 2 ? indicators : indicators.filter((indicator) => !isBare(indicator));
}

/** A cell that begins with the number of an indicator is about it: "Metric 5: career progression". */
const BEGINS_WITH_INDICATOR = /^(?:indicator|metric)s? ?\d/i;

/**
 * Standards named with their number, or standing alone, in a cell of measures: "WRES 3", "WDES metric 8: % with …"; or
 * the number at its start alone, in a plan of one standard.
 */
function inMeasures(text: TextOfField, context: PlanContext, about: Standard): readonly string[] {
  return [...new Set([text('target'), text('current')])].flatMap((words) =>
    context
      .indicators(words, BEGINS_WITH_INDICATOR.test(words) ? about : null, false)
      .indicators.filter((indicator) => isNumbered(indicator) || words.trim() === indicator),
  );
}

/** Of performance and success a plan numbers indicators of its own. */
const OWN_INDICATOR = /\b(?:performance|success|key|outcome|quality|delivery|kpi)\s+(?:indicator|metric)/i;

/** Indicators named with their numbers in the aim of the action's own row: "Reduce the gap shown by WRES 5". */
function inObjective(text: TextOfField, context: PlanContext, about: Standard): readonly string[] {
  const words = text('objective');
  if (!/\d/.test(words)) return [];
  const standard = OWN_INDICATOR.test(words) ? null : about;
  return context.indicators(words, standard, false).indicators.filter(isNumbered);
}

/** What the columns of indicators say, or the one text that stands for them. */
function inColumns(
  text: TextOfField,
  draft: RowDraft,
  layout: ColumnLayout,
  context: PlanContext,
  about: Standard,
): IndicatorReading {
  const columns = layout.columns.get('metric') ?? [];
  if (columns.length > 1 && draft.pieces.has('metric')) return readMetricCells(draft, layout, context, about);
  const [column = 0] = columns;
  return readMetricText(
    text('metric'),
    layout,
    column,
    context,
    standardOver(layout, column, context) ?? about,
  );
}

/**
 * What an action's own texts, its section and its title say of indicators, and what is doubtful about it.
 *
 * @example readReferences(text, draft, layout, context, []).indicators // ['WRES 2']
 */
export function readReferences(
  text: TextOfField,
  draft: RowDraft,
  layout: ColumnLayout,
  context: PlanContext,
  ofTitle: readonly string[],
): { readonly indicators: readonly string[]; readonly problems: readonly IndicatorProblem[] } {
  const sectionStandard = draft.section.reduce<Standard>(
    (found, section) => context.standardIn(section) ?? found,
    null,
  );
  const ofPlan = sectionStandard ?? context.standard;
  const about = standardOver(layout, layout.columns.get('metric')?.[0] ?? 0, context) ?? ofPlan;
  const metric = inColumns(text, draft, layout, context, ofPlan);
  const numbered = draft.section
    .filter(context.isNumbered)
    .flatMap((part) => context.indicators(part, ofPlan, false).indicators);
  const inWords =
    metric.indicators.length > 0 ? [] : context.indicators(text('action'), about, false).indicators;
  const measured = metric.indicators.some(isNumbered) ? [] : inMeasures(text, context, about);
  const isNamed = [...metric.indicators, ...inWords, ...measured].some(isNumbered);
  const aimed = isNamed ? [] : inObjective(text, context, about);
  const isOnlyStated =
    inWords.length === 0 &&
    measured.length === 0 &&
    aimed.length === 0 &&
    numbered.length === 0 &&
    ofTitle.length === 0;
  const indicators = isOnlyStated
    ? metric.indicators
    : [...new Set([...metric.indicators, ...inWords, ...measured, ...aimed, ...numbered, ...ofTitle])];
  const words = [text('action'), text('target'), text('current')].join('\n');
  if (metric.indicators.length === 0) {
    const misfits = inWords.length > 0 ? [] : checkIndicatorFit(numbered.filter(isNumbered), words);
    return { indicators: withoutBare(indicators), problems: [...metric.problems, ...misfits] };
  }
  const problems = [...metric.problems, ...checkIndicatorFit(metric.indicators, words)];
  return { indicators: withoutBare(indicators), problems };
}
