import type { Figure } from '../../../equality/figure';
import type { FigureCells } from './live-figure';

/** The formulas of the two ends of an interval. */
export interface LiveInterval {
  readonly low: string;
  readonly high: string;
}

interface Ends {
  readonly low: string;
  readonly high: string;
}

/** The ends of Wilson’s interval for one share. */
function wilson(share: string, of: string, z: string): Ends {
  const middle = `${share}+${z}^2/(2*${of})`;
  const half = `${z}*SQRT(${share}*(1-${share})/${of}+${z}^2/(4*${of}^2))`;
  const scale = `(1+${z}^2/${of})`;
  return {
    low: `MAX(0,(${middle}-${half})/${scale})`,
    high: `MIN(1,(${middle}+${half})/${scale})`,
  };
}

function onLogScale(value: string, spread: string, needs: string): LiveInterval {
  const end = (sign: string): string =>
    `IF(ISNUMBER(${value}),IF(${needs},EXP(LN(${value})${sign}${spread}),""),"")`;
  return { low: end('-'), high: end('+') };
}

/**
 * The interval of a figure as formulas over its counts, by the method it names: Katz or the like for ratios,
 * Newcombe for differences, Wilson for one share. Null for a figure without one, or with a method that is not known
 * here.
 *
 * @param value the address of the figure’s value
 * @param z the address of how many standard errors the interval reaches either way
 */
export function liveInterval(
  figure: Figure,
  cells: FigureCells,
  value: string,
  z: string,
): LiveInterval | null {
  const method = figure.method.interval ?? '';
  const { firstCount, firstOf, firstRate, secondCount, secondOf, secondRate } = cells;
  if (figure.interval === null) return null;
  const counted = `MIN(N(${firstCount}),N(${secondCount}),N(${firstOf}),N(${secondOf}))>0`;
  if (figure.statistic === 'relative-likelihood') {
    const spread = `${z}*SQRT(MAX(0,1/${firstCount}-1/${firstOf}+1/${secondCount}-1/${secondOf}))`;
    // Twice the cases over twice the people.
    return onLogScale(value, /two years/.test(method) ? `${spread}/SQRT(2)` : spread, counted);
  }
  if (figure.statistic === 'disparity-ratio') {
    const spread = `${z}*SQRT(1/${firstCount}+1/${firstOf}+1/${secondCount}+1/${secondOf})`;
    return onLogScale(value, spread, counted);
  }
  const known = `MIN(N(${firstOf}),N(${secondOf}))>0`;
  if (/newcombe/i.test(method)) {
    const [one, other] = [wilson(firstRate, firstOf, z), wilson(secondRate, secondOf, z)];
    const gap = `(${secondRate}-${firstRate})`;
    const below = `SQRT((${secondRate}-${other.low})^2+(${one.high}-${firstRate})^2)`;
    const above = `SQRT((${other.high}-${secondRate})^2+(${firstRate}-${one.low})^2)`;
    const end = (text: string): string => `IF(ISNUMBER(${value}),IF(${known},${text},""),"")`;
    return { low: end(`(${gap}-${below})*100`), high: end(`(${gap}+${above})*100`) };
  }
  if (/wilson/i.test(method)) {
    const { low, high } = wilson(secondRate, secondOf, z);
    const end = (text: string): string => `IF(ISNUMBER(${value}),IF(N(${secondOf})>0,${text}*100,""),"")`;
    return { low: end(low), high: end(high) };
  }
  return null;
}
