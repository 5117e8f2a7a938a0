import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { AS_AT, lettersOf, planOf } from '../../../support/read-grid';
import { buildWorkbook, type GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report each spring',
  'Set up reciprocal mentoring for senior managers',
  'Review the relocation offer for new nurses',
];
const SHARES = ['75%', '100%', '0%', '40%'];
const NOTES = [
  'Two panels of five trained so far',
  'Published on the website',
  'Waiting for the new lead to start',
  'Offer drafted and with the unions',
];
const STATUSES = ['In progress', 'Complete', 'Not started', 'In progress'];
const DAYS = ['03/06/2024', '21/05/2024', '08/01/2024', '01/03/2024'];
type Column = readonly [heading: string, cells: readonly GridValue[]];

const read = (...columns: readonly Column[]) =>
  planOf([
    ['Action', 'Due date', 'Managed by', ...columns.map(([heading]) => heading)],
    ...ACTIONS.map((action, at) => [
      action,
      '31 March 2025',
      'Head of HR',
      ...columns.map(([, cells]) => cells[at] ?? null),
    ]),
  ]);

describe('notes beside how far the actions are', () => {
  it.each(['Latest Note', 'Last comment', 'Latest update', 'Notes', 'Comments'])(
    'are the progress, and the bar of percentages the status: %s',
    (heading) => {
      const plan = read(['Progress bar', SHARES], [heading, NOTES]);
      expect(lettersOf(plan)).toMatchObject({ rag: 'D', progress: 'E' });
      expect(plan.actions.map(({ progress }) => progress)).toEqual(NOTES);
      const [review] = reviewPlans(buildWorkbook(), [plan], DEFAULT_POLICY, AS_AT);
      expect(review?.actions.map(({ stated }) => stated?.status)).toEqual([
        'on-track',
        'complete',
        'not-started',
        'on-track',
      ]);
    },
  );

  it.each(['Progress', 'Progress bar'])('leave the status where it is: %s', (heading) => {
    const plan = read(['Status', STATUSES], [heading, SHARES], ['Latest note', NOTES]);
    expect(lettersOf(plan)['progress']).toBe('F');
    expect(plan.actions.map(({ stated }) => stated?.text)).toEqual(STATUSES);
  });

  it('are none where days stand under the heading', () => {
    const plan = read(['Status', STATUSES], ['Latest note', NOTES], ['Latest note date', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ rag: 'D', progress: 'E' });
    expect(lettersOf(read(['Status', STATUSES], ['Progress', NOTES], ['Last comment', DAYS]))).toMatchObject({
      progress: 'E',
    });
  });

  it('leave a progress in words beside them', () => {
    const told = ['Begun in May', 'Done in time', 'Nothing so far', 'Offer under review'];
    expect(lettersOf(read(['Status', STATUSES], ['Progress', told], ['Notes', NOTES]))['progress']).toMatch(
      /^E/,
    );
  });

  it('take nothing from a progress in figures where no status is told', () => {
    expect(lettersOf(read(['Progress', SHARES]))['progress']).toBe('D');
  });
});
