import type { Figure } from '../../equality/figure';
import { type CellRange, formatAddress } from '../../grid/address';
import type { CellStyle, ConditionalFormatSpec } from '../sheet-spec';

/** What a figure says of the comparison group, each with a letter of its own. */
export const VERDICTS = {
  worse: 'W Worse: more than chance',
  maybe: 'C Worse: could be chance',
  untested: 'C Worse: chance not tested',
  inside: 'P Inside the guideline range',
  level: 'P Level',
  better: 'F Better: more than chance',
  betterMaybe: 'F Better: could be chance',
  betterUntested: 'F Better: chance not tested',
  none: '– No figure',
} as const;

/** The letters in their order, with what each means and its look. */
export const VERDICT_LOOKS: readonly {
  readonly letter: string;
  readonly meaning: string;
  readonly style: Pick<CellStyle, 'bold' | 'fill' | 'colour'>;
}[] = [
  {
    letter: 'W',
    meaning: 'The comparison group fares worse, and the interval leaves parity out: more than chance.',
    style: { bold: true, fill: '#F9D6D5', colour: '#7A0B0B' },
  },
  {
    letter: 'C',
    meaning: 'The comparison group fares worse, but chance alone could do it, or it could not be tested.',
    style: { bold: true, fill: '#FFE8B8', colour: '#5C3D00' },
  },
  {
    letter: 'P',
    meaning: 'Level, or a ratio inside the range of the four-fifths guideline.',
    style: { bold: true, fill: '#D5EFD9', colour: '#0B4A1B' },
  },
  {
    letter: 'F',
    meaning:
      'The comparison group fares better. Below the range a ratio is no success: it is not level either.',
    style: { bold: true, fill: '#D3E5F7', colour: '#0B3A66' },
  },
  {
    letter: '–',
    meaning: 'There is no figure; the reason stands in words beside it.',
    style: { bold: true, fill: '#E6E6E6', colour: '#333333' },
  },
];

/** Where what a verdict rests on stands. */
export interface VerdictCells {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** An address or a number. */
  readonly parity: string;
  /** The ends of the guideline range. */
  readonly from: string;
  readonly to: string;
}

/** Whether a higher value is worse for the comparison group. */
export function isHigherWorse({ statistic, better, adverse, value, parity }: Figure): boolean {
  if (adverse !== null && value !== null && parity !== null && value !== parity) {
    return adverse === value > parity;
  }
  if (statistic === 'relative-likelihood' || statistic === 'disparity-ratio') return true;
  return better === 'lower';
}

/**
 * The verdict on a figure, the same as its formula comes to.
 *
 * @example verdictOf(figure, [0.8, 1.25]) // 'W Worse: more than chance'
 */
export function verdictOf(figure: Figure, [from, to]: readonly [number, number]): string {
  const { value, interval, parity, fourFifths } = figure;
  if (value === null || parity === null) return VERDICTS.none;
  const higherWorse = isHigherWorse(figure);
  const isWorse = higherWorse ? value > parity : value < parity;
  if (fourFifths === null ? value === parity : value >= from && value <= to) {
    return fourFifths === null ? VERDICTS.level : VERDICTS.inside;
  }
  if (!interval) return isWorse ? VERDICTS.untested : VERDICTS.betterUntested;
  const [low, high] = interval;
  const isApart = low > parity || high < parity;
  if (isWorse) return isApart ? VERDICTS.worse : VERDICTS.maybe;
  return isApart ? VERDICTS.better : VERDICTS.betterMaybe;
}

/** The formula of a figure’s verdict. */
export function verdictFormula(figure: Figure, cells: VerdictCells): string {
  const { value, low, high, parity, from, to } = cells;
  const worse = `${value}${isHigherWorse(figure) ? '>' : '<'}${parity}`;
  const said = (apart: string, near: string, untested: string): string =>
    `IF(ISNUMBER(${low}),IF(OR(${low}>${parity},${high}<${parity}),"${apart}","${near}"),"${untested}")`;
  const level =
    figure.fourFifths === null
      ? `IF(${value}=${parity},"${VERDICTS.level}",`
      : `IF(AND(${value}>=${from},${value}<=${to}),"${VERDICTS.inside}",`;
  return (
    `IF(ISNUMBER(${value}),${level}IF(${worse},` +
    `${said(VERDICTS.worse, VERDICTS.maybe, VERDICTS.untested)},` +
    `${said(VERDICTS.better, VERDICTS.betterMaybe, VERDICTS.betterUntested)})),"${VERDICTS.none}")`
  );
}

/** Colours verdicts by their letter, so that a verdict that changes takes its own colour at once. */
export function colourByVerdict(range: CellRange): readonly ConditionalFormatSpec[] {
  const first = formatAddress({ row: range.top, column: range.left });
  return VERDICT_LOOKS.map(({ letter, style }) => ({
    range,
    formula: `LEFT(${first},1)="${letter}"`,
    style,
  }));
}
