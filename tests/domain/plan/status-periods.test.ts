import { Temporal } from 'temporal-polyfill';
import { readPlans } from '../../../src/domain/plan/read-plan';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { lettersOf, plansOf } from '../../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue, type SheetOptions } from '../../support/sheet-builder';

const AS_AT = Temporal.PlainDate.from('2026-11-22');
const ACTIONS = [
  'Publish the pay gap report on the website',
  'Train every interview panel in fair selection',
  'Launch a mentoring scheme for junior staff',
];
/** Statuses of each action from the left. */
const LETTERS = [
  ['R', 'A', 'G', 'B'],
  ['A', 'G', 'B', 'A'],
  ['G', 'B', 'A', 'R'],
];

/** A plan whose last columns are those under the given headings. */
function planUnder(
  headings: readonly GridValue[],
  cells: readonly (readonly GridValue[])[] = LETTERS,
  options: SheetOptions & { readonly title?: string; readonly groups?: readonly GridValue[] } = {},
) {
  const { title = 'Inclusion plan', groups, ...sheet } = options;
  const grid: readonly (readonly GridValue[])[] = [
    [title],
    ...(groups ? [[null, null, null, ...groups]] : []),
    ['Action', 'Lead', 'By when', ...headings],
    ...ACTIONS.map((action, at) => [
      action,
      'Head of HR',
      'March 2027',
      ...(cells[at] ?? []).slice(0, headings.length),
    ]),
  ];
  const { plans } = plansOf([buildSheet(grid, sheet)], { asAt: AS_AT });
  const [plan] = plans;
  if (!plan) throw new Error('No plan');
  return plan;
}

/** The place, from the left, of the heading whose cell states the first action; 0 where none does. */
function takenUnder(...given: Parameters<typeof planUnder>): number {
  const column = planUnder(...given).actions[0]?.stated?.cell.column ?? 3;
  return column - 3;
}

describe('Of several status columns the newest counts', () => {
  it.each([
    [['RAG Sept', 'RAG Oct', 'RAG Nov'], 3],
    [['RAG\nSept', 'RAG\nOct', 'RAG\nNov'], 3],
    [['RAG Nov', 'RAG Oct', 'RAG Sept'], 1],
    [['Sept RAG', 'Oct RAG', 'Nov RAG'], 3],
    [['Nov RAG', 'Oct RAG'], 1],
    [['September status', 'October status', 'November status'], 3],
    [['RAG July', 'RAG August'], 2],
    [['RAG (Dec)', 'RAG (Jan)', 'RAG (Feb)'], 3],
    [['RAG Feb', 'RAG Jan', 'RAG Dec'], 1],
    [['Status - May', 'Status - June'], 2],
    [['RAG rating Aug', 'RAG rating Sep', 'RAG rating Oct'], 3],
    [['Q1 RAG', 'Q2 RAG'], 2],
    [['Q1 RAG', 'Q2 RAG', 'Q3 RAG'], 3],
    [['Q3 RAG', 'Q2 RAG', 'Q1 RAG'], 1],
    [['RAG Q3', 'RAG Q4', 'RAG Q1'], 3],
    [['Quarter 1 status', 'Quarter 2 status', 'Quarter 3 status'], 3],
    [['RAG Q4 25/26', 'RAG Q1 26/27', 'RAG Q2 26/27'], 3],
    [['Status 30/06/2026', 'Status 30/09/2026'], 2],
    [['Status 30/09/2026', 'Status 30/06/2026'], 1],
    [['RAG as at 31.08.26', 'RAG as at 31.10.26'], 2],
    [['RAG Autumn 2025', 'RAG Spring 2026', 'RAG Summer 2026'], 3],
    [['RAG 2024/25', 'RAG 2025/26'], 2],
    [['Year 1 RAG', 'Year 2 RAG'], 2],
    [['RAG 1', 'RAG 2', 'RAG 3'], 3],
    [['1st review RAG', '2nd review RAG'], 2],
    [['Mid-year RAG', 'Year-end RAG'], 2],
    [['Initial RAG', 'Latest RAG'], 2],
    [['Latest RAG', 'Previous RAG'], 1],
    [['RAG last month', 'RAG this month'], 2],
    [['Current RAG', 'RAG at start'], 1],
    [['RAG H1', 'RAG H2'], 2],
    [['BRAG Oct', 'BRAG Nov'], 2],
    [['Progress RAG Sept', 'Progress RAG Oct', 'Progress RAG Nov'], 3],
    [['RAG update Sept', 'RAG update Oct'], 2],
  ] as const)('%j', (headings, expected) => {
    expect(takenUnder(headings)).toBe(expected);
  });
});

