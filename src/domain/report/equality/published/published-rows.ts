import type { Figure } from '../../../equality/figure';
import { formatPercent } from '../../../equality/figures/format-rounded';
import {
  HIDDEN_MARK,
  type Published,
  type PublishedFigure,
} from '../../../equality/suppression/published-figure';
import type { CellStyle, SpecCell } from '../../sheet-spec';
import { TEXT } from '../../styles';
import { changeStyle, toldAs, valueStyle } from '../words/figure-format';
import { headsStyle, P_VALUE, PEOPLE, RATE, VERDICT, WHOLE } from '../page/figure-layout';
import { namingCells } from '../figure-rows';
import { groupsInOrder } from '../count-groups';
import { ownWords, rateStyle } from '../count-rows';
import { shareWords } from '../words/share-words';
import { type Judged, verdictWords } from '../words/verdict';

/** A number as published: itself, the mark of a hidden one, or nothing where there is none. */
export function publishedCell(number: Published<number> | null, style: CellStyle): SpecCell {
  if (number === null) return { value: null, style };
  return number.kind === 'shown'
    ? { value: number.value, style }
    : { value: HIDDEN_MARK, style: { ...style, align: 'centre' } };
}

/** What is shown of it; null where it is hidden, or there is none. */
export function shownOf<Value>(published: Published<Value> | null): Value | null {
  return published?.kind === 'shown' ? published.value : null;
}

/** A part of something published, hidden with it. */
function partOf<Whole>(
  published: Published<Whole> | null,
  part: (whole: Whole) => number,
): Published<number> | null {
  if (published === null || published.kind === 'hidden') return published;
  return { kind: 'shown', value: part(published.value) };
}

/** What a verdict on a published figure rests on: shown numbers alone. Null where its value is hidden. */
export function judgedOf(figure: PublishedFigure): (Judged & Pick<Figure, 'year'>) | null {
  if (figure.value?.kind === 'hidden') return null;
  return {
    ...figure,
    value: shownOf(figure.value),
    interval: shownOf(figure.interval),
    p: shownOf(figure.p),
  };
}

/** What a figure says, in few words where its own sentence prints the same numbers in many. */
function publishedWords(figure: PublishedFigure): string {
  const { reading, statistic, parity, comparison } = figure;
  if (figure.value?.kind === 'hidden') return 'Not published: a small number could be worked out from it.';
  if (parity === null || !reading.includes(formatPercent(parity))) return reading;
  return shareWords({ statistic, value: shownOf(figure.value), parity, comparison }) ?? reading;
}

/** The row of one published figure. */
export function publishedCells(figure: PublishedFigure): readonly SpecCell[] {
  const { unit, reference, comparison, value, interval, p, change, shortfall, actions } = figure;
  const judged = judgedOf(figure);
  const told = toldAs(unit, [shownOf(reference.rate), shownOf(comparison.rate), shownOf(value)]);
  const style = valueStyle(told);
  const yesNo = unit === 'yes-no' ? shownOf(value) : null;
  const changed = shownOf(change)?.reading ?? '';
  return [
    ...namingCells(figure),
    yesNo === null
      ? publishedCell(value, valueStyle(told, true))
      : { value: yesNo > 0 ? 'Yes' : 'No', style: TEXT },
    publishedCell(
      partOf(interval, ([low]) => low),
      style,
    ),
    publishedCell(
      partOf(interval, ([, high]) => high),
      style,
    ),
    { value: judged ? verdictWords(judged) : `${HIDDEN_MARK} Hidden`, style: VERDICT },
    publishedCell(p, P_VALUE),
    publishedCell(
      partOf(change, ({ difference }) => difference),
      changeStyle(told),
    ),
    publishedCell(shortfall, PEOPLE),
    { value: [publishedWords(figure), changed].filter((text) => text !== '').join(' '), style: TEXT },
    { value: actions.length === 0 ? 'None' : actions.join('; '), style: TEXT },
  ];
}

/** The share by the other denominator, where all of it is shown. */
function otherShareOf({ otherShare }: PublishedFigure): Figure['otherShare'] {
  if (!otherShare) return null;
  const [numerator, denominator, rate] = [
    shownOf(otherShare.numerator),
    shownOf(otherShare.denominator),
    shownOf(otherShare.rate),
  ];
  if (numerator === null || denominator === null || rate === null) return null;
  return { of: otherShare.of, numerator, denominator, rate };
}

/** The row of the counts behind one published figure. */
export function publishedCounts(
  figure: PublishedFigure,
  cautions: readonly string[],
  isWholeElsewhere: boolean,
): readonly SpecCell[] {
  const { reference, comparison, notKnown, statistic } = figure;
  const heads = (number: Published<number> | null): SpecCell =>
    publishedCell(number, headsStyle(shownOf(number)));
  const counted = ({ numerator, denominator, rate }: PublishedFigure['reference']): readonly SpecCell[] => [
    heads(numerator),
    publishedCell(denominator, WHOLE),
    publishedCell(rate, rateStyle(statistic)),
  ];
  return [
    ...namingCells(figure),
    ...(isWholeElsewhere ? [null, null, null].map((value) => ({ value, style: TEXT })) : counted(reference)),
    { value: groupsInOrder(figure, isWholeElsewhere), style: TEXT },
    ...counted(comparison),
    { value: ownWords({ otherShare: otherShareOf(figure) }, cautions), style: TEXT },
    publishedCell(notKnown?.count ?? null, WHOLE),
    publishedCell(notKnown?.share ?? null, RATE),
  ];
}
