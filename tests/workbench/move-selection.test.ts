import { formatAddress, parseAddress, parseRange, type CellRange } from '../../src/domain/grid/address';
import { layOutGrid } from '../../src/workbench/grid-layout';
import { moveSelection } from '../../src/workbench/move-selection';
import { buildSheet } from '../support/sheet-builder';

const sheet = {
  ...buildSheet(Array.from({ length: 40 }, () => Array.from({ length: 10 }, () => 'x'))),
  merges: [parseRange('B3:D5') as CellRange],
  hiddenRows: new Set([7]),
  hiddenColumns: new Set([6, 10]),
};
const layout = layOutGrid(sheet);

test.each([
  ['ArrowDown', 'A1', 'A2'],
  ['ArrowUp', 'A1', 'A1'],
  ['ArrowLeft', 'A1', 'A1'],
  ['ArrowRight', 'I1', 'I1'],
  ['ArrowRight', 'A4', 'B4'],
  ['ArrowRight', 'B3', 'E3'],
  ['ArrowDown', 'C4', 'C6'],
  ['ArrowUp', 'C6', 'C5'],
  ['ArrowDown', 'A6', 'A8'],
  ['ArrowUp', 'A8', 'A6'],
  ['ArrowRight', 'E1', 'G1'],
  ['ArrowLeft', 'G1', 'E1'],
  ['Home', 'E9', 'A9'],
  ['End', 'A9', 'I9'],
  ['Ctrl+Home', 'E9', 'A1'],
  ['Ctrl+End', 'A1', 'I40'],
  ['PageDown', 'A1', 'A6'],
  ['PageUp', 'A6', 'A1'],
  ['PageUp', 'A2', 'A1'],
  ['PageDown', 'A39', 'A40'],
])('%s leads from %s to %s', (keys, from, to) => {
  const key = { key: keys.replace('Ctrl+', ''), ctrlKey: keys.startsWith('Ctrl+') };
  const place = parseAddress(from);
  const next = place && moveSelection(layout, place, key, 5 * 26);
  expect(next && formatAddress(next)).toBe(to);
});

test.each(['a', 'Enter', 'Tab', 'F6', 'Escape'])('%s is left to the page', (key) => {
  expect(moveSelection(layout, { row: 1, column: 1 }, { key, ctrlKey: false }, 500)).toBeNull();
});
