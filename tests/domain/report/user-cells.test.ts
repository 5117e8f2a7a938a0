import { CHECKS_HEADINGS } from '../../../src/domain/report/checks-sheet';
import { matchNotes, readKeptNotes, refKeys } from '../../../src/domain/report/kept-notes';
import { placeStrays } from '../../../src/domain/report/place-strays';
import type { SheetSpec } from '../../../src/domain/report/sheet-spec';
import { findStrayCells } from '../../../src/domain/report/stray-cells';
import { NOTED_HEADINGS, SUMMARY_HEADINGS } from '../../../src/domain/report/summary-layout';
import { buildSheet, type GridValue } from '../../support/sheet-builder';
import { valuesOf } from '../../support/spec-reader';

const HEAD = ['Action', 'Lead', 'Why', 'Ref', 'Due', 'Days late', 'Status now', 'Notes'];

function line(ref: string, ...after: GridValue[]): GridValue[] {
  return [`Action ${ref}`, 'Head of EDI', 'Late.', ref, 45000, 30, 'Overdue', ...after];
}

function readAll(grid: GridValue[][], right = 12) {
  const range = { top: 1, left: 1, bottom: grid.length, right };
  return readKeptNotes(buildSheet(grid), range, NOTED_HEADINGS);
}

describe('notes in our tables', () => {
  it('are read with the reference of their row, in the Notes column and the empty ones beside it', () => {
    const kept = readAll([
      HEAD,
      line('A-001', 'Rang on Monday'),
      line('A-002'),
      line('A-003', null, 'and', 'on'),
    ]);
    expect(kept.map(({ about, note }) => [about.get('Ref'), note.value])).toEqual([
      ['A-001', 'Rang on Monday'],
      ['A-003', 'and on'],
    ]);
  });

  it('keep a number or date as it is', () => {
    const [kept] = readAll([
      HEAD,
      line('A-001', { value: 45474, text: '01 Jul 2024', numberFormat: 'dd mmm yyyy' }),
    ]);
    expect(kept?.note).toMatchObject({ value: 45474, style: { numberFormat: 'dd mmm yyyy' } });
  });

  it('take in a column of the user’s own, with its heading', () => {
    const wider = [...HEAD.slice(0, 4), 'Rang?', ...HEAD.slice(4)];
    const row = line('A-001', 'Away');
    const kept = readAll([wider, [...row.slice(0, 4), 'yes', ...row.slice(4)]]);
    expect(kept.map(({ note }) => note.value)).toEqual(['Rang?: yes Away']);
  });

  it('are read past rows the user put between, up to the next heading of ours', () => {
    const kept = readAll([
      HEAD,
      line('A-001'),
      [],
      ['a line of the user’s'],
      line('A-002', 'kept'),
      [],
      ['By section'],
      ['Section', 'Next deadline', 'In words', 'Actions', 'Overdue', 'Off track', 'At risk', 'On track'],
      ['One', null, '3 overdue', 3, 3, 0, 0, 1],
    ]);
    expect(kept.map(({ note }) => note.value)).toEqual(['kept']);
  });

  it('are joined when a row has two, and given out once', () => {
    const kept = readAll([
      HEAD,
      line('A-001', 'first'),
      [],
      ['Notes on actions that have left these lists'],
      HEAD,
      line('A-001', 'second'),
    ]);
    const { notes, leftOver } = matchNotes(kept, refKeys, [{ exact: 'A-001', loose: 'A-001' }]);
    expect(notes.map((note) => note?.value)).toEqual(['first second']);
    expect(leftOver).toEqual([]);
  });
});

