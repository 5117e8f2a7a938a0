import {
  areaOf,
  boxOf,
  layOutGrid,
  spanBetween,
  standsAlone,
  type GridLayout,
} from '../../src/workbench/grid-layout';
import { parseRange } from '../../src/domain/grid/address';
import type { CellRange } from '../../src/domain/grid/address';
import { buildSheet } from '../support/sheet-builder';

const range = (text: string): CellRange => {
  const area = parseRange(text);
  if (!area) throw new Error(`${text} is no range.`);
  return area;
};
const width = (layout: GridLayout, column: number): number =>
  (layout.columnStarts[column] as number) - (layout.columnStarts[column - 1] as number);
const height = (layout: GridLayout, row: number): number =>
  (layout.rowStarts[row] as number) - (layout.rowStarts[row - 1] as number);
const LONG = 'Review how the panels are made up and what they ask. '.repeat(4);

test('A long title widens no column, and a column of long texts is wide but no wider than a page', () => {
  const layout = layOutGrid(buildSheet([[LONG], ['No', 'Action'], ['1', LONG], ['2', LONG], ['3', LONG]]));
  expect(width(layout, 1)).toBeLessThan(80);
  expect(width(layout, 2)).toBe(300);
});

test('A row is as high as the text that needs most lines, up to nine', () => {
  const layout = layOutGrid(
    buildSheet([
      ['Action', 'Lead'],
      [LONG, 'x'],
      [LONG.repeat(20), 'x'],
      ['one\ntwo\nthree', 'x'],
    ]),
  );
  expect(height(layout, 1)).toBe(26);
  expect(height(layout, 2)).toBe(6 * 18 + 8);
  expect(height(layout, 3)).toBe(9 * 18 + 8);
  expect(height(layout, 4)).toBe(3 * 18 + 8);
});

test('A number or a date is never broken, though the column’s other texts are short', () => {
  const rows = [['A', 'B'], ...Array.from({ length: 20 }, () => ['x', 'y']), ['x', 123456789012]];
  expect(width(layOutGrid(buildSheet(rows)), 2)).toBeGreaterThanOrEqual(12 * 7);
});

test('A column is as wide as the file has it, but breaks no number, and is no wider than a page', () => {
  const sheet = {
    ...buildSheet([
      ['Overdue', LONG, 'x', 'y'],
      ['x', LONG, 123456789012, 'y'],
    ]),
    columnWidths: new Map([
      [1, 13],
      [2, 40],
      [3, 2],
      [4, 255],
    ]),
  };
  const layout = layOutGrid(sheet);
  expect([1, 2].map((column) => width(layout, column))).toEqual([91, 280]);
  expect(width(layout, 3)).toBeGreaterThanOrEqual(12 * 7);
  expect(width(layout, 4)).toBe(640);
});

test('A column that the file says nothing of has room for its longest word in bold letters', () => {
  const layout = layOutGrid(
    buildSheet([['Status', 'x'], ...['Overdue', 'On track'].map((word) => [word, 'y'])]),
  );
  expect(width(layout, 1)).toBeGreaterThanOrEqual(8 * 7 + 14);
});

test('Hidden rows and columns take no room', () => {
  const sheet = {
    ...buildSheet([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]),
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([2]),
  };
  const layout = layOutGrid(sheet);
  expect([height(layout, 2), width(layout, 2)]).toEqual([0, 0]);
  expect(height(layout, 1)).toBeGreaterThan(0);
});

test('A merged area is one place, as large as its cells together', () => {
  const sheet = { ...buildSheet([['a', 'b', 'c'], ['d'], ['e']]), merges: [range('A1:B2')] };
  const layout = layOutGrid(sheet);
  expect(areaOf(layout, 2, 2)).toEqual(range('A1:B2'));
  expect(areaOf(layout, 3, 2)).toEqual(range('B3'));
  expect(boxOf(layout, range('A1:B2'))).toEqual({
    x: 0,
    y: 0,
    width: width(layout, 1) + width(layout, 2),
    height: height(layout, 1) + height(layout, 2),
  });
});

test('Even an empty sheet has cells to look at', () => {
  const layout = layOutGrid(buildSheet([]));
  expect([layout.rowCount, layout.columnCount]).toEqual([20, 8]);
});

test.each([
  [0, 1, 1, 1],
  [0, 10, 1, 1],
  [9, 11, 1, 2],
  [10, 30, 2, 3],
  [-500, 5, 1, 1],
  [25, 9000, 3, 3],
])('Between pixels %i and %i of rows ten high lie rows %i to %i', (from, to, first, last) => {
  expect(spanBetween(new Float64Array([0, 10, 20, 30]), from, to)).toEqual({ first, last });
});

test('A text stands alone when nothing else is in its row', () => {
  const { cells } = buildSheet([['Title'], ['a', 'b'], []]);
  expect([standsAlone(cells[0]), standsAlone(cells[1]), standsAlone(cells[2])]).toEqual([true, false, false]);
});

/** How often a side of a merged heading is asked for while a sheet of so many rows, a twentieth of them headings, is laid out. */
function looksAtMerges(rowCount: number): number {
  const rows = Array.from({ length: rowCount }, (_, row) => [`${row}`, LONG, 'Head of Inclusion', 45_382]);
  let looks = 0;
  const merges = Array.from({ length: rowCount / 20 }, (_, at) => {
    const merge = range(`A${at * 20 + 1}:D${at * 20 + 1}`);
    return new Proxy(merge, {
      get: (target, side: keyof typeof merge) => {
        looks += 1;
        return target[side];
      },
    });
  });
  const layout = layOutGrid({ ...buildSheet(rows), merges });
  expect(layout.rowStarts[rowCount]).toBeGreaterThan(rowCount * 26);
  return looks;
}

test('Laying out a sheet with merged headings takes looks in step with its rows', () => {
  // Looking through every heading for every cell, twice the rows would take four times the looks.
  expect(looksAtMerges(8000)).toBeLessThan(2.5 * looksAtMerges(4000));
});
