import type { DefinedFigure } from '../definitions/define-figure';
import { STANDARD_GROUPS, type GroupWords } from '../definitions/group-words';
import type { EqualityPolicy } from '../equality-policy';
import { fisherExact } from '../statistics/fisher-exact';
import { katzLogRatio, logInterval, rateRatio } from '../statistics/log-ratio';
import { rateOf, type Proportion } from '../statistics/proportion';
import type { Figure, FigureGroup } from '../figure';
import type { Count, CountRow } from '../workforce-data';
import { checkBoth, checkProportion, type Checked, type GroupSide } from './check-counts';
import {
  makeFigure,
  makeGroup,
  readUnavailable,
  type ComputedFigure,
  type FigureFacts,
} from './computed-figure';
import type { CountScope } from './count-index';
import { definitionCautions } from './definition-cautions';
import { describeFew, describeFourFifths, placeInFourFifths } from './verdict-words';
import { formatRounded } from './format-rounded';

type Likelihood = DefinedFigure<'relative-likelihood'>;

/** The two rows a relative likelihood is computed from, with remarks on where they come from. */
export interface LikelihoodRows {
  readonly base: Pick<CountRow, 'reference' | 'comparison'> | null;
  readonly outcome: Pick<CountRow, 'reference' | 'comparison'> | null;
  readonly notKnown: Figure['notKnown'];
  readonly remarks: readonly string[];
}

/** A group with its rate, which is none where more people have the outcome than there are. */
function rateGroup(label: string, outcome: Count | null, base: Count | null): FigureGroup {
  const group = makeGroup(label, outcome, base);
  return group.rate !== null && group.rate > 1 ? { ...group, rate: null } : group;
}

interface Sides {
  readonly top: Proportion;
  readonly bottom: Proportion;
}

function sidesOf(definition: Likelihood, reference: Proportion, comparison: Proportion): Sides {
  return definition.rule.onTop === 'reference'
    ? { top: reference, bottom: comparison }
    : { top: comparison, bottom: reference };
}

/** `White applicants were 2.08 times as likely as BME applicants to be appointed from shortlisting.` */
function readRatio(definition: Likelihood, ratio: number): string {
  const { people, outcomeWords, onTop } = definition.rule;
  const { reference, comparison } = STANDARD_GROUPS[definition.standard];
  const [top, bottom]: readonly GroupWords[] =
    onTop === 'reference' ? [reference, comparison] : [comparison, reference];
  const shown = formatRounded(ratio, 2);
  const times = shown === '1.00' ? 'as likely' : `${shown} times as likely`;
  // Below 1 “times as likely” is easily read the wrong way round.
  const isBetter = ratio < 1 && shown !== '1.00';
  const favour = isBetter ? `: ${comparison.inSentence} ${people} fared better` : '';
  return `${top?.label ?? ''} ${people} were ${times} as ${bottom?.inSentence ?? ''} ${people} to ${outcomeWords}${favour}.`;
}

/** Why a ratio over a group without outcomes is not computed; null when both have some. */
function refuseZero(
  definition: Likelihood,
  groups: readonly (GroupSide & { readonly proportion: Proportion })[],
): Checked<never> | null {
  const empty = groups.find(({ proportion }) => proportion.count === 0);
  if (empty === undefined) return null;
  const { outcome } = definition.rule;
  const message = `“${outcome}” is 0 of ${String(empty.proportion.base)} for ${empty.label}, so no ratio can be formed; the test still can.`;
  const code = empty.side === 'reference' ? 'no-reference-outcome' : 'no-comparison-outcome';
  return { value: null, unavailable: { code, message }, findings: [] };
}

/** People wanted in the comparison group, more or fewer, for its rate to equal the other's; none where it fares no worse. */
function shortfallOf(definition: Likelihood, reference: Proportion, comparison: Proportion): number {
  const atParity = (reference.count * comparison.base) / reference.base;
  const lack = atParity - comparison.count;
  return Math.max(0, definition.rule.onTop === 'reference' ? lack : -lack);
}

/** Whether a group's cases are halves: given as the mean of two years, as the return of WDES 3 asks for them. */
function isMeanOfTwoYears(outcome: LikelihoodRows['outcome']): boolean {
  return [outcome?.reference ?? null, outcome?.comparison ?? null].some(
    (count) => count !== null && !Number.isInteger(count.value) && Number.isInteger(2 * count.value),
  );
}

/** Cases of both years and people of both: the interval and the test count whole people. */
function twice(count: Count | null): Count | null {
  return count && { ...count, value: 2 * count.value };
}

const MEAN_OF_TWO =
  'Cases are given as the mean of two years; the interval and the test count those of both years, over twice the headcount.';

/** What a likelihood says of itself whether it can be had or not. */
type LikelihoodFacts = Omit<FigureFacts, 'reading'> & { readonly cautions: readonly string[] };

type CountPair = readonly [outcome: Count | null, base: Count | null];

function countsOf({ outcome, base }: LikelihoodRows, side: GroupSide['side']): CountPair {
  return [outcome?.[side] ?? null, base?.[side] ?? null];
}

