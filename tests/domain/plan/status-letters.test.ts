import { Temporal } from 'temporal-polyfill';
import { describeFinding } from '../../../src/domain/findings/finding-text.en-gb';
import { readPlans } from '../../../src/domain/plan/read-plan';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { lettersOf, plansOf } from '../../support/read-grid';
import {
  buildSheet,
  buildWorkbook,
  dateCell,
  type GridValue,
  type SheetOptions,
} from '../../support/sheet-builder';

const AS_AT = Temporal.PlainDate.from('2026-11-22');
const TASKS = [
  'Publish the pay gap report on the website',
  'Train every interview panel in fair selection',
  'Launch a mentoring scheme for junior staff',
  'Hold a supper for night staff each term',
];
const LETTERS = [
  ['G', 'C', 'C'],
  ['N', 'G', 'A'],
  ['R', 'A', 'G'],
  ['N', 'N', 'R'],
];
const KEY = 'Key: C = complete, G = on track, A = at risk, R = overdue, N = not started';
const HEAD = ['Action', 'Lead', 'By when'];

const month = (iso: string): GridValue => {
  const [year = '', number = '1'] = iso.split('-');
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return dateCell(iso, 'mmm-yy', `${names[Number(number) - 1] ?? ''}-${year.slice(2)}`);
};
const months = (...days: readonly string[]): readonly GridValue[] => days.map(month);
const AUTUMN = months('2026-09-01', '2026-10-01', '2026-11-01');

function gridUnder(
  headings: readonly GridValue[],
  cells: readonly (readonly GridValue[])[] = LETTERS,
  below: readonly (readonly GridValue[])[] = [[], [KEY]],
  head: readonly GridValue[] = HEAD,
): readonly (readonly GridValue[])[] {
  const own = ['Head of HR', 'March 2027'].slice(0, head.length - 1);
  return [
    ['Inclusion plan'],
    [],
    [...head, ...headings],
    ...TASKS.map((task, at) => [task, ...own, ...(cells[at] ?? []).slice(0, headings.length)]),
    ...below,
  ];
}

function planOf(grid: readonly (readonly GridValue[])[], options: SheetOptions = {}) {
  const { plans } = plansOf([buildSheet(grid, options)], { asAt: AS_AT });
  const [plan] = plans;
  if (!plan) throw new Error('No plan');
  return plan;
}

const textsOf = (grid: readonly (readonly GridValue[])[], options: SheetOptions = {}) =>
  planOf(grid, options).actions.map(({ stated }) => stated?.text ?? null);

/** What each action states, through the key. */
function statesOf(grid: readonly (readonly GridValue[])[], ...others: (readonly GridValue[])[][]) {
  const workbook = buildWorkbook(
    buildSheet(grid),
    ...others.map((other, at) => buildSheet(other, { name: `Key ${String(at)}` })),
  );
  const { plans } = readPlans(workbook, { asAt: AS_AT });
  const [reviewed] = reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT);
  return reviewed?.actions.map(({ stated }) => stated?.status ?? null);
}

const unreadOf = (grid: readonly (readonly GridValue[])[]) =>
  planOf(grid)
    .findings.filter(({ code }) => code === 'column-unread')
    .map((finding) => describeFinding(finding).message);

const NEWEST = ['C', 'A', 'G', 'R'];

