import type { CellRange } from '../../../domain/grid/address';
import type { Cell } from '../../../domain/grid/cell';
import type { SheetSnapshot } from '../../../domain/grid/sheet-snapshot';
import { sameValue } from '../../same-value';
import { shownText } from '../../shown-text';
import { formulaText } from './formula-text';
import type { SheetReading } from './sheet-reading';
import { cellValue } from './to-snapshot';

/**
 * A sheet with what some of its cells hold now; the very same sheet where nothing differs. Null when a formula is
 * there that was not asked for, so that it has to be read as a whole.
 */
export function overlay(
  sheet: SheetSnapshot,
  ranges: readonly CellRange[],
  reading: SheetReading,
  dateSystem: 1900 | 1904,
): SheetSnapshot | null {
  const rows = [...sheet.cells];
  let isChanged = false;
  for (const { top, left, bottom, right } of ranges) {
    for (let row = top; row <= bottom; row += 1) {
      const line = rows[row - 1];
      let copy: (Cell | undefined)[] | null = null;
      for (let column = left; column <= right; column += 1) {
        const before = line?.[column - 1];
        const isFormula = reading.isFormula.at(row, column) === true;
        const given = reading.formulas.at(row, column);
        if (isFormula && given === undefined) return null;
        const value = cellValue(reading.values.at(row, column), isFormula);
        const formula = isFormula ? formulaText(given) : undefined;
        if (sameValue(before?.value ?? null, value) && before?.formula === formula) continue;
        copy ??= [...(line ?? [])];
        while (copy.length < column) copy.push(undefined);
        copy[column - 1] = cellOf(before, value, formula, dateSystem);
      }
      if (!copy) continue;
      isChanged = true;
      rows[row - 1] = copy;
    }
  }
  if (!isChanged) return sheet;
  return {
    ...sheet,
    cells: rows,
    rowCount: rows.length,
    columnCount: rows.reduce((most, line) => Math.max(most, line?.length ?? 0), 0),
  };
}

function cellOf(
  before: Cell | undefined,
  value: Cell['value'],
  formula: string | undefined,
  dateSystem: 1900 | 1904,
): Cell | undefined {
  if (value === null && formula === undefined && !before?.fill && before?.comment === undefined)
    return undefined;
  const { numberFormat, fill, struck, comment } = before ?? {};
  return {
    value,
    text: shownText(value, numberFormat, dateSystem),
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...(struck === undefined ? {} : { struck }),
    ...(comment === undefined ? {} : { comment }),
  };
}
