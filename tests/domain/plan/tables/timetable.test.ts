import { Temporal } from 'temporal-polyfill';
import { actionsOf, duesOf, lettersOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, dateCell, type GridValue } from '../../../support/sheet-builder';

const FIRST = Temporal.PlainDate.from('2026-09-07');
const ACTIONS = [
  ['Repaint the quiet room on every ward', 'Estates Manager', '2026-10-02', '2026-11-06'],
  ['Teach porters to sign a greeting', 'Head of Learning', '2026-09-07', '2026-12-18'],
  ['Invite three community groups to the open day', 'Engagement Lead', '2026-11-02', '2027-01-29'],
] as const;
const NAMES = ACTIONS.map(([action], at) => `${String(at + 4)} ${action}`);
const DUES = ACTIONS.map(([, , , due]) => due);

/** Dates from the first on, so many days or months apart. */
function dates(count: number, step: Temporal.DurationLike, format: string): readonly GridValue[] {
  return Array.from({ length: count }, (_, at) => {
    const on = Array.from({ length: at }).reduce<Temporal.PlainDate>((day) => day.add(step), FIRST);
    return dateCell(on.toString(), format);
  });
}

const HEAD = ['Task', 'Assigned', 'Start', 'End'];
const ROWS = ACTIONS.map(([action, lead, start, end]) => [action, lead, dateCell(start), dateCell(end)]);

/** A plan of tasks with a timetable right of its headings. */
const beside = (steps: readonly GridValue[]): readonly (readonly GridValue[])[] => [
  ['Open wards programme'],
  [],
  [...HEAD, ...steps],
  ...ROWS,
];

