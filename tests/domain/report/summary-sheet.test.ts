import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import type { RatingStatus } from '../../../src/domain/rag/rating';
import { actionLines } from '../../../src/domain/report/action-lines';
import { actionsTable } from '../../../src/domain/report/actions-sheet';
import { STATUS_COLUMNS } from '../../../src/domain/report/status-columns';
import { statusLooks } from '../../../src/domain/report/status-looks';
import { STATUS_ORDER, statusWord } from '../../../src/domain/report/status-words';
import { findStrayCells } from '../../../src/domain/report/stray-cells';
import { extentOf } from '../../../src/domain/report/sheet-draft';
import { readKeptNotes } from '../../../src/domain/report/kept-notes';
import { LIST_HEADINGS, NOTED_HEADINGS, SUMMARY_HEADINGS } from '../../../src/domain/report/summary-layout';
import { summarySheet } from '../../../src/domain/report/summary-sheet';
import { type ActionOutline, AS_AT, outlinedPlan } from '../../support/review-builder';
import { asSnapshot, tableUnder, valuesOf } from '../../support/spec-reader';

const place = {
  marker: 'status.1',
  columns: STATUS_COLUMNS.map((_, index) => 4 + index),
  top: 3,
  bottom: 9,
  earlier: null,
  growTable: null,
};

function summaryOf(...plans: (readonly ActionOutline[])[]) {
  const placed = plans.map((lines, index) => ({
    reviewed: outlinedPlan(lines, { sheet: `Plan ${index + 1}`, firstRef: 1 + 100 * index }),
    place,
  }));
  const lines = actionLines(placed);
  return summarySheet({
    name: 'Parity summary',
    plans: placed.map(({ reviewed }) => reviewed.plan),
    lines,
    table: actionsTable('Parity actions', lines),
    looks: statusLooks(
      placed.map(({ reviewed }) => reviewed),
      DEFAULT_POLICY,
    ),
    asAt: AS_AT,
    notes: [],
  });
}

const STATUSES = STATUS_ORDER.map(({ status }) => status);
const NAMES = ['Head of EDI', 'Director of HR', 'head of edi', 'Chair; network', '=SUM(A1)', 'Lead*', ''];

