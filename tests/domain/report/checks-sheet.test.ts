import type { Finding } from '../../../src/domain/findings/finding';
import { CHECKS_HEADINGS, checksSheet } from '../../../src/domain/report/checks-sheet';
import { readKeptNotes } from '../../../src/domain/report/kept-notes';
import { extentOf } from '../../../src/domain/report/sheet-draft';
import type { SheetSpec } from '../../../src/domain/report/sheet-spec';
import { AS_AT, outlinedPlan } from '../../support/review-builder';
import { asSnapshot, valuesOf } from '../../support/spec-reader';

const plans = [outlinedPlan([{ action: 'Train panels' }, { action: 'Mend the lift' }])];

function noLead(row: number): Finding {
  return { code: 'lead-missing', sheet: 'Plan', cell: `B${row}`, raw: '', detail: { action: 'x' } };
}
function unclear(row: number, raw: string): Finding {
  return { code: 'due-unclear', sheet: 'Plan', cell: `C${row}`, raw, detail: { action: 'x' } };
}
function contradicted(row: number, daysLate: number): Finding {
  return {
    code: 'rag-contradicted',
    sheet: 'Plan',
    cell: `D${row}`,
    raw: 'G',
    detail: { stated: 'on track', found: `${daysLate} days late` },
  };
}
const noMeasure: Finding = {
  code: 'action-not-smart',
  sheet: 'Plan',
  cell: 'A4',
  raw: '=cmd()',
  detail: { action: 'x', reasons: [{ kind: 'no-measure' }] },
};

function build(findings: readonly Finding[], before?: SheetSpec): SheetSpec {
  const kept = before ? readKeptNotes(asSnapshot(before), extentOf(before.rows), CHECKS_HEADINGS) : [];
  return checksSheet('Parity checks', findings, plans, AS_AT, kept);
}

/** The sheet after the user wrote a note in a row. */
function withNote(spec: SheetSpec, row: number, note: string): SheetSpec {
  const rows = spec.rows.map((line, index) =>
    index === row - 1 ? { cells: [...line.cells.slice(0, 6), { value: note }] } : line,
  );
  return { ...spec, rows };
}

function notesOf(spec: SheetSpec): readonly (readonly unknown[])[] {
  return valuesOf(spec)
    .filter((cells) => cells.length > 6 && cells[6] !== null && cells[6] !== 'Notes')
    .map((cells) => [cells[1], cells[6]]);
}

describe('the sheet of checks', () => {
  it('has what to fix first, then what to confirm, then what to know, each with its cell and action', () => {
    const rows = valuesOf(build([noMeasure, contradicted(5, 91), noLead(5), unclear(4, 'soon')])).slice(5);
    expect(rows.map((cells) => [cells[1], cells[4], cells[5]])).toEqual([
      ['B5 · Plan', 'A-002', 'Fix'],
      ['C4 · Plan', 'A-001', 'Fix'],
      ['D5 · Plan', 'A-002', 'Confirm'],
      ['A4 · Plan', 'A-001', 'Know'],
    ]);
  });

  it('links each to its cell, and shows a text that looks like a formula as text', () => {
    const [cells] = build([noMeasure])
      .rows.slice(5)
      .map((row) => row.cells);
    expect(cells?.[1]?.link).toMatchObject({ sheet: 'Plan', cell: 'A4' });
    expect(cells?.[2]).toMatchObject({ value: '=cmd()' });
    expect(cells?.[2]?.formula).toBeUndefined();
  });

  it('says in a sentence how many there are, or that there are none', () => {
    expect(valuesOf(build([noLead(4), contradicted(5, 2)]))[2]).toEqual([
      '2 checks: 1 to fix, 1 to confirm, 0 to know.',
    ]);
    expect(valuesOf(build([]))[2]).toEqual(['There is nothing to fix or confirm.']);
  });

  it('lists the first 2,000 of more and says so', () => {
    const many = Array.from({ length: 2100 }, (_, index) => noLead(index + 10));
    const sheet = build(many);
    expect(sheet.rows).toHaveLength(2005);
    expect(valuesOf(sheet)[2]?.[0]).toBe(
      '2100 checks: 2100 to fix, 0 to confirm, 0 to know. The first 2000 are listed here.',
    );
  });
});

describe('the user’s notes on checks', () => {
  it('stay with their check when others come and go above it', () => {
    const before = withNote(build([noLead(4), noLead(5)]), 7, 'Asked on Monday');
    const after = build([unclear(4, 'soon'), noLead(5)], before);
    expect(notesOf(after)).toEqual([['B5 · Plan', 'Asked on Monday']]);
  });

  it('stay though days have passed in the sentence, and though the text in the cell was changed', () => {
    const before = withNote(build([contradicted(5, 91)]), 6, 'Lead is away');
    expect(notesOf(build([contradicted(5, 98)], before))).toEqual([['D5 · Plan', 'Lead is away']]);
    const unclearBefore = withNote(build([unclear(4, 'soon')]), 6, 'Ring the lead');
    expect(notesOf(build([unclear(4, 'very soon')], unclearBefore))).toEqual([
      ['C4 · Plan', 'Ring the lead'],
    ]);
  });

  it('go to the foot when their check has gone, and come back with it', () => {
    const before = withNote(build([noLead(4), noLead(5)]), 6, 'Asked on Monday');
    const without = build([noLead(5)], before);
    expect(valuesOf(without).map(([first]) => first)).toContain('Notes whose check has gone');
    expect(notesOf(without)).toEqual([['B4 · Plan', 'Asked on Monday']]);
    const still = build([noLead(5)], without);
    expect(valuesOf(still)).toEqual(valuesOf(without));
    const back = build([noLead(4), noLead(5)], still);
    expect(valuesOf(back).map(([first]) => first)).not.toContain('Notes whose check has gone');
    expect(notesOf(back)).toEqual([['B4 · Plan', 'Asked on Monday']]);
  });
});