describe('What lies after the as-at date is not yet the state', () => {
  it.each([
    [['RAG Sep 26', 'RAG Oct 26', 'RAG Dec 26'], 2],
    [['RAG Q2 26/27', 'RAG Q3 26/27', 'RAG Q4 26/27'], 2],
    [['Oct 2026 RAG', 'Nov 2026 RAG', 'Dec 2026 RAG', 'Jan 2027 RAG'], 2],
    [['RAG Nov 26', 'RAG Dec', 'RAG Jan 27'], 1],
    [['Status 30/09/2026', 'Status 31/12/2026'], 1],
    [['RAG 2026/27', 'RAG 2027/28'], 1],
    [['RAG Jan 27', 'RAG Feb 27'], 2],
  ] as const)('%j', (headings, expected) => {
    expect(takenUnder(headings)).toBe(expected);
  });

  it.each([
    [['RAG Sept', 'RAG Oct', 'RAG Nov', 'RAG Dec'], 3],
    [['Q1 RAG', 'Q2 RAG', 'Q3 RAG', 'Q4 RAG'], 3],
    [['Q4 RAG', 'Q3 RAG', 'Q2 RAG', 'Q1 RAG'], 2],
  ] as const)('also where only the plan says of which year they are: %j', (headings, expected) => {
    expect(takenUnder(headings, LETTERS, { title: 'Inclusion plan 2026/27' })).toBe(expected);
  });
});

describe('What is foreseen is not the state', () => {
  it.each([
    [['RAG May 26', 'RAG Nov 26', 'RAG forecast Mar 27'], 2],
    [['RAG', 'Forecast RAG'], 1],
    [['Target RAG', 'Current RAG'], 2],
    [['Predicted RAG', 'RAG'], 2],
    [['RAG this quarter', 'RAG next quarter'], 1],
    [['Expected year-end RAG', 'RAG Oct'], 2],
    [['RAG progress against target', 'RAG forecast'], 1],
  ] as const)('%j', (headings, expected) => {
    expect(takenUnder(headings)).toBe(expected);
  });

  it('nor where the state itself is left blank', () => {
    const plan = planUnder(
      ['RAG', 'RAG forecast'],
      [
        [null, 'G'],
        ['A', 'G'],
        ['R', 'A'],
      ],
    );
    expect(plan.actions.map(({ stated }) => stated?.text ?? null)).toEqual([null, 'A', 'R']);
    expect(lettersOf(plan)['rag']).toBe('D');
  });

  it('but counts where a plan has nothing else', () => {
    expect(takenUnder(['RAG forecast'])).toBe(1);
  });
});

describe('A blank in the newest column leaves the one before it', () => {
  it('for that action alone', () => {
    const plan = planUnder(['Sept RAG', 'Oct RAG', 'Nov RAG'], [['R', 'A', 'G'], ['A', 'G'], ['G']]);
    expect(plan.actions.map(({ stated }) => stated?.text)).toEqual(['G', 'G', 'G']);
    expect(plan.actions.map(({ stated }) => stated?.cell.column)).toEqual([6, 5, 4]);
  });

  it('for colours as for letters', () => {
    const plan = planUnder(['Sept RAG', 'Oct RAG', 'Nov RAG'], [], {
      fills: { 'D3:D5': '#FF0000', 'E3:E4': '#FFC000', F3: '#00B050' },
    });
    expect(plan.actions.map(({ stated }) => stated?.fill)).toEqual(['#00B050', '#FFC000', '#FF0000']);
  });
});

