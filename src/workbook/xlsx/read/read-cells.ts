import type { Cell, CellValue } from '../../../domain/grid/cell';
import { mayBeSign, seeSign } from '../../lone-sign';
import { shownText } from '../../shown-text';
import { TagScanner } from '../xml/tag-scanner';
import { numberBetween, textBetween } from '../xml/byte-text';
import { CellScanner } from './cell-scanner';
import { cellValue } from './cell-value';
import type { Colours } from './colours';
import type { ReadText } from './rich-text';
import type { StyleLook } from './read-styles';
import type { SheetParts } from './sheet-parts';
import { shiftFormula } from './shift-formula';

type Row = (Cell | undefined)[];
type Growing = { -readonly [Key in keyof Cell]: Cell[Key] };

/** The cells of one sheet as read, with what is known of its rows. */
export interface ReadCells {
  readonly rows: (Row | undefined)[];
  readonly hiddenRows: ReadonlySet<number>;
  /** The style a whole row was given, by row from 1. */
  readonly rowStyles: ReadonlyMap<number, number>;
}

/** What all sheets of a workbook share. */
export interface SharedContent {
  readonly strings: readonly ReadText[];
  readonly looks: readonly StyleLook[];
  readonly seeColour: Colours['see'];
  readonly dateSystem: 1900 | 1904;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Beyond this, remembering shown numbers would cost more than making them again. */
const MOST_REMEMBERED = 20_000;

/** Reads the cells of one sheet; equal texts and dates share one cell object. */
export function readCells(parts: SheetParts, shared: SharedContent): ReadCells {
  return new CellReader(shared).read(parts);
}

class CellReader {
  private readonly byString = new Map<number, Cell>();
  private readonly byNumber = new Map<number, Map<number, Cell>>();
  private readonly blanks = new Map<number, Cell>();
  private readonly groups = new Map<string, SharedFormula>();

  constructor(private readonly shared: SharedContent) {}

  read(parts: SheetParts): ReadCells {
    const rows: (Row | undefined)[] = [];
    const hiddenRows = new Set<number>();
    const rowStyles = new Map<number, number>();
    const scanner = new TagScanner(parts.bytes, parts.contentStart);
    const found = new CellScanner(scanner);
    let rowNumber = 0;
    let column = 0;
    let row: Row = [];
    let blankRow: Row | undefined;
    const finishRow = (): void => {
      if (row.length === 0) return;
      // Formatting that runs to the foot of the sheet repeats the same blank row: one array serves them all.
      if (blankRow && sameRow(row, blankRow)) row = blankRow;
      else if (row.every((cell) => cell === undefined || cell.value === null)) blankRow = row;
      rows[rowNumber - 1] = row;
    };
    while (scanner.tagEnd < parts.contentEnd && scanner.next()) {
      if (scanner.isClose) continue;
      if (scanner.isNamed('c')) {
        found.read(rowNumber, column);
        column = found.column;
        const cell = this.makeCell(found);
        if (!cell) continue;
        while (row.length < column - 1) row.push(undefined);
        row[column - 1] = cell;
      } else if (scanner.isNamed('row')) {
        finishRow();
        row = [];
        column = 0;
        rowNumber = rowNumberOf(scanner) ?? rowNumber + 1;
        if (flagAt(scanner, 'hidden')) hiddenRows.add(rowNumber);
        if (flagAt(scanner, 'customFormat') && scanner.findAttribute('s')) {
          rowStyles.set(rowNumber, numberBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd));
        }
      }
    }
    finishRow();
    return { rows, hiddenRows, rowStyles };
  }

  private makeCell(found: CellScanner): Cell | undefined {
    const look = this.shared.looks[found.style] ?? this.shared.looks[0];
    if (found.formula === null && found.hasValue) {
      if (found.type === 's') return this.sharedText(found, look);
      if (found.type === 'n') return this.number(found, look);
    }
    const value = cellValue(found, this.shared.strings, this.shared.dateSystem);
    const formula = this.formulaOf(found);
    if (value === null && formula === undefined) return this.blank(found.style, look);
    return this.makeText(value, look, formula, found.inline);
  }

