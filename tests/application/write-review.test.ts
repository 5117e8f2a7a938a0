import { writeReview } from '../../src/application/write-review';
import type { DefinedName, WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import { STATUS_COLUMNS } from '../../src/domain/report/status-columns';
import type { PutSheet, SetCells, WorkbookChange } from '../../src/workbook/workbook-change';
import { type ActionOutline, AS_AT, buildReview, outlinedPlan, planGrid } from '../support/review-builder';
import { buildSheet, buildWorkbook, type GridValue } from '../support/sheet-builder';

const LINES: readonly ActionOutline[] = [
  { section: '1. Recruitment' },
  { action: 'Train panels', leads: ['Head of EDI'], status: 'overdue', due: '2024-03-31', why: 'Late.' },
  { action: 'Mend the lift', leads: ['Estates'], status: 'not-rated' },
];
const HEADINGS = STATUS_COLUMNS.map(({ heading }) => heading);

function ofKind<Kind extends WorkbookChange['kind']>(changes: readonly WorkbookChange[], kind: Kind) {
  return changes.filter((change): change is Extract<WorkbookChange, { kind: Kind }> => change.kind === kind);
}

/** What a change puts at a place of the sheet; undefined where it leaves the cell alone. */
function written(changes: readonly WorkbookChange[], row: number, column: number) {
  for (const change of ofKind(changes, 'set-cells')) {
    const cell = change.cells[row - change.row]?.[column - change.column];
    if (cell) return cell;
  }
  return undefined;
}

function hidden(name: string, refersTo: string): DefinedName {
  return { name, refersTo, sheet: null, hidden: true };
}

/** The plan with status columns an earlier review wrote from column D on. */
function reviewedBefore(grid: GridValue[][], refersTo: string): WorkbookSnapshot {
  return {
    ...buildWorkbook(buildSheet(grid)),
    definedNames: [hidden('_Parity.status.1', refersTo)],
  };
}

describe('a first review of a plain range', () => {
  const changes = writeReview(buildReview(LINES));

  it('writes eight columns right of the plan: headings, then a line for each action, nothing on section rows', () => {
    const [cells] = ofKind(changes, 'set-cells') as [SetCells];
    expect(cells).toMatchObject({ sheet: 'Plan', row: 3, column: 4 });
    expect(cells.cells.map((row) => row.map((cell) => cell?.value?.toString() ?? null))).toEqual([
      HEADINGS,
      HEADINGS.map(() => null),
      ['A-001', 'Overdue', 'R', 'Late.', '2024-03-31', '-91', null, null],
      ['A-002', 'Not rated', '–', 'As outlined.', null, null, null, null],
    ]);
  });

  it('colours the status with the fill and text of its rating, and leaves a rating without one plain', () => {
    expect(written(changes, 5, 5)?.style).toMatchObject({ fill: '#F9D6D5', colour: '#7A0B0B' });
    expect(written(changes, 6, 5)?.style?.fill).toBeUndefined();
  });

  it('expects what the snapshot holds in every cell it writes', () => {
    for (const { cells, expect: expected } of ofKind(changes, 'set-cells')) {
      expect(expected?.map((row) => row.length)).toEqual(cells.map((row) => row.length));
      expect(expected?.flat().every((value) => value === null)).toBe(true);
    }
  });

  it('marks the columns with a hidden name over header and rows, and gives them widths', () => {
    expect(ofKind(changes, 'set-name')).toEqual([
      { kind: 'set-name', name: '_Parity.status.1', refersTo: "'Plan'!$D$3:$K$6", hidden: true },
    ]);
    expect(ofKind(changes, 'set-column-widths')[0]?.widths[3]).toEqual({ column: 7, width: 48 });
  });

  it('adds the summary, the checks and the list of actions, and the settings where they are given', () => {
    const names = (all: readonly WorkbookChange[]) => ofKind(all, 'put-sheet').map(({ spec }) => spec.name);
    expect(names(changes)).toEqual(['Parity summary', 'Parity checks', 'Parity actions']);
    const settingsSheet: PutSheet['spec'] = {
      name: 'Parity settings',
      marker: 'settings',
      columnWidths: [],
      rows: [],
    };
    expect(names(writeReview({ ...buildReview(LINES), settingsSheet }))).toContain('Parity settings');
  });

  it('touches no cell of the plan itself', () => {
    for (const { column } of ofKind(changes, 'set-cells')) expect(column).toBeGreaterThan(3);
  });
});

describe('a review beside other things on the sheet', () => {
  it('gives no width to a column in which the user has something above the plan', () => {
    const grid = planGrid(LINES);
    grid[0] = ['Title', null, null, null, null, 'A note above'];
    const { plans, findings } = buildReview(LINES);
    const changes = writeReview({ snapshot: buildWorkbook(buildSheet(grid)), plans, findings, asAt: AS_AT });
    const columns = ofKind(changes, 'set-column-widths')[0]?.widths.map(({ column }) => column);
    expect(columns).toEqual([4, 5, 7, 8, 9, 10, 11]);
  });

  it('writes the headings again on a repeated header row', () => {
    const review = buildReview(LINES);
    const [reviewed] = review.plans;
    if (!reviewed) throw new Error('no plan');
    const plans = [{ ...reviewed, plan: { ...reviewed.plan, repeatedHeaderRows: [4] } }];
    expect(written(writeReview({ ...review, plans }), 4, 5)?.value).toBe('Status');
  });

  it('keeps the columns of two plans side by side apart', () => {
    const right = outlinedPlan(LINES, { firstRef: 3 });
    const second = {
      ...right,
      plan: { ...right.plan, firstColumn: 6, lastColumn: 8 },
    };
    const snapshot = buildWorkbook(
      buildSheet(planGrid(LINES).map((row) => [...row, ...Array(5 - row.length).fill(null), ...row])),
    );
    const plans = [outlinedPlan(LINES), second];
    const names = ofKind(writeReview({ snapshot, plans, findings: [], asAt: AS_AT }), 'set-name');
    expect(names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['_Parity.status.1', "'Plan'!$I$3:$P$6"],
      ['_Parity.status.2', "'Plan'!$Q$3:$X$6"],
    ]);
  });
});

