import { planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const OUTCOMES = [
  [
    '1A: People have the access to care they need',
    'Survey of the wards',
    '2 – Achieving activity',
    'Head of Nursing',
  ],
  [
    '1B: The health needs of each person are met',
    'Audit of care plans',
    '1 – Developing activity',
    'Head of Quality',
  ],
  [
    '1C: People are safe when they use the service',
    'Incident reports',
    '2 – Achieving activity',
    'Patient Safety Lead',
  ],
];
const PLAN: readonly (readonly GridValue[])[] = [
  ['EDS action plan'],
  ['Outcome', 'Action', 'Lead', 'Completion date'],
  [
    '1A: People have the access to care they need',
    'Book interpreters for every clinic',
    'Head of Nursing',
    'May 2025',
  ],
  [
    '1C: People are safe when they use the service',
    'Report incidents by ethnicity',
    'Quality Lead',
    'June 2025',
  ],
];
const sheetOf = (headings: readonly string[], rows: readonly (readonly GridValue[])[] = OUTCOMES) =>
  buildSheet([['Domain 1: Our services'], [], headings, ...rows, [], ...PLAN]);

describe('a table of outcomes with a rating each', () => {
  it.each([
    [['Outcome', 'Evidence', 'Rating', 'Owner']],
    [['EDS outcome', 'Evidence', 'Grade', 'Lead']],
    [['Outcome', 'What we found', 'Score', 'Owner (Dept/Lead)']],
    [['Outcome', 'Findings', 'RAG rating', 'Responsible lead']],
    [['Standard', 'Evidence', 'Self-assessment', 'Lead']],
    [['Goal', 'Evidence', 'Level', 'Lead']],
  ])('is no plan, whoever owns them: %j', (headings) => {
    const { plans, findings } = plansOf([sheetOf(headings)]);
    expect(plans.map(({ actions }) => actions.map(({ action }) => action))).toEqual([
      ['Book interpreters for every clinic', 'Report incidents by ethnicity'],
    ]);
    expect(findings).toEqual([]);
  });

  it('is none with numbers for ratings, a line of their sum and a column of domains', () => {
    const rows = [
      ...OUTCOMES.map(([outcome, evidence, , owner], at) => ['Domain 1', outcome, evidence, at, owner]),
      ['Domain 1', 'Overall rating of the domain', null, 5, null],
    ].map((row) => row.map((value) => value ?? null));
    const { plans } = plansOf([sheetOf(['Domain', 'Outcome', 'Evidence', 'Rating', 'Owner'], rows)]);
    expect(plans).toHaveLength(1);
    expect(plans[0]?.actions).toHaveLength(2);
  });

  it('is none by itself, and nothing else is read into it', () => {
    const grid = [['Domain 1: Our services'], [], ['Outcome', 'Evidence', 'Rating', 'Owner'], ...OUTCOMES];
    const { plans, lookedAt } = plansOf([buildSheet(grid)]);
    expect(plans).toEqual([]);
    expect(lookedAt[0]?.missing).toBe('actions: it rates outcomes');
  });

  it('leaves the title of its sheet to the actions below', () => {
    const { plans } = plansOf([sheetOf(['Outcome', 'Evidence', 'Rating', 'Owner'])]);
    expect(plans[0]?.actions[0]?.section[0]).toBe('Domain 1: Our services');
  });

  it('leaves it to none where another domain is rated below it', () => {
    const other = [['Domain 2: Our staff'], ['Outcome', 'Evidence', 'Rating', 'Owner'], ...OUTCOMES];
    const grid = [['Domain 1: Our services'], ['Outcome', 'Evidence', 'Rating', 'Owner'], ...OUTCOMES];
    const { plans } = plansOf([buildSheet([...grid, [], ...other, [], ...PLAN])]);
    expect(plans[0]?.actions[0]?.section[0]).not.toBe('Domain 1: Our services');
  });
});

describe('a plan whose actions stand under outcomes or standards', () => {
  const rowsOf = (last: readonly string[]) => [
    ['Publish a guide for each ward', 'Draft seen by the group', 'Amber', 'Head of Nursing', last[0] ?? ''],
    ['Train every team in fair selection', 'Dates agreed', 'Green', 'Head of Quality', last[1] ?? ''],
    ['Open a quiet room on both sites', 'Room found', 'Red', 'Estates Manager', last[2] ?? ''],
  ];

  it.each(['Goal', 'Requirement', 'Intended outcome and action'])(
    'is one where they say what to do: %s',
    (heading) => {
      const headings = [heading, 'Evidence', 'Rating', 'Owner'];
      expect(planOf([headings, ...rowsOf([]).map((row) => row.slice(0, 4))]).actions).toHaveLength(3);
    },
  );

  it.each(['Due date', 'Progress', 'Milestones'])('is one where it says %s', (heading) => {
    const rows = OUTCOMES.map((row, at) => [...row, ['May 2025', 'June 2025', 'July 2025'][at] ?? '']);
    const { plans } = plansOf([buildSheet([['Outcome', 'Evidence', 'Rating', 'Owner', heading], ...rows])]);
    expect(plans).toHaveLength(1);
  });

  it('is one with a state of delivery and no evidence', () => {
    const rows = [
      ['A fair chance at every post', 'Head of HR', 'Amber'],
      ['Wards that speak every language', 'Head of Nursing', 'Green'],
      ['A board like the town it serves', 'Chair', 'Red'],
    ];
    expect(planOf([['Goal', 'Lead', 'RAG rating'], ...rows]).actions).toHaveLength(3);
  });

  it('is one where a person says so', () => {
    const grid = [['Outcome', 'Evidence', 'Rating', 'Owner'], ...OUTCOMES];
    const mapping = { sheet: 'Plan', headerRow: 1, columns: new Map([[1, 'action' as const]]) };
    const { plans } = plansOf([buildSheet(grid)], { mappings: [mapping] });
    expect(plans[0]?.actions).toHaveLength(3);
  });
});