const outlines: fc.Arbitrary<ActionOutline[]> = fc.array(
  fc.record({
    action: fc.constantFrom('Train panels', 'Mend the lift', 'Publish the pay gap'),
    leads: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
    committees: fc.uniqueArray(fc.constantFrom('Trust Board', 'People committee'), { maxLength: 2 }),
    status: fc.constantFrom<RatingStatus>(...STATUSES),
    due: fc.constantFrom('2024-01-31', '2024-07-31', '2025-03-31'),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('the summary', () => {
  it('shows a status by its letter alone where the key has no other name for it', () => {
    const looks = new Map([
      ['overdue', { letter: 'R', label: 'R', style: {} }],
      ['on-track', { letter: 'G', label: 'Green', style: {} }],
      ['complete', { letter: 'C', label: 'Complete', style: {} }],
    ] as const);
    const notes: readonly [] = [];
    const table = actionsTable('Parity actions', []);
    const parts = { name: 'Parity summary', plans: [], lines: [], table, looks, asAt: AS_AT, notes };
    const shown = tableUnder(summarySheet(parts), 'Actions by status').map(([, cell]) => cell?.value ?? '');
    expect(shown.filter((one) => one !== '')).toEqual(['Shown as', 'R', 'G · Green', 'C']);
  });

  it('opens with what it is, as at when, of which plan, and a sentence for the chair', () => {
    const [title, plan, sentence] = valuesOf(
      summaryOf([
        { action: 'a', status: 'overdue', due: '2024-01-31' },
        { action: 'b', status: 'off-track', due: '2024-09-30' },
        { action: 'c', status: 'on-track', due: '2025-03-31' },
      ]),
    );
    expect(title).toEqual(['Parity summary as at 30 June 2024']);
    expect(plan).toEqual(['Plan: Inclusion plan 2023 to 2026, on the sheet “Plan 1”']);
    expect(sentence).toEqual([
      '3 actions: 1 overdue, 1 off track, 0 at risk, 1 on track, 0 complete, 0 not started, 0 not rated as at 30 June 2024.',
    ]);
  });

  it('lists what is overdue with the longest first, and what is due in the next 90 days with the nearest first', () => {
    const summary = summaryOf([
      { action: 'Late', status: 'overdue', due: '2024-05-31' },
      { action: 'Later', status: 'overdue', due: '2024-01-31' },
      { action: 'Last of the 90 days', due: '2024-09-28' },
      { action: 'Day 91', due: '2024-09-29' },
      { action: 'Today', due: '2024-06-30' },
      { action: 'Done', status: 'complete', due: '2024-07-31' },
    ]);
    const overdue = tableUnder(summary, 'Overdue, the longest first').slice(1);
    expect(overdue.map((cells) => [cells[0]?.value, cells[3]?.value, cells[5]?.value])).toEqual([
      ['Later', 'A-002', 151],
      ['Late', 'A-001', 30],
    ]);
    expect(overdue[0]?.[3]?.link).toMatchObject({ sheet: 'Plan 1', cell: 'A5' });
    const soon = tableUnder(summary, 'Due in the next 90 days').slice(1);
    expect(soon.map((cells) => cells[0]?.value)).toEqual(['Today', 'Last of the 90 days']);
  });

  it('says so where there is nothing to list or to count', () => {
    const texts = valuesOf(summaryOf([{ action: 'a', due: '2030-03-31' }])).map(([first]) => first);
    expect(texts).toContain('Nothing is overdue.');
    expect(texts).toContain('Nothing falls due in the next 90 days.');
    expect(texts).toContain('No section stands above any action.');
    expect(texts).toContain('No committee is named for any action.');
  });

  it('shows the first 200 of a longer list and says how many there are', () => {
    const summary = summaryOf(
      Array.from({ length: 230 }, (_, index) => ({
        action: `Action ${index}`,
        status: 'overdue' as const,
        due: '2024-01-31',
      })),
    );
    const { rows } = summary;
    const from = rows.findIndex(({ cells }) => cells[0]?.value === 'Overdue, the longest first');
    const to = rows.findIndex(({ cells }) => cells[0]?.value === 'Due in the next 90 days');
    const refs = rows.slice(from, to).map(({ cells }) => String(cells[3]?.value));
    expect(refs.filter((ref) => /^A-\d+$/.test(ref))).toHaveLength(200);
    expect(valuesOf(summary).map(([first]) => first)).toContain(
      'The first 200 of 230; the others are on the sheet of all actions.',
    );
  });

  it('has heading and headings of columns again on each page that a list or a table of counts goes on over', () => {
    const summary = summaryOf(
      Array.from({ length: 120 }, (_, index) => ({
        action: `Action ${index}`,
        leads: [`Lead ${index}`],
        status: 'overdue' as const,
        due: '2024-01-31',
      })),
    );
    const continued = valuesOf(summary).flatMap(([first], index) =>
      String(first).endsWith(', continued') ? [index + 1] : [],
    );
    const headings = continued.map((row) => valuesOf(summary)[row - 1]?.[0]);
    expect(new Set(headings)).toEqual(
      new Set(['Overdue, the longest first, continued', 'By lead, continued']),
    );
    expect(summary.print?.breaksBefore).toEqual(expect.arrayContaining(continued));
    for (const row of continued) expect(['Action', 'Lead']).toContain(valuesOf(summary)[row]?.[0]);
    for (const { cells } of summary.rows) {
      const row = summary.rows.findIndex((one) => one.cells === cells) + 1;
      const formula = cells[6]?.formula;
      if (formula?.startsWith('IFERROR')) expect(formula).toContain(`MATCH(D${row},`);
    }
  });

  it('keeps plans apart by name when there are several', () => {
    const summary = summaryOf(
      [{ action: 'a', status: 'overdue', due: '2024-01-31' }],
      [
        { action: 'b', due: '2025-01-31' },
        { action: 'c', due: '2025-01-31' },
      ],
    );
    const rows = tableUnder(summary, 'By plan').slice(1);
    expect(rows.map((cells) => [cells[0]?.value, cells[2]?.value, cells[3]?.value])).toEqual([
      ['Plan 1', '1 overdue', 1],
      ['Plan 2', '2 on track', 2],
    ]);
  });

  it('counts a lead spelt with other capitals under the spelling met first', () => {
    const summary = summaryOf([
      { action: 'a', leads: ['EDI Co-ordinator'], due: '2025-01-31' },
      { action: 'b', leads: ['EDI Co-Ordinator'], due: '2025-01-31' },
      { action: 'c', due: '2025-01-31' },
    ]);
    expect(
      tableUnder(summary, 'By lead')
        .slice(1)
        .map((cells) => [cells[0]?.value, cells[3]?.value]),
    ).toEqual([
      ['EDI Co-ordinator', 2],
      ['No lead named', 1],
    ]);
  });

  it('gives every count as a formula with the value an independent count gives', () => {
    fc.assert(
      fc.property(outlines, (lines) => {
        const summary = summaryOf(lines);
        const byStatus = new Map(
          tableUnder(summary, 'Actions by status').map((cells) => [cells[0]?.value, cells[3]]),
        );
        for (const status of STATUSES) {
          const cell = byStatus.get(statusWord(status));
          expect(cell?.formula).toContain(`"${statusWord(status)}"`);
          expect(cell?.value).toBe(lines.filter((line) => line.status === status).length);
        }
        expect(byStatus.get('All actions')?.value).toBe(lines.length);
        const [header, ...leads] = tableUnder(summary, 'By lead');
        const counted = new Map(leads.map((cells) => [String(cells[0]?.value), cells]));
        for (const status of STATUSES) {
          const column = header?.findIndex((cell) => cell?.value === statusWord(status)) ?? -1;
          for (const name of NAMES.filter((one) => one !== '')) {
            const shown = [...counted.keys()].find(
              (key) => key.toLowerCase() === name.replace(';', ',').toLowerCase(),
            );
            const expected = lines.filter(
              (line) =>
                line.status === status &&
                line.leads?.some((lead) => lead.toLowerCase() === name.toLowerCase()),
            ).length;
            const cell = shown === undefined ? null : counted.get(shown)?.[column];
            expect(cell?.value ?? 0).toBe(expected);
            if (cell) expect(cell.formula).toMatch(/^SUMPRODUCT\(/);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('puts no name of the plan into a formula', () => {
    const summary = summaryOf([
      {
        action: 'a',
        leads: ['"),SUM(1)*("'],
        committees: ['Board "A"'],
        due: '2024-01-31',
        status: 'overdue',
      },
    ]);
    for (const { cells } of summary.rows) {
      for (const cell of cells) expect(cell?.formula ?? '').not.toMatch(/SUM\(1\)|Board/);
    }
  });

  it('finds the user’s notes again on every page', () => {
    const spec = summaryOf(
      Array.from({ length: 90 }, (_, index) => ({
        action: `Action ${index}`,
        status: 'overdue' as const,
        due: '2024-01-31',
      })),
    );
    const column = LIST_HEADINGS.length - 2;
    const rows = spec.rows.map(({ cells }) => ({
      cells: cells.map((cell, at) =>
        at === column && cells[3]?.value !== undefined && String(cells[3].value).startsWith('A-')
          ? { value: `Note on ${String(cells[3].value)}` }
          : cell,
      ),
    }));
    const kept = readKeptNotes(asSnapshot({ ...spec, rows }), extentOf(rows), NOTED_HEADINGS);
    expect(kept.map(({ note, about }) => [note.value, about.get('Ref')])).toEqual(
      Array.from({ length: 90 }, (_, index) => {
        const ref = `A-${String(index + 1).padStart(3, '0')}`;
        return [`Note on ${ref}`, ref];
      }),
    );
  });

  it('is known again as ours on every page', () => {
    const summary = summaryOf(
      Array.from({ length: 120 }, (_, index) => ({
        action: 'a',
        leads: [`Lead ${index}`],
        due: '2024-07-31',
      })),
    );
    expect(findStrayCells(asSnapshot(summary), extentOf(summary.rows), SUMMARY_HEADINGS)).toEqual([]);
    expect(readKeptNotes(asSnapshot(summary), extentOf(summary.rows), NOTED_HEADINGS)).toEqual([]);
  });

  it('is known again as ours in every cell, so that nothing of it is ever carried as the user’s', () => {
    fc.assert(
      fc.property(outlines, outlines, (one, other) => {
        for (const summary of [summaryOf(one), summaryOf(one, other), summaryOf([])]) {
          expect(findStrayCells(asSnapshot(summary), extentOf(summary.rows), SUMMARY_HEADINGS)).toEqual([]);
          expect(readKeptNotes(asSnapshot(summary), extentOf(summary.rows), NOTED_HEADINGS)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
