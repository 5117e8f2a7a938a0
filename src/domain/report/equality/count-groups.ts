import type { Figure } from '../../equality/figure';

/** A group of a figure, working or published, as far as it is named here. */
interface Group {
  readonly label: string;
  readonly numerator: unknown;
  readonly denominator: unknown;
  readonly rate: unknown;
  readonly given?: unknown;
}

interface Grouped {
  readonly statistic: Figure['statistic'];
  readonly reference: Group;
  readonly comparison: Group;
}

/** Statistics that may be of one group alone, with nothing to set it against. */
const OFTEN_ALONE: ReadonlySet<Figure['statistic']> = new Set(['yes-no', 'percentage', 'representation']);

function isAlone({ statistic, reference }: Grouped): boolean {
  const { label, numerator, denominator, rate, given = null } = reference;
  if (label === '') return true;
  return (
    OFTEN_ALONE.has(statistic) && [numerator, denominator, rate, given].every((number) => number === null)
  );
}

/** What a whole is called where its counts stand in another row. */
const WHOLES: ReadonlyMap<string, string> = new Map(
  Object.entries({ 'All staff': 'all staff', Workforce: 'the workforce' }),
);

/**
 * The groups of a figure in the order in which their counts stand; one alone where nothing is set against it.
 *
 * @param isWholeElsewhere whether the counts of the first group stand in another row
 * @example groupsInOrder(figure, false) // 'White, then BME'
 * @example groupsInOrder(shareOfABand, true) // 'BME, against all staff'
 */
export function groupsInOrder(figure: Grouped, isWholeElsewhere: boolean): string {
  const { reference, comparison } = figure;
  if (isAlone(figure)) return comparison.label;
  if (isWholeElsewhere)
    return `${comparison.label}, against ${WHOLES.get(reference.label) ?? reference.label}`;
  return `${reference.label}, then ${comparison.label}`;
}

/** Where the whole that a part is set against is counted: as the second group of its own figure, or as the first of another part. */
export interface Whole<One> {
  readonly figure: One;
  readonly side: 'first' | 'second';
}

interface Part<Group> {
  readonly standard: Figure['standard'];
  readonly year: string | null;
  readonly statistic: Figure['statistic'];
  readonly breakdown: string;
  readonly reference: Group & { readonly label: string };
  readonly comparison: Group;
}

/**
 * The parts whose whole is counted in another row, with where, so that it is said once: in the row of the whole itself,
 * else in that of the first part set against it. Wholes are alike when both of their counts are.
 *
 * @param countsOf both counts of a group; null where either is not there or not shown
 */
export function sharedWholes<Group, One extends Part<Group>>(
  figures: readonly One[],
  countsOf: (group: One['reference'] | One['comparison']) => readonly [number, number] | null,
): ReadonlyMap<One, Whole<One>> {
  const keyOf = ({ standard, year }: One, counts: readonly [number, number]): string =>
    [standard, year ?? '', ...counts].join('|');
  const holders = new Map<string, Whole<One>>();
  for (const figure of figures) {
    const { statistic, breakdown } = figure;
    const counts = statistic === 'representation' && breakdown === 'All' ? countsOf(figure.comparison) : null;
    if (counts && !holders.has(keyOf(figure, counts))) {
      holders.set(keyOf(figure, counts), { figure, side: 'second' });
    }
  }
  const shared = new Map<One, Whole<One>>();
  for (const figure of figures) {
    const counts = WHOLES.has(figure.reference.label) ? countsOf(figure.reference) : null;
    if (!counts) continue;
    const holder = holders.get(keyOf(figure, counts));
    if (!holder) holders.set(keyOf(figure, counts), { figure, side: 'first' });
    else if (holder.figure !== figure) shared.set(figure, holder);
  }
  return shared;
}
