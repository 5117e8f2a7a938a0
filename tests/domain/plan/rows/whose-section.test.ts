import { planOf } from '../../../support/read-grid';

const HEAD = ['Action', 'Owner', 'Due', 'Status'];
const grid = (label: string) => [
  ['Objective 1: A good start for new nurses'],
  [`${label}: Chief Nurse`],
  HEAD,
  ['Launch the adjustments passport', 'HR Lead', '30/09/2024', 'Complete'],
  ['Train managers', 'OD Lead', '31/03/2025', 'On track'],
  [],
  ['Objective 2: A fair way into posts'],
  [`${label}: Chief People Officer`],
  HEAD,
  ['Train sixty members of panels', 'Resourcing Lead', '31/01/2025', 'On track'],
];

describe('A line under the name of a section that says who leads it', () => {
  it.each(['Executive sponsor', 'SRO', 'Lead director', 'Senior responsible owner', 'Lead committee'])(
    'names neither a section nor the plan: %s',
    (label) => {
      const { title, actions } = planOf(grid(label));
      expect(title ?? '').not.toContain(label);
      expect(actions.map(({ section }) => section.join(' > '))).toEqual([
        'Objective 1: A good start for new nurses',
        'Objective 1: A good start for new nurses',
        'Objective 2: A fair way into posts',
      ]);
    },
  );
});

describe('A line under the name of a section that names its lead', () => {
  const parts = (label: string, head: readonly string[], rest: readonly string[]) => [
    ['Equality objectives 2022 to 2026'],
    ['Objective 1: Know who we serve'],
    [`${label}: Head of Performance`],
    head,
    ['Ask the same questions in each survey', ...rest],
    ['Train staff to ask', ...rest],
    ['Objective 2: Look like those we serve'],
    [`${label}: Head of HR`],
    head,
    ['Review where posts are advertised', ...rest],
  ];
  const leadsOf = (plan: ReturnType<typeof planOf>) =>
    plan.actions.map(({ leads }) => leads.map(({ name }) => name).join());

  it.each(['Lead', 'Owner', 'Lead officer', 'Responsible'])(
    'names that of each of its actions where the plan has no column for them: %s',
    (label) => {
      const plan = planOf(parts(label, ['Action', 'By when'], ['May 2025']));
      expect(leadsOf(plan)).toEqual(['Head of Performance', 'Head of Performance', 'Head of HR']);
    },
  );

  it('adds nothing to a plan with leads of its own', () => {
    const plan = planOf(parts('Lead', ['Action', 'Lead', 'By when'], ['EDI Manager', 'May 2025']));
    expect(leadsOf(plan)).toEqual(['EDI Manager', 'EDI Manager', 'EDI Manager']);
  });

  it.each(['Executive sponsor', 'SRO', 'Lead director'])(
    'makes nobody a lead who only watches over it: %s',
    (label) => {
      expect(leadsOf(planOf(parts(label, ['Action', 'By when'], ['May 2025'])))).toEqual(['', '', '']);
    },
  );
});
