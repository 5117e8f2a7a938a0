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
