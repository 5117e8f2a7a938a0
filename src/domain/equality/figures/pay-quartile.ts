import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import { fisherExact } from '../statistics/fisher-exact';
import { wilsonInterval } from '../statistics/rate-difference';
import type { PayRow } from '../workforce-data';
import { refuse, type Checked } from './check-counts';
import { makeFigure, readUnavailable, sumCounts, type ComputedFigure } from './computed-figure';
import { formatPercent, formatRounded, formatShare } from './format-rounded';
import { inSentence, payCautions, payFacts } from './pay-gap';
import { NOT_KNOWN_MISSING, shareGroup, shareOfStaff, sharePercent, type StaffShare } from './share-of-staff';

const QUARTILES = 4;
const QUARTILE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': 'lowest paid',
    '2': 'second lowest paid',
    '3': 'second highest paid',
    '4': 'highest paid',
  }),
);

/** The number of the quartile a row counts; null for a row of pay. */
export function quartileOf({ measure }: PayRow): string | null {
  return /^Quartile (\d)/.exec(measure)?.[1] ?? null;
}

function labelsOf(row: PayRow) {
  return { reference: row.referenceLabel, comparison: row.comparisonLabel };
}

/** Quartiles keep those not known in their denominator, whatever the policy for staff: they are people who are paid. */
function shareOf(
  row: PayRow | Omit<PayRow, 'measure'>,
  policy: EqualityPolicy,
  name: string,
): Checked<StaffShare> {
  return shareOfStaff(row, name, labelsOf(row as PayRow), { ...policy, shareOf: 'all-staff' });
}

/** All four quartiles together; no answer where one is missing. */
function shareOfAll(quartiles: readonly PayRow[], policy: EqualityPolicy): Checked<StaffShare> {
  const [first] = quartiles;
  if (first === undefined || new Set(quartiles.map(quartileOf)).size < QUARTILES) {
    return refuse('no-total', 'Not all four quartiles are given.');
  }
  const total = (column: 'reference' | 'comparison' | 'notKnown') => {
    const counts = quartiles.flatMap((row) => (row[column] === null ? [] : [row[column]]));
    return counts.length === 0 ? null : sumCounts(counts);
  };
  const row = {
    ...first,
    reference: total('reference'),
    comparison: total('comparison'),
    notKnown: total('notKnown'),
  };
  return { ...shareOf(row, policy, 'Quartile headcount'), findings: [] };
}

function readQuartile(row: PayRow, share: StaffShare, whole: StaffShare | null): string {
  const { numerator, denominator, referenceCount, notKnown } = share;
  const name = QUARTILE_NAMES.get(quartileOf(row) ?? '') ?? '';
  const others = [
    `${row.referenceLabel} ${formatShare(referenceCount.value / denominator.value)}`,
    ...(notKnown === null ? [] : [`not known ${formatShare(notKnown.share)}`]),
  ].join(', ');
  const first = `${formatShare(numerator.value / denominator.value)} of the ${name} quarter were ${inSentence(row.comparisonLabel)} (${others})`;
  if (whole === null) return `${first}.`;
  const gap = sharePercent(share) - sharePercent(whole);
  const apart = formatRounded(Math.abs(gap), 1);
  const way =
    apart === '0.0' ? 'as in' : `${apart} percentage points ${gap < 0 ? 'below' : 'above'} their share of`;
  return `${first}, ${way} all four quarters together (${formatPercent(sharePercent(whole))}).`;
}

/**
 * The comparison group's share of one pay quartile, in per cent, set against its share of all four. Those whose status
 * is not known stay in the denominator. Without a number when a count is missing or the quartile is empty.
 *
 * @param quartiles all rows of quartiles of that characteristic and year
 * @source https://www.yas.nhs.uk/about-us/diversity-at-yas/gender-pay-gap-information/
 * @example computePayQuartile(row, quartiles, policy).figure.value // 16.2376
 */
export function computePayQuartile(
  row: PayRow,
  quartiles: readonly PayRow[],
  policy: EqualityPolicy,
): ComputedFigure {
  const checked = shareOf(row, policy, row.measure);
  const whole = shareOfAll(quartiles, policy).value;
  const value = 'comparison headcount / headcount of the quartile';
  const facts = {
    ...payFacts(row, policy),
    statistic: 'representation',
    subject: `Share of the ${QUARTILE_NAMES.get(quartileOf(row) ?? '') ?? ''} quarter`,
    unit: 'percent',
    reference: shareGroup('All quartiles', whole),
    comparison: shareGroup(row.comparisonLabel, checked.value),
    parity: whole === null ? null : sharePercent(whole),
    notKnown: checked.value?.notKnown ?? null,
    otherShare: checked.value?.otherShare ?? null,
    cautions: [
      ...(row.notKnown === null ? [NOT_KNOWN_MISSING] : []),
      ...(whole === null
        ? ['Not all four quartiles are given, so there is no whole to set this one against.']
        : []),
      ...payCautions(row),
    ],
  } as const;
  if (checked.value === null) {
    const { unavailable, findings } = checked;
    const reading = readUnavailable(`${row.measure}, ${row.characteristic}`, unavailable);
    const method = { value, interval: null, test: null };
    return { figure: makeFigure({ ...facts, method, unavailable, reading }), findings, error: null };
  }
  const share = checked.value;
  return {
    figure: makeFigure({
      ...facts,
      ...measure(share, whole, value, policy),
      reading: readQuartile(row, share, whole),
    }),
    findings: checked.findings,
    error: null,
  };
}

function measure(
  share: StaffShare,
  whole: StaffShare | null,
  valueMethod: string,
  { confidence }: EqualityPolicy,
): Pick<Figure, 'value' | 'interval' | 'p' | 'method'> {
  const quartile = { count: share.numerator.value, base: share.denominator.value };
  const [low, high] = wilsonInterval(quartile, confidence);
  const rest = whole && {
    count: whole.numerator.value - quartile.count,
    base: whole.denominator.value - quartile.base,
  };
  const p = rest !== null && rest.base > 0 ? fisherExact(quartile, rest) : null;
  const test = p === null ? null : 'Fisher exact, two-sided, against the other quartiles';
  return {
    value: sharePercent(share),
    interval: [100 * low, 100 * high],
    p,
    method: { value: valueMethod, interval: 'Wilson score', test },
  };
}
