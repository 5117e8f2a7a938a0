import { defineFigure } from '../definitions/define-figure';
import { STANDARD_GROUPS } from '../definitions/group-words';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import { differenceError, newcombeInterval } from '../statistics/rate-difference';
import { katzLogRatio, logInterval, rateRatio } from '../statistics/log-ratio';
import type { Proportion } from '../statistics/proportion';
import type { CountRow } from '../workforce-data';
import { checkBoth, refuse, type Checked } from './check-counts';
import { makeFigure, readUnavailable, type ComputedFigure, type FigureFacts } from './computed-figure';
import type { CountScope } from './count-index';
import { formatPercent, formatRounded, formatShare } from './format-rounded';
import { shareGroup, shareOfStaff, sharePercent, type Heads, type StaffShare } from './share-of-staff';

const OWN = 'Parity’s own comparison: no national definition of a declaration gap was found.';
const OVERLAP =
  'Those who answered the survey are staff on the record too, so the interval is approximate and no test is made.';

/** The two sources a declaration gap is between. */
export interface DeclarationHeads {
  readonly survey: Pick<CountRow, 'reference' | 'comparison' | 'notKnown'> | null;
  readonly record: Heads | null;
}

function readGap(survey: StaffShare, record: StaffShare, label: string, value: number): string {
  const apart = formatRounded(Math.abs(value), 1);
  const way = apart === '0.0' ? 'as many' : `${apart} percentage points ${value < 0 ? 'fewer' : 'more'}`;
  const withheld =
    survey.notKnown === null ? '' : `; ${formatShare(survey.notKnown.share)} of answers withheld it`;
  const unknown =
    record.notKnown === null ? '' : ` and the record lacks it for ${formatShare(record.notKnown.share)}`;
  return `${formatPercent(sharePercent(record))} of staff whose status is on record are ${label}, ${way} than the ${formatPercent(sharePercent(survey))} who said so in the survey${withheld}${unknown}.`;
}

type SharedFacts = Pick<
  FigureFacts,
  | 'standard'
  | 'breakdown'
  | 'year'
  | 'confidence'
  | 'reference'
  | 'comparison'
  | 'better'
  | 'source'
  | 'definitionYear'
> &
  Partial<Figure>;
type Facts = Omit<FigureFacts, 'reading'>;

function gapFacts(shared: SharedFacts): Facts {
  return {
    ...shared,
    id: 'declaration',
    subject: 'Declaration on the staff record and in the survey',
    statistic: 'gap-points',
    unit: 'points',
    parity: 0,
    method: {
      value: 'share on record less share in survey, both of known status',
      interval: null,
      test: null,
    },
  };
}

function factorFacts(shared: SharedFacts): Facts {
  return {
    ...shared,
    id: 'declaration factor',
    subject: 'How many times as many declare in the survey',
    statistic: 'relative-likelihood',
    unit: 'ratio',
    parity: 1,
    method: { value: 'share in survey / share on record', interval: null, test: null },
  };
}

/** A figure with its error, without what was found in the counts of both. */
type Measured = Omit<ComputedFigure, 'findings'>;

function measureGap(
  facts: Facts,
  said: Proportion,
  held: Proportion,
  reading: (points: number) => string,
): Measured {
  const points = (100 * (held.count * said.base - said.count * held.base)) / (held.base * said.base);
  const [low, high] = newcombeInterval(held, said, facts.confidence);
  const figure = makeFigure({
    ...facts,
    value: points,
    interval: [100 * low, 100 * high],
    method: { ...facts.method, interval: 'Newcombe hybrid score' },
    reading: reading(points),
  });
  return { figure, error: { scale: 'unit', standardError: 100 * differenceError(held, said) } };
}

