import { Temporal } from 'temporal-polyfill';
import { readPlans } from '../../../../src/domain/plan/read-plan';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { buildSheet, buildWorkbook, type GridValue } from '../../../support/sheet-builder';

const AS_AT = Temporal.PlainDate.from('2024-06-30');
const HEAD = ['Ref', 'Action', 'Lead', 'Target date', 'Outcome'];
const ROWS: readonly (readonly GridValue[])[] = [
  ['1.1', 'Open a mentoring scheme for library staff', 'Head of Learning', 'March 2023', 'Launched'],
  ['1.2', 'Train every interview panel in fair scoring', 'Head of HR', 'December 2022', '40 people trained'],
  ['1.3', 'Recruit two lay members of the panel', 'Head of Reward', 'January 2023', 'Two members joined'],
];

function rate(grid: readonly (readonly GridValue[])[], name = 'Plan') {
  const workbook = buildWorkbook(buildSheet(grid, { name }));
  const { plans } = readPlans(workbook, { asAt: AS_AT });
  return reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT).flatMap(({ actions }) =>
    actions.map(({ rating }) => rating),
  );
}
const statusesOf = (...given: Parameters<typeof rate>): readonly string[] =>
  rate(...given).map(({ status }) => status);

const COMPLETE = ['complete', 'complete', 'complete'];
const OVERDUE = ['overdue', 'overdue', 'overdue'];

describe('actions under a title for what is done', () => {
  it.each([
    'Completed actions',
    'CLOSED ACTIONS',
    'Completed equality and diversity actions 2022/23',
    'Appendix B: Closed actions',
    'Actions completed since April 2022',
    'Actions closed at the last meeting',
    'Tasks that have been completed',
    'Log of closed actions',
    'Equality action plan 2022–2023: completed actions',
    'Closed recommendations',
    'Completed and closed items',
    'Closed action log',
  ])('are complete: %s', (title) => {
    expect(statusesOf([[title], HEAD, ...ROWS])).toEqual(COMPLETE);
    expect(rate([[title], HEAD, ...ROWS])[0]).toMatchObject({
      rule: 'listed-as-complete',
      why: `Listed under “${title}”.`,
    });
  });

  it.each(['Completed actions', 'Completed', 'Closed', 'Closed actions 22-23', 'Actions_completed'])(
    'are complete on a sheet called “%s”',
    (name) => {
      expect(statusesOf([['Equality action plan'], HEAD, ...ROWS], name)).toEqual(COMPLETE);
    },
  );

  it('are complete in a section of a table, and only there', () => {
    const grid = [HEAD, ['Open actions'], ...ROWS.slice(0, 2), ['Completed actions'], ...ROWS.slice(2)];
    expect(statusesOf(grid)).toEqual(['overdue', 'overdue', 'complete']);
  });

  it('are complete in the second of two tables, and only there', () => {
    const grid = [
      ['Open actions'],
      HEAD,
      ...ROWS.slice(0, 1),
      [],
      ['Closed actions'],
      HEAD,
      ...ROWS.slice(1),
    ];
    expect(statusesOf(grid)).toEqual(['overdue', 'complete', 'complete']);
  });

  it.each([
    'Completed action plan',
    'Complete action plan',
    'Complete list of actions',
    'Actions to be completed',
    'Actions not completed',
    'Incomplete actions',
    'Partly completed actions',
    'Completed and outstanding actions',
    'Completed actions and actions in progress',
    'Closed Board actions',
    'Closed session action log',
    'Actions due to be closed',
    'Actions and when they must be completed',
    'Closing actions',
    'Achieving our objectives',
    'Equality objectives',
    'Archive',
  ])('are not complete by any other: %s', (title) => {
    expect(statusesOf([[title], HEAD, ...ROWS])).toEqual(OVERDUE);
  });

  it('are not complete where the nearer title says that they are open', () => {
    expect(statusesOf([['Open actions'], HEAD, ...ROWS], 'Closed')).toEqual(OVERDUE);
  });

  it('are what they say of themselves', () => {
    const told = ['Completed', 'Superseded by the people plan', null];
    const grid = [['Completed actions'], [...HEAD, 'Progress'], ...ROWS.map((row, at) => [...row, told[at]])];
    expect(statusesOf(grid)).toEqual(['complete', 'closed', 'complete']);
  });

  it.each(['In progress', 'Overdue', 'Not started', 'Open', 'On hold'])(
    'are not complete where one of them is stated as “%s”',
    (state) => {
      const grid = [
        ['Completed actions'],
        [...HEAD, 'Status'],
        ...ROWS.map((row, at) => [...row, at === 1 ? state : null]),
      ];
      expect(statusesOf(grid)).not.toContain('complete');
    },
  );
});
