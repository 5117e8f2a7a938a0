import type { DefinedFigure } from '../definitions/define-figure';
import { bandInSentence } from '../definitions/band-words';
import { STANDARD_GROUPS } from '../definitions/group-words';
import { parseBreakdown, tierOf } from '../definitions/pay-tier';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import { fisherExact } from '../statistics/fisher-exact';
import { wilsonInterval } from '../statistics/rate-difference';
import type { CountRow } from '../workforce-data';
import { refuse, type Checked } from './check-counts';
import { makeFigure, makeGroup, readUnavailable, type ComputedFigure } from './computed-figure';
import type { CountScope } from './count-index';
import { definitionCautions } from './definition-cautions';
import { definitionFacts, definitionName } from './definition-facts';
import { formatPercent, formatRounded, formatShare } from './format-rounded';
import {
  NOT_KNOWN_MISSING,
  SHARE_OF,
  shareGroup,
  shareOfStaff,
  sharePercent,
  type StaffShare,
} from './share-of-staff';
import type { WorkforceReading } from './whole-workforce';

/** Said of a band that stands alone. */
const NO_WHOLE =
  'The headcount of all staff is not given and the bands do not reach from the lowest pay to the highest, so there is no whole to set this band against.';

/** Said of a band whose count stands, beside totals that do not. */
const WHOLE_DIFFERS =
  'The totals given differ from the sum of their parts, so this band is not set against the whole, and one of the counts may be mistaken.';
const TOTAL_DIFFERS = {
  code: 'totals-differ',
  message: 'The bands of this staff group do not add up to the total given.',
} as const;

type Representation = DefinedFigure<'representation'>;

function labelsOf({ standard }: Representation) {
  const { reference, comparison } = STANDARD_GROUPS[standard];
  return { reference: reference.label, comparison: comparison.label };
}

/** The whole that bands are set against: its share, or why there is none. */
function shareOfWhole(
  definition: Representation,
  { workforce, isSound }: WorkforceReading,
  policy: EqualityPolicy,
): Checked<StaffShare> {
  if (!isSound)
    return refuse('totals-differ', 'The parts of the workforce do not add up to the total given.');
  if (workforce === null) return refuse('no-total', NO_WHOLE);
  return { ...shareOfStaff(workforce, 'Headcount', labelsOf(definition), policy), findings: [] };
}

/** `White 85.1%, not known 5.1%`: the other shares of everyone, those not known among them. */
function otherShares(definition: Representation, share: StaffShare): string {
  const { reference } = STANDARD_GROUPS[definition.standard];
  const { referenceCount, numerator, notKnown } = share;
  const everyone = referenceCount.value + numerator.value + (notKnown?.count ?? 0);
  const white = `${reference.inSentence} ${formatShare(referenceCount.value / everyone)}`;
  return notKnown === null ? white : `${white}, not known ${formatShare(notKnown.share)}`;
}

function readShare(
  definition: Representation,
  breakdown: string,
  share: StaffShare,
  whole: StaffShare | null,
  policy: EqualityPolicy,
): string {
  const { comparison } = STANDARD_GROUPS[definition.standard];
  const percent = sharePercent(share);
  const of = SHARE_OF[policy.shareOf];
  const first = `${comparison.label} staff were ${formatPercent(percent)} of ${of}`;
  if (breakdown === 'All') return `${first} (${otherShares(definition, share)} of everyone).`;
  const band = bandInSentence(breakdown);
  if (whole === null) return `${first} in ${band} (${otherShares(definition, share)} of everyone there).`;
  const gap = percent - sharePercent(whole);
  const apart = formatRounded(Math.abs(gap), 1);
  const against =
    apart === '0.0'
      ? `as much as their ${formatPercent(sharePercent(whole))} of the whole`
      : `${apart} percentage points ${gap < 0 ? 'below' : 'above'} their ${formatPercent(sharePercent(whole))} of the whole`;
  return `${first} in ${band} (${otherShares(definition, share)} of everyone there), ${against}.`;
}

/** Clusters of WDES metric 1 that reach no further than band 7. */
const LOWEST_CLUSTERS = /^cluster [12]\b/i;

/** Where more of the group would be better: senior bands and medical staff. In the lowest tier that cannot be told. */
function isBelow(breakdown: string, percent: number, parity: number): boolean | null {
  const { band } = parseBreakdown(breakdown);
  const isLowest = band !== null && (tierOf(band) === 'lower' || LOWEST_CLUSTERS.test(band));
  return band === null || isLowest ? null : percent < parity;
}

/** The band set against everyone else, for the test: they share nobody. Null when the whole does not hold the band. */
function testAgainstRest(share: StaffShare, whole: StaffShare): number | null {
  const rest = {
    count: whole.numerator.value - share.numerator.value,
    base: whole.denominator.value - share.denominator.value,
  };
  if (rest.base <= 0 || rest.count < 0 || rest.count > rest.base) return null;
  return fisherExact({ count: share.numerator.value, base: share.denominator.value }, rest);
}

