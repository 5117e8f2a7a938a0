import { lettersOf, planOf } from '../../support/read-grid';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report each spring',
  'Set up reciprocal mentoring for senior managers',
];

describe('a column of signs without a heading', () => {
  it('is no field, so that the rows of headings give the sections', () => {
    const plan = planOf([
      ['Aim', null, 'Action', 'Lead', 'Due date'],
      ['1. Fair recruitment'],
      [null, '◆', ACTIONS[0], 'Head of HR', 'March 2025'],
      [null, '◆ ♦ ◆', ACTIONS[1], 'EDI Lead', 'June 2024'],
      ['2. Leadership'],
      [null, '★', ACTIONS[2], 'Director of People', 'May 2025'],
    ]);
    expect(lettersOf(plan)).not.toHaveProperty('section');
    expect(plan.columnReadings.map(({ column }) => column)).not.toContain(2);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      ['1. Fair recruitment'],
      ['1. Fair recruitment'],
      ['2. Leadership'],
    ]);
  });

  it('is kept when the signs are coloured lights', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date', null],
      [ACTIONS[0], 'Head of HR', 'March 2025', '🟢'],
      [ACTIONS[1], 'EDI Lead', 'June 2024', '🔴'],
    ]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', lead: 'B', due: 'C' });
  });
});
