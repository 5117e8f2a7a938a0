/** An error a formula left behind, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A date is a number whose format shows it as a date. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell as read: what it holds, what it shows, and the marks a reader of plans needs. */
export interface Cell {
  readonly value: CellValue;
  /** What a person sees: the value under its number format; rich text as plain text; a letter of a symbol font as its sign. */
  readonly text: string;
  /** The formula without its leading `=`; `value` is then its cached result. */
  readonly formula?: string;
  /** The number format code, when it is not General. */
  readonly numberFormat?: string;
  /**
   * The colour a person sees, `#RRGGBB`, theme, tint and known conditional formats applied: the one behind the text, or
   * that of a coloured sign which stands alone in the cell.
   */
  readonly fill?: string;
  /** `fill` is the colour of the sign itself: nothing is painted behind it. */
  readonly isSignColour?: true;
  /** The whole cell is struck through. */
  readonly struck?: boolean;
  /** Where a part of the text is struck through, the rest of it; null when the host does not tell which part. */
  readonly unstruck?: string | null;
  /** The note or threaded comment on the cell, as plain text. */
  readonly comment?: string;
}

/** A cell that holds nothing. */
export const EMPTY_CELL: Cell = Object.freeze({ value: null, text: '' });