describe('a review of a table', () => {
  const table = { name: 'Actions', range: 'A3:C6' };
  const review = (grid: GridValue[][]) => {
    const [reviewed] = buildReview(LINES).plans;
    if (!reviewed) throw new Error('no plan');
    const plans = [{ ...reviewed, plan: { ...reviewed.plan, tableName: 'Actions' } }];
    const snapshot = buildWorkbook(buildSheet(grid, { tables: [table] }));
    return writeReview({ snapshot, plans, findings: [], asAt: AS_AT });
  };

  it('grows the table by the eight columns, whose headings that change alone writes', () => {
    const changes = review(planGrid(LINES));
    const [grow] = ofKind(changes, 'grow-table');
    expect(grow).toMatchObject({ table: 'Actions', sheet: 'Plan' });
    expect(grow?.headers.map(({ value }) => value)).toEqual(HEADINGS);
    expect(written(changes, 3, 4)).toBeUndefined();
    expect(written(changes, 5, 5)?.value).toBe('Overdue');
  });

  it('gives its columns other names where the table has theirs already', () => {
    const grid = planGrid(LINES);
    grid[2] = ['Action', 'status', 'Due date'];
    const [grow] = ofKind(review(grid), 'grow-table');
    expect(grow?.headers.map(({ value }) => value).slice(0, 3)).toEqual([
      'Parity ref',
      'Status (Parity)',
      'RAG',
    ]);
  });

  it('goes beside it when something stands in the way', () => {
    const grid = planGrid(LINES);
    grid[4] = [...(grid[4] ?? []), null, 'mine'];
    const changes = review(grid);
    expect(ofKind(changes, 'grow-table')).toEqual([]);
    expect(ofKind(changes, 'set-name')[0]?.refersTo).toBe("'Plan'!$F$3:$M$6");
  });
});

