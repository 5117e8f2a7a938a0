import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const WORK = [
  'Run a forum for disabled colleagues',
  'Publish accessible versions of all forms',
  'Train reception staff in deaf awareness',
  'Review the parking policy with users',
];

/** How sure a column under a heading is read, and why. */
function toldOf(heading: string, cells: readonly GridValue[]) {
  const plan = planOf([
    [heading, 'Action', 'Due date'],
    ...WORK.map((work, at): GridValue[] => [cells[at] ?? null, work, 'March 2027']),
  ]);
  return plan.columnReadings[0];
}

describe('A column that its heading alone makes certain', () => {
  it('is not told of as if its cells spoke against it', () => {
    expect(toldOf('WRES indicator', [1, 2, 4, 11])).toMatchObject({
      field: 'metric',
      sureness: 'sure',
      why: 'the heading says so; it holds texts of 1 word',
    });
  });

  it('is told with its cells where they bear it out', () => {
    expect(toldOf('WRES indicator', ['WRES 1', 'WRES 2', 'WRES 4', 'WRES 5'])?.why).toBe(
      'the heading says so; 4 of 4 cells hold indicators',
    );
  });
});