describe('Columns headed by a time alone are of statuses when states stand under them', () => {
  it.each([
    [['Sep-26', 'Oct-26', 'Nov-26'], 3],
    [['Sep-26', 'Oct-26'], 2],
    [['September', 'October', 'November'], 3],
    [['Q1', 'Q2', 'Q3'], 3],
    [['Q1 2026/27', 'Q2 2026/27', 'Q4 2026/27'], 2],
    [['Oct 2026', 'Nov 2026', 'Dec 2026'], 2],
  ] as const)('%j', (headings, expected) => {
    expect(takenUnder(headings)).toBe(expected);
  });

  it('in words', () => {
    const words = [
      ['Not started', 'In progress', 'Complete'],
      ['In progress', 'Delayed', 'In progress'],
      ['Not started', 'Not started', 'Delayed'],
    ];
    expect(takenUnder(['Sept', 'Oct', 'Nov'], words)).toBe(3);
  });

  it('in colours, each row from the first time on', () => {
    const plan = planUnder(['Sept', 'Oct', 'Nov'], [], {
      fills: { 'D3:D5': '#FF0000', 'E3:E5': '#FFC000', 'F3:F4': '#00B050' },
    });
    expect(plan.actions.map(({ stated }) => stated?.fill)).toEqual(['#00B050', '#00B050', '#FFC000']);
  });

  it('and the one read says that it is not certain', () => {
    const plan = planUnder(['Sep-26', 'Oct-26', 'Nov-26']);
    const unsure = plan.findings.filter(({ code }) => code === 'column-unsure');
    expect(unsure.map(({ cell }) => cell)).toEqual(['F2']);
  });

  it('under one heading that says so', () => {
    const groups = ['RAG', null, null];
    const plan = planUnder(['Sept', 'Oct', 'Nov'], LETTERS, { groups, merges: ['D2:F2'] });
    expect(plan.actions[0]?.stated?.cell.column).toBe(6);
  });

  it('and not when ticks or bars show when the work is done', () => {
    const ticked = planUnder(['Q1', 'Q2', 'Q3'], [['x'], [null, 'x'], [null, 'x', 'x']]);
    expect(ticked.columns.rag).toBeUndefined();
    const barred = planUnder(['Q1', 'Q2', 'Q3', 'Q4'], [], {
      fills: { D3: '#FF0000', 'E4:F4': '#00B050', G5: '#0070C0' },
    });
    expect(barred.columns.rag).toBeUndefined();
  });

  it('and leave a column headed as the status what it is', () => {
    expect(takenUnder(['Sept', 'Oct', 'Nov', 'RAG'])).toBe(4);
  });
});

describe('Which column was taken', () => {
  const review = (headings: readonly string[]) => {
    const grid: readonly (readonly GridValue[])[] = [
      ['R = overdue, A = at risk, G = on track'],
      ['Action', 'Lead', 'By when', ...headings],
      [ACTIONS[0], 'Head of HR', 'March 2027', 'R', 'A'],
      [ACTIONS[1], 'Head of HR', 'March 2027', 'G', 'A'],
    ];
    const workbook = buildWorkbook(buildSheet(grid));
    const { plans } = readPlans(workbook, { asAt: AS_AT });
    return reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT)[0]?.actions[0];
  };

  it('stands in the reason and beside the status', () => {
    const reviewed = review(['RAG Sept', 'RAG Oct']);
    expect(reviewed?.rating.why).toContain('Stated as “A” (at risk) under “RAG Oct”');
    expect(reviewed?.stated?.column).toBe('RAG Oct');
  });

  it('goes without saying where the columns are not of several times', () => {
    expect(review(['RAG', 'RAG target'])?.stated).not.toHaveProperty('column');
  });
});

describe('Other plans', () => {
  it('keep a status and a rating beside it as they were', () => {
    expect(
      takenUnder(
        ['RAG', 'Status'],
        [
          ['A', 'In progress'],
          ['G', 'Complete'],
          ['R', 'Late'],
        ],
      ),
    ).toBe(1);
  });
});
