import { lettersOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const WORK = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report for the Cabinet',
  'Open a quiet room in each library',
  'Set up a mentoring scheme for care workers',
];
const UNITS = ['Human Resources', 'Finance and Pay', 'Leisure, Libraries and Culture', 'Adult Social Care'];
const DUES = ['March 2025', 'June 2025', 'May 2025', 'December 2025'];
type Column = readonly [heading: string, cells: readonly GridValue[]];

const WORDS: Column = ['Action', WORK];
const BY_WHEN: Column = ['Timescale', DUES];

const gridOf = (...columns: readonly Column[]): readonly (readonly GridValue[])[] => [
  columns.map(([heading]) => heading),
  ...WORK.map((_, at) => columns.map(([, cells]) => cells[at] ?? null)),
];
const read = (...columns: readonly Column[]) => planOf(gridOf(...columns));
const codesOf = ({ findings }: ReturnType<typeof read>): readonly string[] =>
  findings.map(({ code }) => code);

describe('a column of services or departments', () => {
  it.each([
    'Service',
    'Services',
    'Service area',
    'Directorate',
    'Department',
    'Dept.',
    'Division',
    'Business unit',
    'Care Group',
    'Directorate / Service',
    'Department or Faculty',
    'Gwasanaeth / Service',
    'Adran',
    'Responsible department',
    'Network',
    'Staff networks',
  ])('has the leads where no other column has: %s', (heading) => {
    const plan = read(WORDS, [heading, UNITS], BY_WHEN);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C' });
    expect(plan.actions.map(({ leads }) => leads[0]?.name)).toEqual([
      'Human Resources',
      'Finance and Pay',
      expect.stringMatching(/Librar|Leisure/),
      'Adult Social Care',
    ]);
    expect(codesOf(plan)).not.toContain('column-unsure');
    expect(plan.actions.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain(
      'lead-missing',
    );
  });

  it('is asked about where it stands before the actions, which it may sort', () => {
    const plan = read(['Service', UNITS], WORDS, BY_WHEN);
    expect(lettersOf(plan)).toMatchObject({ lead: 'A', action: 'B' });
    expect(codesOf(plan)).toContain('column-unsure');
  });

  it('gives way to the narrower one beside it', () => {
    const directorates = ['Resources', 'Resources', 'Communities', 'Communities'];
    const plan = read(WORDS, ['Directorate', directorates], ['Service', UNITS], BY_WHEN);
    expect(lettersOf(plan)).toMatchObject({ lead: 'C' });
  });

  it.each(['Lead', 'Responsible officer', 'By whom', 'Team'])('has no leads beside “%s”', (heading) => {
    const leads = ['Head of HR', 'Head of Finance', 'Library Manager', 'Care Manager'];
    const plan = read(WORDS, ['Service', UNITS], [heading, leads], BY_WHEN);
    expect(lettersOf(plan)).toMatchObject({ lead: 'C' });
  });

  it.each(['Network', 'Directorate'])(
    'is not said to be unread where it sorts the actions: %s',
    (heading) => {
      const units = ['Race network', 'Race network', 'Carers network', 'Carers network'];
      const owners = ['Priya Example', 'Tom Sample', 'Head of HR', 'Priya Example'];
      const plan = read([heading, units], WORDS, ['Owner', owners], BY_WHEN);
      expect(lettersOf(plan)['lead']).toBe('C');
      expect(codesOf(plan)).not.toContain('column-unread');
    },
  );

  it('has none beside an unknown heading over names', () => {
    const names = ['Priya Example', 'Tom Sample', 'Anna Pattern', 'Lee Muster'];
    const plan = read(WORDS, ['Directorate', UNITS], ['Wizard', names], BY_WHEN);
    expect(lettersOf(plan)['lead']).not.toBe('B');
  });

  it.each(['Services affected', 'Service / Policy', 'Service area covered', 'Departments consulted'])(
    'is no such column under “%s”',
    (heading) => {
      expect(lettersOf(read(WORDS, [heading, UNITS], BY_WHEN))).not.toHaveProperty('lead');
    },
  );

  it.each([
    ['answers', ['Yes', 'No', 'Yes', 'Yes']],
    ['figures', [12, 40, 7, 22]],
    ['tasks', WORK.map((work) => `Ask the service to ${work.toLowerCase()}`)],
  ])('is none that holds %s', (_, cells) => {
    expect(lettersOf(read(WORDS, ['Service', cells], BY_WHEN))).not.toHaveProperty('lead');
  });

  it('makes no plan of a list of what departments do', () => {
    const list = gridOf(['Activity', WORK], ['Department', UNITS], ['Cost', [10, 20, 30, 40]]);
    expect(plansOf([buildSheet(list)]).plans).toEqual([]);
  });
});
