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
