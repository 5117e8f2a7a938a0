/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { formatAddress, parseRange, type CellAddress, type CellRange } from '../../src/domain/grid/address';
import type { SheetSnapshot } from '../../src/domain/grid/sheet-snapshot';
import { SheetGrid } from '../../src/workbench/SheetGrid';
import { buildSheet } from '../support/sheet-builder';

// The page it runs in here has no sizes; what is drawn is then what lies near the top left corner.
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

function Grid({ sheet, from = { row: 1, column: 1 } }: { sheet: SheetSnapshot; from?: CellAddress }) {
  const [selected, setSelected] = useState(from);
  return (
    <>
      <SheetGrid sheet={sheet} selected={selected} onSelect={setSelected} />
      <output>{formatAddress(selected)}</output>
    </>
  );
}
const plan = buildSheet(
  [
    ['Action', 'Due', 'Done'],
    ['Review the panels', '31 March 2024', true],
    ['Publish the report', '30 June 2024', 12],
  ],
  { name: 'EDI plan' },
);

test('A sheet is a grid with its name, its size, lettered columns and numbered rows', () => {
  render(<Grid sheet={plan} />);
  const grid = screen.getByRole('grid', { name: 'Sheet EDI plan' });
  expect(grid.getAttribute('aria-rowcount')).toBe('21');
  expect(grid.getAttribute('aria-readonly')).toBe('true');
  expect(within(grid).getByRole('columnheader', { name: 'B' })).toBeTruthy();
  expect(within(grid).getByRole('rowheader', { name: '3' })).toBeTruthy();
  expect(within(grid).getByRole('gridcell', { name: '30 June 2024' }).getAttribute('aria-colindex')).toBe(
    '3',
  );
});

test('One cell is chosen, by the keys or by pointing, and the grid says which', async () => {
  render(<Grid sheet={plan} />);
  const grid = screen.getByRole('grid');
  const chosen = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent;
  expect(chosen()).toBe('Action');
  grid.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(chosen()).toBe('31 March 2024');
  await userEvent.click(screen.getByRole('gridcell', { name: 'Publish the report' }));
  expect(screen.getByRole('status').textContent).toBe('A3');
  expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(1);
});

test('A coloured sign is drawn in its colour, and a coloured cell behind its text', () => {
  const sign = { value: '◆', text: '◆', fill: '#4B2E83', isSignColour: true } as const;
  render(<Grid sheet={buildSheet([[sign, 'Overdue']], { fills: { B1: '#FFC000' } })} />);
  const [drawn, filled] = screen.getAllByRole('gridcell');
  expect(drawn?.style.color).toBe('rgb(75, 46, 131)');
  expect(drawn?.style.backgroundColor).toBe('');
  expect(filled?.style.backgroundColor).toBe('rgb(255, 192, 0)');
});

test('Tab leaves the grid, so that nobody is caught in it', async () => {
  render(<Grid sheet={plan} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('grid'));
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});

test('A merged area is one cell that says how far it reaches', () => {
  render(<Grid sheet={{ ...plan, merges: [parseRange('A1:C1') as CellRange] }} />);
  const title = screen.getByRole('gridcell', { name: 'Action' });
  expect(title.getAttribute('aria-colspan')).toBe('3');
  expect(screen.queryByRole('gridcell', { name: 'Due' })).toBeNull();
});

test('An area merged from rows far above is drawn where it reaches into view', () => {
  const rows = Array.from({ length: 500 }, (_, row) => [`part ${row + 1}`, 'x']);
  const tall = { ...buildSheet(rows), merges: [parseRange('A1:A500') as CellRange] };
  render(<Grid sheet={tall} from={{ row: 400, column: 2 }} />);
  expect(screen.getByRole('gridcell', { name: 'part 1' }).getAttribute('aria-rowspan')).toBe('500');
});

test('Of a hundred thousand rows only those near the view are drawn, and the chosen one', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [`action ${row + 1}`, 'Head of Inclusion']);
  render(<Grid sheet={buildSheet(rows)} from={{ row: 90_000, column: 1 }} />);
  expect(screen.getAllByRole('row').length).toBeLessThan(100);
  expect(screen.getByRole('gridcell', { name: 'action 90000' })).toBeTruthy();
});

test('A colour of the file is kept, with text that can be read on it', () => {
  const [head = [], ...rest] = plan.cells;
  const filled = {
    ...plan,
    cells: [[{ value: 'Action', text: 'Action', fill: '#1F3A5F' }, ...head.slice(1)], ...rest],
  };
  render(<Grid sheet={filled} />);
  const { backgroundColor, color } = screen.getByRole('gridcell', { name: 'Action' }).style;
  expect([backgroundColor, color]).toEqual(['rgb(31, 58, 95)', 'rgb(255, 255, 255)']);
});
