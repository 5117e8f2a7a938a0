import type { Published, PublishedFigure } from '../../../src/domain/equality/suppression/published-figure';
import type { SuppressionRule } from '../../../src/domain/equality/suppression/suppression-rule';
import type { WorkforceData } from '../../../src/domain/equality/workforce-data';
import type { Terms } from './linear-system';
import { ReadersKnowledge } from './what-readers-know';

/** A small number of which the publication lets too few values be possible. */
export interface Leak {
  readonly name: string;
  readonly truth: number;
  readonly possible: readonly number[];
}

export interface Attack {
  readonly leaks: readonly Leak[];
  /** Small numbers for which neither could be shown within the limit. */
  readonly undecided: readonly string[];
  /** How many small numbers were attacked. */
  readonly examined: number;
}

type Claim = readonly [number: Published<number> | null | undefined, terms: Terms];

const TRIES = 60;
const UPPER = ['8a', '8b', '8c', '8d', '9', 'VSM'];
const TIERS: Readonly<Record<string, readonly string[]>> = {
  lower: ['1', '2', '3', '4', '5'],
  middle: ['6', '7'],
  upper: UPPER,
};
const OUTCOMES: Readonly<Record<string, string>> = {
  '2': 'Appointed',
  '3': 'Entered process',
  '4': 'Accessed training',
};
const BOARD: Readonly<Record<string, string>> = { 'Whole board': 'Board members' };

/** What the numbers of one printed figure are numbers of. */
function claimsOf(figure: PublishedFigure, known: ReadersKnowledge, data: WorkforceData): readonly Claim[] {
  const { standard, year, id, breakdown, reference, comparison, notKnown, otherShare } = figure;
  const one = (variable: number | null): Terms => (variable === null ? [] : [[variable, 1]]);
  type Place = Parameters<ReadersKnowledge['find']>[4];
  const at = (measure: string, scope: string, side: Place): Terms =>
    one(known.find(standard, year, measure, scope, side));
  const share = (measure: string, scope: string): readonly Claim[] => [
    [comparison.numerator, at(measure, scope, 'comparison')],
    [comparison.denominator, at(measure, scope, 'everyone')],
    [notKnown?.count, at(measure, scope, 'notKnown')],
    [otherShare?.numerator, at(measure, scope, 'comparison')],
    [otherShare?.denominator, [...at(measure, scope, 'reference'), ...at(measure, scope, 'comparison')]],
  ];
  const whole: readonly Claim[] = [
    [reference.numerator, at('1:Headcount', 'all', 'comparison')],
    [reference.denominator, at('1:Headcount', 'all', 'everyone')],
  ];
  if (standard === 'Model Employer') {
    const bands = data.modelEmployer.filter(
      (row) => row.year === year && (id === 'All bands' || row.band === id),
    );
    const sum = (side: Place): Terms => bands.flatMap(({ band }) => at('band', band, side));
    return [
      [comparison.numerator, sum('comparison')],
      [comparison.denominator, sum('everyone')],
    ];
  }
  if (standard === 'Pay gap') {
    const sum = (side: Place): Terms =>
      [1, 2, 3, 4].flatMap((one) => at(`Quartile ${one} headcount`, breakdown, side));
    return [
      ...share(id, breakdown),
      [reference.numerator, sum('comparison')],
      [reference.denominator, sum('everyone')],
    ];
  }
  if (figure.statistic === 'disparity-ratio') {
    const [from, to] = id.split(' to ');
    const tier = (name: string | undefined, side: 'reference' | 'comparison'): Terms =>
      data.counts
        .filter((row) => row.standard === 'WRES' && row.id === '1' && row.year === year)
        .filter((row) => row.breakdown.startsWith(`${breakdown} `))
        .filter((row) => (TIERS[name ?? ''] ?? []).includes(row.breakdown.replace(/^\S+ /, '')))
        .flatMap((row) => at('1:Headcount', row.breakdown, side));
    return [
      [reference.numerator, tier(to, 'reference')],
      [reference.denominator, tier(from, 'reference')],
      [comparison.numerator, tier(to, 'comparison')],
      [comparison.denominator, tier(from, 'comparison')],
    ];
  }
  if (figure.statistic === 'representation') return [...share('1:Headcount', breakdown), ...whole];
  const outcome = OUTCOMES[id];
  if (outcome !== undefined) {
    const base = known.baseOf(standard, year, id, breakdown, outcome);
    return [
      [reference.numerator, at(`${id}:${outcome}`, breakdown, 'reference')],
      [reference.denominator, at(base, breakdown, 'reference')],
      [comparison.numerator, at(`${id}:${outcome}`, breakdown, 'comparison')],
      [comparison.denominator, at(base, breakdown, 'comparison')],
      [notKnown?.count, at(base, breakdown, 'notKnown')],
    ];
  }
  if (id === '9' || id === '10') return [...share(`${id}:${BOARD[breakdown] ?? breakdown}`, 'all'), ...whole];
  return [
    [reference.denominator, at(`${id}:Survey base`, breakdown, 'reference')],
    [comparison.denominator, at(`${id}:Survey base`, breakdown, 'comparison')],
  ];
}