describe('headings with a timetable in the same row', () => {
  const numbers = (prefix: string, count: number): readonly GridValue[] =>
    Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1)}`);
  it.each([
    ['weeks by their dates', dates(30, { weeks: 1 }, 'd mmm')],
    ['days by their dates', dates(40, { days: 1 }, 'dd')],
    ['months by their dates', dates(14, { months: 1 }, 'mmm-yy')],
    ['day numbers', [...Array(30).keys(), ...Array(31).keys()].map((day) => day + 1)],
    ['week numbers', numbers('W', 26)],
    ['weeks in words', numbers('Week ', 26)],
    [
      'the Mondays of weeks in words',
      [
        'w/c 7 Sep',
        'w/c 14 Sep',
        'w/c 21 Sep',
        'w/c 28 Sep',
        'w/c 5 Oct',
        'w/c 12 Oct',
        'w/c 19 Oct',
        'w/c 26 Oct',
        'w/c 2 Nov',
      ],
    ],
    ['the first letters of months', [...'SONDJFMAMJJA']],
  ])('are read where it has %s', (_, steps) => {
    const plan = planOf(beside(steps));
    expect(plan.headerRow).toBe(3);
    expect(plan.headings.sureness).toBe('sure');
    expect(actionsOf(plan)).toEqual(NAMES);
    expect(duesOf(plan)).toEqual(DUES);
  });

  it('keep the columns to the right of it', () => {
    const rows = ACTIONS.map(([action, lead, , end]) => [
      action,
      lead,
      ...Array<null>(12).fill(null),
      dateCell(end),
      'In progress',
    ]);
    const head = ['Task', 'Lead', ...dates(12, { months: 1 }, 'mmm-yy'), 'Due date', 'Status'];
    const plan = planOf([['Open wards programme'], [], head, ...rows]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', lead: 'B', due: 'O', rag: 'P' });
  });

  it('keep their title under months that stand over the weeks', () => {
    const months = ['September', null, null, null, 'October', null, null, null, 'November'];
    const [title, , ...rest] = beside(dates(12, { weeks: 1 }, 'd'));
    const plan = planOf([title ?? [], [null, null, null, null, ...months], ...rest]);
    expect(plan.title).toBe('Open wards programme');
    expect([plan.headerTop, plan.headerRow]).toEqual([2, 3]);
  });

  it('are found again by their row, when a person has named it', () => {
    const mapping = { sheet: 'Plan', headerRow: 3, columns: new Map() };
    const sheet = buildSheet(beside(dates(30, { weeks: 1 }, 'd mmm')), { name: 'Plan' });
    const [plan] = plansOf([sheet], { mappings: [mapping] }).plans;
    expect(plan && actionsOf(plan)).toEqual(NAMES);
    expect(plan && lettersOf(plan)).toMatchObject({ action: 'A', lead: 'B', start: 'C', due: 'D' });
  });
});

describe('a plan whose deadlines are bars of a timetable', () => {
  /** Bars from one step to another in each row, under headings without a deadline. */
  function withBars(
    steps: readonly GridValue[],
    bars: readonly (readonly [number, number])[],
    above: readonly GridValue[] = [],
  ) {
    const fills = Object.fromEntries(
      bars.flatMap(([from, to], at) =>
        Array.from({ length: to - from + 1 }, (_, step): [string, string] => [
          `${String.fromCharCode(67 + from + step)}${String(at + 4)}`,
          '#4472C4',
        ]),
      ),
    );
    const rows = ACTIONS.map(([action, lead]) => [action, lead]);
    return planOf([['Open wards'], [null, null, ...above], ['Task', 'Lead', ...steps], ...rows], { fills });
  }

  const BARS = [
    [0, 2],
    [1, 6],
    [3, 9],
  ] as const;

  it('has them at the end of the last week of each bar', () => {
    const plan = withBars(dates(12, { weeks: 1 }, 'd mmm'), BARS);
    expect(duesOf(plan)).toEqual(['2026-09-27', '2026-10-25', '2026-11-15']);
  });

  it('has them on the last day of each bar', () => {
    const plan = withBars(dates(12, { days: 1 }, 'd'), BARS);
    expect(duesOf(plan)).toEqual(['2026-09-09', '2026-09-13', '2026-09-16']);
  });

  it('has none where the weeks are only counted', () => {
    const steps = Array.from({ length: 12 }, (_, at) => `W${String(at + 1)}`);
    expect(duesOf(withBars(steps, BARS))).toEqual([null, null, null]);
  });
});

describe('dates side by side that are no timetable', () => {
  it('stay those of a row of data', () => {
    const uneven = ['2026-09-01', '2026-09-04', '2026-11-30', '2027-01-05', '2027-01-06'];
    const { plans } = plansOf([buildSheet(beside(uneven.map((day) => dateCell(day))))]);
    expect(plans).toEqual([]);
  });

  it('stay figures of a table without actions', () => {
    const head = ['Staff group', 'Band', ...[1, 2, 3, 4, 5, 6, 7]];
    const rows = ['Nursing', 'Estates', 'Medical'].map((group) => [group, '5', 4, 8, 15, 16, 23, 42, 7]);
    expect(plansOf([buildSheet([head, ...rows])]).plans).toEqual([]);
  });
});

describe('the share done of a task', () => {
  it.each(['% done', 'Progress', 'Pct complete'])('is its status under “%s”', (heading) => {
    const rows = ROWS.map((row, at) => [
      ...row,
      { value: at / 2, text: `${String(at * 50)}%`, numberFormat: '0%' },
    ]);
    const plan = planOf([['Open wards'], [...HEAD, heading], ...rows]);
    expect(plan.actions.map(({ stated }) => stated?.text)).toEqual(['0%', '50%', '100%']);
  });

  it('is not found in a report on progress', () => {
    const rows = ROWS.map((row) => [...row, 'Training reached 50% of porters']);
    const plan = planOf([['Open wards'], [...HEAD, 'Progress'], ...rows]);
    expect(plan.actions.map(({ stated }) => stated)).toEqual([null, null, null]);
  });
});

describe('a timetable on a row of its own', () => {
  const bars = { C5: '#4472C4', D5: '#4472C4', C6: '#4472C4', C7: '#4472C4', D7: '#4472C4', E7: '#4472C4' };
  const rows = ACTIONS.map(([action, lead]) => [action, lead]);
  const weeks = [null, null, ...dates(8, { weeks: 1 }, 'd mmm')];

  it('is read above the headings', () => {
    const plan = planOf([['Open wards'], [], weeks, ['Task', 'Lead'], ...rows], { fills: bars });
    expect(duesOf(plan)).toEqual(['2026-09-20', '2026-09-13', '2026-09-27']);
  });

  it('is read below them, and is no row of the plan', () => {
    const plan = planOf([['Open wards'], [], ['Task', 'Lead'], weeks, ...rows], { fills: bars });
    expect(plan.headerRow).toBe(3);
    expect(duesOf(plan)).toEqual(['2026-09-20', '2026-09-13', '2026-09-27']);
    expect(plan.findings.filter(({ code }) => code === 'row-unread')).toEqual([]);
  });

  it('may begin under the last heading', () => {
    const periods = [null, null, ...Array.from({ length: 20 }, (_, at) => at + 1)];
    const plan = planOf([['Open wards'], [], ['Task', 'Lead', 'Periods'], periods, ...rows]);
    expect(plan.actions).toHaveLength(3);
    expect(plan.findings.filter(({ code }) => code === 'row-unread')).toEqual([]);
  });
});
