import { Temporal } from 'temporal-polyfill';
import { readPlans } from '../../../../src/domain/plan/read-plan';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { buildSheet, buildWorkbook, type GridValue } from '../../../support/sheet-builder';

const AS_AT = Temporal.PlainDate.from('2026-09-15');
const GARDEN = 'Build a sensory garden beside the day unit';
const CHOIR = 'Start a choir for patients and their carers';

function review(rows: readonly GridValue[][], merges: readonly string[] = []) {
  const workbook = buildWorkbook(buildSheet(rows, { merges }));
  const { plans } = readPlans(workbook, { asAt: AS_AT });
  return reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT).flatMap(({ actions }) => actions);
}

/** An action merged over its steps, one a row, each with its progress; another action below it. */
function steps(
  heading: string,
  told: readonly (readonly [string, string | null])[],
  rag: string | null = null,
) {
  const rows: GridValue[][] = [
    ['Action', heading, 'Progress', 'Lead', 'Deadline', 'Overall RAG'],
    ...told.map(([step, progress], at) => [
      at === 0 ? GARDEN : null,
      step,
      progress,
      at === 0 ? 'Estates Manager' : null,
      at === 0 ? 'August 2026' : null,
      at === 0 ? rag : null,
    ]),
    [CHOIR, 'Find a leader', 'Three people asked', 'Head of Arts', 'May 2027', rag && 'Green'],
  ];
  const last = String(told.length + 1);
  return review(
    rag === null ? rows.map((row) => row.slice(0, 5)) : rows,
    ['A', 'D', 'E'].map((column) => `${column}2:${column}${last}`),
  );
}

describe.each(['Milestones', 'Steps we will take', 'Tasks'])('the end of one step, under “%s”', (heading) => {
  it('is not the end of the action', () => {
    const [first] = steps(heading, [
      ['Draw the beds', 'Done'],
      ['Order the soil', 'Refused in May'],
    ]);
    expect(first?.rating.status).toBe('overdue');
  });

  it('is told of the action once every step is at its end', () => {
    const [first] = steps(heading, [
      ['Draw the beds', 'Done in March 2026'],
      ['Order the soil', 'Done in June 2026'],
    ]);
    expect(first?.rating.status).toBe('complete');
  });

  it('leaves the action open while a step has nothing said of it', () => {
    const [first] = steps(heading, [
      ['Draw the beds', 'Done in March 2026'],
      ['Order the soil', 'Done in June 2026'],
      ['Plant the herbs', null],
    ]);
    expect(first?.rating.status).toBe('overdue');
  });

  it('does not contradict a status short of done', () => {
    const [first] = steps(
      heading,
      [
        ['Draw the beds', 'Done'],
        ['Order the soil', 'Refused in May'],
        ['Plant the herbs', '-'],
      ],
      'Red',
    );
    expect(first?.findings.map(({ code }) => code)).not.toContain('rag-contradicted');
  });
});

describe('a report of several lines', () => {
  it('ends the action with its last line where no steps stand beside it', () => {
    const [first] = review(
      [
        ['Action', 'Progress', 'Lead', 'Deadline'],
        [GARDEN, 'Beds drawn in March 2026.', 'Estates Manager', 'August 2026'],
        [null, 'Completed June 2026.', null, null],
        [CHOIR, 'Three people asked', 'Head of Arts', 'May 2027'],
      ],
      ['A2:A3', 'C2:C3', 'D2:D3'],
    );
    expect(first?.rating.status).toBe('complete');
  });

  it('ends the action where it is told beside the first of its steps alone', () => {
    const [first] = steps('Milestones', [
      ['Draw the beds', 'Completed June 2026'],
      ['Order the soil', null],
    ]);
    expect(first?.rating.status).toBe('complete');
  });
});