describe('Letters under times are the status, the newest at or before the day of reading', () => {
  it.each<readonly [string, readonly GridValue[]]>([
    ['months', ['Sep-26', 'Oct-26', 'Nov-26']],
    ['months without a year', ['Sept', 'Oct', 'Nov']],
    ['quarters', ['Q1', 'Q2', 'Q3']],
    ['quarters of a year', ['Q4 25/26', 'Q1 26/27', 'Q2 26/27']],
    ['numbered months', ['Month 1', 'Month 2', 'Month 3']],
    ['numbered months, short', ['M4', 'M5', 'M6']],
    ['meetings of the Board', ['Board Sept 2026', 'Board Oct 2026', 'Board Nov 2026']],
    ['meetings of a committee', ['July committee', 'September committee', 'November committee']],
    ['days of meetings', ['30/07/2026', '24/09/2026', '19/11/2026']],
    ['days with the month in words', ['30 Jul 26', '24 Sep 26', '19 Nov 26']],
    ['meetings of the Board without a year', ['Trust Board Sept', 'Trust Board Oct', 'Trust Board Nov']],
    ['reviews', ['1st review', '2nd review', '3rd review']],
    ['real dates shown as months', AUTUMN],
    ['real dates shown as days', ['2026-07-30', '2026-09-24', '2026-11-19'].map((day) => dateCell(day))],
    [
      'real dates shown year first',
      ['2026-07-30', '2026-09-24', '2026-11-19'].map((day) => dateCell(day, 'yyyy-mm-dd', day)),
    ],
  ])('%s', (_, headings) => {
    const grid = gridUnder(headings);
    expect(lettersOf(planOf(grid))['rag']).toBe('F E D');
    expect(textsOf(grid)).toEqual(NEWEST);
    expect(statesOf(grid)).toEqual(['complete', 'at-risk', 'on-track', 'off-track']);
  });

  it('also where the newest stands left', () => {
    const cells = LETTERS.map((row) => [...row].reverse());
    expect(textsOf(gridUnder(months('2026-11-01', '2026-10-01', '2026-09-01'), cells))).toEqual(NEWEST);
  });

  it('without a key, as letters that nothing explains', () => {
    const grid = gridUnder(['Sep', 'Oct', 'Nov'], LETTERS, []);
    expect(textsOf(grid)).toEqual(NEWEST);
    expect(statesOf(grid)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('through a key of two columns, or on another sheet', () => {
    const pairs = [
      ['C', 'Complete'],
      ['G', 'On track'],
      ['A', 'At risk'],
      ['R', 'Overdue'],
      ['N', 'Not started'],
    ];
    const states = ['complete', 'at-risk', 'on-track', 'off-track'];
    expect(statesOf(gridUnder(AUTUMN, LETTERS, [[], ...pairs]))).toEqual(states);
    expect(statesOf(gridUnder(AUTUMN, LETTERS, []), pairs)).toEqual(states);
  });

  it('and not what is still to come', () => {
    const headings = months('2026-10-01', '2026-11-01', '2026-12-01');
    expect(textsOf(gridUnder(headings))).toEqual(['C', 'G', 'A', 'N']);
  });

  it('and not what is to come in real dates that show the month alone', () => {
    const days = ['2026-10-01', '2026-11-01', '2026-12-01'].map((day, at) =>
      dateCell(day, 'mmm', ['Oct', 'Nov', 'Dec'][at] ?? ''),
    );
    expect(textsOf(gridUnder(days))).toEqual(['C', 'G', 'A', 'N']);
  });

  it('where some cells say that they do not apply', () => {
    const cells = LETTERS.map(([one, , three], at) => [one, at % 2 === 0 ? 'N/A' : '-', three]);
    const grid = gridUnder(['Trust Board Sept', 'Trust Board Oct', 'Trust Board Nov'], cells);
    expect(lettersOf(planOf(grid))['rag']).toBe('F E D');
    expect(textsOf(grid)).toEqual(NEWEST);
    expect(statesOf(gridUnder(AUTUMN, [...LETTERS.slice(0, 3), ['N', 'N', 'N/A']]))?.[3]).toBe('unknown');
  });

  it('or the one before where that is blank', () => {
    const cells = [['G', 'C'], ['N', 'G', 'A'], ['R'], ['N', 'R']];
    expect(textsOf(gridUnder(AUTUMN, cells))).toEqual(['C', 'A', 'R', 'R']);
  });

  it('the one that is read says that it is not certain, and the reason names it', () => {
    const plan = planOf(gridUnder(AUTUMN));
    const unsure = plan.findings.filter(({ code }) => code === 'column-unsure');
    expect(unsure.map(({ cell }) => cell)).toEqual(['F3']);
    expect(plan.actions[0]?.stated?.under).toBe('Nov-26');
  });
});

describe('Letters that are no traffic lights', () => {
  const CODES = [
    ['I', 'C', 'C'],
    ['N', 'I', 'I'],
    ['N', 'N', 'I'],
    ['N', 'N', 'N'],
  ];
  const MEANINGS = 'C = complete; I = in progress; N = not started';

  it.each<readonly [string, readonly (readonly GridValue[])[]]>([
    ['a line', [[], [MEANINGS]]],
    ['lines', [[], ...MEANINGS.split('; ').map((line) => [line])]],
    ['pairs of cells', [[], ['C', 'Complete'], ['I', 'In progress'], ['N', 'Not started']]],
  ])('are the status where the sheet explains them in %s', (_, below) => {
    const grid = gridUnder(AUTUMN, CODES, below);
    expect(textsOf(grid)).toEqual(['C', 'I', 'I', 'N']);
    expect(statesOf(grid)).toEqual(['complete', 'on-track', 'on-track', 'not-started']);
    expect(unreadOf(grid)).toEqual([]);
  });

  it('are so under meetings, whatever else a committee may be', () => {
    const headings = ['Trust Board Sept', 'Trust Board Oct', 'Trust Board Nov'];
    const grid = gridUnder(headings, CODES, [[], [MEANINGS]]);
    expect(textsOf(grid)).toEqual(['C', 'I', 'I', 'N']);
    expect(lettersOf(planOf(grid))).not.toHaveProperty('governance');
  });

  it('are so where they are two each', () => {
    const cells = CODES.map((row) => row.map((code) => ({ I: 'IP', C: 'CO', N: 'NS' })[code] ?? ''));
    const grid = gridUnder(['Q1', 'Q2', 'Q3'], cells, [
      [],
      ['CO = complete; IP = in progress; NS = not started'],
    ]);
    expect(textsOf(grid)).toEqual(['CO', 'IP', 'IP', 'NS']);
  });

  it('are told as left out, all of their columns, where nothing explains them', () => {
    const grid = gridUnder(AUTUMN, CODES, []);
    expect(lettersOf(planOf(grid))).not.toHaveProperty('rag');
    expect(unreadOf(grid)).toEqual([
      'The columns “Sep-26”, “Oct-26” and “Nov-26” look as if they held statuses, and nothing was read from them.',
    ]);
  });

  it('are told of under a single month too', () => {
    expect(unreadOf(gridUnder(months('2026-11-01'), CODES, []))).toHaveLength(1);
  });

  it('are left alone beside a status column', () => {
    const cells = CODES.map((row, at) => [...row, ['Red', 'Amber', 'Green', 'Green'][at]]);
    const grid = gridUnder([...AUTUMN, 'RAG'], cells, []);
    expect(lettersOf(planOf(grid))['rag']).toBe('G');
    expect(unreadOf(grid)).toEqual([]);
  });

  it.each<readonly [string, readonly (readonly GridValue[])[]]>([
    ['ticks in letters', [['X'], ['X', 'X'], [null, 'X'], [null, null, 'X']]],
    [
      'yes and no',
      [
        ['Y', 'N', 'N'],
        ['Y', 'Y', 'N'],
        ['N', 'N', 'Y'],
        ['N', 'N', 'N'],
      ],
    ],
    ['one letter throughout', [['D'], ['D', 'D'], ['D'], ['D']]],
    ['initials of people', [['PE'], ['PE', 'TS'], ['TS'], ['PE', 'TS']]],
  ])('are not told of where they are %s', (_, cells) => {
    const grid = gridUnder(['Sep-26', 'Oct-26', 'Nov-26'], cells, []);
    expect(lettersOf(planOf(grid))).not.toHaveProperty('rag');
    expect(unreadOf(grid)).toEqual([]);
  });

  it('are none where they name cohorts', () => {
    const cells = [['A'], ['B', 'A'], ['C', 'B', 'A'], ['D', 'C', 'B']];
    expect(lettersOf(planOf(gridUnder(['Q1', 'Q2', 'Q3'], cells, [])))).not.toHaveProperty('rag');
  });

  it('still say when, in a plan that has its deadlines nowhere else', () => {
    const cells = [
      ['S', 'F'],
      ['S', null, 'F'],
      ['S', 'F'],
      [null, 'S', 'F'],
    ];
    const grid = gridUnder(['Q1 26/27', 'Q2 26/27', 'Q3 26/27'], cells, [], ['Action', 'Lead']);
    expect(lettersOf(planOf(grid))['due']).toBe('C D E');
    expect(unreadOf(grid)).toEqual([]);
  });
});

describe('Words of a key under months that nothing in the headings tells', () => {
  it('are the newest, not the leftmost', () => {
    const cells = [
      ['Sailing', 'Landed', 'Landed'],
      ['In harbour', 'Sailing', 'Sailing'],
      ['In harbour', 'In harbour', 'Sailing'],
      ['In harbour', 'In harbour', 'In harbour'],
    ];
    const key = ['In harbour = not started; Sailing = in progress; Landed = complete'];
    const [title = [], , ...table] = gridUnder(['Sep', 'Oct', 'Nov'], cells, []);
    expect(statesOf([title, key, ...table])).toEqual(['complete', 'on-track', 'on-track', 'not-started']);
  });
});

describe('Headings that are real dates', () => {
  it.each([2, 3, 4, 7, 12])('%i of them hide no plan', (count) => {
    const first = Temporal.PlainDate.from('2026-12-01').subtract({ months: count });
    const headings = Array.from({ length: count }, (_, at) => month(first.add({ months: at }).toString()));
    const cells = LETTERS.map((row) => headings.map((_, at) => row[Math.min(2, at)] ?? null));
    for (const all of [[...HEAD], ['Task', 'Owner', 'Deadline']]) {
      const plan = planOf(gridUnder(headings, cells, [[], [KEY]], all));
      expect(plan.actions).toHaveLength(4);
      expect(plan.columns.rag).toHaveLength(count);
    }
  });

  it('hide none where nothing stands under them, or words do', () => {
    expect(planOf(gridUnder(AUTUMN, [], [])).actions).toHaveLength(4);
    const words = [['Begun', 'Letters sent to all staff', 'Replies being read']];
    expect(planOf(gridUnder(AUTUMN, words, [])).actions).toHaveLength(4);
  });

  it('hide none that has actions and its status by month alone', () => {
    const grid = gridUnder(AUTUMN, LETTERS, [[], [KEY]], ['Action']).map((row, at) =>
      at < 2 || at > 6 ? row : [at === 2 ? 'Ref' : at - 2, ...row],
    );
    expect(planOf(grid).actions).toHaveLength(4);
  });

  it('are of statuses under a heading above them that says so', () => {
    for (const headings of [
      AUTUMN,
      months(
        '2026-05-01',
        '2026-06-01',
        '2026-07-01',
        '2026-08-01',
        '2026-09-01',
        '2026-10-01',
        '2026-11-01',
      ),
    ]) {
      const cells = LETTERS.map((row) => headings.map((_, at) => row[Math.min(2, at)] ?? null));
      const grid = gridUnder(headings, cells);
      const groups = [null, null, null, 'RAG status'];
      const merge = headings.length === 3 ? 'D2:F2' : 'D2:J2';
      const plan = planOf([grid[0] ?? [], groups, ...grid.slice(2)], { merges: [merge] });
      expect(plan.actions.map(({ stated }) => stated?.text)).toEqual(
        headings.length === 3 ? NEWEST : cells.map((row) => row[6]),
      );
    }
  });

  it('make no headings of a row of data', () => {
    const rows = TASKS.map((task) => [
      task,
      'Head of HR',
      ...months('2026-09-01', '2026-10-01', '2026-11-01'),
    ]);
    expect(plansOf([buildSheet([['Plan'], [], ...rows])], { asAt: AS_AT }).plans).toEqual([]);
  });

  it('make no plan of a table of figures', () => {
    const rows = ['Nursing', 'Estates', 'Medical'].map((group) => [group, '5', 14, 18, 15]);
    const grid = [['Staff group', 'Band', ...AUTUMN], ...rows];
    expect(plansOf([buildSheet(grid)], { asAt: AS_AT }).plans).toEqual([]);
  });
});
