import type { DefinedFigure } from '../definitions/define-figure';
import { STANDARD_GROUPS } from '../definitions/group-words';
import { reportYear } from '../definitions/report-year';
import { describeSurvey } from '../definitions/survey-question';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure, FigureGroup } from '../figure';
import { fisherExact } from '../statistics/fisher-exact';
import type { Proportion } from '../statistics/proportion';
import {
  compareRates,
  differenceError,
  leastExpected,
  newcombeInterval,
  wilsonInterval,
} from '../statistics/rate-difference';
import type { CountRow } from '../workforce-data';
import { checkBoth, type Checked } from './check-counts';
import { makeFigure, readUnavailable, type ComputedFigure } from './computed-figure';
import type { CountScope } from './count-index';
import { definitionCautions } from './definition-cautions';
import { definitionFacts, definitionName } from './definition-facts';
import { formatPercent, formatRounded } from './format-rounded';
import { countNotKnown } from './not-known';
import { checkAnswer, refuseFractions, type SurveyAnswer } from './survey-answer';

type Survey = DefinedFigure<'survey'>;

/** The rows of one survey figure. */
export interface SurveyRows {
  readonly percent: CountRow | null;
  readonly base: CountRow | null;
}

/** Below this a cell is too thin for z. */
const LEAST_EXPECTED = 5;
const NO_BASE = 'No base is given for both groups, so there is no interval and no test.';
const WEIGHTED =
  'Percentage times base is no whole number of people: the survey weighted it, or the base is another one; interval and test are approximate.';

function groupOf(label: string, rows: SurveyRows, side: 'reference' | 'comparison'): FigureGroup {
  const percent = rows.percent?.[side] ?? null;
  const denominator = rows.base?.[side] ?? null;
  const isUsable = percent !== null && percent.value >= 0 && percent.value <= 100;
  return {
    label,
    numerator: null,
    denominator,
    rate: isUsable ? percent.value / 100 : null,
    ...(percent === null ? {} : { given: percent }),
  };
}

/** Two-sided p with the name of its test: z where every cell is thick enough, else the exact test on whole people. */
function testGap(comparison: Proportion, reference: Proportion): { p: number | null; test: string } {
  if (leastExpected(comparison, reference) >= LEAST_EXPECTED) {
    return { p: compareRates(comparison, reference), test: 'two-proportion z, pooled, two-sided' };
  }
  const [first, second] = [comparison, reference].map(({ count, base }) => ({
    count: Math.round(count),
    base,
  }));
  const p = first && second ? fisherExact(first, second) : null;
  return { p, test: 'Fisher exact on the nearest whole counts, two-sided' };
}

function readGap(definition: Survey, reference: SurveyAnswer, comparison: SurveyAnswer): string {
  const words = STANDARD_GROUPS[definition.standard];
  const gap = comparison.percent.value - reference.percent.value;
  const apart = formatRounded(Math.abs(gap), 1);
  const other = `${words.reference.inSentence} staff (${formatPercent(reference.percent.value)})`;
  const against =
    apart === '0.0'
      ? `as many as of ${other}`
      : `${apart} percentage points ${gap > 0 ? 'more' : 'fewer'} than of ${other}`;
  return `${formatPercent(comparison.percent.value)} of ${words.comparison.inSentence} staff ${definition.rule.said}, ${against}.`;
}

type Measures = Partial<Figure> & Pick<Figure, 'method'>;

function measureGap(
  definition: Survey,
  [reference, comparison]: readonly [SurveyAnswer, SurveyAnswer],
  method: Figure['method'],
  policy: EqualityPolicy,
): { readonly measures: Measures; readonly error: ComputedFigure['error'] } {
  const value = comparison.percent.value - reference.percent.value;
  const adverse = definition.indicator.better === 'higher' ? value < 0 : value > 0;
  if (reference.people === null || comparison.people === null) {
    return { measures: { value, adverse, method }, error: null };
  }
  const [low, high] = newcombeInterval(comparison.people, reference.people, policy.confidence);
  const { p, test } = testGap(comparison.people, reference.people);
  return {
    measures: {
      value,
      adverse,
      interval: [100 * low, 100 * high],
      p,
      shortfall: adverse ? (Math.abs(value) * comparison.people.base) / 100 : 0,
      method: { ...method, interval: 'Newcombe hybrid score', test: p === null ? null : test },
    },
    error: { scale: 'unit', standardError: 100 * differenceError(comparison.people, reference.people) },
  };
}

