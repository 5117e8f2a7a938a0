import { planOf } from '../../../support/read-grid';
import { remarkIn } from '../../../../src/domain/plan/cells/remark-lines';
import type { GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const HEAD = ['What we will do', 'Who leads', 'By when'];
const ROWS = [
  ['Run a reverse mentoring scheme', 'Head of Inclusion', 'March 2025'],
  ['Publish the pay gap by ethnicity', 'Head of Workforce', 'June 2025'],
  ['Train all interview panels in fair scoring', 'Recruitment Manager', 'July 2025'],
];
const LAST = ['Review how exits are recorded', 'Head of People', 'September 2025'];
const PLAN: Grid = [HEAD, ...ROWS];
/** The same plan with a column of objectives before its actions. */
const WITH_OBJECTIVES: Grid = [
  ['Objective', ...HEAD],
  ...ROWS.map((row, at) => [`Fair work, part ${String(at)}`, ...row]),
];

const rowsOf = (grid: Grid) => planOf(grid).actions.map(({ rows }) => rows.join('-'));
const toldOf = (grid: Grid) =>
  planOf(grid).findings.flatMap(({ code }) => (code.startsWith('row-') ? [code] : []));

describe('a lone line below a blank row under a plan that begins with its actions', () => {
  it.each([
    ['Please read with our workforce data report.'],
    ['This action plan is to be read alongside the annual equality report'],
    ['See also our pay gap report'],
    ['This plan covers bank staff as well.'],
    ['The Inclusion Board oversees this plan.'],
    ['Contact: the inclusion team'],
    ['Questions about this plan go to the inclusion office'],
    ['Please contact the inclusion team for more information.'],
    ['If you have any questions, please email the inclusion team'],
    ['To comment on this plan contact the inclusion team'],
    ['BME: Black and minority ethnic. ER: employee relations.'],
    ['Note: ER is employee relations.'],
    ['Please note that figures are rounded'],
    ['Figures in this table are for March 2024'],
  ])('is no action where it names this plan or whom to ask: %s', (text) => {
    const grid = [...PLAN, [], [text]];
    expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4']);
    expect(toldOf(grid)).toEqual([]);
  });

  it.each([
    ['Progress is reviewed by the workforce committee each quarter.'],
    ['Delivery is overseen by the inclusion board'],
    ['The plan is published on our website'],
    ['Comments are welcome'],
    ['All figures exclude bank staff'],
  ])('is told where it may be an action in other words: %s', (text) => {
    const grid = [...PLAN, [], [text]];
    expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4']);
    expect(toldOf(grid)).toEqual(['row-unsure']);
  });

  it('hides none of the rows below it', () => {
    const grid = [
      ...PLAN,
      [],
      ['This plan covers bank staff as well.'],
      LAST,
      ['Coach new chairs', 'Chair', null],
    ];
    expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4', '7-7', '8-8']);
  });

  it('is an action where blank rows stand between all rows, unless it names this plan', () => {
    const spaced = [HEAD, ...[...ROWS, LAST].flatMap((row) => [row, []])];
    expect(rowsOf([...spaced, ['The recruitment policy is published on the intranet']]).at(-1)).toBe('10-10');
    expect(rowsOf([...spaced, ['This plan covers bank staff as well.']]).at(-1)).toBe('8-8');
  });

  it.each([
    ['Note: ER is employee relations.'],
    ['NB: leads report to the board'],
    ['Please note that leads may change'],
  ])('is no action where it says that it is a note, though few actions have a lead: %s', (text) => {
    const bare: Grid = [HEAD, ...ROWS.map(([action = ''], at) => (at === 0 ? (ROWS[0] ?? []) : [action]))];
    expect(rowsOf([...bare, [], [text]])).toEqual(rowsOf(bare));
  });

  it('is an action still where it has a lead', () => {
    const grid = [...PLAN, [], ['Progress is reviewed each quarter', 'Head of Inclusion', null]];
    expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4', '6-6']);
  });

  it.each([
    ['Contact disabled applicants to offer adjustments before every interview'],
    ['Contact the network leads about the new scheme for carers this year'],
    ['Report progress on the scheme to the inclusion board twice a year'],
    ['Monitor this plan at each meeting of the equality group for staff'],
    ['Read the staff survey alongside staff networks to agree what comes next'],
    ['To find out why staff leave, write to everyone who resigns'],
    ['Staff networks are supported by an executive sponsor who meets them'],
  ])('is an action where it tells somebody to do something: %s', (text) => {
    expect(rowsOf([...PLAN, [], [text]])).toEqual(['2-2', '3-3', '4-4', '6-6']);
  });
});

it.each([
  ['This report is shared with all managers'],
  ['Our recruitment policy for disabled staff'],
  ['Progress coaching for junior staff'],
  ['Feedback on the strategy from staff networks'],
  ['Write to all leavers'],
])('“%s” is no remark on the plan', (text) => {
  expect(remarkIn(text)).toBeNull();
});

const COUNTS: Grid = [
  ['Completed', 3],
  ['Under way', 2],
];

describe('a small block below a blank row under a plan', () => {
  it.each([['Summary'], ['Grading summary'], ['Grades'], ['Status count'], ['Number of actions']])(
    'is neither a section nor an action where “%s” stands over figures',
    (name) => {
      for (const plan of [PLAN, WITH_OBJECTIVES]) {
        const grid = [...plan, [], [name], ...COUNTS];
        expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4']);
        expect(toldOf(grid)).toEqual([]);
      }
    },
  );

  it('is so under a heading in other words, where figures stand beside states', () => {
    const grid = [...PLAN, [], ['Where we stand'], ...COUNTS];
    expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4']);
    expect(toldOf(grid)).toEqual([]);
  });

  it.each([['Contact'], ['Contacts'], ['Key contacts'], ['Further information']])(
    'is so where “%s” stands over people and addresses, or over nothing',
    (name) => {
      for (const below of [
        [],
        [['Inclusion team, extension 4411']],
        [['Priya Example', 'Head of Inclusion']],
      ]) {
        const grid = [...PLAN, [], [name], ...below];
        expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4']);
        expect(toldOf(grid)).toEqual([]);
      }
    },
  );

  it.each([['Summary'], ['Contacts'], ['Grades']])('is a section where “%s” stands over actions', (name) => {
    const grid = [...PLAN, [], [name], LAST];
    expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4', '7-7']);
    expect(planOf(grid).actions[3]?.section).toEqual([name]);
  });

  it('hides no action that stands further down', () => {
    const grid = [...PLAN, [], ['Summary'], ...COUNTS, [], LAST];
    expect(rowsOf(grid).at(-1)).toBe('10-10');
  });

  it('hides no instruction among its lines', () => {
    const grid = [...PLAN, [], ['Contacts'], ['Appoint a contact for each site', null, null]];
    expect(rowsOf(grid)).toContain('7-7');
  });

  it('leaves a heading with nothing under it to be asked about where its words name an aim', () => {
    expect(toldOf([...PLAN, [], ['Fair pay']])).toEqual(['row-unread']);
  });

  it('leaves an action that has a figure beside it an action', () => {
    const grid = [...PLAN, [], ['Mentor five junior nurses', 5, null]];
    expect(rowsOf(grid).at(-1)).toBe('6-6');
  });
});