function describeLikelihood(
  definition: Likelihood,
  scope: CountScope,
  rows: LikelihoodRows,
  policy: EqualityPolicy,
): LikelihoodFacts {
  const { rule, indicator, standard } = definition;
  const words = STANDARD_GROUPS[standard];
  const [top, bottom] =
    rule.onTop === 'reference' ? ['reference', 'comparison'] : ['comparison', 'reference'];
  return {
    standard,
    id: definition.number,
    breakdown: scope.breakdown,
    year: scope.year,
    statistic: 'relative-likelihood',
    subject: definition.subject,
    unit: 'ratio',
    reference: rateGroup(words.reference.label, ...countsOf(rows, 'reference')),
    comparison: rateGroup(words.comparison.label, ...countsOf(rows, 'comparison')),
    confidence: policy.confidence,
    better: indicator.better ?? 'parity',
    parity: 1,
    method: { value: `${top} rate / ${bottom} rate`, interval: null, test: null },
    notKnown: rows.notKnown,
    source: indicator.source,
    definitionYear: indicator.dated,
    cautions: [...definitionCautions(definition), ...rows.remarks],
  };
}

/** The rates of both groups: with cases given as the mean of two years, those of both years together. */
function checkRates(
  { rule, standard }: Likelihood,
  rows: LikelihoodRows,
  isMean: boolean,
): Checked<readonly [Proportion, Proportion]> {
  const rate = (side: GroupSide['side']): Checked<Proportion> => {
    const [outcome, base] = countsOf(rows, side);
    const whole: CountPair = isMean ? [twice(outcome), twice(base)] : [outcome, base];
    return checkProportion(...whole, rule, { side, label: STANDARD_GROUPS[standard][side].label });
  };
  return checkBoth(rate('reference'), rate('comparison'));
}

/** The figure of two groups with people in both: its test always, its ratio where both have outcomes. */
function measureLikelihood(
  definition: Likelihood,
  facts: LikelihoodFacts,
  [reference, comparison]: readonly [Proportion, Proportion],
  policy: EqualityPolicy,
  isMean: boolean,
): Omit<ComputedFigure, 'findings'> {
  const groups = [
    { side: 'reference', label: facts.reference.label, proportion: reference },
    { side: 'comparison', label: facts.comparison.label, proportion: comparison },
  ] as const;
  const { top, bottom } = sidesOf(definition, reference, comparison);
  const p = fisherExact(reference, comparison);
  const few = describeFew(groups.map(({ label, proportion }) => ({ label, count: proportion.count }))) ?? [];
  const method = { ...facts.method, test: 'Fisher exact, two-sided' };
  const known = {
    ...facts,
    p,
    adverse: rateOf(top) > rateOf(bottom),
    shortfall: shortfallOf(definition, reference, comparison) / (isMean ? 2 : 1),
  };
  const zero = refuseZero(definition, groups);
  const logRatio = katzLogRatio(top, bottom);
  const value = rateRatio(top, bottom);
  if (zero !== null || logRatio === null || value === null) {
    const unavailable = zero?.unavailable ?? null;
    const reading = unavailable === null ? '' : readUnavailable(subjectOf(definition), unavailable);
    const cautions = facts.cautions.concat(few);
    return { figure: makeFigure({ ...known, method, unavailable, cautions, reading }), error: null };
  }
  const fourFifths = placeInFourFifths(value, policy);
  return {
    figure: makeFigure({
      ...known,
      value,
      interval: logInterval(logRatio, policy.confidence),
      method: { ...method, interval: isMean ? 'Katz log, cases of two years' : 'Katz log' },
      fourFifths,
      cautions: [describeFourFifths(fourFifths, p, policy)].concat(few, facts.cautions),
      reading: readRatio(definition, value),
    }),
    error: { scale: 'log', standardError: logRatio.standardError },
  };
}

const subjectOf = ({ standard, number }: Likelihood): string => `${standard} ${number}`;

/**
 * How many times as likely one group is as the other to have an outcome, as its standard writes it: above 1 the
 * comparison group fares worse. Without a number when a count is missing or cannot be, or a group has no outcomes; the
 * exact test is given still in that last case.
 *
 * @param scope names the figure
 * @source the definition's indicator; Katz log interval and Fisher's exact test are Parity's choice
 * @example computeRelativeLikelihood(defineFigure('WRES', '2'), scope, rows, policy).figure.value // 2.0780
 */
export function computeRelativeLikelihood(
  definition: Likelihood,
  scope: CountScope,
  rows: LikelihoodRows,
  policy: EqualityPolicy,
): ComputedFigure {
  const isMean = definition.rule.rolling && isMeanOfTwoYears(rows.outcome);
  const described = describeLikelihood(definition, scope, rows, policy);
  const facts = isMean ? { ...described, cautions: [...described.cautions, MEAN_OF_TWO] } : described;
  const { value, unavailable, findings } = checkRates(definition, rows, isMean);
  if (unavailable !== null) {
    const reading = readUnavailable(subjectOf(definition), unavailable);
    return { figure: makeFigure({ ...facts, unavailable, reading }), findings, error: null };
  }
  return { ...measureLikelihood(definition, facts, value, policy, isMean), findings };
}