function measureAlone(
  comparison: SurveyAnswer,
  method: Figure['method'],
  policy: EqualityPolicy,
): { readonly measures: Measures; readonly error: ComputedFigure['error'] } {
  const value = comparison.percent.value;
  if (comparison.people === null) return { measures: { value, method }, error: null };
  const [low, high] = wilsonInterval(comparison.people, policy.confidence);
  const rate = value / 100;
  return {
    measures: {
      value,
      interval: [100 * low, 100 * high],
      method: { ...method, interval: 'Wilson score' },
    },
    error: {
      scale: 'unit',
      standardError: 100 * Math.sqrt((rate * (1 - rate)) / comparison.people.base),
    },
  };
}

/**
 * What two groups said in the staff survey: the comparison group's percentage less the reference group's, in percentage
 * points; for a question asked of the comparison group alone, its percentage. Interval and test where both bases are
 * given. Without a number when a percentage is missing, over 100, or a fraction.
 *
 * @source the definition's indicator; Newcombe's interval and the choice of test are Parity's
 * @example computeSurveyGap(defineFigure('WRES', '5'), scope, rows, policy).figure.value // 4.1
 */
export function computeSurveyGap(
  definition: Survey,
  scope: CountScope,
  rows: SurveyRows,
  policy: EqualityPolicy,
): ComputedFigure {
  const { standard, rule } = definition;
  const words = STANDARD_GROUPS[standard];
  const sides = rule.alone ? (['comparison'] as const) : (['reference', 'comparison'] as const);
  const fractions = refuseFractions(
    sides.map((side) => ({ percent: rows.percent?.[side] ?? null, label: words[side].label })),
  );
  const [answer, other] = (['comparison', 'reference'] as const).map((side) =>
    checkAnswer(rows.percent?.[side] ?? null, rows.base?.[side] ?? null, {
      side,
      label: words[side].label,
    }),
  ) as [Checked<SurveyAnswer>, Checked<SurveyAnswer>];
  const both = rule.alone ? checkBoth(answer, answer) : checkBoth(other, answer);
  const survey = describeSurvey(standard, definition.number, reportYear(scope.year));
  const facts = {
    ...definitionFacts(definition, scope, policy),
    statistic: rule.alone ? 'percentage' : 'gap-points',
    unit: rule.alone ? 'percent' : 'points',
    parity: rule.alone ? null : 0,
    reference: rule.alone
      ? { label: words.reference.label, numerator: null, denominator: null, rate: null }
      : groupOf(words.reference.label, rows, 'reference'),
    comparison: groupOf(words.comparison.label, rows, 'comparison'),
    notKnown: countNotKnown(rows.base),
  } as const;
  const method = {
    value: `${rule.alone ? 'comparison %' : 'comparison % less reference %'} (${survey})`,
    interval: null,
    test: null,
  };
  const findings = fractions?.findings ?? (rule.alone ? answer.findings : both.findings);
  const unavailable = fractions?.unavailable ?? both.unavailable;
  const cautions = definitionCautions(definition);
  if (unavailable !== null || both.value === null) {
    const why = unavailable ?? ({ code: 'figure-missing', message: '“Survey %” is not given.' } as const);
    const reading = readUnavailable(definitionName(definition), why);
    return {
      figure: makeFigure({ ...facts, method, unavailable: why, cautions, reading }),
      findings,
      error: null,
    };
  }
  const [reference, comparison] = both.value;
  const { measures, error } = rule.alone
    ? measureAlone(comparison, method, policy)
    : measureGap(definition, [reference, comparison], method, policy);
  const isWeighted = reference.findings.length + comparison.findings.length > 0;
  return {
    figure: makeFigure({
      ...facts,
      ...measures,
      cautions: [...(error === null ? [NO_BASE] : []), ...(isWeighted ? [WEIGHTED] : []), ...cautions],
      reading: rule.alone
        ? `${formatPercent(comparison.percent.value)} of ${words.comparison.inSentence} staff ${rule.said}.`
        : readGap(definition, reference, comparison),
    }),
    findings,
    error,
  };
}