describe('what the user wrote between and beside our tables', () => {
  const grid: GridValue[][] = [
    ['Parity summary as at 30 June 2024', null, null, 'seen by the board'],
    ['Plan: one'],
    [{ value: '3 actions: …', text: '3 actions: …', formula: 'D9' }],
    ['a line of the user’s'],
    ['Actions by status'],
    ['Status', 'Shown as', 'What it means', 'Actions', 'Share'],
    ['Overdue', 'R', 'Late.', 3, 1, null, 'up from 2'],
    ['All actions', null, 'Every action.', 3, 1],
    [],
    ['another line'],
    ['Overdue, the longest first'],
    HEAD,
    line('A-001', 'a note, kept with its row'),
  ];

  it('is told from ours', () => {
    const range = { top: 1, left: 1, bottom: grid.length, right: 12 };
    expect(findStrayCells(buildSheet(grid), range, SUMMARY_HEADINGS)).toEqual([
      { row: 1, column: 4 },
      { row: 4, column: 1 },
      { row: 7, column: 7 },
      { row: 10, column: 1 },
    ]);
  });

  it('is also what rows and columns put in before our block hold', () => {
    const moved = buildSheet([['above'], [], [null, 'By lead'], ['left', 'ours']]);
    const range = { top: 3, left: 2, bottom: 3, right: 13 };
    expect(findStrayCells(moved, range, SUMMARY_HEADINGS)).toEqual([{ row: 1, column: 1 }]);
    expect(findStrayCells(moved, { ...range, bottom: 4 }, SUMMARY_HEADINGS)).toContainEqual({
      row: 4,
      column: 1,
    });
  });

  it('is nothing on a sheet as we wrote it, even with a blank row put in', () => {
    const checks: GridValue[][] = [
      ['Parity checks as at 30 June 2024'],
      ['1 check: 1 to fix, 0 to confirm, 0 to know.'],
      [],
      [...CHECKS_HEADINGS],
      ['Name a role.', 'B5 · Plan', 'Nothing', 'No lead.', 'A-001', 'Fix'],
      [],
      ['Name a role.', 'B6 · Plan', 'Nothing', 'No lead.', 'A-002', 'Fix'],
    ];
    const range = { top: 1, left: 1, bottom: 7, right: 7 };
    expect(findStrayCells(buildSheet(checks), range, new Set(CHECKS_HEADINGS))).toEqual([]);
  });
});

describe('what the user wrote, on the rebuilt sheet', () => {
  const spec = (rows: number): SheetSpec => ({
    name: 'Parity summary',
    marker: 'summary',
    columnWidths: [10, 10],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: [{ value: `ours ${row + 1}` }, { value: row }],
    })),
  });
  const strays = [
    { row: 1, column: 4 },
    { row: 5, column: 1 },
    { row: 7, column: 1 },
  ];

  it('stays at its place as long as that is free', () => {
    const sheet = buildSheet([['ours 1', 0, null, 'beside'], [], [], [], ['below'], [], ['further']]);
    const placed = valuesOf(placeStrays(spec(3), sheet, strays));
    expect(placed[0]).toEqual(['ours 1', 0, null, 'beside']);
    expect(placed.slice(3)).toEqual([[], ['below'], [], ['further']]);
  });

  it('goes to the foot, its gaps kept, where our tables have grown over it, and then stays', () => {
    const sheet = buildSheet([['ours 1', 0, null, 'beside'], [], [], [], ['below'], [], ['further']]);
    const placed = valuesOf(placeStrays(spec(8), sheet, strays));
    expect(placed[0]).toEqual(['ours 1', 0, null, 'beside']);
    expect(placed.slice(8)).toEqual([[], ['below'], [], ['further']]);
    const again = buildSheet(placed.map((row) => row.map((value) => value as GridValue)));
    const now = [
      { row: 1, column: 4 },
      { row: 10, column: 1 },
      { row: 12, column: 1 },
    ];
    expect(valuesOf(placeStrays(spec(8), again, now))).toEqual(placed);
  });

  it('keeps formulas and number formats, and text that looks like a formula as text', () => {
    const sheet = buildSheet([
      ['ours 1', 0, { value: 3, text: '3', formula: 'SUM(B1:B3)' }, '=1+1'],
      ['ours 2', 1, { value: 45474, text: '01/07/2024', numberFormat: 'dd/mm/yyyy' }],
    ]);
    const { rows } = placeStrays(spec(3), sheet, [
      { row: 1, column: 3 },
      { row: 1, column: 4 },
      { row: 2, column: 3 },
    ]);
    expect(rows[0]?.cells[2]).toMatchObject({ value: 3, formula: 'SUM(B1:B3)' });
    expect(rows[0]?.cells[3]).toMatchObject({ value: '=1+1' });
    expect(rows[0]?.cells[3]?.formula).toBeUndefined();
    expect(rows[1]?.cells[2]).toMatchObject({ value: 45474, style: { numberFormat: 'dd/mm/yyyy' } });
  });
});
