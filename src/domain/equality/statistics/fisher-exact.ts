import probabilityOf from '@stdlib/stats-base-dists-hypergeometric-pmf';
import type { Proportion } from './proportion';

/** Probabilities this close are the same one, rounded differently (as R has it). */
const TIE = 1 + 1e-7;
/** A term this small beside the sum no longer alters it: those beyond it shrink faster still. */
const VANISHING = 1e-17;

/** The counts the first group may have when both margins of the table stay as they are. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/** Sums terms from a place outwards until they vanish or the range ends. */
function sumOutwards(term: (count: number) => number, from: number, step: 1 | -1, range: Range): number {
  let sum = 0;
  for (let count = from; count >= range.least && count <= range.most; count += step) {
    const next = term(count);
    sum += next;
    if (next <= sum * VANISHING) break;
  }
  return sum;
}

/** How likely everything no likelier than `limit` is on one side of the mode, itself left out. */
function tail(
  term: (count: number) => number,
  limit: number,
  mode: number,
  step: 1 | -1,
  range: Range,
): number {
  const end = step === 1 ? range.most : range.least;
  let [near, far] = [1, Math.abs(end - mode) + 1];
  // Terms fall all the way from the mode to the end, so the first one within the limit can be halved in on.
  while (near < far) {
    const middle = Math.floor((near + far) / 2);
    if (term(mode + step * middle) <= limit) far = middle;
    else near = middle + 1;
  }
  return sumOutwards(term, mode + step * near, step, range);
}

/**
 * Fisher's exact test, two-sided: how likely a table no likelier than this one is when both groups fare alike and the
 * totals stand. Counts and bases must be whole, each count within its base. 1 where the totals allow one table only.
 *
 * @source R. A. Fisher, Statistical Methods for Research Workers, 5th edition (1934), section 21.02; two-sided by
 * summing what is no likelier, as R's fisher.test and SciPy's fisher_exact do
 * @example fisherExact({ count: 9, base: 725 }, { count: 17, base: 2505 }) // 0.155
 */
export function fisherExact(first: Proportion, second: Proportion): number {
  const everyone = first.base + second.base;
  const outcomes = first.count + second.count;
  const range = { least: Math.max(0, outcomes - second.base), most: Math.min(outcomes, first.base) };
  if (range.least === range.most) return 1;
  const term = (count: number): number =>
    count < range.least || count > range.most ? 0 : probabilityOf(count, everyone, outcomes, first.base);
  const mode = Math.floor(((outcomes + 1) * (first.base + 1)) / (everyone + 2));
  const limit = term(first.count) * TIE;
  if (limit >= term(mode)) return 1;
  return Math.min(1, tail(term, limit, mode, -1, range) + tail(term, limit, mode, 1, range));
}
