import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const ACTIONS: Grid = [
  ['Agree a target for senior posts', 'PE', 'March 2025'],
  ['Publish the pay gap by ethnicity', 'TS / PE', 'June 2025'],
  ['Train all interview panels in fair scoring', 'HRBP', 'July 2025'],
];
const HEAD = ['Action', 'Lead', 'By when'];
const PLAN: Grid = [['Inclusion action plan 2024/25'], [], HEAD, ...ACTIONS];
const WITH_INDICATORS: Grid = [
  ['WRES action plan 2024/25'],
  [],
  ['WRES indicator', ...HEAD, 'Status'],
  ...ACTIONS.map((row, at) => [at + 1, ...row, 'On track']),
];
const PLANS = [PLAN, WITH_INDICATORS];

const rowsOf = (grid: Grid) => planOf(grid).actions.map(({ rows }) => rows.join('-'));
const toldOf = (grid: Grid) =>
  planOf(grid).findings.flatMap(({ code }) => (/^row-|missing|unsure/.test(code) ? [code] : []));

const FULL = [
  'PE – Priya Example, Director of Workforce',
  'TS – Tom Sample, Head of HR Operations',
  'HRBP – HR Business Partner',
];
const POSTS = ['PE – Director of Workforce', 'TS – Head of HR Operations', 'HRBP – HR Business Partners'];
const inCells = (lines: readonly string[], ...before: readonly null[]) =>
  lines.map((line) => [...before, ...line.split(' – ')]);

const LISTS: readonly (readonly [string, Grid])[] = [
  ['lines under “Owners:”', [['Owners:'], ...FULL.map((line) => [line])]],
  ['posts under “Key to leads”', [['Key to leads'], ...POSTS.map((line) => [line])]],
  ['posts under “Responsible officers:”', [['Responsible officers:'], ...POSTS.map((line) => [line])]],
  ['lines under no heading', FULL.map((line) => [line])],
  ['posts under no heading', POSTS.map((line) => [line])],
  ['one line of the plan’s leads', [[POSTS.join('; ')]]],
  ['one line parted by commas', [[POSTS.join(', ')]]],
  ['one cell of several lines', [[FULL.join('\n')]]],
  ['one lead explained', [['PE – Director of Workforce']]],
  ['equals signs', POSTS.map((line) => [line.replace(' – ', ' = ')])],
  ['colons', [['Leads'], ...POSTS.map((line) => [line.replace(' – ', ': ')])]],
  ['hyphens', [['Lead officers'], ...POSTS.map((line) => [line.replace(' – ', ' - ')])]],
  ['full stops in the initials', [['Names:'], ['P.E. – Priya Example'], ['T.S. – Tom Sample']]],
  ['initials behind the names', [['Action owners'], ['Priya Example (PE)'], ['Tom Sample, Head of HR (TS)']]],
  ['initials behind the names, unheaded', [['Priya Example (PE)'], ['Tom Sample (TS)']]],
  ['cells under “Initials | Name”', [['Initials', 'Name'], ...inCells(FULL)]],
  ['cells under “Lead | Job title”', [['Lead', 'Job title'], ...inCells(POSTS)]],
  ['cells under “Leads”', [['Leads'], ...inCells(POSTS)]],
  ['cells under one word over the first', [['Initials'], ...inCells(FULL)]],
  ['cells under no heading', inCells(POSTS)],
  ['cells further right', [[null, 'Initials', 'Name'], ...inCells(FULL, null)]],
  ['cells still further right', [[null, null, 'Key to initials'], ...inCells(FULL, null, null)]],
  [
    'three cells each',
    [
      ['Initials', 'Name', 'Job title'],
      ['PE', 'Priya Example', 'Director of Workforce'],
      ['TS', 'Tom Sample', 'Head of HR'],
    ],
  ],
  [
    'three cells and an address',
    [
      ['Contacts'],
      ['Priya Example', 'PE', 'Head of Inclusion', 'priya@example.org'],
      ['Tom Sample', 'TS', 'Head of HR', 'tom@example.org'],
    ],
  ],
  ['names with posts', [['Owners'], ['Priya Example – Head of Inclusion'], ['Tom Sample – Head of HR']]],
  [
    'names beside posts',
    [
      ['Name', 'Role'],
      ['Priya Example', 'Head of Inclusion'],
      ['Tom Sample', 'Head of HR'],
    ],
  ],
  ['a blank row under its heading', [['Owners:'], [], ...FULL.map((line) => [line])]],
  ['two headings', [['Owners'], ['Initials', 'Name'], ...inCells(FULL)]],
  ['a heading in other words', [['Who is meant'], ...POSTS.map((line) => [line])]],
  ['a blank row between the lines', FULL.flatMap((line) => [[line], []])],
];

