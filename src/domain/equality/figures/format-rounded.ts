/** Digits that arithmetic over counts and percentages keeps; what lies beyond is noise, and must not undo a tie. */
const KEPT_DIGITS = 12;

/**
 * A number rounded once, half up (away from zero), as a decimal with so many places: on its decimal digits, so that
 * 2.345 is 2.35 although its binary form lies below. Shown zeros stay: 2.0.
 *
 * @example formatRounded(2.0780, 2) // '2.08'
 */
export function formatRounded(value: number, places: number): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(KEPT_DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '');
  // The digits stand for 0.digits times ten to this power.
  const power = Number(exponent) + 1;
  const cut = power + places;
  const kept = cut <= 0 ? '' : digits.slice(0, cut).padEnd(cut, '0');
  const isUp = cut >= 0 && (digits[cut] ?? '0') >= '5';
  const whole = String(BigInt(kept === '' ? '0' : kept) + (isUp ? 1n : 0n)).padStart(places + 1, '0');
  const text = places === 0 ? whole : `${whole.slice(0, -places)}.${whole.slice(-places)}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/**
 * How many places scores are told to: as many as they are given with, one at least and two at most, as the staff survey
 * publishes them.
 *
 * @example scorePlaces(6.61, 7) // 2
 */
export function scorePlaces(...scores: readonly (number | null)[]): number {
  return scores.some((score) => score !== null && !formatRounded(score, 2).endsWith('0')) ? 2 : 1;
}

/** A fraction as a percentage to one place: `15.8%`. */
export function formatShare(fraction: number): string {
  return formatPercent(100 * fraction);
}

/** A percentage to one place: `15.8%`. */
export function formatPercent(percent: number): string {
  return `${formatRounded(percent, 1)}%`;
}

/**
 * A p as text: to three places, or below the least of them.
 *
 * @example formatP(0.00001) // 'p < 0.001'
 */
export function formatP(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${formatRounded(p, 3)}`;
}
