import type { Figure } from '../../domain/equality/figure';
import { formatRounded, scorePlaces } from '../../domain/equality/figures/format-rounded';

/**
 * A number for display: rounded once, with a comma between thousands and a true minus sign.
 *
 * @example formatNumber(-1234.55, 1) // '−1,234.6'
 */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return 'no limit';
  const [whole = '', fraction] = formatRounded(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const size = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(size) ? `−${size}` : size;
}

/** The same with its sign, whichever it is: `+3.4`. */
export function formatSigned(value: number, decimals: number): string {
  const plain = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(plain) ? `+${plain}` : plain;
}

/** `24.6%` of a fraction. */
export function formatShare(fraction: number): string {
  return `${formatNumber(fraction * 100, 1)}%`;
}

/** `less than 0.001`, or the number to three places. */
export function formatP(p: number): string {
  return p < 0.001 ? 'less than 0.001' : formatNumber(p, 3);
}

const FORMATS: Readonly<Record<Figure['unit'], (value: number) => string>> = {
  ratio: (value) => formatNumber(value, 2),
  points: (value) => formatSigned(value, 1),
  percent: (value) => `${formatNumber(value, 1)}%`,
  score: (value) => formatSigned(value, scorePlaces(value)),
  people: (value) => formatNumber(value, 2),
  'yes-no': (value) => (value === 0 ? 'No' : 'Yes'),
};

/** A figure's number in its own unit, without the unit's name where intervals repeat it. */
export function formatInUnit({ unit }: Pick<Figure, 'unit'>, value: number): string {
  return FORMATS[unit](value);
}

const UNIT_WORDS: Readonly<Record<Figure['unit'], string>> = {
  ratio: '',
  points: ' points',
  percent: '',
  score: ' points of 10',
  people: ' people',
  'yes-no': '',
};

/** A figure's number with its unit: `2.08`, `+3.4 points`, `33.21 people`. */
export function formatWithUnit(figure: Pick<Figure, 'unit'>, value: number): string {
  return `${formatInUnit(figure, value)}${UNIT_WORDS[figure.unit]}`;
}
