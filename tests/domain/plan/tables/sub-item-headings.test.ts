import { duesOf, planOf } from '../../../support/read-grid';

const HEAD = ['Name', 'Subitems', 'Owner', 'Status', 'Start', 'Due date', 'WRES indicator'];
const GRID = [
  ['1. Workforce'],
  HEAD,
  ['Put lay members on panels', null, 'Head of Resourcing', 'Done', '1 May 2023', '29 Sept 2023', '2'],
  ['Review the policies', 'Conduct, Grievance', 'ER Manager', 'Working on it', null, '31 May 2024', '3'],
  ['Subitems', 'Name', 'Owner', 'Status', 'Date'],
  [null, 'Review the conduct policy', 'ER Adviser', 'Done', '31 Oct 2023'],
  [null, 'Review the grievance policy', 'ER Manager', 'Working on it', '29 Mar 2024'],
  ['Set a goal in every appraisal', null, 'Head of OD', 'Done', '3 Apr 2023', '31 July 2023', ''],
  ['Run a career scheme', null, 'Head of OD', 'Working on it', null, '31 Dec 2024', '7'],
];

describe('Headings of sub-items inside a table', () => {
  it.each(['Subitems', 'Sub-items', 'Subtasks'])(
    'hold for them, and those above for the rows that follow: %s',
    (word) => {
      const plan = planOf(GRID.map((row) => (row[0] === 'Subitems' ? [word, ...row.slice(1)] : row)));
      expect(plan.actions.map(({ action, leads }) => `${action} | ${leads[0]?.name ?? ''}`)).toEqual([
        'Put lay members on panels | Head of Resourcing',
        'Review the policies | ER Manager',
        'Review the conduct policy | ER Adviser',
        'Review the grievance policy | ER Manager',
        'Set a goal in every appraisal | Head of OD',
        'Run a career scheme | Head of OD',
      ]);
      expect(duesOf(plan)).toEqual([
        '2023-09-29',
        '2024-05-31',
        '2023-10-31',
        '2024-03-29',
        '2023-07-31',
        '2024-12-31',
      ]);
      expect(plan.actions.at(-1)?.indicators).toEqual(['WRES 7']);
      expect(plan.repeatedHeaderRows).toEqual([5]);
    },
  );
});
