import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { nameOfAction } from '../../../src/domain/rag/name-of-action';
import type { Finding } from '../../../src/domain/findings/finding';
import { actionLines } from '../../../src/domain/report/action-lines';
import { ACTIONS_HEADINGS, actionsSheet, actionsTable } from '../../../src/domain/report/actions-sheet';
import { CHECKS_HEADINGS, checksSheet } from '../../../src/domain/report/checks-sheet';
import { namedActions } from '../../../src/domain/report/equality/named-actions';
import { readKeptNotes } from '../../../src/domain/report/kept-notes';
import { extentOf } from '../../../src/domain/report/sheet-draft';
import type { SheetSpec, SpecCell } from '../../../src/domain/report/sheet-spec';
import { STATUS_COLUMNS } from '../../../src/domain/report/status-columns';
import { statusLooks } from '../../../src/domain/report/status-looks';
import { findStrayCells } from '../../../src/domain/report/stray-cells';
import { NOTED_HEADINGS, SUMMARY_HEADINGS } from '../../../src/domain/report/summary-layout';
import { summarySheet } from '../../../src/domain/report/summary-sheet';
import { type ActionOutline, AS_AT, outlinedPlan } from '../../support/review-builder';
import { asSnapshot, tableUnder, valuesOf } from '../../support/spec-reader';

const WITH_REFS: readonly ActionOutline[] = [
  { action: 'Train panels', ownRef: 'EDI-01', status: 'overdue', due: '2024-01-31' },
  { action: 'Mend the lift', status: 'overdue', due: '2024-02-29' },
  { action: 'Publish the pay gap', ownRef: '=1.1', due: '2024-07-31' },
];
const WITHOUT = WITH_REFS.map(({ action = '', status = 'on-track', due = '' }) => ({ action, status, due }));

const place = {
  marker: 'status.1',
  columns: STATUS_COLUMNS.map((_, index) => 4 + index),
  top: 3,
  bottom: 9,
  earlier: null,
  growTable: null,
};

function partsOf(outline: readonly ActionOutline[]) {
  const reviewed = outlinedPlan(outline);
  const lines = actionLines([{ reviewed, place }]);
  return {
    reviewed,
    lines,
    table: actionsTable('Parity actions', lines),
    looks: statusLooks([reviewed], DEFAULT_POLICY),
  };
}

function summaryOf(outline: readonly ActionOutline[], before?: SheetSpec): SheetSpec {
  const { reviewed, lines, table, looks } = partsOf(outline);
  const notes = before ? readKeptNotes(asSnapshot(before), extentOf(before.rows), NOTED_HEADINGS) : [];
  return summarySheet({
    ...{ name: 'Parity summary', plans: [reviewed.plan] },
    ...{ lines, table, looks, asAt: AS_AT, notes },
  });
}

function actionsOf(outline: readonly ActionOutline[], before?: SheetSpec): SheetSpec {
  const { lines, looks } = partsOf(outline);
  const kept = before ? readKeptNotes(asSnapshot(before), extentOf(before.rows), ACTIONS_HEADINGS) : [];
  return actionsSheet('Parity actions', lines, looks, AS_AT, kept);
}

const noLead: Finding = {
  code: 'lead-missing',
  sheet: 'Plan',
  cell: 'B4',
  raw: '',
  detail: { action: 'Train panels' },
};

function checksOf(outline: readonly ActionOutline[], before?: SheetSpec): SheetSpec {
  const kept = before ? readKeptNotes(asSnapshot(before), extentOf(before.rows), CHECKS_HEADINGS) : [];
  return checksSheet('Parity checks', [noLead], [outlinedPlan(outline)], AS_AT, kept);
}

/** What stands under a heading of a table. */
function under(table: readonly (readonly (SpecCell | null)[])[], heading: string): readonly unknown[] {
  const column = table[0]?.findIndex((cell) => cell?.value === heading) ?? -1;
  return table.slice(1).map((cells) => cells[column]?.value);
}

/** A sheet after a note was written into the Notes column of the row that holds a text. */
function withNote(spec: SheetSpec, text: string, note: string): SheetSpec {
  const column = Math.max(...valuesOf(spec).map((cells) => cells.indexOf('Notes')));
  const rows = spec.rows.map(({ cells }) =>
    cells[0]?.value === text || cells[1]?.value === text
      ? { cells: cells.map((cell, index) => (index === column ? { value: note } : cell)) }
      : { cells },
  );
  return { ...spec, rows };
}

