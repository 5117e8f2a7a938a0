import { PAY_GAP_SOURCE } from '../definitions/other-sources';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import type { Count, PayMeasure, PayRow } from '../workforce-data';
import { accept, checkBoth, findAtCount, refuse, type Checked, type GroupSide } from './check-counts';
import { makeFigure, makeGivenGroup, readUnavailable, type ComputedFigure } from './computed-figure';
import { formatPercent } from './format-rounded';

/** Less than a penny is no pay. */
const LEAST_PAY = 0.01;

function checkPay(pay: Count | null, measure: PayMeasure, group: GroupSide): Checked<Count> {
  if (pay === null) return refuse('figure-missing', `“${measure}” is not given for ${group.label}.`);
  if (!Number.isFinite(pay.value) || pay.value < 0) {
    return refuse('not-numeric', `“${measure}” of ${group.label} is ${String(pay.value)}, which is no pay.`, [
      findAtCount('count-unreadable', pay, { column: group.label, wanted: 'an amount of pay' }),
    ]);
  }
  if (pay.value < LEAST_PAY && group.side === 'reference') {
    return refuse(
      'no-reference-base',
      `“${measure}” is nothing for ${group.label}: no gap can be a share of it.`,
    );
  }
  return accept(pay);
}

/** What all pay figures share. */
export function payFacts(row: PayRow, policy: EqualityPolicy) {
  return {
    standard: 'Pay gap',
    id: row.measure,
    breakdown: row.characteristic,
    year: row.year,
    confidence: policy.confidence,
    source: PAY_GAP_SOURCE.source,
    definitionYear: PAY_GAP_SOURCE.dated,
    better: 'parity',
  } as const satisfies Partial<Figure>;
}

/** Which pay a characteristic's gap is a share of is statutory for gender alone. */
const OTHER_CHARACTERISTIC =
  'A share of the pay of the group in the “Reference” column; for gaps other than by gender no national rule was confirmed.';

/** Remarks on a characteristic whose gap no regulation defines. */
export function payCautions({ characteristic }: PayRow): readonly string[] {
  return /gender|sex/i.test(characteristic) ? [] : [OTHER_CHARACTERISTIC];
}

/**
 * A gap in pay: reference less comparison, as a percentage of the reference group's pay; above zero the comparison group
 * is paid less. There is no interval: the pay of single people is not given. Without a number when an amount is missing
 * or is none.
 *
 * @source https://www.yas.nhs.uk/about-us/diversity-at-yas/gender-pay-gap-information/
 * @example computePayGap({ measure: 'Median hourly pay', reference: 100, comparison: 93, … }, policy).figure.value // 7
 */
export function computePayGap(row: PayRow, policy: EqualityPolicy): ComputedFigure {
  const { reference, comparison, referenceLabel, comparisonLabel, measure } = row;
  const both = checkBoth(
    checkPay(reference, measure, { side: 'reference', label: referenceLabel }),
    checkPay(comparison, measure, { side: 'comparison', label: comparisonLabel }),
  );
  const facts = {
    ...payFacts(row, policy),
    statistic: 'pay-gap',
    subject: measure,
    unit: 'percent',
    parity: 0,
    reference: makeGivenGroup(referenceLabel, reference),
    comparison: makeGivenGroup(comparisonLabel, comparison),
    method: { value: '(reference pay less comparison pay) / reference pay', interval: null, test: null },
    cautions: payCautions(row),
  } as const;
  const { findings, unavailable } = both;
  if (unavailable !== null) {
    const reading = readUnavailable(`${measure}, ${row.characteristic}`, unavailable);
    return { figure: makeFigure({ ...facts, unavailable, reading }), findings, error: null };
  }
  const [higher, lower] = both.value;
  const value = (100 * (higher.value - lower.value)) / higher.value;
  const shown = formatPercent(Math.abs(value));
  const against = shown === '0.0%' ? 'the same as' : `${shown} ${value > 0 ? 'less than' : 'more than'}`;
  const reading = `${measure} of ${inSentence(comparisonLabel)} was ${against} that of ${inSentence(referenceLabel)}.`;
  return {
    figure: makeFigure({ ...facts, value, adverse: value > 0, reading }),
    findings,
    error: null,
  };
}

/** A label within a sentence: `Women` is `women`, `White` staff stay `White staff`. */
export function inSentence(label: string): string {
  if (/^(?:men|women|males?|females?)$/i.test(label)) return label.toLowerCase();
  return `${/^(?:non-)?disabled$/i.test(label) ? label.toLowerCase() : label} staff`;
}
