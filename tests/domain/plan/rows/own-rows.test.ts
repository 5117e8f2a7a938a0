import { DOORS, HEAD, KERB, RAILS } from '../../../support/access-plan';
import { actionsOf, duesOf, planOf } from '../../../support/read-grid';

const UNPLANNED = ['Books can be read by pupils who are colour blind', null, 'April 2026', 'SENCo'];

const codesOf = (plan: ReturnType<typeof planOf>) => plan.findings.map(({ code }) => code);

describe('a row with its own aim, deadline and lead and no action yet', () => {
  it('is an action of its own in the words of its aim, and is asked about', () => {
    const plan = planOf([HEAD, KERB, DOORS, UNPLANNED]);
    expect(actionsOf(plan)).toEqual([
      '2 Paint the kerb edges at the main gate',
      '3 Fit lever handles to all fire doors',
      '4 Books can be read by pupils who are colour blind',
    ]);
    expect(duesOf(plan)).toEqual(['2025-12-31', '2025-07-31', '2026-04-30']);
    expect(plan.actions[2]?.leads.map(({ name }) => name)).toEqual(['SENCo']);
    expect(codesOf(plan)).toContain('row-unsure');
  });

  it('is so as the first row, and between others', () => {
    expect(actionsOf(planOf([HEAD, UNPLANNED, KERB, DOORS]))[0]).toBe(
      '2 Books can be read by pupils who are colour blind',
    );
    expect(actionsOf(planOf([HEAD, KERB, UNPLANNED, DOORS]))).toHaveLength(3);
  });

  it('is so with an objective in place of the target', () => {
    const grid = [['Objective', 'Action', 'By when', 'Owner'], KERB, DOORS, UNPLANNED];
    expect(actionsOf(planOf(grid))[2]).toBe('4 Books can be read by pupils who are colour blind');
  });
});

describe('a row with a deadline and a lead and no action', () => {
  it('is another step of the action above where its words stand behind the actions', () => {
    const grid = [
      ['Action', 'Milestone', 'Due date', 'Lead'],
      ['Train every interview panel in fair scoring', 'Content agreed', 'May 2025', 'Head of HR'],
      [null, 'All panels trained', 'July 2025', 'EDI Lead'],
      ['Publish the pay gap report', 'Draft agreed', 'June 2025', 'Head of HR'],
    ];
    expect(actionsOf(planOf(grid))).toEqual([
      '2-3 Train every interview panel in fair scoring',
      '4 Publish the pay gap report',
    ]);
  });

  it('goes on with the action above where its aim goes on', () => {
    const grid = [
      HEAD,
      ['Kerbs are easy to see and', 'Paint the kerb edges', 'July 2025', 'Site manager'],
      ['safe to walk on', null, 'and May 2026', 'Bursar'],
      DOORS,
      RAILS,
    ];
    expect(actionsOf(planOf(grid))).toEqual([
      '2-3 Paint the kerb edges',
      '4 Fit lever handles to all fire doors',
      '5 Obtain quotes and fit second handrail',
    ]);
  });

  it('is another step where the action is merged down over it', () => {
    const grid = [HEAD, KERB, ['Kerbs are lit at night', null, 'May 2026', 'Bursar'], DOORS, RAILS];
    expect(actionsOf(planOf(grid, { merges: ['B2:B3'] }))[0]).toBe(
      '2-3 Paint the kerb edges at the main gate',
    );
  });
});
