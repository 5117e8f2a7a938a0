import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ROWS: readonly GridValue[][] = [
  ['Put every menu into pictures', 'Head of Catering', 'May 2025'],
  ['Agree a taxi contract with ramps', 'Transport Manager', 'July 2025'],
  ['Mend the lift to the training rooms', 'Estates Manager', 'August 2024'],
  ['Post a calendar of holy days on wards', 'Head Chaplain', 'January 2025'],
];
const GREEN = '#00B050';
const AMBER = '#FFC000';
const RED = '#FF0000';
const GREY = '#BFBFBF';

const fillsOf = (grid: readonly GridValue[][], fills: Readonly<Record<string, string>>) =>
  planOf(grid, { fills }).actions.map(({ stated }) => stated?.fill ?? null);

describe('colours alone, in a column without a heading', () => {
  const right = { D2: GREEN, D3: AMBER, D4: RED, D5: GREY };

  it('state how each action stands, right of the plan, grey among them', () => {
    const grid = [['Action', 'Who', 'When'], ...ROWS];
    expect(fillsOf(grid, right)).toEqual([GREEN, AMBER, RED, GREY]);
    expect(planOf(grid, { fills: right }).lastColumn).toBe(4);
  });

  it('state it left of the plan as well', () => {
    const grid = [[null, 'Action', 'Who', 'When'], ...ROWS.map((row) => [null, ...row])];
    expect(fillsOf(grid, { A2: GREEN, A3: AMBER, A4: RED, A5: GREEN })).toEqual([GREEN, AMBER, RED, GREEN]);
  });

  it('are none of the plan’s where words beside them explain them', () => {
    const grid = [
      ['Action', 'Who', 'When'],
      ...ROWS.map((row, at) => [...row, null, ['Done', 'At risk', 'Late', 'Not begun'][at]]),
    ];
    expect(fillsOf(grid, right)).toEqual([null, null, null, null]);
  });

  it('mark nothing where all rows have one', () => {
    const grid = [['Action', 'Who', 'When'], ...ROWS];
    expect(fillsOf(grid, { D2: GREEN, D3: GREEN, D4: GREEN, D5: GREEN })).toEqual([null, null, null, null]);
  });

  it('mark nothing where each row is banded over all of its cells', () => {
    const grid = [['Action', 'Who', 'When'], ...ROWS];
    const fills = { 'A2:D2': GREY, 'A4:D4': GREY };
    expect(fillsOf(grid, fills)).toEqual([null, null, null, null]);
  });
});
