import type { CellRange } from '../../../src/domain/grid/address';
import { buildSheet, type GridValue } from '../../support/sheet-builder';
import { outlinedPlan } from '../../support/review-builder';
import type { Plan } from '../../../src/domain/plan/plan';
import {
  columnsOfBlock,
  findEarlierBlock,
  findFreeColumns,
  placeStatusColumns,
} from '../../../src/domain/report/status-block';
import { STATUS_COLUMNS } from '../../../src/domain/report/status-columns';

const HEADINGS = STATUS_COLUMNS.map(({ heading }) => heading);

/** A plan over rows 3 to 5 and columns A to C. */
const plan: Plan = outlinedPlan([{ action: 'Train panels' }, { action: 'Mend the lift' }]).plan;
const rows: GridValue[][] = [[], [], ['Action', 'Lead', 'Due date'], ['Train panels'], ['Mend the lift']];

function block(range: CellRange, marker = 'status.1', sheet = 'Plan') {
  return { marker, sheet, range, named: true };
}

describe('room for the status columns', () => {
  it('is beside the plan when nothing stands there over its rows, whatever stands above', () => {
    const sheet = buildSheet([['Title', null, null, 'a note above'], [], ...rows.slice(2)]);
    expect(findFreeColumns(sheet, { top: 3, bottom: 5, from: 4, taken: [] })).toBe(4);
  });

  it('starts past a value, a merge, a table, a hidden column and another plan’s columns', () => {
    const wanted = { top: 3, bottom: 5, from: 4, taken: [] };
    const value = buildSheet([...rows.slice(0, 4), ['Mend the lift', null, null, null, 'mine']]);
    expect(findFreeColumns(value, wanted)).toBe(6);
    expect(findFreeColumns(buildSheet(rows, { merges: ['E2:F3'] }), wanted)).toBe(7);
    expect(findFreeColumns(buildSheet(rows, { tables: [{ name: 'T', range: 'G5:H9' }] }), wanted)).toBe(9);
    expect(findFreeColumns(buildSheet(rows, { hiddenColumns: [5] }), wanted)).toBe(6);
    const taken = [{ top: 1, left: 4, bottom: 3, right: 11 }];
    expect(findFreeColumns(buildSheet(rows), { ...wanted, taken })).toBe(12);
  });

  it('may be a gap that is just wide enough', () => {
    const line: GridValue[] = ['Train panels'];
    line[11] = 'mine';
    const sheet = buildSheet([...rows.slice(0, 3), line, ['Mend the lift']]);
    expect(findFreeColumns(sheet, { top: 3, bottom: 5, from: 4, taken: [] })).toBe(4);
    expect(findFreeColumns(sheet, { top: 3, bottom: 5, from: 5, taken: [] })).toBe(13);
  });

  it('is not there when the sheet has come to its last column', () => {
    const sheet = buildSheet(rows);
    expect(findFreeColumns(sheet, { top: 3, bottom: 5, from: 16_378, taken: [] })).toBeNull();
  });
});

describe('where the status columns go', () => {
  it('is inside the plan’s table when the columns beside the table are free over all its rows', () => {
    const tables = [{ name: 'Actions', range: 'A3:C8' }];
    const place = placeStatusColumns(
      { ...plan, tableName: 'Actions' },
      buildSheet(rows, { tables }),
      null,
      'status.1',
      [],
    );
    expect(place).toMatchObject({
      growTable: 'Actions',
      columns: [4, 5, 6, 7, 8, 9, 10, 11],
      top: 3,
      bottom: 8,
    });
  });

  it('is beside the table, apart from what stands there, when the table cannot grow', () => {
    const grid = [...rows, [], ['', '', '', 'mine']];
    const tables = [{ name: 'Actions', range: 'A3:C8' }];
    const place = placeStatusColumns(
      { ...plan, tableName: 'Actions' },
      buildSheet(grid, { tables }),
      null,
      'status.1',
      [],
    );
    expect(place?.growTable).toBeNull();
    expect(place?.columns[0]).toBe(4);
  });

  it('is where they were, in the order the user has put them in', () => {
    const moved = [...HEADINGS.slice(1), HEADINGS[0] ?? ''];
    const sheet = buildSheet([
      [],
      [],
      ['Action', 'Lead', 'Due date', ...moved],
      ['Train panels'],
      ['Mend the lift'],
    ]);
    const earlier = block({ top: 3, left: 4, bottom: 5, right: 11 });
    expect(placeStatusColumns(plan, sheet, earlier, 'status.9', [])).toMatchObject({
      marker: 'status.1',
      columns: [11, 4, 5, 6, 7, 8, 9, 10],
      growTable: null,
    });
  });
});

describe('the columns of an earlier review', () => {
  const range = { top: 3, left: 4, bottom: 5, right: 11 };
  const withHeadings = (headings: GridValue[]) =>
    buildSheet([[], [], ['Action', 'Lead', 'Due date', ...headings]]);

  it('are told by position when headings were renamed', () => {
    const renamed = ['Number', 'State', ...HEADINGS.slice(2)];
    expect(columnsOfBlock(withHeadings(renamed), range, 3)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('pass over a column the user put between them, and do without one the user took out', () => {
    const inserted = [...HEADINGS.slice(0, 3), 'Mine', ...HEADINGS.slice(3)];
    expect(columnsOfBlock(withHeadings(inserted), { ...range, right: 12 }, 3)).toEqual([
      4, 5, 6, 8, 9, 10, 11, 12,
    ]);
    const without = HEADINGS.filter((heading) => heading !== 'Gap to target');
    expect(columnsOfBlock(withHeadings(without), { ...range, right: 10 }, 3)).toEqual([
      4,
      5,
      6,
      7,
      8,
      9,
      null,
      10,
    ]);
  });

  it('are given up when the status can no longer be told', () => {
    const without = HEADINGS.filter((heading) => heading !== 'Status');
    expect(columnsOfBlock(withHeadings(without), { ...range, right: 10 }, 3)).toBeNull();
  });
});

describe('the block that belongs to a plan', () => {
  it('is on its sheet and over its rows; of several, the nearest', () => {
    const near = block({ top: 3, left: 4, bottom: 5, right: 11 }, 'status.2');
    const far = block({ top: 3, left: 30, bottom: 5, right: 37 }, 'status.1');
    const below = block({ top: 20, left: 4, bottom: 25, right: 11 }, 'status.3');
    const elsewhere = block({ top: 3, left: 4, bottom: 5, right: 11 }, 'status.4', 'Other');
    expect(findEarlierBlock(plan, [far, near, below, elsewhere])).toBe(near);
    expect(findEarlierBlock(plan, [below, elsewhere])).toBeNull();
  });
});
