import { isDateFormat } from 'numfmt';
import type { Cell } from '../../domain/grid/cell';
import type { SpecCell } from '../../domain/report/sheet-spec';
import { contentOf, DATE_FORMAT, isDate } from '../cell-content';
import { shownText } from '../shown-text';
import type { HeldCell } from './same-cell';

/** What a cell will hold once written; undefined where nothing is left to see. */
export function heldCell(
  cell: SpecCell,
  before: HeldCell | undefined,
  dateSystem: 1900 | 1904,
): HeldCell | undefined {
  const value = contentOf(cell, dateSystem);
  const numberFormat = formatOf(cell, before);
  const fill = cell.style ? cell.style.fill : before?.fill;
  const struck = cell.style ? undefined : before?.struck;
  if (value === null && cell.formula === undefined && fill === undefined && before?.comment === undefined) {
    return undefined;
  }
  return {
    value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill: fill.toUpperCase() }),
    ...(struck === undefined ? {} : { struck }),
    ...(before?.comment === undefined ? {} : { comment: before.comment }),
  };
}

/** The cell as it will be read, with the text it shows. */
export function shownCell(held: HeldCell, dateSystem: 1900 | 1904): Cell {
  return { ...held, text: shownText(held.value, held.numberFormat, dateSystem) };
}

function formatOf(cell: SpecCell, before: HeldCell | undefined): string | undefined {
  const asked = cell.style ? cell.style.numberFormat : before?.numberFormat;
  const code = asked === 'General' ? undefined : asked;
  if (!isDate(cell.value)) return code;
  if (cell.style) return code ?? DATE_FORMAT;
  return code !== undefined && isDateFormat(code) ? code : DATE_FORMAT;
}
