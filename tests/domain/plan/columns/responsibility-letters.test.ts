import { planOf } from '../../../support/read-grid';

const ROWS = [
  ['Publish the pay report', 'Workforce Analyst', 'Head of HR', 'Staff networks', 'Board', 'May 2024'],
  ['Train every panel chair', 'OD Manager', 'Chief Nurse', 'Trade unions', 'All staff', 'June 2024'],
  ['Open a quiet room', 'Estates Manager', 'Head of HR', 'Chaplains', 'Managers', 'July 2024'],
];
const leadsOf = (head: readonly string[], rows = ROWS): readonly (string | undefined)[] =>
  planOf([head, ...rows]).actions.map(({ leads }) => leads.map(({ name }) => name).join(', '));

describe('Under the letters of a responsibility chart', () => {
  it.each([
    ['Action', 'R', 'A', 'C', 'I', 'Due'],
    ['Activity', 'r', 'a', 'c', 'i', 'Deadline'],
  ])('who is responsible leads: %s, %s, %s', (...head) => {
    expect(leadsOf(head)).toEqual(['Workforce Analyst', 'OD Manager', 'Estates Manager']);
    expect(planOf([head, ...ROWS]).findings.map(({ code }) => code)).not.toContain('column-unread');
  });

  it('who is accountable leads where nobody is responsible', () => {
    const rows = ROWS.map(([action = '', , ...rest]) => [action, '', ...rest]);
    expect(leadsOf(['Action', 'R', 'A', 'C', 'I', 'Due'], rows)).toEqual([
      'Head of HR',
      'Chief Nurse',
      'Head of HR',
    ]);
  });

  it('ratings are ratings', () => {
    const rows = ROWS.map(([action = '', lead = '', , , , due = '']) => [action, lead, due, 'x', '', '']);
    const { actions } = planOf([['Action', 'Lead', 'Due', 'R', 'A', 'G'], ...rows]);
    expect(actions[0]?.stated?.heading).toBe('R');
  });
});