/**
 * The comparison group's share of a pay band, in per cent, set against its share of all staff; for everyone, that share
 * alone. Without a number when a count is missing, nobody is counted, or parts and totals do not add up.
 *
 * @source the definition's indicator; which denominator is national practice could not be confirmed, so both are given
 * @example computeRepresentation(defineFigure('WRES', '1'), scope, row, workforce, policy).figure.value // 15.8468
 */
export function computeRepresentation(
  definition: Representation,
  scope: CountScope,
  heads: Pick<CountRow, 'reference' | 'comparison' | 'notKnown' | 'notKnownUnread'> | null,
  workforce: WorkforceReading,
  policy: EqualityPolicy,
): ComputedFigure {
  const labels = labelsOf(definition);
  const isWholeItself = scope.breakdown === 'All';
  const band = shareOfStaff(
    heads ?? { reference: null, comparison: null, notKnown: null },
    'Headcount',
    labels,
    policy,
  );
  const whole = shareOfWhole(definition, workforce, policy);
  const isDoubtful = heads !== null && workforce.doubtful.has(heads);
  const share = band.value;
  const differs = whole.unavailable?.code === 'totals-differ' ? whole.unavailable : null;
  const wanting = band.unavailable ?? (isWholeItself ? differs : isDoubtful ? TOTAL_DIFFERS : null);
  const cautions = [
    ...(heads?.notKnown === null ? [NOT_KNOWN_MISSING] : []),
    ...(workforce.workforce?.from === 'sum-of-bands'
      ? ['No row for all staff is given; the whole is the sum of the bands that are.']
      : []),
    ...(whole.unavailable === null || isWholeItself
      ? []
      : [differs === null ? whole.unavailable.message : WHOLE_DIFFERS]),
    ...definitionCautions(definition),
  ];
  const facts = {
    ...definitionFacts(definition, scope, policy),
    statistic: 'representation',
    unit: 'percent',
    reference: isWholeItself ? makeGroup('All staff', null, null) : shareGroup('All staff', whole.value),
    comparison: shareGroup(labels.comparison, share),
    notKnown: share?.notKnown ?? null,
    otherShare: share?.otherShare ?? null,
    cautions,
  } as const;
  const value = `comparison headcount / headcount of ${SHARE_OF[policy.shareOf]}`;
  if (wanting !== null || share === null) {
    const unavailable = wanting ?? ({ code: 'figure-missing', message: 'No headcount is given.' } as const);
    return {
      figure: makeFigure({
        ...facts,
        method: { value, interval: null, test: null },
        parity: null,
        unavailable,
        reading: readUnavailable(definitionName(definition), unavailable),
      }),
      findings: band.findings,
      error: null,
    };
  }
  return {
    figure: makeFigure({
      ...facts,
      ...measuresOf(scope, share, isWholeItself ? null : whole.value, value, policy),
      reading: readShare(definition, scope.breakdown, share, isWholeItself ? null : whole.value, policy),
    }),
    findings: band.findings,
    // A sum of bands may be over other bands in another year.
    error: isWholeItself && workforce.workforce?.from === 'sum-of-bands' ? null : errorOf(share),
  };
}

/** The numbers of a share: its interval always, parity, test and shortfall where there is a whole to set it against. */
function measuresOf(
  { breakdown }: CountScope,
  share: StaffShare,
  whole: StaffShare | null,
  valueMethod: string,
  policy: EqualityPolicy,
): Pick<Figure, 'value' | 'interval' | 'p' | 'method' | 'parity' | 'adverse' | 'shortfall'> {
  const proportion = { count: share.numerator.value, base: share.denominator.value };
  const [low, high] = wilsonInterval(proportion, policy.confidence);
  const percent = sharePercent(share);
  const interval = [100 * low, 100 * high] as const;
  if (whole === null) {
    const method = { value: valueMethod, interval: 'Wilson score', test: null };
    return { value: percent, interval, p: null, method, parity: null, adverse: null, shortfall: null };
  }
  const parity = sharePercent(whole);
  const p = testAgainstRest(share, whole);
  const test = p === null ? null : 'Fisher exact, two-sided, against all other staff';
  const lack = (whole.numerator.value * proportion.base) / whole.denominator.value - proportion.count;
  return {
    value: percent,
    interval,
    p,
    method: { value: valueMethod, interval: 'Wilson score', test },
    parity,
    adverse: isBelow(breakdown, percent, parity),
    shortfall: Math.max(0, lack),
  };
}

function errorOf({ numerator, denominator }: StaffShare): ComputedFigure['error'] {
  const rate = numerator.value / denominator.value;
  return { scale: 'unit', standardError: 100 * Math.sqrt((rate * (1 - rate)) / denominator.value) };
}
