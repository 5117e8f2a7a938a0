import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { AS_AT, lettersOf, planOf } from '../../../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue } from '../../../support/sheet-builder';

const TASKS = [
  'Invite three community groups to the open day',
  'Repaint the quiet room on every ward',
  'Teach porters to sign a greeting',
  'Hold a supper for night staff each term',
];
const QUARTERS = ['Q3 23/24', 'Q1 24/25', 'Q4 23/24'];
const SCALE = 'Position: 0 no progress; 1 begun; 2 well advanced; 3 finished';
const SIGNED = 'Key: 0 = not started; 1 = started; 2 = on track; 3 = finished';

const grid = (line: string, headings: readonly string[], cells: readonly (readonly GridValue[])[]) => [
  [line],
  [],
  ['Action', 'Lead', 'Deadline', ...headings],
  ...TASKS.map((task, at) => [task, 'Head of HR', 'May 2024', ...(cells[at] ?? [])]),
];
const FIGURES = [
  [0, 3, 2],
  [1, 2, 1],
  [0, 0, 0],
  [2, 3, 3],
];

const statedOf = (plan: ReturnType<typeof planOf>) => plan.actions.map(({ stated }) => stated?.text ?? null);
const unreadOf = (plan: ReturnType<typeof planOf>) =>
  plan.findings.flatMap((finding) =>
    finding.code === 'column-unread' ? [`${finding.raw}: ${finding.detail.holds}`] : [],
  );

describe('columns of figures under quarters', () => {
  it('are the statuses, the latest before the day of reading, where a line above says what they mean', () => {
    const plan = planOf(grid(SCALE, QUARTERS, FIGURES));
    expect(lettersOf(plan)['rag']).toBe('E F D');
    expect(statedOf(plan)).toEqual(['3', '2', '0', '3']);
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toContain('column-unsure F3');
  });

  it('rate an action as finished that is said to be, however late', () => {
    const sheet = buildSheet(grid(SIGNED, QUARTERS, FIGURES));
    const plan = planOf(grid(SIGNED, QUARTERS, FIGURES));
    const [reviewed] = reviewPlans(buildWorkbook(sheet), [plan], DEFAULT_POLICY, AS_AT);
    expect(reviewed?.actions.map(({ rating }) => rating.status)).toEqual([
      'complete',
      'overdue',
      'overdue',
      'complete',
    ]);
  });

  it.each([
    ['no line explains them', 'Inclusion plan for 2024'],
    ['the line leaves one of them out', 'Position: 0 no progress; 1 begun; 2 well advanced'],
    ['the line is one of dates', '1 May 2024; 2 June 2024; 3 July 2024; 0 August'],
  ])('are told as statuses that were not read where %s', (_, line) => {
    const plan = planOf(grid(line, QUARTERS, FIGURES));
    expect(lettersOf(plan)).not.toHaveProperty('rag');
    expect(unreadOf(plan)).toEqual(['Q4 23/24: statuses']);
  });

  it.each([
    ['larger figures are counts', FIGURES.map((row) => row.map((figure) => figure * 40))],
    ['most cells are empty', [[1], [], [null, 1], []]],
    ['the same figure stands in all of them', FIGURES.map((row) => row.map(() => 1))],
  ])('are no statuses where %s', (_, cells) => {
    const plan = planOf(grid(SCALE, QUARTERS, cells));
    expect(lettersOf(plan)).not.toHaveProperty('rag');
    expect(unreadOf(plan)).toEqual([]);
  });

  it('give way to a status column', () => {
    const cells = FIGURES.map((row) => [...row, 'Amber']);
    expect(lettersOf(planOf(grid(SCALE, [...QUARTERS, 'RAG'], cells)))['rag']).toBe('G');
  });
});

describe('a column of Y and N under an unknown heading', () => {
  const answers = [['N'], ['Y'], ['N'], ['N']];

  it('is a setting, told neither as names nor as statuses', () => {
    expect(unreadOf(planOf(grid('Plan', ['Zzq.'], answers)))).toEqual([]);
  });

  it('is not told of as statuses where names stand among them', () => {
    const cells = [['Y'], ['Priya Example'], ['Sam Sample'], ['Alex Instance']];
    expect(unreadOf(planOf(grid('Plan', ['Zzq.'], cells)))).not.toContain('Zzq.: statuses');
  });
});
