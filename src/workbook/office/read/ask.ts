import { formatRange, type CellRange } from '../../../domain/grid/address';
import type { SignFont } from '../../lone-sign';
import { NothingRead } from '../office-faults';
import type { Queue } from '../office-batches';
import { parseAreas } from './place-text';

/** The look of a cell or of a whole column of cells; what is null differs within it. */
export interface Look {
  /** `#RRGGBB`, '' for none. */
  readonly fill: string | null;
  readonly isStruck: boolean | null;
}

/** What may be asked of a block of cells, and what comes back. */
export interface Answers {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** For each column of the block. */
  readonly columnLooks: readonly (Look & { readonly isHidden: boolean })[];
  readonly cellFills: readonly (readonly (string | null)[])[];
  /** As `cellFills`, for less: a white fill is taken for none. */
  readonly cellColours: readonly (readonly (string | null)[])[];
  /** As `cellColours`, of each row of the block as a whole. */
  readonly rowColours: readonly (string | null)[];
  /** Null where a part of the text is struck through. */
  readonly cellStrikes: readonly (readonly (boolean | null)[])[];
  readonly signFonts: readonly (readonly SignFont[])[];
  /** Whether all rows are hidden, none, or some (null). */
  readonly rowsHidden: boolean | null;
  readonly hiddenRows: readonly boolean[];
  readonly merges: readonly CellRange[];
  readonly formulaAreas: readonly CellRange[];
  /** All of the looks of each cell; what differs within a column is null there. */
  readonly cellLooks: readonly (readonly Excel.CellPropertiesFormat[])[];
  readonly columnAllLooks: readonly Excel.CellPropertiesFormat[];
  readonly links: readonly (readonly (Excel.RangeHyperlink | null)[])[];
  /** In points, of each column of the block; null for the sheet's standard width. */
  readonly columnWidths: readonly (number | null)[];
  /** Whether some of the cells belong to an array formula, or are filled by one. */
  readonly isArray: boolean;
}

export type AskKind = keyof Answers;

/** One question about one block of cells. */
export interface Ask {
  readonly kind: AskKind;
  readonly sheetId: string;
  readonly range: CellRange;
}

export interface Answer<Kind extends AskKind = AskKind> extends Ask {
  readonly kind: Kind;
  readonly given: Answers[Kind];
}

/** Whether an answer is one to this kind of question. */
export function answers<Kind extends AskKind>(answer: Answer, kind: Kind): answer is Answer<Kind> {
  return answer.kind === kind;
}

/** How a question is put to Excel, and about how many bytes the answer takes for each cell of the block. */
interface Asking<Kind extends AskKind> {
  readonly bytes: number;
  readonly put: (range: Excel.Range, block: CellRange) => () => Answers[Kind];
}

const grid = (given: readonly (readonly unknown[])[] | null): readonly (readonly unknown[])[] => {
  if (given === null) throw new NothingRead();
  return given;
};

const result = <Value>(given: OfficeExtension.ClientResult<Value>): Value => {
  if (given.value === null) throw new NothingRead();
  return given.value;
};

const WHITE = '#FFFFFF';

/**
 * The colour of a fill, '' for none, null where cells differ. Excel answers white where there is none; only the tint,
 * a number wherever there is a fill, tells them apart (OfficeDev/office-js 4900).
 */
const fillOf = (fill: Excel.CellPropertiesFill | undefined): string | null => {
  const colour = fill?.color?.toUpperCase();
  if (!colour) return null;
  return colour === WHITE && typeof fill?.tintAndShade !== 'number' ? '' : colour;
};

/** What Excel answers null for where cells differ, though its types do not say so. */
type Answered<Told> = { readonly [Key in keyof Told]: Told[Key] | null };

/** Whether a cell is struck through; null where a part of its text is. */
const struckOf = (font: Answered<Excel.CellPropertiesFont> | undefined): boolean | null =>
  font?.strikethrough === null ? null : font?.strikethrough === true;

/** Whether something is so of at least some of the cells. */
const isSome = (told: boolean | null): boolean => told !== false;

const fontOf = (font: Excel.CellPropertiesFont | undefined): SignFont => ({
  name: font?.name ?? null,
  colour: /^#[\da-f]{6}$/i.test(font?.color ?? '') ? (font?.color ?? null) : null,
});

/** Everything that a write may change of a cell's look. */
const LOOK: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true, tintAndShade: true },
  font: {
    name: true,
    size: true,
    color: true,
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
  },
  borders: { style: true, weight: true, color: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
};

/** How many neighbouring columns are asked for as one when the colours of rows are. */
export const COLUMNS_AT_ONCE = 4;

