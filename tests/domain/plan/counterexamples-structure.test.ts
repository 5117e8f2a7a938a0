import { actionsOf, duesOf, planOf } from '../../support/read-grid';

describe('a plan kept as a form', () => {
  const block = (action: string, lead: string, due: string): readonly (readonly string[])[] => [
    ['What we will do', action],
    ['Owner', lead],
    ['Deadline', due],
    ['Status', 'Not started'],
    [''],
  ];

  it.each([
    'Diversify the board by advertising trustee posts in local papers',
    'Appoint a lead officer',
    'Appoint a lead officer for each status update',
    'Ask staff what the action plan and its deadline should be called',
  ])('stays one though an action speaks of “%s”', (action) => {
    const others = [
      block('Publish the pay gap with a plain summary', 'Treasurer', 'March 2027'),
      block('Offer quiet rooms at every event', 'Events manager', 'June 2027'),
    ];
    const own = block(action, 'Chair', 'May 2027');
    for (const blocks of [
      [own, ...others],
      [...others, own],
    ]) {
      const plan = planOf([['Our equality actions'], [''], ...blocks.flat()]);
      expect(plan.layout).toBe('form');
      expect(plan.actions.map(({ action: text }) => text)).toContain(action);
      expect(plan.actions).toHaveLength(3);
      expect(duesOf(plan)).toContain('2027-05-31');
    }
  });
});

describe('a row of headings', () => {
  it('may ask for what is to stand under it', () => {
    const plan = planOf([
      ['Describe the action you will take', 'By when'],
      ['Train every interview panel in fair scoring', 'March 2027'],
      ['Publish the pay gap with a plain summary', 'June 2027'],
    ]);
    expect(actionsOf(plan)).toHaveLength(2);
  });
});