  private sharedText(found: CellScanner, look: StyleLook | undefined): Cell | undefined {
    const index = found.valueNumber();
    const key = index * 65_536 + found.style;
    const known = this.byString.get(key);
    if (known) return known;
    const text = this.shared.strings[index];
    if (text === undefined) return this.blank(found.style, look);
    const cell = this.makeText(text.text, look, undefined, text);
    this.byString.set(key, cell);
    return cell;
  }

  private number(found: CellScanner, look: StyleLook | undefined): Cell | undefined {
    const value = found.valueNumber();
    if (Number.isNaN(value)) return this.blank(found.style, look);
    let known = this.byNumber.get(found.style);
    if (!known) this.byNumber.set(found.style, (known = new Map<number, Cell>()));
    const cell = known.get(value) ?? makeCell(value, this.textOf(value, look), look, undefined);
    if (known.size < MOST_REMEMBERED) known.set(value, cell);
    return cell;
  }

  private blank(style: number, look: StyleLook | undefined): Cell | undefined {
    if (!look || look.fill === null) return undefined;
    const known = this.blanks.get(style);
    if (known) return known;
    const cell = makeCell(null, '', look, undefined);
    this.blanks.set(style, cell);
    return cell;
  }

  /** A cell whose text may have runs of its own, or be a sign. */
  private makeText(
    value: CellValue,
    look: StyleLook | undefined,
    formula: string | undefined,
    rich: ReadText | null,
  ): Cell {
    const cell = makeCell(value, this.textOf(value, look), look, formula);
    if (rich?.isStruck === true) cell.struck = true;
    if (rich?.unstruck !== undefined && cell.struck !== true) cell.unstruck = rich.unstruck;
    if (!mayBeSign(value)) return cell;
    const run = rich?.font;
    const seen = seeSign(value, {
      name: run?.name ?? look?.font.name ?? null,
      colour: run?.colour ? this.shared.seeColour(run.colour) : (look?.font.colour ?? null),
    });
    if (seen) cell.text = seen.text;
    if (seen?.colour) {
      cell.fill = seen.colour;
      cell.isSignColour = true;
    }
    return cell;
  }

  private textOf(value: CellValue, look: StyleLook | undefined): string {
    return shownText(value, look?.numberFormat, this.shared.dateSystem);
  }

  private formulaOf(found: CellScanner): string | undefined {
    const { formula } = found;
    if (!formula) return undefined;
    if (formula.kind !== 'shared') return formula.text;
    if (formula.text !== '') {
      this.groups.set(formula.group, { text: formula.text, row: found.row, column: found.column });
      return formula.text;
    }
    const first = this.groups.get(formula.group);
    return first ? shiftFormula(first.text, found.row - first.row, found.column - first.column) : '';
  }
}

function makeCell(
  value: CellValue,
  text: string,
  look: StyleLook | undefined,
  formula: string | undefined,
): Growing {
  const cell: Growing = { value, text };
  if (formula !== undefined) cell.formula = formula;
  if (look) {
    if (look.numberFormat !== undefined) cell.numberFormat = look.numberFormat;
    if (look.fill !== null) cell.fill = look.fill;
    if (look.isStruck) cell.struck = true;
  }
  return cell;
}

function sameRow(row: Row, other: Row): boolean {
  return row.length === other.length && row.every((cell, index) => cell === other[index]);
}

function rowNumberOf(scanner: TagScanner): number | undefined {
  if (!scanner.findAttribute('r')) return undefined;
  const number = numberBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd);
  return number >= 1 && number <= 1_048_576 ? number : undefined;
}

function flagAt(scanner: TagScanner, name: string): boolean {
  if (!scanner.findAttribute(name)) return false;
  const value = textBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd);
  return value === '1' || value === 'true';
}
