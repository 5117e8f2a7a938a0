import type { CellRange } from '../../../../src/domain/grid/address';
import { invalidArgument } from '../../protocol/host-error';
import { newSeries, type ChartSeriesData } from './chart-data';
import { absoluteAddress } from './name-target';
import { columnsOf, rowsOf } from './place';
import type { SheetData } from './sheet-data';

/**
 * The series Excel makes of a range: along its longer side, with a first row and column of text as names. Its
 * guess is finer than this; code that cares sets its own series.
 */
export function seriesOfRange(sheet: SheetData, range: CellRange, seriesBy: string): ChartSeriesData[] {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw invalidArgument(`no series by ${seriesBy}`);
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnsOf(range) > rowsOf(range));
  const isText = (row: number, column: number): boolean => typeof sheet.cell(row, column).value === 'string';
  const hasHead = range.top < range.bottom && isText(range.top, range.right);
  const hasLabels = range.left < range.right && isText(range.bottom, range.left);
  const top = range.top + (hasHead ? 1 : 0);
  const left = range.left + (hasLabels ? 1 : 0);
  const name = (row: number, column: number, has: boolean, index: number): string =>
    has ? String(sheet.cell(row, column).value ?? '') : `Series${index + 1}`;
  const address = (area: CellRange): string => absoluteAddress(sheet, area);
  if (byRows) {
    return Array.from({ length: range.bottom - top + 1 }, (_, index) => ({
      ...newSeries(name(top + index, range.left, hasLabels, index)),
      figures: address({ top: top + index, left, bottom: top + index, right: range.right }),
      categories: hasHead ? address({ top: range.top, left, bottom: range.top, right: range.right }) : null,
    }));
  }
  return Array.from({ length: range.right - left + 1 }, (_, index) => ({
    ...newSeries(name(range.top, left + index, hasHead, index)),
    figures: address({ top, left: left + index, bottom: range.bottom, right: left + index }),
    categories: hasLabels
      ? address({ top, left: range.left, bottom: range.bottom, right: range.left })
      : null,
  }));
}
