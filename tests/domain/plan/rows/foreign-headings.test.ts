import { actionsOf, planOf } from '../../../support/read-grid';

const TRAIN = ['Train every interview panel', 'Head of HR', 'March 2027'];
const PUBLISH = ['Publish the pay gap report', 'Head of HR', 'May 2027'];
const MENTOR = ['Develop a mentoring offer for colleagues', 'North', 'June 2027'];
const GUIDE = ['Embed guidance for managers on leave', 'South', 'July 2027'];

describe('a row of short names below a plan', () => {
  it('is told, and no action, where it heads a table of its own', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date'],
      TRAIN,
      PUBLISH,
      [],
      ['Ward talk'],
      ['Matter', 'Zone', 'Moon'],
      MENTOR,
      GUIDE,
    ]);
    expect(actionsOf(plan)).toEqual([
      '2 Train every interview panel',
      '3 Publish the pay gap report',
      '7 Develop a mentoring offer for colleagues',
      '8 Embed guidance for managers on leave',
    ]);
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'row-unread', cell: 'A6', raw: 'Matter | Zone | Moon' }),
    );
  });

  it.each([
    ['has a role beside it', [], ['Mentoring', 'OD Lead', 'Moon']],
    ['has a deadline beside it', [], ['Mentoring', 'North', 'June 2027']],
    ['stands right under another action', TRAIN, ['Mentoring', 'North', 'Moon']],
  ])('stays an action where it %s', (_, above, row) => {
    const plan = planOf([['Action', 'Lead', 'Due date'], TRAIN, PUBLISH, above, row, MENTOR, GUIDE]);
    expect(actionsOf(plan)).toContain('5 Mentoring');
  });
});
