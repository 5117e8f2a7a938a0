import { plansOf } from '../../../support/read-grid';
import { buildSheet, dateCell, type GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const namesOf = (grid: Grid) =>
  plansOf([buildSheet(grid)]).plans.flatMap(({ actions }) => actions.map(({ action }) => action));

describe('names of people under a heading that may mean actions', () => {
  it('are who wrote the comments of a log', () => {
    const log: Grid = [
      [null, 'Comment', 'Name', 'Date'],
      ['Row 4', null, null, null],
      [null, 'Moved by a month, propose September', 'Priya Example', dateCell('2024-06-03')],
      ['Row 9', null, null, null],
      [null, 'Action: chase the two teams by July', 'Tom Sample', dateCell('2024-05-20')],
    ];
    expect(namesOf(log)).toEqual([]);
  });

  it('may stand among posts', () => {
    const log: Grid = [
      ['Comment', 'Name', 'Date'],
      ['Please send the figures', 'Priya Example', dateCell('2024-06-03')],
      ['They are on the shared drive now', 'Head of People', dateCell('2024-06-04')],
      ['Thank you, I have them', 'Priya Example', dateCell('2024-06-05')],
    ];
    expect(namesOf(log)).toEqual([]);
  });

  it('are actions where they say what is done', () => {
    const plan: Grid = [
      ['Name', 'Comment', 'Date'],
      ['Reverse mentoring for the board', 'Going well', dateCell('2024-09-03')],
      ['Publish the pay gap by ethnicity', 'Waiting for data', dateCell('2024-10-20')],
      ['Train interview panels', 'Booked', dateCell('2024-11-20')],
    ];
    expect(namesOf(plan)).toHaveLength(3);
  });

  it('may be projects where somebody leads each', () => {
    const plan: Grid = [
      ['Name', 'Owner', 'Due date', 'Status'],
      ['Reverse Mentoring', 'Head of Inclusion', dateCell('2024-09-03'), 'In progress'],
      ['Bridging Fund', 'Head of People', dateCell('2024-10-20'), 'In progress'],
    ];
    expect(namesOf(plan)).toHaveLength(2);
  });
});
