import type { CellStyle, SpecCell } from '../../sheet-spec';
import { HEADER, HEADER_CENTRED, NUMBER, TEXT } from '../../styles';

/** The headings of the figures, column A first. The user’s notes are found again by them. */
export const FIGURE_HEADINGS = [
  'Figure',
  'Year',
  'Value',
  'Interval from',
  'Interval to',
  'Verdict',
  'p at this review',
  'Change on last year',
  'People to parity',
  'In words, at this review',
  'Actions that name it',
  'Notes',
] as const;

/** The headings of the counts behind them, in the same columns. */
export const COUNT_TABLE_HEADINGS = [
  'Figure',
  'Year',
  'First: count or figure',
  'First: out of',
  'First: rate',
  'First group, then second',
  'Second: count or figure',
  'Second: out of',
  'Second: rate',
  'Worth knowing',
  'Not known: people',
  'Not known: share',
] as const;

/** The same for ratios between two tiers of pay, whose counts are no part of one another. */
export const TIER_TABLE_HEADINGS = [
  'Figure',
  'Year',
  'First: higher tier',
  'First: lower tier',
  'First: higher for one lower',
  'First group, then second',
  'Second: higher tier',
  'Second: lower tier',
  'Second: higher for one lower',
  'Worth knowing',
] as const;

/** Headings that sheets of earlier reviews have: notes beside them are still found. */
export const FORMER_HEADINGS: readonly string[] = [
  'Breakdown',
  'p at last review',
  'Wording of',
  'In words, at last review',
];

/** The headings of what the figures go by, and of how they are computed. */
export const INPUT_HEADINGS = ['Setting', 'Value', 'What it does here'] as const;
export const METHOD_HEADINGS = ['What', 'As worded in', 'How and by which source'] as const;

/** Columns, from 1, of the table of figures and of the table of counts. */
export const COLUMN = { value: 3, low: 4, high: 5, verdict: 6, p: 7, change: 8, shortfall: 9 } as const;
export const COUNT_COLUMN = {
  firstCount: 3,
  firstOf: 4,
  firstRate: 5,
  secondCount: 7,
  secondOf: 8,
  secondRate: 9,
  notKnown: 11,
  notKnownShare: 12,
} as const;

/**
 * One set of widths serves all tables of a sheet: text on the left, figures, words on the right. Together they leave
 * text on an A4 page at eight points or more, which some 190 characters are the most for.
 */
export const FIGURE_WIDTHS: readonly number[] = [29, 8, 10, 11, 11, 26, 10, 10, 9, 39, 13, 12];

const FIGURES: ReadonlySet<string> = new Set([
  'Value',
  'Interval from',
  'Interval to',
  'p at this review',
  'Change on last year',
  'People to parity',
  'First: count or figure',
  'First: out of',
  'First: rate',
  'Second: count or figure',
  'Second: out of',
  'Second: rate',
  'Not known: people',
  'Not known: share',
  'First: higher tier',
  'First: lower tier',
  'First: higher for one lower',
  'Second: higher tier',
  'Second: lower tier',
  'Second: higher for one lower',
  'Begins at',
  'Up to the figure',
  'On to the end',
  'Bar W',
  'Bar C or U',
  'Bar E',
  'Bar –',
]);

/** How a heading is written over its column. */
export function headerStyle(heading: string): CellStyle {
  return FIGURES.has(heading) ? HEADER_CENTRED : HEADER;
}

/** The header of a table of ours. */
export function headerCells(headings: readonly string[]): readonly SpecCell[] {
  return headings.map((value) => ({ value, style: headerStyle(value) }));
}

const PARTS_OF_HEADS: CellStyle = { ...NUMBER, numberFormat: '#,##0.0#_)' };
export const WHOLE: CellStyle = { ...NUMBER, numberFormat: '#,##0_)' };
export const RATE: CellStyle = { ...NUMBER, numberFormat: '0.0%_)' };

/** A count of heads, or what a survey gives for one: a whole number has no point after it, any other has its places. */
export function headsStyle(heads: number | null): CellStyle {
  return heads === null || Number.isInteger(heads) ? WHOLE : PARTS_OF_HEADS;
}

/** How many there are in a higher tier for each in a lower one. */
export const FOR_ONE: CellStyle = { ...NUMBER, numberFormat: '#,##0.000_)' };
/** A score or an amount of pay. */
export const AMOUNT: CellStyle = { ...NUMBER, numberFormat: '#,##0.00_)' };
export const P_VALUE: CellStyle = { ...NUMBER, numberFormat: '[<0.001]"< 0.001"_);0.000_)' };
export const PEOPLE: CellStyle = { ...NUMBER, numberFormat: '#,##0.0_)' };
export const VERDICT: CellStyle = { ...TEXT, bold: true };
