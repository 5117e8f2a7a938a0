import { describeFinding } from '../../../../src/domain/findings/finding-text.en-gb';
import { findCopies } from '../../../../src/domain/plan/lint/find-copies';
import { planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Due date', 'Success measure'];
const row = (action: string, due: GridValue = 'March 2025') => [
  action,
  'Head of HR',
  due,
  'Report to the board',
];

const TASKS = [
  'Train every interview panel in fair scoring',
  'Publish the ethnicity pay gap report on the website',
  'Review exit interviews by ward and band',
  'Set up a carers network with its own budget',
  'Fit hearing loops at every front desk',
  'Rewrite the adverts for band 7 posts',
];

describe('the same action', () => {
  it.each([
    ['Train every interview panel in fair scoring', 'Train every interview panel in fair scoring.', false],
    ['Develop and launch an inclusion dashboard', 'Development and launch of the inclusion dashboard', true],
    [
      'Roll out fair recruitment training for managers',
      'Roll-out of fair recruitment training to managers',
      true,
    ],
    ['To review the flexible working policy', 'Review our flexible working policies', true],
    [
      'Carry out a full access audit of all clinic buildings with wheelchair users, blind visitors and deaf visitors',
      'Carry out an access audit of all clinic buildings with wheelchair users, blind visitors and deaf visitors',
      true,
    ],
  ])('stands in %j and %j', (first, second, near) => {
    expect(findCopies([first, second])).toEqual([null, { of: 0, near }]);
    expect(findCopies([second, first])).toEqual([null, { of: 0, near }]);
  });

  it.each([
    ['Publish the pay gap report for race in full', 'Publish the pay gap report for disability in full'],
    ['Train panels in band 7 recruitment rounds', 'Train panels in band 8 recruitment rounds'],
    [
      'Hold listening sessions at the north hospital site',
      'Hold listening sessions at the south hospital site',
    ],
    ['Mentor BME staff into senior clinical roles', 'Mentor disabled staff into senior clinical roles'],
    ['Review policies', 'Review policies'],
    ['Review the sickness policy with the network', 'Launch the sickness policy with the network'],
  ])('does not stand in %j and %j', (first, second) => {
    expect(findCopies([first, second])).toEqual([null, null]);
  });

  it('is told at the second place, as nearly the same where its words differ', () => {
    const { actions } = planOf([
      HEAD,
      row('Develop and launch an inclusion dashboard'),
      row('Development and launch of the inclusion dashboard'),
    ]);
    expect(actions.flatMap(({ findings }) => findings).map(describeFinding)).toEqual([
      expect.objectContaining({
        message: 'Almost the same action stands at A2, so it is counted twice.',
        todo: 'confirm',
      }),
    ]);
  });

  it('may stand once a year', () => {
    const { actions } = planOf([HEAD, row(TASKS[1] ?? '', 'July 2024'), row(TASKS[1] ?? '', 'July 2025')]);
    expect(actions.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('two plans in a workbook', () => {
  const sheetOf = (name: string, tasks: readonly string[]) =>
    buildSheet([HEAD, ...tasks.map((task) => row(task))], { name });

  it('that share an action have it told in the second, with where it stands in the first', () => {
    const { plans } = plansOf([
      sheetOf('WRES', TASKS.slice(0, 4)),
      sheetOf('WDES', [TASKS[4] ?? '', TASKS[5] ?? '', TASKS[0] ?? '']),
    ]);
    const findings = plans.flatMap(({ actions }) => actions.flatMap((action) => action.findings));
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'action-in-two-plans',
        sheet: 'WDES',
        cell: 'A4',
        detail: { other: 'A2 of the sheet “WRES”', near: false },
      }),
    ]);
  });

  it('that share most of their actions are told once, not action by action', () => {
    const { plans } = plansOf([
      sheetOf('Old', TASKS),
      sheetOf('New', [...TASKS.slice(0, 5), 'Plan a sixth thing entirely']),
    ]);
    expect(plans.flatMap(({ actions }) => actions.flatMap(({ findings }) => findings))).toEqual([]);
    expect(
      plans.map(({ findings }) => findings.map(({ code, cell, detail }) => [code, cell, detail])),
    ).toEqual([[], [['plan-repeated', 'A1', { other: 'the sheet “Old”', shared: 5, of: 6 }]]]);
  });

  it('that share nothing have nothing told', () => {
    const { plans } = plansOf([sheetOf('WRES', TASKS.slice(0, 3)), sheetOf('WDES', TASKS.slice(3))]);
    expect(
      plans.flatMap(({ findings, actions }) => [...findings, ...actions.flatMap((one) => one.findings)]),
    ).toEqual([]);
  });
});

describe('columns that a plan does without', () => {
  const lacksOf = (head: readonly string[], name = 'Plan') =>
    planOf(
      [
        head,
        ...TASKS.slice(0, 3).map((task, at) =>
          [task, 'Head of HR', ['May 2024', 'June 2024', 'July 2024'][at]].slice(0, head.length),
        ),
      ],
      { name },
    ).findings.map(({ code, cell, detail }) => [code, cell, detail]);

  it('are told once for the plan, at its headings', () => {
    expect(lacksOf(['Action', 'Lead'])).toEqual([
      ['plan-lacks-columns', 'A1', { lacks: ['due', 'measure'] }],
    ]);
    expect(lacksOf(['Action', 'Lead', 'Due date'])).toEqual([
      ['plan-lacks-columns', 'A1', { lacks: ['measure'] }],
    ]);
  });

  it('are told of who leads as well, unless a committee answers for it', () => {
    const dues = ['May 2024', 'June 2024', 'July 2024'];
    const lacking = (heading: string, cells: readonly string[]) =>
      planOf([
        ['Action', 'Due date', heading],
        ...TASKS.slice(0, 3).map((task, at) => [task, dues[at], cells[at]]),
      ]).findings.map(({ code, detail }) => [code, detail]);
    const measures = ['80% of staff say so', 'Ten more a year', 'No complaints'];
    expect(lacking('Measure of success', measures)).toEqual([['plan-lacks-columns', { lacks: ['lead'] }]]);
    const groups = ['Trust Board', 'People Committee', 'EDI Steering Group'];
    expect(lacking('Committee', groups)).toEqual([['plan-lacks-columns', { lacks: ['measure'] }]]);
    expect(lacking('Lead', ['Head of HR', 'EDI Lead', 'Head of HR'])).toEqual([
      ['plan-lacks-columns', { lacks: ['measure'] }],
    ]);
  });

  it('are not asked of a log of what a meeting agreed', () => {
    expect(lacksOf(['Action', 'Lead', 'Due date'], 'Action log')).toEqual([]);
  });

  it('are told beside a column that is not read and holds neither dates nor names', () => {
    const unread = (cells: readonly GridValue[]) =>
      planOf([
        ['No', 'Action', 'Relevance', 'Lead'],
        ...TASKS.slice(0, 4).map((task, at) => [at + 1, task, cells[at], 'Head of HR']),
      ]).findings.map(({ code, detail }) => [code, detail]);
    expect(unread(['Race', 'All', 'Disability', 'All'])).toEqual([
      ['plan-lacks-columns', { lacks: ['due'] }],
    ]);
    expect(unread(['May 2025', 'June 2025', 'July 2025', 'March 2026'])).not.toContainEqual([
      'plan-lacks-columns',
      expect.objectContaining({ lacks: expect.arrayContaining(['due']) }),
    ]);
  });

  it('are not told while it is not certain what each column is', () => {
    expect(lacksOf(['Zonk', 'Vroo', 'Due date']).map(([code]) => code)).toContain('column-unsure');
  });
});
