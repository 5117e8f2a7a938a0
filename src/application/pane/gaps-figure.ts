import { bandInName } from '../../domain/equality/definitions/band-words';
import type { Figure, FigureGroup } from '../../domain/equality/figure';
import { scorePlaces } from '../../domain/equality/figures/format-rounded';
import type { CellPlace, Count } from '../../domain/equality/workforce-data';
import { formatAddress } from '../../domain/grid/address';
import { describeVerdict, VERDICT_LOOKS, verdictOf } from '../../domain/report/equality/words/verdict';
import { chartFigure } from './gaps-mark';
import { formatInUnit, formatNumber, formatP, formatShare, formatWithUnit } from './gaps-numbers';
import type { GapAction, GapCell, GapGroup, GapVerdict, GapView } from './gaps-view';
import { countedNoun } from './wording';

/** What stands for "no further breakdown". */
const WHOLE = 'All';

/** `WRES 1, Clinical 8a`: a figure's name without its year. */
function nameOf({ standard, id, breakdown }: Figure): string {
  // Of pay the subject says which measure it is.
  const own = id === '' || standard === 'Pay gap' ? standard : `${standard} ${id}`;
  return breakdown === '' || breakdown === WHOLE ? own : `${own}, ${bandInName(breakdown)}`;
}

/** One figure in words. What it is called twice in a workbook is told apart by `key`. */
export function buildGap(
  figure: Figure,
  key: string,
  latest: boolean,
  actions: readonly GapAction[],
  guideline: readonly [low: number, high: number],
): GapView {
  const { value, unavailable, interval, confidence, p, notKnown, otherShare, change } = figure;
  const cells = cellsOf(figure);
  const charted = chartFigure(figure);
  return {
    key,
    standard: figure.standard,
    year: figure.year,
    latest,
    name: nameOf(figure),
    subject: figure.subject,
    verdict: verdictViewOf(figure),
    adverse: figure.adverse === true,
    mark: charted.mark,
    whyNoMark: charted.mark === null ? charted.why : '',
    groups: [figure.reference, figure.comparison].map((group) => groupOf(group, figure)),
    value: value === null ? (unavailable?.message ?? 'It cannot be had.') : formatWithUnit(figure, value),
    unavailable: value === null,
    interval:
      interval === null
        ? ''
        : `${formatInUnit(figure, interval[0])} to ${formatInUnit(figure, interval[1])} (${formatNumber(confidence * 100, 0)}%)`,
    p: p === null ? '' : formatP(p),
    fourFifths: guidelineWords(figure, guideline),
    people: peopleOf(figure),
    change: change?.reading ?? '',
    notKnown: notKnown === null ? '' : `${formatNumber(notKnown.count, 0)} (${formatShare(notKnown.share)})`,
    otherShare:
      otherShare === null
        ? ''
        : `${formatShare(otherShare.rate)} of ${otherShare.of} (${ofBase(otherShare.numerator, otherShare.denominator)})`,
    reading: figure.reading,
    method: methodOf(figure),
    cautions: figure.cautions,
    source: `${figure.source} (as worded in ${figure.definitionYear})`,
    actions,
    hasLiveAction: actions.some(({ live }) => live),
    cells,
    counted: cells.length === 0 && countsOf(figure).length > 0,
    hiddenWhenPublished: figure.suppressed,
  };
}

function verdictViewOf(figure: Figure): GapVerdict {
  const kind = verdictOf(figure);
  return { kind, letter: VERDICT_LOOKS[kind].letter, words: describeVerdict(kind, figure) };
}

/** So many in one tier of pay beside so many in the other: neither is a part of the other. */
const inTiers = (count: number, base: number): string =>
  `${formatNumber(count, 0)} for ${formatNumber(base, 0)} in the lower tier`;

const ofBase = (count: number, base: number): string =>
  `${formatNumber(count, 0)} of ${formatNumber(base, 0)}`;

/** Rates of pay are amounts, scores are scores, all others shares of a group. */
function groupOf(
  { label, numerator, denominator, rate }: FigureGroup,
  { statistic, unit }: Figure,
): GapGroup {
  const isPay = statistic === 'pay-gap' && denominator === null;
  const formatRate = (amount: number): string => {
    if (isPay) return `£${formatNumber(amount, 2)}`;
    return unit === 'score' ? formatNumber(amount, scorePlaces(amount)) : formatShare(amount);
  };
  if (statistic === 'disparity-ratio' && numerator && denominator) {
    const counts = inTiers(numerator.value, denominator.value);
    return { label, counts, rate: rate === null ? '' : formatNumber(rate, 3) };
  }
  return { label, counts: countWords(numerator, denominator), rate: rate === null ? '' : formatRate(rate) };
}

function countWords(numerator: Count | null, denominator: Count | null): string {
  if (numerator && denominator) return ofBase(numerator.value, denominator.value);
  if (numerator) return formatNumber(numerator.value, 0);
  return denominator ? `of ${formatNumber(denominator.value, 0)}` : '';
}

function guidelineWords({ fourFifths }: Figure, [low, high]: readonly [low: number, high: number]): string {
  if (fourFifths === null) return '';
  const range = `${formatNumber(low, 2)} to ${formatNumber(high, 2)}`;
  return fourFifths === 'inside'
    ? `Inside the four-fifths guideline, ${range}`
    : `Outside the four-fifths guideline, ${range}`;
}

function peopleOf({ need, shortfall }: Figure): string {
  if (need !== null) {
    const { wholePeople, withPostsAdded } = need;
    return `${countedPeople(wholePeople)} in posts there are, or ${formatNumber(withPostsAdded, 2)} if posts are added`;
  }
  return shortfall === null || shortfall === 0 ? '' : `${formatNumber(shortfall, 1)} more people for parity`;
}

function countedPeople(people: number): string {
  return people === 1 ? '1 person' : `${formatNumber(people, 0)} people`;
}

function methodOf({ method: { value, interval, test } }: Figure): readonly string[] {
  return [
    `Value: ${value}.`,
    ...(interval === null ? [] : [`Interval: ${interval}.`]),
    ...(test === null ? [] : [`Test: ${test}.`]),
  ];
}

/** The counts of a figure with what each is. */
function countsOf({ reference, comparison }: Figure): readonly (readonly [what: string, count: Count])[] {
  return [reference, comparison].flatMap(({ label, numerator, denominator, given }) => [
    ...(given ? [[label, given] as const] : []),
    ...(numerator ? [[denominator ? `${label}, count` : label, numerator] as const] : []),
    ...(denominator ? [[`${label}, of`, denominator] as const] : []),
  ]);
}

/** One line for each count that stands in cells; a sum leads to the first of its cells. */
function cellsOf(figure: Figure): readonly GapCell[] {
  return countsOf(figure).flatMap(([what, { cells }]) => {
    const [first] = cells;
    return first ? [{ what, where: whereOf(first, cells.length - 1), place: placeOf(first) }] : [];
  });
}

function placeOf({ sheet, row, column }: CellPlace): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: formatAddress({ row, column }) };
}

function whereOf(first: CellPlace, others: number): string {
  const { sheet, cell } = placeOf(first);
  return others === 0 ? `${sheet} ${cell}` : `${sheet} ${cell} and ${countedNoun(others, 'more cell')}`;
}
