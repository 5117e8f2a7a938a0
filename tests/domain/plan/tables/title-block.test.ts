import { actionsOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet } from '../../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Due date', 'RAG'];
const TRAIN = ['Train every interview panel in fair scoring', 'Head of HR', 'March 2025', 'A'];
const PUBLISH = ['Publish the pay gap report', 'EDI Lead', 'June 2024', 'G'];

describe('the title of a plan', () => {
  it.each([
    ['a line of signs with their meaning', ['◆ Our own priorities', '♦ National priorities']],
    ['a label with its value', ['Approved by:', 'People Committee']],
  ])('is found above %s', (_, between) => {
    const plan = planOf([['Belonging action plan 2023-2026'], between, HEAD, TRAIN, PUBLISH]);
    expect(plan.title).toBe('Belonging action plan 2023-2026');
    expect(plan.period?.start.toString()).toBe('2023-04-01');
  });

  it('is found above a key of letters with words beside them', () => {
    const plan = planOf([
      ['Belonging action plan 2023-2026'],
      ['RAG key'],
      ['R', 'Behind plan'],
      ['A', 'Some slippage'],
      ['G', 'On track'],
      [],
      HEAD,
      TRAIN,
      PUBLISH,
    ]);
    expect(plan.title).toBe('Belonging action plan 2023-2026');
    expect(plan.period?.end.toString()).toBe('2026-03-31');
  });

  it('is not the line that says its period', () => {
    const period = 'Reporting period: Apr 2023 to Mar 2026';
    const plan = planOf([[period], ['Tracker of the networks'], HEAD, TRAIN, PUBLISH]);
    expect(plan.title).toBe('Tracker of the networks');
    expect(plan.period?.end.toString()).toBe('2026-03-31');
  });

  it('is not taken from rows of another table above', () => {
    const plan = planOf([['Old action plan'], ['Band', 'Headcount', 'White'], ['6', 12, 9], HEAD, TRAIN]);
    expect(plan.title).toBeNull();
  });
});

describe('repeated headings', () => {
  it('carry the plan on under a numbered section whose words name a plan', () => {
    const section = '2.4 Carry out the improvement plan for adjustments at work';
    const plan = planOf([['Action plan 2024-25'], HEAD, TRAIN, [section], HEAD, PUBLISH]);
    expect(actionsOf(plan)).toEqual([`3 ${TRAIN[0] ?? ''}`, `6 ${PUBLISH[0] ?? ''}`]);
    expect(plan.repeatedHeaderRows).toEqual([5]);
    expect(plan.actions[1]?.section).toEqual([section]);
  });

  it('begin another plan under a title of its own', () => {
    const { plans } = plansOf([
      buildSheet([['Race action plan'], HEAD, TRAIN, ['Disability action plan'], HEAD, PUBLISH]),
    ]);
    expect(plans.map(({ title }) => title)).toEqual(['Race action plan', 'Disability action plan']);
  });
});

describe('a line above the headings', () => {
  const sectionsOf = (...lines: readonly string[]) =>
    planOf([
      ['Belonging action plan 2023-2026'],
      ...lines.map((line) => [line]),
      HEAD,
      TRAIN,
      PUBLISH,
    ]).actions.map(({ section }) => section);

  it.each([
    ['Key themes: 1. Fair pay 2. Open doors 3. Safe wards'],
    ['Themes: a) fair pay b) open doors'],
    ['Our objectives: (i) fair pay, (ii) open doors'],
    ['Strategic aims: fair pay; open doors; safe wards'],
  ])('is no section where it lists several: %s', (line) => {
    expect(sectionsOf(line)).toEqual([[], []]);
  });

  it.each([
    ['Theme 1: Fair pay'],
    ['Theme: Fair pay'],
    ['Objective 2: a) fair pay b) open doors'],
    ['Key theme: 1. Fair pay'],
    ['Aims: Fair pay'],
  ])('is the section of the actions where it names one: %s', (line) => {
    expect(sectionsOf(line)).toEqual([[line], [line]]);
  });

  it('is no title where it lists sections', () => {
    const plan = planOf([['Themes: 1. Fair pay 2. Open doors'], ['What we do next'], HEAD, TRAIN, PUBLISH]);
    expect(plan.title).toBe('What we do next');
  });
});

describe('a line that names an indicator at the top of its sheet, over its figures', () => {
  const FIGURES = [
    ['Cluster', 'Disabled', 'Non-disabled', 'Unknown'],
    ['Bands 1 to 4', '3%', '71%', '26%'],
    ['Bands 5 to 7', '2%', '74%', '24%'],
  ];
  const METRIC = 'Metric 8 – Adjustments made for disabled staff';

  it('is the section of the actions below, as it is without the figures', () => {
    for (const between of [[], [[], ...FIGURES, []]]) {
      const plan = planOf([['WDES action plan 2023-2026'], [METRIC], ...between, HEAD, TRAIN, PUBLISH]);
      expect(plan.actions.map(({ section }) => section)).toEqual([[METRIC], [METRIC]]);
      expect(plan.actions.map(({ indicators }) => indicators)).toEqual([['WDES 8'], ['WDES 8']]);
    }
  });

  it('gives way to a section of the plan’s own', () => {
    const plan = planOf([[METRIC], ...FIGURES, [], ['Metric 9 – Voices heard'], HEAD, TRAIN]);
    expect(plan.actions[0]?.section).toEqual(['Metric 9 – Voices heard']);
  });

  it('is none where it only says what the sheet is about', () => {
    const plan = planOf([['1. Introduction'], ...FIGURES, [], HEAD, TRAIN]);
    expect(plan.actions[0]?.section).toEqual([]);
  });
});
