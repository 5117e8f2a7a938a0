import { planOf } from '../../../support/read-grid';

const ROWS = [
  ['1.1', 'Train every panel chair in fair selection', 'Resourcing Manager', 'June 2024'],
  ['1.2', 'Open a quiet room on each hospital site', 'Estates Manager', 'October 2024'],
  ['1.3', 'Publish the pay report on our website', 'Head of HR', 'March 2025'],
];

describe('A heading over the numbers of what stands beside them', () => {
  it.each(['Action', 'Actions', 'Objective', 'High impact actions'])(
    'is that of the words: %s',
    (heading) => {
      const { columns, actions } = planOf([[heading, null, 'Lead', 'Due'], ...ROWS]);
      expect(columns.ref).toEqual([1]);
      expect(actions.map(({ ownRef, action }) => `${ownRef} ${action}`)).toEqual(
        ROWS.map(([ref, action]) => `${ref} ${action}`),
      );
    },
  );

  it('stays over numbers that have another heading of references beside them', () => {
    const rows = ROWS.map(([ref = '', ...rest], at) => [`P${at + 1}`, ref, ...rest]);
    const { columns } = planOf([['Ref', 'Objective', null, 'Lead', 'Due'], ...rows]);
    expect(columns.ref).toEqual([1]);
  });

  it('stays over numbers whose neighbour is headed too', () => {
    const { columns } = planOf([['Objective', 'Action', 'Lead', 'Due'], ...ROWS]);
    expect(columns.action).toEqual([2]);
  });
});
