import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { AS_AT, lettersOf, planOf } from '../../support/read-grid';
import { buildWorkbook, type GridValue } from '../../support/sheet-builder';

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

const reviewOf = (plan: ReturnType<typeof planOf>) =>
  reviewPlans(buildWorkbook(), [plan], DEFAULT_POLICY, AS_AT).flatMap(({ actions }) => actions);

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

describe('a column of progress', () => {
  const states = ['Done', 'Delayed', 'Not started', 'Under way'];

  it.each(['Progress', 'Where have we got to?'])(
    'states what its cells of one status word say: %s',
    (heading) => {
      const reviewed = reviewOf(withColumn(heading, states));
      expect(reviewed.map(({ stated }) => stated?.status)).toEqual([
        'complete',
        'off-track',
        'not-started',
        'on-track',
      ]);
      expect(reviewed.map(({ rating }) => rating.status).slice(1, 3)).toEqual(['off-track', 'not-started']);
    },
  );

  it('states nothing where it tells of a part, or of a day', () => {
    const told = ['Delayed by the election', 'Started with two teams', '', 'Policy delivered in May'];
    expect(statedOf(withColumn('Progress', told))).toEqual([null, null, null, null]);
  });

  it('leaves the word to the status column that stands beside it', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Deadline', 'RAG', 'Progress'],
      ...ACTIONS.map((action) => [action, 'Head of HR', 'June 2025', 'Amber', 'Complete'] as const),
    ]);
    expect(statedOf(plan)).toEqual(['Amber', 'Amber', 'Amber', 'Amber']);
  });
});

describe('a deadline that says how the action stands', () => {
  const review = (due: string) => {
    const [first] = reviewOf(
      planOf([
        ['Action', 'Lead', 'Deadline'],
        ...ACTIONS.map((action, at) => [action, 'Head of HR', at === 0 ? due : 'June 2025'] as const),
      ]),
    );
    if (!first) throw new Error('no action');
    return [first.action.due.first?.toString() ?? null, first.stated?.status ?? null, first.rating.status];
  };

  it.each([
    ['Delayed to November 2024', '2024-11-30', 'off-track', 'off-track'],
    ['Slipped to March 2025', '2025-03-31', 'off-track', 'off-track'],
    ['September 2024 - on track', '2024-09-30', 'on-track', 'on-track'],
    ['Sept 2024 (at risk)', '2024-09-30', 'at-risk', 'at-risk'],
    ['Overdue (was Dec 2023)', '2023-12-31', 'off-track', 'overdue'],
    ['On hold until Nov 2024', '2024-11-30', 'at-risk', 'at-risk'],
    ['Not started - Nov 2024', '2024-11-30', 'not-started', 'not-started'],
    ['Paused pending funding', null, 'at-risk', 'at-risk'],
    ['Cancelled', null, 'closed', 'closed'],
  ])('is read for both: %s', (due, first, stated, rating) => {
    expect(review(due)).toEqual([first, stated, rating]);
  });

  it.each([
    'Ongoing',
    'Late 2024',
    'To be completed by May 2025',
    'Planned for May 2025',
    'From May 2025 on',
  ])('says nothing of the action by the words of time alone: %s', (due) => {
    expect(review(due)[1]).toBeNull();
  });

  it('is still asked about where it gives no date and no end', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Deadline'],
      ...ACTIONS.map((action) => [action, 'Head of HR', 'On hold pending funding'] as const),
    ]);
    expect(plan.actions[0]?.findings.map(({ code }) => code)).toContain('due-unclear');
  });
});

describe('an indicator named among the measures', () => {
  it.each(['KPI', 'Measure', 'Measure of success', 'Success measure'])('counts under %s', (heading) => {
    const plan = withColumn(heading, [
      'WRES 3',
      'WDES metric 8: staff with adjustments',
      'WRES',
      'Fewer complaints',
    ]);
    expect(plan.actions.map(({ indicators }) => indicators)).toEqual([['WRES 3'], ['WDES 8'], ['WRES'], []]);
  });

  it('is no other figure among them', () => {
    const plan = withColumn('Measure of success', [
      'At least 2 of 3 panels are trained',
      'Metric 4 of the staff survey rises by 5%',
      'Score of 7 in the pulse survey',
      'The WRES report is published',
    ]);
    expect(plan.actions.map(({ indicators }) => indicators)).toEqual([[], [], [], []]);
  });
});

describe('a filled column that nothing is read from', () => {
  const unread = (plan: ReturnType<typeof planOf>) =>
    plan.findings
      .filter(({ code }) => code === 'column-unread')
      .map(({ cell, raw }) => `${cell ?? ''} ${raw}`);

  it('is told of where its cells look like statuses', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Deadline', 'RAG', 'Outturn'],
      ...ACTIONS.map((action) => [action, 'Head of HR', 'June 2025', 'Amber', 'Partly met'] as const),
    ]);
    expect(unread(plan)).toEqual(['E1 Outturn']);
  });

  it('is not told of where its heading names something else', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Deadline', 'RAG', 'Date raised', 'Cost'],
      ...ACTIONS.map((action) => [action, 'Head of HR', 'June 2025', 'Amber', 'May 2023', '£200'] as const),
    ]);
    expect(unread(plan)).toEqual([]);
  });
});