describe('The references that a plan itself gives its actions', () => {
  it('stand beside Parity’s in the lists of the summary', () => {
    const list = tableUnder(summaryOf(WITH_REFS), 'Overdue, the longest first');
    expect(under(list, 'Plan’s ref')).toEqual(['EDI-01', null]);
    expect(under(list, 'Ref')).toEqual(['A-001', 'A-002']);
    expect(list.map((cells) => cells.length)).toEqual([12, 12, 12]);
  });

  it('have no column on any sheet where the plan gives none', () => {
    for (const spec of [summaryOf(WITHOUT), actionsOf(WITHOUT), checksOf(WITHOUT)]) {
      expect(valuesOf(spec).flat()).not.toContain('Plan’s ref');
    }
  });

  it('make no sheet wider', () => {
    const width = ({ columnWidths }: SheetSpec): number => columnWidths.reduce((sum, one) => sum + one, 0);
    for (const sheetOf of [summaryOf, actionsOf, checksOf]) {
      expect(width(sheetOf(WITH_REFS))).toBe(width(sheetOf(WITHOUT)));
    }
  });

  it('stand on the list of actions, as text whatever they begin with', () => {
    const [header, ...rows] = actionsOf(WITH_REFS).rows.slice(3);
    const column = header?.cells.findIndex((cell) => cell?.value === 'Plan’s ref') ?? -1;
    expect(rows.map(({ cells }) => cells[column]?.value)).toEqual(['EDI-01', null, '=1.1']);
    expect(rows.every(({ cells }) => cells[column]?.formula === undefined)).toBe(true);
  });

  it('leave formulas over the list at the columns they mean', () => {
    for (const outline of [WITH_REFS, WITHOUT]) {
      const { table } = partsOf(outline);
      const sheet = actionsOf(outline);
      const headings = sheet.rows[3]?.cells.map((cell) => cell?.value) ?? [];
      for (const heading of ['Plan', 'Section', 'Lead', 'Committee', 'Status', 'Ref'] as const) {
        const letter = 'ABCDEFGHIJ'[headings.indexOf(heading)] ?? '';
        expect(table.range(heading)).toBe(`'Parity actions'!$${letter}$5:$${letter}$7`);
      }
    }
  });

  it('stand beside the action of a check', () => {
    const [header, check] = checksOf(WITH_REFS).rows.slice(4);
    const column = header?.cells.findIndex((cell) => cell?.value === 'Plan’s ref') ?? -1;
    expect(check?.cells.slice(column - 1, column + 1).map((cell) => cell?.value)).toEqual([
      'A-001',
      'EDI-01',
    ]);
  });

  it('take no note from its action when they come or go', () => {
    for (const [first, then] of [
      [WITHOUT, WITH_REFS],
      [WITH_REFS, WITHOUT],
    ] as const) {
      const written = [
        summaryOf(then, withNote(summaryOf(first), 'Mend the lift', 'Rang on Monday')),
        actionsOf(then, withNote(actionsOf(first), 'Mend the lift', 'Rang on Monday')),
      ];
      for (const spec of written) {
        const row = valuesOf(spec).find((cells) => cells[0] === 'Mend the lift') ?? [];
        expect(row).toContain('Rang on Monday');
        expect(valuesOf(spec).flat().join(' ')).not.toContain('Notes on actions');
      }
      const checks = checksOf(then, withNote(checksOf(first), 'B4 · Plan', 'Asked'));
      expect(valuesOf(checks)[5]).toContain('Asked');
    }
  });

  it('are known again as ours', () => {
    const spec = summaryOf(WITH_REFS);
    expect(findStrayCells(asSnapshot(spec), extentOf(spec.rows), SUMMARY_HEADINGS)).toEqual([]);
    expect(readKeptNotes(asSnapshot(spec), extentOf(spec.rows), NOTED_HEADINGS)).toEqual([]);
  });

  it('name the actions of a figure, with their status live', () => {
    const { lines, table } = partsOf([
      { action: 'Train panels', ownRef: '1"a', status: 'overdue', due: '2024-01-31' },
      { action: 'Mend the lift', due: '2025-01-31' },
    ]);
    const { value, formula } = namedActions(['A-001', 'A-002'], lines, table);
    expect(value).toBe('1"a (A-001) Overdue; A-002 On track');
    expect(formula).toContain('"1""a (A-001) "&IFERROR(');
  });
});

describe('The name of an action in a sentence', () => {
  it('is the plan’s own reference with Parity’s beside it', () => {
    expect(nameOfAction({ ref: 'A-003', action: { ownRef: '1.1' } })).toBe('1.1 (A-003)');
  });

  it('is Parity’s reference alone where the plan gives none, the same, or what is no reference', () => {
    const sentence = 'Outcome 1A: patients have the levels of access they require';
    for (const ownRef of [null, '', ' ', 'A-003', sentence]) {
      expect(nameOfAction({ ref: 'A-003', action: { ownRef } })).toBe('A-003');
    }
  });
});
