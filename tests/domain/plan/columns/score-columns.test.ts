import { lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const FINDINGS = [
  'KF21 Staff who say that promotion is fair',
  'KF25 Staff harassed by the public',
  'KF26 Staff bullied by colleagues',
  'KF17 Staff who felt unwell from stress',
];
const WORK = [
  'Publish every acting up post in the bulletin',
  'Run a poster campaign in the clinics',
  'Train managers in fair process',
  'Offer a resilience course each term',
];
type Column = readonly [heading: string, cells: readonly GridValue[]];
const SHARES = [0.81, 0.27, 0.22, 0.36];

const read = (columns: readonly Column[], groups: readonly string[] = []) => {
  const all: readonly Column[] = [
    ...columns,
    ['Action', WORK],
    ['Lead', ['Head of HR', 'Comms Team', 'OD Manager', 'Wellbeing Lead']],
    ['By when', ['March 2025', 'May 2025', 'June 2025', 'July 2025']],
  ];
  const grid = [
    all.map(([heading]) => heading),
    ...WORK.map((_, at) => all.map(([, cells]) => cells[at] ?? null)),
  ];
  if (groups.length === 0) return planOf(grid);
  return planOf([all.map((_, at) => groups[at] ?? null), ...grid], { merges: ['B1:D1'] });
};

describe('The newest of the organisation’s own scores are the current figures', () => {
  it.each([
    ['Trust 2014', 'Trust 2015', 'National 2015'],
    ['Our score 2022', 'Our score 2023', 'Benchmark average 2023'],
    ['2021/22 result', '2022/23 result', 'Sector average 2022/23'],
    ['Organisation 2021 (%)', 'Organisation 2022 (%)', 'Comparator 2022 (%)'],
    ['Score 2022', 'Score 2023', 'National score 2023'],
  ])('%s | %s | %s', (before, now, others) => {
    const plan = read([
      ['Key finding', FINDINGS],
      [before, SHARES],
      [now, SHARES],
      [others, SHARES],
      ['Target 2026', SHARES],
    ]);
    expect(lettersOf(plan)).toMatchObject({ objective: 'A', current: 'C', target: 'E', action: 'F' });
  });

  it('whichever side they stand on', () => {
    const plan = read([
      ['Survey question', FINDINGS],
      ['Trust 2023', SHARES],
      ['Trust 2022', SHARES],
      ['Target', SHARES],
    ]);
    expect(lettersOf(plan)).toMatchObject({ objective: 'A', current: 'B', target: 'D' });
  });

  it('and under a heading that stands over all of them', () => {
    const plan = read(
      [
        ['Key finding', FINDINGS],
        ['2022', ['6.4', '7.1', '5.9', '6.0']],
        ['2023', ['6.5', '7.0', '6.1', '6.2']],
        ['Target', ['6.8', '7.4', '6.5', '6.6']],
      ],
      ['', 'Our score'],
    );
    expect(lettersOf(plan)).toMatchObject({ current: 'C', target: 'D' });
  });

  it('and one such column is', () => {
    const plan = read([
      ['KF', FINDINGS],
      ['Our score 2023', ['82%', '27%', '22%', '36%']],
      ['Target', ['85%', '25%', '20%', '30%']],
    ]);
    expect(lettersOf(plan)).toMatchObject({ objective: 'A', current: 'B', target: 'C' });
  });

  it('so that the gap to the target is known', () => {
    const plan = read([
      ['Key finding', ['KF21 Percentage who say that promotion is fair', ...FINDINGS.slice(1)]],
      ['Trust 2022', ['80%', '27%', '22%', '36%']],
      ['Trust 2023', ['82%', '27%', '22%', '36%']],
      ['Target 2024', ['88%', '25%', '20%', '30%']],
    ]);
    expect(plan.actions[0]?.measures[0]).toMatchObject({ current: 82, target: 88 });
  });
});

describe('But no figures are taken for the current ones', () => {
  it('where another heading says that it holds them', () => {
    const plan = read([
      ['Key finding', FINDINGS],
      ['Trust 2022', SHARES],
      ['Current position', SHARES],
      ['Target', SHARES],
    ]);
    expect(lettersOf(plan)['current']?.split(' ')).toContain('C');
    expect(lettersOf(plan)['current']?.split(' ')).not.toContain('B');
  });

  it.each([
    ['BME 2023', 'White 2023'],
    ['BME staff 2022', 'BME staff 2023'],
    ['Nursing 2022', 'Nursing 2023'],
    ['NXT 2022', 'NXT 2023'],
    ['National 2022', 'National 2023'],
    ['Trust score 2023', 'Trust rate 2023'],
    ['Cost 2022', 'Cost 2023'],
  ])('where they are of others or of parts, or two are as new: %s | %s', (first, second) => {
    const plan = read([
      ['Theme', FINDINGS],
      [first, SHARES],
      [second, SHARES],
      ['Target', SHARES],
    ]);
    expect(lettersOf(plan)).not.toHaveProperty('current');
  });

  it('where words stand under the heading', () => {
    const plan = read([
      ['Theme', FINDINGS],
      ['Result 2022', ['Held twice', 'Postponed', 'Policy agreed', 'Under way']],
      ['Result 2023', ['Two wards', 'All clinics', 'One site', 'Both colleges']],
    ]);
    expect(lettersOf(plan)).not.toHaveProperty('current');
  });

  it('and without them a key finding is still where things stand', () => {
    expect(lettersOf(read([['Key finding', FINDINGS]]))).toMatchObject({ current: 'A' });
  });
});

describe('Years alone over figures', () => {
  const METRICS: Column = ['WDES metric', ['1', '4a', '5', '8']];

  it.each([
    ['2022', '2023'],
    ['2021/22', '2022/23'],
    ['31 March 2022', '31 March 2023'],
    ['As at March 2022', 'As at March 2023'],
    ['2022 data', '2023 data'],
    ['WDES 2022', 'WDES 2023'],
  ])('are where things stood, the newest where they stand, beside metrics: %s | %s', (before, now) => {
    const letters = lettersOf(read([METRICS, [before, SHARES], [now, SHARES]]));
    expect(letters).toMatchObject({ metric: 'A', current: 'C', action: 'D' });
  });

  it('are a path to follow where one of them is to come', () => {
    expect(lettersOf(read([METRICS, ['2023', SHARES], ['2031', SHARES]])).current).toBeUndefined();
  });

  it('may be of anything where no metric is named', () => {
    const topics: Column = ['Theme', ['Promotion', 'Safety', 'Respect', 'Health']];
    expect(lettersOf(read([topics, ['2022', SHARES], ['2023', SHARES]])).current).toBeUndefined();
  });
});
