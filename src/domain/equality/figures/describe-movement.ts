import type { Figure } from '../figure';
import { formatRounded, scorePlaces } from './format-rounded';

/** What of a figure says how it is told. */
export type Moved = Pick<Figure, 'unit' | 'statistic' | 'reference' | 'comparison'>;

/** A value as told: its amount, and on which side of zero it lies where that is the side of a group. */
interface Told {
  readonly amount: string;
  readonly side: -1 | 0 | 1;
}

function placesOf({ unit, reference, comparison }: Moved): number {
  switch (unit) {
    case 'ratio':
    case 'people':
      return 2;
    case 'score':
      return scorePlaces(reference.rate, comparison.rate);
    case 'points':
    case 'percent':
      return 1;
    case 'yes-no':
      return 0;
  }
}

function tell(value: number, places: number): Told {
  const amount = formatRounded(Math.abs(value), places);
  return { amount, side: /[1-9]/.test(amount) ? (value < 0 ? -1 : 1) : 0 };
}

/** How a gap’s two sides are called: what it is by which the comparison group differs. */
function sidesOf({ statistic }: Moved): readonly [negative: string, positive: string] {
  return statistic === 'pay-gap' ? ['% more pay', '% less pay'] : [' points below', ' points above'];
}

/** A gap is told by its distance from none: that −13.1 is less than −12.3 says nothing of which gap is wider. */
function describeGap(figure: Moved, from: number, to: number): string {
  // A gap told to two places one year is told to two the other year.
  const places =
    figure.unit === 'score' ? Math.max(placesOf(figure), scorePlaces(from, to)) : placesOf(figure);
  const [before, now] = [tell(from, places), tell(to, places)];
  const [negative, positive] = sidesOf(figure);
  const said = ({ amount, side }: Told): string =>
    amount + (side === 0 ? negative.replace(/ (?:below|more pay)$/, '') : side < 0 ? negative : positive);
  if (before.side === now.side && before.amount === now.amount) {
    return now.side === 0 ? 'There was no gap in either year' : `The gap stayed at ${said(now)}`;
  }
  if (before.side === 0) return `A gap opened, from none to ${said(now)}`;
  if (now.side === 0) return `The gap closed, from ${said(before)} to none`;
  if (before.side !== now.side) return `The gap turned from ${said(before)} to ${said(now)}`;
  const way = Math.abs(to) < Math.abs(from) ? 'narrowed' : 'widened';
  const unit = figure.statistic === 'pay-gap' ? '%' : '';
  return `The gap ${way} from ${before.amount}${unit} to ${said(now)}`;
}

/** A ratio lies as far from parity as its logarithm from none: 2 and a half are alike. */
function describeRatio(from: string, to: string): string {
  const [before, now] = [Math.log(Number(from)), Math.log(Number(to))];
  const moved = `The ratio ${now > before ? 'rose' : 'fell'} from ${from} to ${to}`;
  if (!Number.isFinite(before) || !Number.isFinite(now)) return moved;
  if (now === 0) return `${moved}, which is parity`;
  if (before * now < 0) return `${moved}, to the other side of parity`;
  return `${moved}, ${Math.abs(now) > Math.abs(before) ? 'further from' : 'nearer to'} parity`;
}

const WORDS: Readonly<Record<'percent' | 'people', readonly [word: string, after: string]>> = {
  percent: ['percentage', '%'],
  people: ['need', ''],
};

/** Whether a figure is a gap between two groups, which lies on one side of none or the other. */
function isGap({ unit, statistic }: Moved): boolean {
  return unit === 'points' || unit === 'score' || statistic === 'pay-gap';
}

/**
 * How a figure moved from one year to another, in words without a full stop: a gap narrowed, widened, closed, opened or
 * turned; a ratio came nearer to parity or went further from it; a percentage or a need rose or fell.
 *
 * @example describeMovement(boardGap, -13.1, -12.3) // 'The gap narrowed from 13.1 to 12.3 points below'
 */
export function describeMovement(figure: Moved, from: number, to: number): string {
  const { unit } = figure;
  if (unit === 'yes-no') {
    const answer = (value: number): string => (value === 1 ? 'yes' : 'no');
    return from === to
      ? `The answer stayed ${answer(to)}`
      : `The answer went from ${answer(from)} to ${answer(to)}`;
  }
  if (isGap(figure)) return describeGap(figure, from, to);
  const [before, now] = [from, to].map((value) => formatRounded(value, placesOf(figure))) as [string, string];
  if (unit === 'ratio') {
    return before === now ? `The ratio stayed at ${now}` : describeRatio(before, now);
  }
  const [word, after] = WORDS[unit === 'people' ? 'people' : 'percent'];
  if (before === now) return `The ${word} stayed at ${now}${after}`;
  return `The ${word} ${to > from ? 'rose' : 'fell'} from ${before}${after} to ${now}${after}`;
}

/** Whether a movement is none, as it is told. */
export function isUnmoved(movement: string): boolean {
  return / stayed | no gap in either year/.test(movement);
}