/** Where the list stands above the headings its own heading or the plan's leads are wanted. */
const ABOVE = /^(?:lines|posts|cells) under “|^three|^one line of/;

const KEY: Grid = [['Key:'], ['R', 'Overdue'], ['A', 'Delayed'], ['G', 'On track'], ['C', 'Complete']];

describe('a list below a plan that says who its leads are', () => {
  it.each(LISTS)('is neither an action nor a section: %s', (_, list) => {
    for (const plan of PLANS) {
      const grid = [...plan, [], ...list];
      expect(rowsOf(grid)).toEqual(['4-4', '5-5', '6-6']);
      expect(toldOf(grid)).toEqual([]);
      expect(planOf(grid).lastRow).toBe(6);
    }
  });

  it.each(LISTS)('is passed over below and above a key: %s', (_, list) => {
    for (const below of [
      [[], [], ...KEY, [], ...list],
      [[], ...list, [], ...KEY],
    ]) {
      const grid = [...WITH_INDICATORS, ...below];
      expect(rowsOf(grid)).toEqual(['4-4', '5-5', '6-6']);
      expect(toldOf(grid)).toEqual([]);
    }
  });

  it.each(LISTS.filter(([name]) => ABOVE.test(name)))('is passed over above the headings: %s', (_, list) => {
    const [title = [], ...rest] = WITH_INDICATORS;
    const plan = planOf([title, [], ...list, ...rest]);
    expect(plan.title).toBe('WRES action plan 2024/25');
    expect(plan.actions.map(({ section }) => section)).toEqual([[], [], []]);
  });

  it('is passed over right under the last action where all its lines are of the plan’s leads', () => {
    const grid = [...WITH_INDICATORS, ...FULL.map((line) => [line])];
    expect(rowsOf(grid)).toEqual(['4-4', '5-5', '6-6']);
  });

  it('leaves the leads as they are written', () => {
    const grid = [...PLAN, [], ...(LISTS[0]?.[1] ?? [])];
    expect(planOf(grid).actions.map(({ leads }) => leads.map(({ name }) => name))).toEqual([
      ['PE'],
      ['TS', 'PE'],
      ['HRBP'],
    ]);
  });
});

describe('what is no such list', () => {
  const LAST = ['Review how exits are recorded', 'PE', 'September 2025'];

  it.each([
    [['HR – review the policy on leave', 'TS', 'May 2025']],
    [['PE – Director to meet every network', 'PE', 'May 2025']],
    [['Appoint a lead for each site', 'PE', null]],
    [['Board development', 'PE', null]],
    [['Network chairs', 'HRBP', null]],
    [['Executive sponsors (PE)', 'Chair', null]],
    [['HR: Head of People to write to leavers', null, null]],
    [['Name a champion on every ward (PE)', 'PE', 'June 2025']],
    [['Head of Inclusion to join the board', 'TS', 'June 2025']],
  ])('a row of the plan stays an action: %j', (row) => {
    for (const heading of [[], [['Leads']]]) {
      const grid = [...PLAN, [], ...heading, row];
      expect(rowsOf(grid)).toHaveLength(4);
    }
  });

  it.each([['PE – Priya Example, Director of Workforce'], ['People'], ['Leads']])(
    'a line over actions stays their section: %s',
    (heading) => {
      const grid = [...PLAN, [heading], LAST, LAST.with(0, 'Hold exit talks')];
      expect(planOf(grid).actions.at(-1)?.section).toEqual([heading]);
    },
  );

  it('hides no action below a list', () => {
    const grid = [...PLAN, [], ['Owners:'], ...FULL.map((line) => [line]), [], LAST];
    expect(rowsOf(grid).at(-1)).toBe('13-13');
  });

  it.each([
    [['Owners'], ['Train the owners of each policy', 'PE', 'May 2025']],
    [['Contacts'], ['Write to every contact on the list', 'TS', 'May 2025']],
  ])('a heading of people over something to be done stays a section', (...rows) => {
    const plan = planOf([...PLAN, [], ...rows]);
    expect(plan.actions).toHaveLength(4);
  });

  it('keeps the title that names the standard and its letters', () => {
    const plan = planOf([['WRES – Workforce Race Equality Standard'], [], ...PLAN.slice(2)]);
    expect(plan.title).toBe('WRES – Workforce Race Equality Standard');
  });

  it('keeps rows whose lead and area are letters', () => {
    const grid: Grid = [
      ['Area', 'Action', 'Lead', 'By when'],
      ['OD', 'Chair of the network briefed', 'PE', 'May 2025'],
      ['HR', 'Panel leads trained', 'TS', 'May 2025'],
      ['OD', 'Board sponsors named', 'PE', null],
    ];
    expect(rowsOf(grid)).toEqual(['2-2', '3-3', '4-4']);
  });
});