const ASKINGS: { readonly [Kind in AskKind]: Asking<Kind> } = {
  values: {
    bytes: 25,
    put: (range) => {
      range.load('values');
      return () => grid(range.values);
    },
  },
  formulas: {
    bytes: 60,
    put: (range) => {
      range.load('formulas');
      return () => grid(range.formulas);
    },
  },
  formats: {
    bytes: 14,
    put: (range) => {
      range.load('numberFormat');
      return () => grid(range.numberFormat);
    },
  },
  columnLooks: {
    bytes: 1,
    put: (range) => {
      const found = range.getColumnProperties({
        columnHidden: true,
        format: { fill: { color: true, tintAndShade: true }, font: { strikethrough: true } },
      });
      return () =>
        result(found).map(({ columnHidden, format }) => ({
          fill: fillOf(format?.fill),
          isStruck: format?.font?.strikethrough ?? null,
          isHidden: columnHidden === true,
        }));
    },
  },
  cellFills: {
    bytes: 60,
    put: (range) => {
      const found = range.getCellProperties({ format: { fill: { color: true, tintAndShade: true } } });
      return () => result(found).map((row) => row.map(({ format }) => fillOf(format?.fill)));
    },
  },
  cellColours: {
    bytes: 43,
    put: (range) => {
      const found = range.getCellProperties({ format: { fill: { color: true } } });
      return () => result(found).map((row) => row.map(({ format }) => fillOf(format?.fill)));
    },
  },
  rowColours: {
    bytes: 45 / COLUMNS_AT_ONCE,
    put: (range) => {
      const found = range.getRowProperties({ format: { fill: { color: true } } });
      return () => result(found).map(({ format }) => fillOf(format?.fill));
    },
  },
  cellStrikes: {
    bytes: 45,
    put: (range) => {
      const found = range.getCellProperties({ format: { font: { strikethrough: true } } });
      return () => result(found).map((row) => row.map(({ format }) => struckOf(format?.font)));
    },
  },
  signFonts: {
    bytes: 75,
    put: (range) => {
      const found = range.getCellProperties({ format: { font: { color: true, name: true } } });
      return () => result(found).map((row) => row.map(({ format }) => fontOf(format?.font)));
    },
  },
  rowsHidden: {
    bytes: 0,
    put: (range) => {
      range.load('rowHidden');
      return () => range.rowHidden;
    },
  },
  hiddenRows: {
    bytes: 2,
    put: (range) => {
      const found = range.getRowProperties({ rowHidden: true });
      return () => result(found).map(({ rowHidden }) => rowHidden === true);
    },
  },
  merges: {
    bytes: 0,
    put: (range) => {
      const areas = range.getMergedAreasOrNullObject().load('address');
      return () => (areas.isNullObject ? [] : parseAreas(areas.address));
    },
  },
  formulaAreas: {
    bytes: 1,
    put: (range, block) => {
      const areas = range.getSpecialCellsOrNullObject('Formulas').load('address');
      // Asked of a single cell, Excel may answer for the whole sheet.
      return () =>
        areas.isNullObject ? [] : parseAreas(areas.address).flatMap((area) => intersect(area, block) ?? []);
    },
  },
  cellLooks: {
    bytes: 550,
    put: (range) => {
      const found = range.getCellProperties({ format: LOOK });
      return () => result(found).map((row) => row.map(({ format }) => format ?? {}));
    },
  },
  columnAllLooks: {
    bytes: 5,
    put: (range) => {
      const found = range.getColumnProperties({ format: LOOK });
      return () => result(found).map(({ format }) => format ?? {});
    },
  },
  links: {
    bytes: 120,
    put: (range) => {
      const found = range.getCellProperties({ hyperlink: true });
      return () => result(found).map((row) => row.map(({ hyperlink }) => hyperlink ?? null));
    },
  },
  columnWidths: {
    bytes: 40,
    put: (range) => {
      const found = range.getColumnProperties({ format: { columnWidth: true, useStandardWidth: true } });
      return () =>
        result(found).map(({ format }) => (format?.useStandardWidth ? null : (format?.columnWidth ?? null)));
    },
  },
  isArray: {
    bytes: 0,
    put: (range) => {
      range.load('savedAsArray,hasSpill');
      return () => isSome(range.savedAsArray) || isSome(range.hasSpill);
    },
  },
};

/** Puts questions to Excel in one batch. */
export const queueAsks =
  (asks: readonly Ask[]): Queue<readonly Answer[]> =>
  ({ workbook }) => {
    const sheets = new Map<string, Excel.Worksheet>();
    const readers = asks.map((ask) => {
      const sheet = sheets.get(ask.sheetId) ?? workbook.worksheets.getItem(ask.sheetId);
      sheets.set(ask.sheetId, sheet);
      const given = ASKINGS[ask.kind].put(sheet.getRange(formatRange(ask.range)), ask.range);
      return () => ({ ...ask, given: given() });
    });
    return () => readers.map((read) => read());
  };

/** About how many bytes the answer will take. */
export function bytesOf({ kind, range }: Ask): number {
  return ASKINGS[kind].bytes * rowsOf(range) * (range.right - range.left + 1);
}

export function cellsIn(ranges: readonly CellRange[]): number {
  return ranges.reduce((sum, range) => sum + rowsOf(range) * (range.right - range.left + 1), 0);
}

export const rowsOf = ({ top, bottom }: CellRange): number => bottom - top + 1;

/** What two blocks share; null when nothing. */
export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}
