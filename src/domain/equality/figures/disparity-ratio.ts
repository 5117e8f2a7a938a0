import { DISPARITY_SOURCE } from '../definitions/other-sources';
import { parseBreakdown, spansTiers, tierOf, type PayTier, type StaffGroup } from '../definitions/pay-tier';
import type { EqualityPolicy } from '../equality-policy';
import type { Unavailable } from '../figure';
import { fisherExact } from '../statistics/fisher-exact';
import { logInterval, woolfLogRatio } from '../statistics/log-ratio';
import type { Proportion } from '../statistics/proportion';
import type { Count, CountRow } from '../workforce-data';
import { checkCount, type Checked } from './check-counts';
import {
  makeFigure,
  makeGroup,
  readUnavailable,
  sumCounts,
  type ComputedFigure,
  type FigureFacts,
} from './computed-figure';
import type { CountIndex } from './count-index';
import { describeTag } from './definition-cautions';
import { formatRounded } from './format-rounded';

/** A step between two tiers of pay. */
interface TierStep {
  readonly from: PayTier;
  readonly to: PayTier;
}

const STEPS: readonly TierStep[] = [
  { from: 'lower', to: 'middle' },
  { from: 'middle', to: 'upper' },
  { from: 'lower', to: 'upper' },
];

const TIER_WORDS: Readonly<Record<PayTier, string>> = {
  lower: 'bands 5 and below',
  middle: 'bands 6 and 7',
  upper: 'bands 8a and above',
};

type Side = 'reference' | 'comparison';

/** The rows of one staff group by tier. */
type Tiers = Readonly<Record<PayTier, readonly CountRow[]>>;

function sumTier(rows: readonly CountRow[], side: Side, tier: PayTier): Checked<Count> {
  const label = side === 'reference' ? 'White' : 'BME';
  const name = `Headcount of ${TIER_WORDS[tier]}`;
  if (rows.length === 0) return checkCount(null, name, { label });
  const checked = rows.map((row) => checkCount(row[side], name, { label }));
  const failed = checked.find(({ unavailable }) => unavailable !== null);
  const counts = checked.flatMap(({ value }) => (value === null ? [] : [value]));
  return failed ?? { value: sumCounts(counts), unavailable: null, findings: [] };
}

function tiersOf(index: CountIndex, year: string | null, group: StaffGroup | null): Tiers {
  const tiers: Record<PayTier, CountRow[]> = { lower: [], middle: [], upper: [] };
  for (const scope of index.scopes) {
    if (scope.standard !== 'WRES' || scope.id !== '1' || scope.year !== year) continue;
    const { staffGroup, band } = parseBreakdown(scope.breakdown);
    // People of several tiers in one row are missing from each of them.
    if (staffGroup === group && band !== null && spansTiers(band))
      return { lower: [], middle: [], upper: [] };
    const tier = staffGroup === group && band !== null ? tierOf(band) : null;
    const row = index.find(scope, 'Headcount');
    if (tier !== null && row !== null) tiers[tier].push(row);
  }
  return tiers;
}

/** What a step is counted from: the two tiers of each group. */
type StepSums = Readonly<Record<Side, Readonly<Record<keyof TierStep, Checked<Count>>>>>;

function sumStep(tiers: Tiers, { from, to }: TierStep): StepSums {
  const sumSide = (side: Side): StepSums[Side] => ({
    to: sumTier(tiers[to], side, to),
    from: sumTier(tiers[from], side, from),
  });
  return { reference: sumSide('reference'), comparison: sumSide('comparison') };
}

interface TierCount {
  readonly side: Side;
  readonly tier: PayTier;
  readonly checked: Checked<Count>;
}

function countsOf(sums: StepSums, step: TierStep): readonly TierCount[] {
  return (['reference', 'comparison'] as const).flatMap((side) =>
    (['to', 'from'] as const).map((end) => ({ side, tier: step[end], checked: sums[side][end] })),
  );
}

/** Why no ratio can be formed: a count that cannot be had, or one of the four that is zero. */
function whyNone(counts: readonly TierCount[]): Unavailable | null {
  const failed = counts.find(({ checked }) => checked.unavailable !== null)?.checked.unavailable;
  if (failed) return failed;
  const empty = counts.find(({ checked }) => checked.value?.value === 0);
  if (empty === undefined) return null;
  const isReference = empty.side === 'reference';
  return {
    code: isReference ? 'no-reference-outcome' : 'no-comparison-outcome',
    message: `No ${isReference ? 'White' : 'BME'} staff are in ${TIER_WORDS[empty.tier]}, so no ratio can be formed.`,
  };
}

