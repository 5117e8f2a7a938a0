import { latestOfSeries } from '../../../equality/definitions/latest-of-series';
import type { Figure } from '../../../equality/figure';

/** What of a figure says where it belongs. */
type Placed = Pick<Figure, 'standard' | 'id' | 'breakdown' | 'year' | 'statistic'>;

/** Figures that are told together. */
export interface FigureBlock<One extends Placed = Figure> {
  /** Whether these are the figures of the latest year. */
  readonly isLatest: boolean;
  readonly heading: string;
  readonly figures: readonly One[];
}

const HEADINGS: readonly (readonly [heading: string, belongs: (figure: Placed) => boolean])[] = [
  ['Relative likelihoods', ({ statistic }) => statistic === 'relative-likelihood'],
  [
    'Gaps in the staff survey',
    ({ statistic, standard }) => statistic === 'gap-points' && standard !== 'Pay gap',
  ],
  ['Answers of one group alone', ({ statistic }) => statistic === 'percentage'],
  ['Scores and actions taken', ({ statistic }) => statistic === 'score' || statistic === 'yes-no'],
  ['Gaps in pay', ({ statistic }) => statistic === 'pay-gap'],
  ['Share of each pay quarter', ({ standard }) => standard === 'Pay gap'],
  ['People wanted to meet the target', ({ statistic }) => statistic === 'model-employer'],
  ['Shares of staff', ({ statistic }) => statistic !== 'disparity-ratio'],
  // Made of the shares, and by a rule that is not confirmed: after them.
  ['Race disparity ratios between tiers', () => true],
];

const EARLIER = 'Earlier years';
/** Set aside because another of its kind has a year. */
const UNDATED = 'Without a year';

/** The board is set against the workforce in points, like a gap, but no survey asks for it. */
function headingOf(figure: Placed): string {
  const isBoard =
    figure.statistic === 'gap-points' &&
    ((figure.standard === 'WRES' && figure.id === '9') || (figure.standard === 'WDES' && figure.id === '10'));
  if (isBoard) return 'The board against the workforce';
  return HEADINGS.find(([, belongs]) => belongs(figure))?.[0] ?? '';
}

/**
 * Figures in the blocks in which a sheet shows them: the latest of each by what they are, then those of earlier
 * years together, and those without one.
 */
export function figureBlocks<One extends Placed>(figures: readonly One[]): readonly FigureBlock<One>[] {
  const isLatest = latestOfSeries(figures);
  const blocks = new Map<string, One[]>();
  for (const [heading] of HEADINGS.slice(0, 2)) blocks.set(heading, []);
  blocks.set('The board against the workforce', []);
  for (const [heading] of HEADINGS.slice(2)) blocks.set(heading, []);
  blocks.set(EARLIER, []);
  blocks.set(UNDATED, []);
  const asideOf = ({ year }: Placed): string => (year === null ? UNDATED : EARLIER);
  for (const figure of figures)
    blocks.get(isLatest(figure) ? headingOf(figure) : asideOf(figure))?.push(figure);
  return [...blocks].flatMap(([heading, held]) =>
    held.length === 0
      ? []
      : [{ heading, figures: held, isLatest: heading !== EARLIER && heading !== UNDATED }],
  );
}
