import type { PlanField } from '../../../../src/domain/plan/plan';
import { plansOf } from '../../../support/read-grid';
import { buildSheet, dateCell, type GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const TASKS: Grid = [
  ['Task Name', 'Finish', 'Resource Names', '% Complete'],
  ['Widen the door to the clinic', dateCell('2024-09-30'), 'Estates Manager, Access Lead', '30%'],
  ['Mend the lift for visitors', dateCell('2024-06-28'), 'Facilities Lead', '100%'],
  ['Make a film for the waiting room', dateCell('2025-01-31'), 'Communications Lead', '10%'],
];
const ASSIGNED: Grid = [
  ['Task Name', 'Resource Name', '% Work Complete', 'Units', 'Finish'],
  ['Widen the door to the clinic', 'Estates Manager', '30%', '100%', dateCell('2024-09-30')],
  ['Widen the door to the clinic', 'Access Lead', '30%', '50%', dateCell('2024-09-30')],
  ['Mend the lift for visitors', 'Facilities Lead', '100%', '100%', dateCell('2024-06-28')],
  ['Make a film for the waiting room', 'Communications Lead', '10%', '100%', dateCell('2025-01-31')],
];

const readBoth = (other: Grid) =>
  plansOf([buildSheet(TASKS, { name: 'Tasks' }), buildSheet(other, { name: 'Other' })]);

describe('a sheet of who works on the actions of another', () => {
  it('is no plan of its own, which is told', () => {
    const { plans, findings, lookedAt } = readBoth(ASSIGNED);
    expect(plans.map(({ sheet }) => sheet)).toEqual(['Tasks']);
    expect(findings.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(['sheet-unread Other']);
    expect(lookedAt[0]?.missing).toContain('“Tasks”');
  });

  it('is known without headings of its own where an action stands once for each of its leads', () => {
    const byPerson = ASSIGNED.map(([task, lead, , , finish]) => [task, lead, finish] as const);
    const [, ...rows] = byPerson;
    expect(readBoth([['Action', 'Lead', 'Deadline'], ...rows] as Grid).plans).toHaveLength(1);
  });

  it.each<readonly [string, Grid]>([
    [
      'has an action more',
      [...ASSIGNED, ['Paint the corridor', 'Facilities Lead', '0%', '100%', dateCell('2024-12-31')]],
    ],
    [
      'has another deadline for one of them',
      [
        ...ASSIGNED.slice(0, 4),
        ['Make a film for the waiting room', 'Communications Lead', '10%', '100%', dateCell('2025-03-31')],
      ],
    ],
    [
      'tells each action once, as the plan of another year does',
      [
        ['Action', 'Lead', 'Deadline'],
        ...TASKS.slice(1).map(([task = null, finish = null, lead = null]) => [task, lead, finish]),
      ],
    ],
  ])('is a plan where it %s', (_, other) => {
    expect(readBoth(other).plans).toHaveLength(2);
  });

  it('is a plan where somebody has said so', () => {
    const sheets = [buildSheet(TASKS, { name: 'Tasks' }), buildSheet(ASSIGNED, { name: 'Other' })];
    const columns = new Map<number, PlanField>([
      [1, 'action'],
      [2, 'lead'],
      [5, 'due'],
    ]);
    const mappings = [{ sheet: 'Other', headerRow: 1, columns }];
    expect(plansOf(sheets, { mappings }).plans).toHaveLength(2);
  });
});
