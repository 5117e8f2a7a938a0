import type { Figure } from '../../../equality/figure';
import { type CellRange, formatAddress } from '../../../grid/address';
import type { CellStyle, ConditionalFormatSpec } from '../../sheet-spec';

/** What a figure can say of its comparison group. */
export type Verdict =
  'worse' | 'worse-or-chance' | 'worse-untested' | 'not-worse' | 'no-direction' | 'no-number';

/** Each verdict’s letter, none of them one that a rating uses, with what it means and its look. */
export const VERDICT_LOOKS: Readonly<
  Record<
    Verdict,
    {
      readonly letter: string;
      readonly meaning: string;
      readonly style: Pick<CellStyle, 'bold' | 'fill' | 'colour'>;
    }
  >
> = {
  worse: {
    letter: 'W',
    meaning: 'The comparison group fares worse, by more than chance: p is below one less the confidence.',
    style: { bold: true, fill: '#F9D6D5', colour: '#7A0B0B' },
  },
  'worse-or-chance': {
    letter: 'C',
    meaning: 'The comparison group fares worse, by no more than chance alone could bring about.',
    style: { bold: true, fill: '#FFE8B8', colour: '#5C3D00' },
  },
  'worse-untested': {
    letter: 'U',
    meaning: 'The comparison group fares worse; no test can be made of the numbers given.',
    style: { bold: true, fill: '#FFE8B8', colour: '#5C3D00' },
  },
  'not-worse': {
    letter: 'E',
    meaning:
      'Even, or the comparison group fares better. A ratio below the guideline range is not even either.',
    style: { bold: true, fill: '#D5EFD9', colour: '#0B4A1B' },
  },
  'no-direction': {
    letter: '–',
    meaning: 'Neither way is better, or it cannot be told which is.',
    style: { bold: true, fill: '#E6E6E6', colour: '#333333' },
  },
  'no-number': {
    letter: '×',
    meaning: 'There is no number; the reason stands in words beside it.',
    style: { bold: true, fill: '#E6E6E6', colour: '#333333' },
  },
};

/** The verdicts in the order in which they are told. */
export const VERDICT_ORDER: readonly Verdict[] = [
  'worse',
  'worse-or-chance',
  'worse-untested',
  'not-worse',
  'no-direction',
  'no-number',
];

/** What of a figure a verdict rests on. */
export type Judged = Pick<
  Figure,
  | 'value'
  | 'interval'
  | 'p'
  | 'parity'
  | 'adverse'
  | 'better'
  | 'confidence'
  | 'statistic'
  | 'fourFifths'
  | 'unavailable'
> & { readonly comparison: { readonly label: string } };

function isBeyondChance({ p, interval, parity, confidence }: Judged): boolean | null {
  if (p !== null) return p < 1 - confidence;
  if (interval === null || parity === null) return null;
  return parity < interval[0] || parity > interval[1];
}

/**
 * What a figure says of its comparison group. A difference counts as more than chance where its test says so at the
 * figure’s own confidence; where it has no test, where its interval leaves parity out.
 *
 * @example verdictOf({ ...figure, value: 1.62, adverse: true, p: 0.001 }) // 'worse'
 */
export function verdictOf(figure: Judged): Verdict {
  // A need that is met has no number, and that is good news.
  if (figure.unavailable?.code === 'target-met') return 'not-worse';
  if (figure.value === null) return 'no-number';
  if (figure.adverse === null) return 'no-direction';
  if (!figure.adverse) return 'not-worse';
  const beyond = isBeyondChance(figure);
  if (beyond === null) return 'worse-untested';
  return beyond ? 'worse' : 'worse-or-chance';
}

/**
 * A verdict in words, with whom it is about.
 *
 * @example describeVerdict('worse', figure) // 'Worse for BME, more than chance'
 */
export function describeVerdict(verdict: Verdict, { comparison, statistic, better }: Judged): string {
  const label = comparison.label.replace(/,.*$/s, '');
  const isShare = statistic === 'representation';
  const worse = isShare ? `${label} under-represented` : `Worse for ${label}`;
  switch (verdict) {
    case 'worse':
      return `${worse}, more than chance`;
    case 'worse-or-chance':
      return `${worse}, could be chance`;
    case 'worse-untested':
      return statistic === 'model-employer' ? 'Short of the target' : `${worse}, not tested`;
    case 'not-worse':
      if (statistic === 'model-employer') return 'Target met';
      return isShare ? `${label} not under-represented` : `Not worse for ${label}`;
    case 'no-direction':
      return better === null ? 'Neither way is better' : 'Better or worse cannot be told';
    case 'no-number':
      return 'No number';
  }
}

/** A verdict as it stands in a cell: its letter, then its words. */
function said(verdict: Verdict, figure: Judged): string {
  return `${VERDICT_LOOKS[verdict].letter} ${describeVerdict(verdict, figure)}`;
}

const GUIDELINE = { inside: '; inside the guideline', outside: '; outside the guideline' } as const;

/**
 * The verdict on a figure in words, its letter first, with where a ratio lies by the four-fifths guideline.
 *
 * @example verdictWords(figure) // 'W Worse for BME, more than chance; outside the guideline'
 */
export function verdictWords(figure: Judged): string {
  const guideline = figure.fourFifths === null || figure.value === null ? '' : GUIDELINE[figure.fourFifths];
  return said(verdictOf(figure), figure) + guideline;
}

/** Where what a verdict rests on stands. */
export interface VerdictCells {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly p: string;
  readonly confidence: string;
  /** An address, or a number. */
  readonly parity: string;
  /** The ends of the guideline range. */
  readonly from: string;
  readonly to: string;
}

/** Whether a higher value is worse for the comparison group. */
function isHigherWorse({ statistic, better, adverse, value, parity }: Judged): boolean {
  if (adverse !== null && value !== null && parity !== null && value !== parity) {
    return adverse === value > parity;
  }
  return statistic === 'relative-likelihood' || statistic === 'disparity-ratio' || better === 'lower';
}

/** The formula of the same words; null where they do not hang on numbers of the sheet. */
export function verdictFormula(figure: Judged, cells: VerdictCells): string | null {
  const { value, low, high, p, confidence, parity, from, to } = cells;
  if (figure.value !== null && figure.adverse === null) return null;
  const words = (verdict: Verdict): string => `"${said(verdict, figure).replaceAll('"', '""')}"`;
  const apart = `IF(ISNUMBER(${p}),${p}<1-${confidence},OR(${low}>${parity},${high}<${parity}))`;
  const worse =
    `IF(AND(NOT(ISNUMBER(${p})),NOT(ISNUMBER(${low}))),${words('worse-untested')},` +
    `IF(${apart},${words('worse')},${words('worse-or-chance')}))`;
  const direction = `IF(${value}${isHigherWorse(figure) ? '>' : '<'}${parity},${worse},${words('not-worse')})`;
  const guideline =
    figure.fourFifths === null
      ? ''
      : `&IF(AND(${value}>=${from},${value}<=${to}),"${GUIDELINE.inside}","${GUIDELINE.outside}")`;
  return `IF(ISNUMBER(${value}),${direction}${guideline},${words('no-number')})`;
}

/** Colours verdicts by their letter, so that a verdict that changes takes its own colour at once. */
export function colourByVerdict(range: CellRange): readonly ConditionalFormatSpec[] {
  const first = formatAddress({ row: range.top, column: range.left });
  return VERDICT_ORDER.map((verdict) => {
    const { letter, style } = VERDICT_LOOKS[verdict];
    return { range, formula: `LEFT(${first},1)="${letter}"`, style };
  });
}