function measureFactor(
  facts: Facts,
  said: Proportion,
  held: Proportion,
  reading: (ratio: number) => string,
): Measured | null {
  const ratio = rateRatio(said, held);
  if (ratio === null) return null;
  const logRatio = katzLogRatio(said, held);
  const figure = makeFigure({
    ...facts,
    value: ratio,
    interval: logRatio === null ? null : logInterval(logRatio, facts.confidence),
    method: { ...facts.method, interval: logRatio === null ? null : 'Katz log' },
    reading: reading(ratio),
  });
  return { figure, error: logRatio && { scale: 'log', standardError: logRatio.standardError } };
}

const NO_FACTOR = {
  code: 'no-comparison-outcome',
  message: 'The record has nobody of the group, so no factor can be formed.',
} as const;

const proportionOf = ({ numerator, denominator }: StaffShare): Proportion => ({
  count: numerator.value,
  base: denominator.value,
});

/** The shares of both sources among those whose status is known. */
function checkShares(
  { survey, record }: DeclarationHeads,
  labels: { readonly reference: string; readonly comparison: string },
  policy: EqualityPolicy,
): readonly [survey: Checked<StaffShare>, record: Checked<StaffShare>] {
  const knownOnly = { ...policy, shareOf: 'known-status' } as const;
  return [
    survey === null
      ? refuse('figure-missing', '“Survey respondents” is not given.')
      : shareOfStaff(survey, 'Survey respondents', labels, knownOnly),
    record === null
      ? refuse('no-total', 'The headcount of staff on record is not given.')
      : shareOfStaff(record, 'Headcount', labels, knownOnly),
  ];
}

/**
 * How many fewer are on the staff record as belonging to the comparison group than say so in the survey, both of those
 * whose status is known: the gap in percentage points (record less survey), then the factor between them (survey over
 * record). Without a number when either source is missing or counts nobody.
 *
 * @source Parity's own; the indicator of the staff in post names who is counted
 * @example computeDeclarationGap(scope, { survey, record }, policy)[1]?.figure.value // 4.005
 */
export function computeDeclarationGap(
  scope: CountScope,
  heads: DeclarationHeads,
  policy: EqualityPolicy,
): readonly ComputedFigure[] {
  const { reference, comparison } = STANDARD_GROUPS[scope.standard];
  const indicator = defineFigure(scope.standard, '1')?.indicator;
  const labels = { reference: reference.label, comparison: comparison.label };
  const [inSurvey, onRecord] = checkShares(heads, labels, policy);
  const shared: SharedFacts = {
    standard: scope.standard,
    breakdown: scope.breakdown,
    year: scope.year,
    confidence: policy.confidence,
    reference: shareGroup('Staff survey', inSurvey.value),
    comparison: shareGroup('Staff record', onRecord.value),
    better: 'parity',
    notKnown: onRecord.value?.notKnown ?? null,
    otherShare: onRecord.value?.otherShare ?? null,
    source: indicator?.source ?? '',
    definitionYear: indicator?.dated ?? 0,
    cautions: [OWN, OVERLAP],
  };
  const [gap, factor] = [gapFacts(shared), factorFacts(shared)];
  const both = checkBoth(inSurvey, onRecord);
  const { unavailable, findings } = both;
  if (unavailable !== null) {
    const reading = readUnavailable(`${scope.standard} declaration`, unavailable);
    return [
      { figure: makeFigure({ ...gap, unavailable, reading }), findings, error: null },
      { figure: makeFigure({ ...factor, unavailable, reading }), findings: [], error: null },
    ];
  }
  const [survey, record] = both.value;
  const [said, held] = [proportionOf(survey), proportionOf(record)];
  const apart = measureGap(gap, said, held, (points) =>
    readGap(survey, record, comparison.inSentence, points),
  );
  const times = measureFactor(
    factor,
    said,
    held,
    (ratio) =>
      `${comparison.label} staff are ${formatRounded(ratio, 2)} times as large a share of the survey as of the record.`,
  );
  const { reading } = apart.figure;
  const none = { figure: makeFigure({ ...factor, unavailable: NO_FACTOR, reading }), error: null };
  return [
    { ...apart, findings },
    { ...(times ?? none), findings: [] },
  ];
}