/** What a number as printed tells of the true one. */
function bounds(
  value: Published<number>,
  { threshold, roundTo }: SuppressionRule,
): readonly [number, number] {
  if (value.kind === 'shown') {
    return roundTo === 1
      ? [value.value, value.value]
      : [Math.max(threshold, value.value - 2), value.value + 2];
  }
  // The reader is told even which of the hidden numbers are the small ones.
  if (value.because === 'small-number') return [0, threshold - 1];
  return value.because === 'protects-small-number' ? [threshold, Infinity] : [0, Infinity];
}

function shownValue(value: Published<number> | null | undefined): number | null {
  return value?.kind === 'shown' ? value.value : null;
}

/** A percentage printed to one decimal, or a need printed to two, ties two counts to each other. */
function tie(
  known: ReadersKnowledge,
  part: Terms,
  whole: Terms,
  rate: Published<number> | null | undefined,
): void {
  const share = shownValue(rate);
  if (share === null || part.length === 0 || whole.length === 0) return;
  const printed = Math.round(share * 1000) / 1000;
  const times = (terms: Terms, by: number): Terms => terms.map(([variable, own]) => [variable, own * by]);
  known.system.add([...part, ...times(whole, -(printed - 0.0005))], 0, Infinity);
  known.system.add([...part, ...times(whole, -(printed + 0.0005))], -Infinity, 0);
}

function tieRates(figure: PublishedFigure, claims: readonly Claim[], known: ReadersKnowledge): void {
  const termsOf = (number: Published<number> | null | undefined): Terms =>
    number ? (claims.find(([claimed]) => claimed === number)?.[1] ?? []) : [];
  if (figure.statistic !== 'disparity-ratio') {
    for (const { numerator, denominator, rate } of [figure.reference, figure.comparison]) {
      tie(known, termsOf(numerator), termsOf(denominator), rate);
    }
  }
  const { otherShare, value, comparison } = figure;
  if (otherShare) tie(known, termsOf(otherShare.numerator), termsOf(otherShare.denominator), otherShare.rate);
  const need = shownValue(value);
  if (figure.statistic !== 'model-employer' || figure.id === 'All bands' || need === null) return;
  const printed = Math.round(need * 100) / 100;
  const [held] = termsOf(comparison.numerator);
  const [all] = termsOf(comparison.denominator);
  if (held && all) known.system.add([[held[0], -1], [all[0], 0.19]], printed - 0.005, printed + 0.005); // prettier-ignore
}

/** Survey percentages of so many people tell how many they are. */
function surveyLeaks(figure: PublishedFigure, { threshold }: SuppressionRule): readonly Leak[] {
  return [figure.reference, figure.comparison].flatMap(({ numerator, denominator, rate, label }) => {
    const [share, base] = [shownValue(rate), shownValue(denominator)];
    if (numerator !== null || share === null || base === null) return [];
    return [share * base, (1 - share) * base]
      .filter((people) => Math.round(people) < threshold)
      .map((people) => ({
        name: `${figure.id} ${label} survey`,
        truth: people,
        possible: [Math.round(people)],
      }));
  });
}

/**
 * Tries to find out the small numbers behind a publication, from what is printed alone: counts, totals, percentages
 * to one decimal, needs, both years, both standards; knowing the threshold, which rows there are and what adds up to
 * what, and told which of the hidden numbers are the small ones. A number is protected if half as many values are
 * possible for it as lie below the threshold, and three at least.
 */
export function attackPublication(
  published: readonly PublishedFigure[],
  data: WorkforceData,
  rule: SuppressionRule,
): Attack {
  const wanted = Math.max(3, Math.ceil(rule.threshold / 2));
  const known = new ReadersKnowledge(data);
  const leaks: Leak[] = [];
  for (const figure of published) {
    const claims = claimsOf(figure, known, data).filter(([number, terms]) => number && terms.length > 0);
    for (const [number, terms] of claims) if (number) known.system.add(terms, ...bounds(number, rule));
    if (rule.roundTo === 1) tieRates(figure, claims, known);
    leaks.push(...surveyLeaks(figure, rule));
  }
  // A publication that is not true, or a reader who knows what is not, proves nothing.
  const untrue = known.system.brokenBy(known.truth);
  if (untrue) throw new Error(`Not true of the tables: ${JSON.stringify(untrue)}`);
  if (!known.system.narrow()) throw new Error('What is printed contradicts itself.');
  const small = known.targets.filter(({ variable }) => (known.truth[variable] ?? 0) < rule.threshold);
  const possible = new Map(small.map(({ variable }) => [variable, new Set([known.truth[variable] ?? 0])]));
  const undecided: string[] = [];
  for (const { name, variable } of small) {
    const found = possible.get(variable) ?? new Set<number>();
    const truth = known.truth[variable] ?? 0;
    const [low, high] = known.system.boundsOf(variable);
    let isOpen = false;
    for (let step = 1; step <= 2 * rule.threshold && found.size < wanted; step += 1) {
      for (const value of [truth - step, truth + step]) {
        if (value < low || value > high || found.has(value) || found.size >= wanted) continue;
        const answer = known.system.canBe(variable, value, known.truth, TRIES);
        if (answer.kind === 'undecided') isOpen = true;
        if (answer.kind !== 'found') continue;
        for (const [other, values] of possible) values.add(answer.values[other] ?? 0);
      }
    }
    if (found.size >= wanted) continue;
    if (isOpen) undecided.push(name);
    else leaks.push({ name, truth, possible: [...found].sort((a, b) => a - b) });
  }
  return { leaks, undecided, examined: small.length };
}
