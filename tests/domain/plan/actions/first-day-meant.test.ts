import { planOf } from '../../../support/read-grid';

const codesOf = (due: string, milestone: string) =>
  planOf([
    ['Action', 'Lead', 'Due date', 'Milestones'],
    ['Train every panel in fair scoring', 'Head of HR', due, milestone],
    ['Publish the pay gap report', 'Head of HR', 'March 2026', 'Agree the figures (May 2025)'],
  ]).actions[0]?.findings.map(({ code }) => code) ?? [];

describe('a milestone beside its deadline', () => {
  it.each([
    ['1 August 2025', 'Figures sent (August 2025)'],
    ['14/08/2025', 'Figures sent (Aug 2025)'],
    ['14/08/2025', 'Figures sent (Aug-25)'],
    ['14/08/2025', 'Figures sent (08/2025)'],
    ['31 July 2025', 'Figures sent (Q2 2025/26)'],
    ['30 June 2025', 'Figures sent (Summer 2025)'],
    ['30 June 2025', 'Figures sent (2025/26)'],
    ['August 2025', 'Figures sent (31 August 2025)'],
  ])('may be in time: %s and %s', (due, milestone) => {
    expect(codesOf(due, milestone)).not.toContain('milestone-after-due');
  });

  it.each([
    ['1 August 2025', 'Figures sent (31 August 2025)'],
    ['1 August 2025', 'Figures sent (end of August 2025)'],
    ['1 August 2025', 'Figures sent (September 2025)'],
    ['31 July 2025', 'Figures sent (August 2025)'],
    ['31 July 2025', 'Figures sent (08/2025)'],
    ['30 June 2025', 'Figures sent (Q2 2025/26)'],
    ['31 March 2025', 'Figures sent (2025/26)'],
    ['1 August 2025', 'Figures sent (31/08/2025)'],
  ])('is late for certain: %s and %s', (due, milestone) => {
    expect(codesOf(due, milestone)).toContain('milestone-after-due');
  });
});

describe('a milestone with its date in a column beside it', () => {
  const late = (due: string, date: string) =>
    planOf([
      ['Action', 'Lead', 'Due date', 'Milestone', 'Milestone due date'],
      ['Train every panel in fair scoring', 'Head of HR', due, 'Figures sent', date],
      ['Publish the pay gap report', 'Head of HR', 'March 2026', 'Agree the figures', 'May 2025'],
    ]).actions[0]?.findings.some(({ code }) => code === 'milestone-after-due');

  it('may be in time in the month of the deadline, and not in the next', () => {
    expect(late('1 August 2025', 'August 2025')).toBe(false);
    expect(late('1 August 2025', 'September 2025')).toBe(true);
  });
});
