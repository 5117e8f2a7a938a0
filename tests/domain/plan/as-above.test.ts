import { planOf } from '../../support/read-grid';

const HEAD = ['Action', 'Lead', 'Due date'];

describe('a lead that refers above', () => {
  it.each(['As above', 'ditto', '(same as above)', '"'])('“%s” is the lead of the row above', (words) => {
    const plan = planOf([
      HEAD,
      ['Train every interview panel', 'Head of HR', 'March 2025'],
      ['Publish the pay gap report', words, 'May 2025'],
      ['Review every job description', words, 'June 2025'],
    ]);
    expect(plan.actions.map(({ leads }) => leads.map(({ name }) => name))).toEqual([
      ['Head of HR'],
      ['Head of HR'],
      ['Head of HR'],
    ]);
    expect(plan.actions.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('on the first row is nobody', () => {
    const plan = planOf([HEAD, ['Train every interview panel', 'As above', 'March 2025']]);
    expect(plan.actions[0]?.leads).toEqual([]);
    expect(plan.actions[0]?.findings.map(({ code }) => code)).toEqual(['lead-missing']);
  });
});

describe('the standard a plan is about', () => {
  it.each(['Medical WRES action plan', 'Bank WRES action plan', 'MWRES action plan'])(
    '“%s” does not number its actions by the WRES',
    (title) => {
      const plan = planOf([
        [title],
        ['Indicator', ...HEAD],
        ['Indicator 2', 'Train every interview panel', 'Head of HR', 'March 2025'],
      ]);
      expect(plan.actions[0]?.indicators).not.toContain('WRES 2');
    },
  );
});
