import { defineFigure } from '../definitions/define-figure';
import { STANDARD_GROUPS } from '../definitions/group-words';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import { differenceError, newcombeInterval } from '../statistics/rate-difference';
import { katzLogRatio, logInterval, rateRatio } from '../statistics/log-ratio';
import type { CountRow } from '../workforce-data';
import { checkBoth, refuse, type Checked } from './check-counts';
import { makeFigure, readUnavailable, type ComputedFigure } from './computed-figure';
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
  { survey, record }: DeclarationHeads,
  policy: EqualityPolicy,
): readonly ComputedFigure[] {
  const words = STANDARD_GROUPS[scope.standard];
  const labels = { reference: words.reference.label, comparison: words.comparison.label };
  const indicator = defineFigure(scope.standard, '1')?.indicator;
  const knownOnly = { ...policy, shareOf: 'known-status' } as const;
  const inSurvey: Checked<StaffShare> =
    survey === null
      ? refuse('figure-missing', '“Survey respondents” is not given.')
      : shareOfStaff(survey, 'Survey respondents', labels, knownOnly);
  const onRecord: Checked<StaffShare> =
    record === null
      ? refuse('no-total', 'The headcount of staff on record is not given.')
      : shareOfStaff(record, 'Headcount', labels, knownOnly);
  const both = checkBoth(inSurvey, onRecord);
  const facts = {
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
  } as const satisfies Partial<Figure>;
  const gap = {
    ...facts,
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
  } as const;
  const factor = {
    ...facts,
    id: 'declaration factor',
    subject: 'How many times as many declare in the survey',
    statistic: 'relative-likelihood',
    unit: 'ratio',
    parity: 1,
    method: { value: 'share in survey / share on record', interval: null, test: null },
  } as const;
  if (both.unavailable !== null) {
    const { unavailable, findings } = both;
    const reading = readUnavailable(`${scope.standard} declaration`, unavailable);
    return [
      { figure: makeFigure({ ...gap, unavailable, reading }), findings, error: null },
      { figure: makeFigure({ ...factor, unavailable, reading }), findings: [], error: null },
    ];
  }
  const [said, held] = both.value;
  const saying = { count: said.numerator.value, base: said.denominator.value };
  const holding = { count: held.numerator.value, base: held.denominator.value };
  const points =
    (100 * (holding.count * saying.base - saying.count * holding.base)) / (holding.base * saying.base);
  const [low, high] = newcombeInterval(holding, saying, policy.confidence);
  const reading = readGap(said, held, words.comparison.inSentence, points);
  const gapFigure = makeFigure({
    ...gap,
    value: points,
    interval: [100 * low, 100 * high],
    method: { ...gap.method, interval: 'Newcombe hybrid score' },
    reading,
  });
  const error = { scale: 'unit', standardError: 100 * differenceError(holding, saying) } as const;
  const ratio = rateRatio(saying, holding);
  const logRatio = katzLogRatio(saying, holding);
  const factorFigure =
    ratio === null
      ? makeFigure({
          ...factor,
          unavailable: {
            code: 'no-comparison-outcome',
            message: 'The record has nobody of the group, so no factor can be formed.',
          },
          reading,
        })
      : makeFigure({
          ...factor,
          value: ratio,
          interval: logRatio === null ? null : logInterval(logRatio, policy.confidence),
          method: { ...factor.method, interval: logRatio === null ? null : 'Katz log' },
          reading: `${words.comparison.label} staff are ${formatRounded(ratio, 2)} times as large a share of the survey as of the record.`,
        });
  const logError = logRatio && ({ scale: 'log', standardError: logRatio.standardError } as const);
  return [
    { figure: gapFigure, findings: both.findings, error },
    { figure: factorFigure, findings: [], error: logError },
  ];
}