describe('a second review', () => {
  const old = (ref: string): GridValue[] => [
    ref,
    'On track',
    'G',
    'Old.',
    45000,
    12,
    'old gap',
    '1 check: old',
  ];

  it('writes into the columns it finds by their name, wherever they are now and whatever their headings say', () => {
    const grid = planGrid(LINES);
    grid[2] = [...(grid[2] ?? []), null, 'Number', 'State', ...HEADINGS.slice(2)];
    grid[4] = [...(grid[4] ?? []), null, ...old('A-001')];
    const { plans } = buildReview(LINES);
    const snapshot = reviewedBefore(grid, "'Plan'!$E$3:$L$5");
    const changes = writeReview({ snapshot, plans, findings: [], asAt: AS_AT });
    expect(written(changes, 5, 6)?.value).toBe('Overdue');
    expect(written(changes, 5, 11)).toMatchObject({ value: null });
    expect(written(changes, 3, 5)).toBeUndefined();
    expect(written(changes, 3, 7)?.value).toBe('RAG');
    expect(ofKind(changes, 'set-name')[0]?.refersTo).toBe("'Plan'!$E$3:$L$6");
    expect(ofKind(changes, 'set-column-widths')).toEqual([]);
  });

  it('leaves a column the user put between ours alone', () => {
    const grid = planGrid(LINES);
    grid[2] = [...(grid[2] ?? []), ...HEADINGS.slice(0, 3), 'Mine', ...HEADINGS.slice(3)];
    const { plans } = buildReview(LINES);
    const snapshot = reviewedBefore(grid, "'Plan'!$D$3:$L$6");
    const changes = writeReview({ snapshot, plans, findings: [], asAt: AS_AT });
    for (const { column, cells } of ofKind(changes, 'set-cells')) {
      const right = column + (cells[0]?.length ?? 0) - 1;
      expect(column <= 7 && right >= 7).toBe(false);
    }
    expect(ofKind(changes, 'set-name')[0]?.refersTo).toBe("'Plan'!$D$3:$L$6");
  });

  it('leaves alone what the user has hidden by merging our cells', () => {
    const grid = planGrid(LINES);
    grid[2] = [...(grid[2] ?? []), ...HEADINGS];
    for (const row of [4, 5]) grid[row] = [...(grid[row] ?? []), ...old(`A-00${row - 3}`)];
    const { plans } = buildReview(LINES);
    const sheet = buildSheet(grid, { merges: ['G5:G6'] });
    const snapshot = {
      ...buildWorkbook(sheet),
      definedNames: [hidden('_Parity.status.1', "'Plan'!$D$3:$K$6")],
    };
    const changes = writeReview({ snapshot, plans, findings: [], asAt: AS_AT });
    expect(written(changes, 5, 7)?.value).toBe('Late.');
    expect(written(changes, 6, 7)).toBeUndefined();
    expect(written(changes, 6, 5)?.value).toBe('Not rated');
  });

  it('clears the rows that held an action and no longer do, and no others', () => {
    const grid = planGrid(LINES);
    grid[2] = [...(grid[2] ?? []), ...HEADINGS];
    grid[3] = ['1. Recruitment', null, null, null, null, null, 'written by the user'];
    grid.push([null, null, null, ...old('A-003')]);
    const { plans } = buildReview(LINES);
    const snapshot = reviewedBefore(grid, "'Plan'!$D$3:$K$7");
    const changes = writeReview({ snapshot, plans, findings: [], asAt: AS_AT });
    expect(written(changes, 7, 4)).toEqual({ value: null, style: {} });
    expect(written(changes, 7, 10)).toEqual({ value: null, style: {} });
    expect(written(changes, 4, 7)).toBeUndefined();
    expect(ofKind(changes, 'set-name')[0]?.refersTo).toBe("'Plan'!$D$3:$K$6");
  });

  it('gives the copy of a reviewed sheet a name of its own', () => {
    const grid = planGrid(LINES);
    grid[2] = [...(grid[2] ?? []), ...HEADINGS];
    grid[4] = [...(grid[4] ?? []), ...old('A-001')];
    const first = buildSheet(grid, { name: 'Plan' });
    const copy = buildSheet(grid, { name: 'Plan (2)' });
    const snapshot: WorkbookSnapshot = {
      ...buildWorkbook(first, copy),
      definedNames: [
        hidden('_Parity.status.1', "'Plan'!$D$3:$K$6"),
        { ...hidden('_Parity.status.1', "'Plan (2)'!$D$3:$K$6"), sheet: 'Plan (2)' },
      ],
    };
    const plans = [outlinedPlan(LINES), outlinedPlan(LINES, { sheet: 'Plan (2)', firstRef: 3 })];
    const changes = writeReview({ snapshot, plans, findings: [], asAt: AS_AT });
    expect(ofKind(changes, 'set-name').map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['_Parity.status.1', "'Plan'!$D$3:$K$6"],
      ['_Parity.status.2', "'Plan (2)'!$D$3:$K$6"],
    ]);
    expect(ofKind(changes, 'set-cells').every(({ column }) => column === 4)).toBe(true);
  });

  it('keeps the names the user gave our sheets, and takes another where a sheet of theirs has ours', () => {
    const { plans } = buildReview(LINES);
    const snapshot: WorkbookSnapshot = {
      ...buildWorkbook(
        buildSheet(planGrid(LINES)),
        buildSheet([['x']], { name: 'For the board' }),
        buildSheet([['theirs']], { name: 'parity checks' }),
      ),
      definedNames: [hidden('_Parity.summary', "'For the board'!$A$1:$L$40")],
    };
    const changes = writeReview({ snapshot, plans, findings: [], asAt: AS_AT });
    expect(ofKind(changes, 'put-sheet').map(({ spec }) => spec.name)).toEqual([
      'For the board',
      'Parity checks (2)',
      'Parity actions',
    ]);
  });
});
