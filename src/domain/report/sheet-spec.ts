import type { Temporal } from 'temporal-polyfill';
import type { CellRange } from '../grid/address';

/** What a written cell holds. A date is written as a real date. */
export type SpecValue = string | number | boolean | Temporal.PlainDate | null;

/** How a written cell looks. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; 11 when left out. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'centre' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** A number format code; dates without one are shown `dd mmm yyyy`. */
  readonly numberFormat?: string;
  readonly border?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', 'thin' | 'medium'>>>;
  readonly borderColour?: string;
}

/** One cell to write. Text is always text: it never becomes a formula, whatever it begins with. */
export interface SpecCell {
  readonly value: SpecValue;
  /** Without the leading `=`; `value` is then its result, kept beside it for readers that never recalculate. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A place in the same workbook that a click leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string; readonly tip?: string };
}

export interface SpecRow {
  /** In points; fitted to the text when left out. */
  readonly height?: number;
  readonly cells: readonly (SpecCell | null)[];
}

/** Shows a style where a formula, written for the range's first cell, is true. */
export interface ConditionalFormatSpec {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'colour' | 'fill'>;
}

/** Lets a cell take one of a list, or a number or date within bounds; says what is allowed. */
export interface ValidationSpec {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'whole-number'; readonly min: number; readonly max: number }
    | { readonly kind: 'date'; readonly min: Temporal.PlainDate; readonly max: Temporal.PlainDate };
  readonly title: string;
  readonly message: string;
}

/** What the names of our charts begin with: by it one that is no longer asked for is known as ours, and goes. */
export const OWN_CHARTS = 'Parity chart';

/** A bar for each category, made of one part a series, over cells of the same sheet. */
export interface ChartSpec {
  readonly kind: 'stacked-bar';
  /** Unique on its sheet; by it the chart is known again. Begins with `OWN_CHARTS`. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in words, for those who cannot see it; it says where the same figures stand as a table. */
  readonly altText: string;
  /** The labels of the bars: one column of cells. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** How far the scale reaches; from 0 by whole steps when left out. */
  readonly scale?: ChartScale;
  /** The cells it covers; nothing else stands there. */
  readonly place: CellRange;
}

/** The scale that bars are measured by. */
export interface ChartScale {
  /** On a `doubling` scale each step is twice the one before, so that half and twice lie as far from one. */
  readonly kind: 'even' | 'doubling';
  /** Where the bars begin, and where the scale ends; above 0 on a doubling scale. */
  readonly min: number;
  readonly max: number;
  /** From one line of the scale to the next; a doubling scale has its own. */
  readonly step: number;
  /** A number format code. */
  readonly format: string;
}

export interface ChartSeries {
  /** In the legend; with the status letter, so that colour is never alone: `R Overdue`. */
  readonly name: string;
  /** One column of cells, as many as there are categories. */
  readonly values: CellRange;
  /** `#RRGGBB`. */
  readonly fill: string;
  /** Takes its room and is not seen, nor named in the legend: what lies before a bar that begins off the axis. */
  readonly hidden?: boolean;
  /** How the figure is written on each part; none is written when left out. */
  readonly label?: {
    /** A number format code; it writes nothing where a part has no room for the figure. */
    readonly format: string;
    /** `#RRGGBB`, legible on the fill. */
    readonly colour: string;
  };
}

/** How a sheet prints: always A4, page numbers and as-at date in the footer. */
export interface PrintSetUp {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated at the top of each page, from 1. */
  readonly titleRows?: readonly [number, number];
  /** Rows that begin a new page, from 1. */
  readonly breaksBefore?: readonly number[];
  /** Left part of the footer: `Parity · as at 30 Jun 2024`; the page count is added by the adapter. */
  readonly footer: string;
}

/** A sheet as data: an adapter turns it into a worksheet, a test reads it as it is. */
export interface SheetSpec {
  readonly name: string;
  /**
   * Tells it as ours, whatever it is called later: the adapter keeps it as the hidden name `_Parity.<marker>`,
   * which covers the rows and columns written. Null for a sheet that is the user's from then on (a template).
   */
  readonly marker: string | null;
  /** Widths in characters, column A first. */
  readonly columnWidths: readonly number[];
  /** Row 1 first. */
  readonly rows: readonly SpecRow[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetUp;
  /** Header and data of the table that takes the sheet's filter buttons. */
  readonly filter?: CellRange;
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly validations?: readonly ValidationSpec[];
  readonly charts?: readonly ChartSpec[];
}
