import type { Cell, CellValue } from '../../../domain/grid/cell';
import type { SheetSnapshot, TableSnapshot } from '../../../domain/grid/sheet-snapshot';
import { mayBeSign, seeSign } from '../../lone-sign';
import { shownText } from '../../shown-text';
import { extentOf } from './first-asks';
import { formulaText } from './formula-text';
import { joinMerges } from './join-merges';
import type { SheetLook } from './look';
import type { Band, SheetReading } from './sheet-reading';

/** What Excel answers for a cell whose formula failed. */
const ERRORS: ReadonlySet<unknown> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

/** What belongs to a sheet beside its cells. */
export interface SheetExtras {
  readonly tables: readonly TableSnapshot[];
  /** By `row,column`. */
  readonly comments: ReadonlyMap<
    string,
    { readonly row: number; readonly column: number; readonly text: string }
  >;
}

/** A sheet as plain data from all that Excel told of it. */
export function toSnapshot(
  look: SheetLook,
  reading: SheetReading,
  { tables, comments }: SheetExtras,
  dateSystem: 1900 | 1904,
): SheetSnapshot {
  const cells = readCells(look, reading, dateSystem);
  for (const { row, column, text } of comments.values()) {
    const line = (cells[row - 1] ??= []);
    while (line.length < column) line.push(undefined);
    line[column - 1] = { ...(line[column - 1] ?? { value: null, text: '' }), comment: text };
  }
  return {
    name: look.name,
    visibility: look.visibility,
    cells,
    rowCount: cells.length,
    columnCount: cells.reduce((most, line) => Math.max(most, line?.length ?? 0), 0),
    merges: joinMerges(reading.merges),
    hiddenRows: reading.hiddenRows,
    hiddenColumns: reading.hiddenColumns,
    tables,
    filter: look.filter,
    isProtected: look.isProtected,
  };
}

type Rows = ((Cell | undefined)[] | undefined)[];

function readCells(look: SheetLook, reading: SheetReading, dateSystem: 1900 | 1904): Rows {
  const extent = extentOf(look);
  const rows: Rows = [];
  if (!extent) return rows;
  const texts = new ShownTexts(dateSystem);
  const lastValue = look.used?.bottom ?? 0;
  for (const band of [...reading.bands].sort((a, b) => a.range.top - b.range.top)) {
    const isPastValues = band.range.top > lastValue;
    for (let row = band.range.top; row <= band.range.bottom; row += 1) {
      const line: (Cell | undefined)[] = [];
      for (let column = extent.left; column <= extent.right; column += 1) {
        const cell = readCell(reading, band, isPastValues, row, column, texts);
        if (!cell) continue;
        while (line.length < column - 1) line.push(undefined);
        line[column - 1] = cell;
      }
      if (line.length > 0) rows[row - 1] = line;
    }
  }
  return rows;
}

function readCell(
  reading: SheetReading,
  { range, looks }: Band,
  isPastValues: boolean,
  row: number,
  column: number,
  texts: ShownTexts,
): Cell | undefined {
  const isFormula = reading.isFormula.at(row, column) === true;
  const value = cellValue(reading.values.at(row, column), isFormula);
  const look = looks[column - range.left];
  // A column coloured to the foot of the sheet is a look of the column, not of the blanks below its values.
  const fill = look?.fill === null ? reading.fills.at(row, column) : isPastValues ? '' : look?.fill;
  if (value === null && !isFormula && !fill) return undefined;
  const format = reading.formats.at(row, column);
  const numberFormat = typeof format === 'string' && format !== 'General' ? format : undefined;
  const isStruck = look?.isStruck ?? reading.strikes.at(row, column);
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { value, text: texts.of(value, numberFormat) };
  if (isFormula) cell.formula = formulaText(reading.formulas.at(row, column));
  if (numberFormat !== undefined) cell.numberFormat = numberFormat;
  if (fill) cell.fill = fill;
  if (isStruck === true) cell.struck = true;
  if (isStruck === null && typeof value === 'string') cell.unstruck = null;
  const font = reading.signFonts.at(row, column);
  const sign = font && mayBeSign(value) ? seeSign(value, font) : null;
  if (sign) cell.text = sign.text;
  if (sign?.colour) {
    cell.fill = sign.colour;
    cell.isSignColour = true;
  }
  return cell;
}

/** A value as Excel hands it over: errors are texts, and empty text is an empty cell unless a formula made it. */
export function cellValue(given: unknown, isFormula: boolean): CellValue {
  if (given === '' || given === undefined || given === null) return isFormula && given === '' ? '' : null;
  if (typeof given === 'string') return ERRORS.has(given) ? { error: given } : given;
  return typeof given === 'number' || typeof given === 'boolean' ? given : { error: '#VALUE!' };
}

/** Shown texts of numbers, each made once: a column repeats the same few dates. */
class ShownTexts {
  private readonly byFormat = new Map<string, Map<number, string>>();

  constructor(private readonly dateSystem: 1900 | 1904) {}

  of(value: CellValue, format: string | undefined): string {
    if (typeof value !== 'number') return shownText(value, format, this.dateSystem);
    let known = this.byFormat.get(format ?? '');
    if (!known) this.byFormat.set(format ?? '', (known = new Map<number, string>()));
    let text = known.get(value);
    if (text === undefined) known.set(value, (text = shownText(value, format, this.dateSystem)));
    return text;
  }
}