/** What a step between tiers is told of. */
interface About {
  readonly year: string | null;
  readonly group: StaffGroup | null;
}

type StepFacts = Omit<FigureFacts, 'reading'>;

function describeStep(
  { from, to }: TierStep,
  { reference, comparison }: StepSums,
  about: About,
  policy: EqualityPolicy,
): StepFacts {
  return {
    standard: 'WRES',
    id: `${from} to ${to}`,
    breakdown: about.group ?? 'All',
    year: about.year,
    statistic: 'disparity-ratio',
    subject: `Progression from ${TIER_WORDS[from]} to ${TIER_WORDS[to]}`,
    unit: 'ratio',
    reference: makeGroup('White', reference.to.value, reference.from.value),
    comparison: makeGroup('BME', comparison.to.value, comparison.from.value),
    confidence: policy.confidence,
    method: {
      value: `(reference in ${to} tier / in ${from} tier) / (comparison in ${to} tier / in ${from} tier)`,
      interval: null,
      test: null,
    },
    better: 'lower',
    parity: 1,
    source: DISPARITY_SOURCE.source,
    definitionYear: DISPARITY_SOURCE.dated,
    cautions: [
      ...[describeTag(DISPARITY_SOURCE.tag)].filter((caution) => caution !== null),
      'Compares who is in each tier at one time: it does not follow anybody from one to the other.',
    ],
  };
}

/** People in the upper tier over those in the lower one; null where either cannot be had. */
function oddsOf({ to, from }: StepSums[Side]): Proportion | null {
  return to.value && from.value && { count: to.value.value, base: from.value.value };
}

const inBoth = ({ count, base }: Proportion): Proportion => ({ count, base: count + base });

/** `Set against bands 5 and below, White staff were 1.50 times as numerous in bands 6 and 7 as BME staff.` */
function readStep({ from, to }: TierStep, ratio: number, group: StaffGroup | null): string {
  const staff = group === null ? 'staff' : `${group.toLowerCase()} staff`;
  const shown = formatRounded(ratio, 2);
  const times = shown === '1.00' ? 'as numerous' : `${shown} times as numerous`;
  return `Set against ${TIER_WORDS[from]}, White ${staff} were ${times} in ${TIER_WORDS[to]} as BME ${staff}.`;
}

function computeStep(tiers: Tiers, step: TierStep, about: About, policy: EqualityPolicy): ComputedFigure {
  const sums = sumStep(tiers, step);
  const facts = describeStep(step, sums, about, policy);
  const counts = countsOf(sums, step);
  const findings = counts.flatMap(({ checked }) => checked.findings);
  const unavailable = whyNone(counts);
  const [white, bme] = [oddsOf(sums.reference), oddsOf(sums.comparison)];
  const logRatio = white && bme && woolfLogRatio(white, bme);
  if (unavailable !== null || !logRatio) {
    const why = unavailable ?? ({ code: 'figure-missing', message: 'A headcount is missing.' } as const);
    const reading = readUnavailable(`Disparity ratio, ${facts.id}`, why);
    return { figure: makeFigure({ ...facts, unavailable: why, reading }), findings, error: null };
  }
  return {
    figure: makeFigure({
      ...facts,
      value: logRatio.ratio,
      interval: logInterval(logRatio, policy.confidence),
      p: fisherExact(inBoth(white), inBoth(bme)),
      method: { ...facts.method, interval: 'Woolf log', test: 'Fisher exact, two-sided' },
      adverse: logRatio.ratio > 1,
      shortfall: Math.max(0, (white.count * bme.base) / white.base - bme.count),
      reading: readStep(step, logRatio.ratio, about.group),
    }),
    findings,
    error: { scale: 'log', standardError: logRatio.standardError },
  };
}

/**
 * The race disparity ratios of one year: White staff in a tier of pay against those in a lower one, over the same for
 * BME staff, for clinical and non-clinical staff; above 1 White staff are more numerous higher up. None where fewer than
 * two tiers have headcounts.
 *
 * @source the term alone: see DISPARITY_SOURCE. Tiers and formula are not confirmed
 * @example computeDisparityRatios(index, '2024', policy)[0]?.figure.id // 'lower to middle'
 */
export function computeDisparityRatios(
  index: CountIndex,
  year: string | null,
  policy: EqualityPolicy,
): readonly ComputedFigure[] {
  const groups: readonly (StaffGroup | null)[] = ['Clinical', 'Non-clinical', null];
  return groups.flatMap((group) => {
    const tiers = tiersOf(index, year, group);
    const given = Object.values(tiers).filter((rows) => rows.length > 0).length;
    return given < 2 ? [] : STEPS.map((step) => computeStep(tiers, step, { year, group }, policy));
  });
}
