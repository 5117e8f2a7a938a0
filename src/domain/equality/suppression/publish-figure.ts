import type { Figure, Unavailable } from '../figure';
import { formatPercent, formatRounded, scorePlaces } from '../figures/format-rounded';
import { type FigureOperands, type GroupOperands, type Operand, printedOperands } from './figure-traces';
import { type Decision, publishNumber, whyGroupMeasureHidden, whyHidden } from './publish-counts';
import type { Harmless, HiddenBecause, Published, PublishedFigure, PublishedGroup } from './published-figure';
import { roundedFigure } from './rounded-figure';

const FROM_HIDDEN: Published<never> = { kind: 'hidden', because: 'from-hidden' };

function shown<T>(value: T | null): Published<T> | null {
  return value === null ? null : { kind: 'shown', value };
}

/** Reasons whose sentence names counts that are not printed with the figure. */
const TELLING: ReadonlySet<Unavailable['code']> = new Set([
  'count-exceeds-base',
  'percentage-over-100',
  'fraction-for-percentage',
  'totals-differ',
  'not-a-count',
]);

function publishUnavailable(unavailable: Unavailable | null): Unavailable | null {
  if (unavailable === null || !TELLING.has(unavailable.code)) return unavailable;
  return {
    code: unavailable.code,
    message: 'The counts given do not fit together; see the working version.',
  };
}

function publishGroup(
  { label, rate }: Figure['reference'],
  { numerator, denominator }: GroupOperands,
  measureHidden: HiddenBecause | null,
  decision: Decision,
): PublishedGroup {
  const number = (operand: Operand | null): Published<number> | null =>
    operand && publishNumber(operand, decision);
  const isHidden = [numerator, denominator].some(
    (operand) => operand !== null && whyHidden(operand, decision) !== null,
  );
  const measured: Published<number> | null =
    measureHidden === null ? null : { kind: 'hidden', because: measureHidden };
  return {
    label,
    numerator: numerator?.kind === 'no-people' && measured ? measured : number(numerator),
    denominator: number(denominator),
    // Whether there is a rate at all tells that a base is 0.
    rate: measured ?? (isHidden ? FROM_HIDDEN : shown(rate)),
  };
}

function harmless(figure: Figure, isHidden: boolean): Pick<PublishedFigure, Harmless> {
  const { standard, id, breakdown, year, statistic, subject, unit, confidence, method } = figure;
  const { better, actions, source, definitionYear } = figure;
  return {
    standard,
    id,
    breakdown,
    year,
    statistic,
    subject,
    unit,
    confidence,
    method: isHidden ? { value: method.value, interval: null, test: null } : method,
    better,
    // Representation has the share of the workforce for parity, a number of its own.
    parity: isHidden && figure.parity !== 0 && figure.parity !== 1 ? null : figure.parity,
    actions,
    source,
    definitionYear,
  };
}

const UNITS: Readonly<Record<Figure['unit'], (value: number) => string>> = {
  ratio: (value) => `${formatRounded(value, 2)} times`,
  points: (value) => `${formatRounded(value, 1)} percentage points`,
  percent: formatPercent,
  score: (value) => formatRounded(value, scorePlaces(value)),
  people: (value) => `${formatRounded(value, 2)} people`,
  'yes-no': (value) => (value === 0 ? 'no' : 'yes'),
};

/** The sentence of the working version may speak of any of its counts, so it stands only where all are printed. */
function publishedReading(
  { id, subject, unavailable, value, unit, reading }: Figure,
  isHidden: boolean,
  isWhole: boolean,
): string {
  if (isHidden)
    return `${subject}: not published, because a number behind it is small or would give a small one away.`;
  if (unavailable !== null) {
    if (isWhole && !TELLING.has(unavailable.code)) return reading;
    return `${subject}: no figure. ${publishUnavailable(unavailable)?.message ?? ''}`;
  }
  // A declaration gap tells of those who withheld their status in the survey, whom it does not count.
  if ((isWhole && !id.startsWith('declaration')) || unit === 'yes-no') return reading;
  return value === null ? `${subject}: no figure.` : `${subject}: ${UNITS[unit](value)}.`;
}

/** What was decided about a figure beside its counts. */
export interface Standing {
  readonly isHidden: boolean;
  /** Whether its pay or score is that of few people. */
  readonly isOfFew: boolean;
  /** Whether the figure that a change is measured from is hidden; null where there is none. */
  readonly isChangeHidden: boolean | null;
}

/** One figure as it may leave the organisation, once it is decided which counts are hidden. */
export function publishFigure(
  given: Figure,
  operands: FigureOperands,
  { isHidden, isOfFew, isChangeHidden }: Standing,
  decision: Decision,
): PublishedFigure {
  const figure = decision.rule.roundTo === 1 ? given : roundedFigure(given, operands, decision.rule);
  const measure = (group: 'reference' | 'comparison'): HiddenBecause | null =>
    isOfFew ? 'small-number' : whyGroupMeasureHidden(given, group, operands, decision);
  const printed = printedOperands(operands).map((operand) => whyHidden(operand, decision));
  const isWhole = !isHidden && printed.every((why) => why === null);
  const derived = <T>(value: T | null): Published<T> | null => (isHidden ? FROM_HIDDEN : shown(value));
  const { notKnown, otherShare } = operands;
  const share = (numbers: readonly Operand[], rate: number): Published<number> =>
    numbers.some((operand) => whyHidden(operand, decision) !== null)
      ? FROM_HIDDEN
      : { kind: 'shown', value: rate };
  const change =
    isChangeHidden === null ? null : isHidden || isChangeHidden ? FROM_HIDDEN : shown(figure.change);
  return {
    ...harmless(figure, isHidden),
    reference: publishGroup(figure.reference, operands.reference, measure('reference'), decision),
    comparison: publishGroup(figure.comparison, operands.comparison, measure('comparison'), decision),
    value: derived(figure.value),
    interval: derived(figure.interval),
    p: derived(figure.p),
    fourFifths: isHidden ? null : figure.fourFifths,
    adverse: isHidden ? null : figure.adverse,
    shortfall: derived(figure.shortfall),
    need: figure.statistic === 'model-employer' ? derived(figure.need) : null,
    otherShare:
      figure.otherShare && otherShare
        ? {
            of: figure.otherShare.of,
            numerator: publishNumber(otherShare.numerator, decision),
            denominator: publishNumber(otherShare.denominator, decision),
            rate: share([otherShare.numerator, otherShare.denominator], figure.otherShare.rate),
          }
        : null,
    notKnown:
      figure.notKnown && notKnown
        ? {
            count: publishNumber(notKnown.count, decision),
            share: share([notKnown.count, notKnown.everyone], figure.notKnown.share),
          }
        : null,
    change,
    unavailable: isHidden ? null : publishUnavailable(figure.unavailable),
    reading: publishedReading(figure, isHidden, isWhole && decision.rule.roundTo === 1),
    cautions: isWhole && figure.unavailable === null ? figure.cautions : [],
    suppressed: isHidden,
  };
}
