import { plansOf } from '../../../support/read-grid';
import { buildSheet } from '../../../support/sheet-builder';

const actionsIn = (rows: Parameters<typeof buildSheet>[0]): readonly string[] =>
  plansOf([buildSheet(rows)]).plans.flatMap(({ actions }) => actions.map(({ action }) => action));

describe('A list of people or things beside a plan', () => {
  it.each([
    [
      'staff and when they began',
      [
        ['Name', 'Id', 'Dept', 'Start date'],
        ['Priya Example', 1001, 'Theatres', '01/04/2019'],
        ['Tom Sample', 1002, 'Estates', '12/11/2021'],
        ['Jo Sample', 1003, 'Estates', '03/06/2020'],
      ],
    ],
    [
      'things and a date each',
      [
        ['Name', 'Id', 'Dept', 'Date'],
        ['Ceiling hoist', 55, 'Ward 1', '01/04/2024'],
        ['Stairlift', 56, 'Block B', '02/05/2024'],
        ['Hearing loop', 57, 'Reception', '03/06/2024'],
      ],
    ],
  ])('holds no actions: %s', (_, rows) => {
    expect(actionsIn(rows)).toEqual([]);
  });

  it.each([
    [
      'somebody answers for each',
      [
        ['Name', 'Owner', 'Date'],
        ['Mentoring scheme', 'Head of Inclusion', '01/04/2025'],
        ['Staff handbook', 'HR Manager', '02/05/2025'],
      ],
      ['Mentoring scheme', 'Staff handbook'],
    ],
    [
      'its date is a deadline',
      [
        ['Name', 'Id', 'Due date'],
        ['Mentoring scheme', 1, '01/04/2025'],
        ['Staff handbook', 2, '02/05/2025'],
      ],
      ['Mentoring scheme', 'Staff handbook'],
    ],
    [
      'one of them is told what to do',
      [
        ['Name', 'Id', 'Date'],
        ['Publish report', 1, '01/04/2025'],
        ['Staff handbook', 2, '02/05/2025'],
      ],
      ['Publish report', 'Staff handbook'],
    ],
  ])('is a plan where %s', (_, rows, actions) => {
    expect(actionsIn(rows)).toEqual(actions);
  });
});
