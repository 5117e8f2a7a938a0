import type { GridValue } from '../../support/sheet-builder';
import { lettersOf, planOf } from '../../support/read-grid';

const ACTIONS = [
  'Publish the pay gap report on the website',
  'Train every interview panel in fair selection',
  'Launch a mentoring scheme for junior staff',
  'Review the reasonable adjustments policy',
];

/** A plan with a last column of its own. */
const withColumn = (heading: string, cells: readonly GridValue[], extra: readonly string[] = []) =>
  planOf([
    ['Action', 'Lead', 'Deadline', heading, ...extra],
    ...ACTIONS.map((action, at) => [action, 'Head of HR', 'June 2025', cells[at]] as const),
  ]);

const statedOf = (plan: ReturnType<typeof planOf>) => plan.actions.map(({ stated }) => stated?.text ?? null);

describe('a column of statuses', () => {
  it.each([
    ['Evaluation (July 2026)', ['Met', 'Not met', 'Partly met', 'Met']],
    ['Evaluation', ['Met', 'Not met', 'Partly met', 'Met']],
    ['Outturn', ['Complete', 'Not started', 'Complete', 'Delayed']],
    ['Where it ended', ['Achieved in part', 'Achieved', 'On hold', 'Not achieved']],
    ['Outcome', ['Delivered', 'Overdue', 'Not yet begun', 'Delivered']],
  ])('is the status whatever its heading: %s', (heading, cells) => {
    const plan = withColumn(heading, cells);
    expect(lettersOf(plan)['rag']).toBe('D');
    expect(statedOf(plan)).toEqual(cells);
    expect(plan.findings.map(({ code, cell }) => [code, cell])).toContainEqual(['column-unsure', 'D1']);
  });

  it('gives way to a column that is headed as one', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Deadline', 'Outturn', 'RAG'],
      ...ACTIONS.map((action) => [action, 'Head of HR', 'June 2025', 'Met', 'Amber'] as const),
    ]);
    expect(lettersOf(plan)['rag']).toBe('E');
  });

  it('is not made of deadlines in words, nor of sentences that only begin with a status', () => {
    const due = planOf([
      ['Action', 'Lead', 'Timescale'],
      ...ACTIONS.map((action) => [action, 'Head of HR', 'Ongoing'] as const),
    ]);
    expect(lettersOf(due)).not.toHaveProperty('rag');
    const told = withColumn('Evaluation', [
      'Met the network in May',
      'Completed the survey of staff',
      'Started with two teams',
      'Delivered to half of all panels',
    ]);
    expect(lettersOf(told)).not.toHaveProperty('rag');
  });
});
