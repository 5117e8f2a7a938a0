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

describe('A heading merged over numbers and the words beside them', () => {
  const MORE = [
    ['Sample checked each term', 'Done, 12 chairs trained'],
    ['Rooms opened', null],
    ['Report on the site', 'Published late'],
  ];
  const grid = (heading: string, report: string) => [
    [heading, null, 'Lead', 'Due', 'Targets', report],
    ...ROWS.map((row, at) => [...row, ...(MORE[at] ?? [])]),
  ];

  it.each([
    ['Action', 'Progress against Action 2023/24'],
    ['Strategic Action', 'Progress on action'],
    ['Key actions', 'Action progress 2024'],
    ['Strategic Action', 'Update on each action'],
    ['Planned actions', 'Comments on actions'],
    ['Actions', 'Tasks and activities so far'],
  ])('is that of the words, whatever else speaks of actions: %s, %s', (heading, report) => {
    const plan = planOf(grid(heading, report), { merges: ['A1:B1'] });
    expect(plan.columns).toMatchObject({ ref: [1], action: [2], lead: [3], due: [4] });
    expect(plan.columns.action).toHaveLength(1);
    expect(plan.columnReadings.every(({ sureness }) => sureness !== 'please-check')).toBe(true);
    expect(plan.actions.map(({ ownRef, action }) => `${ownRef} ${action}`)).toEqual(
      ROWS.map(([ref, action]) => `${ref} ${action}`),
    );
  });

  it('is asked about where it need not be the action', () => {
    const plan = planOf(grid('Strategic Priority', 'Progress against Action'), { merges: ['A1:B1'] });
    expect(plan.columns).toMatchObject({ ref: [1], action: [2], progress: [6] });
    expect(plan.findings.map(({ code }) => code)).toContain('column-unsure');
  });

  it('is that of each column of words where it stands over three', () => {
    const rows = ROWS.map(([ref, action, ...rest]) => [
      ref,
      action,
      'In every care group of the trust',
      ...rest,
    ]);
    const { columns } = planOf([['Action', null, null, 'Lead', 'Due'], ...rows], { merges: ['A1:C1'] });
    expect(columns).toMatchObject({ ref: [1], action: [2, 3] });
  });

  it('leaves the number with an objective that is told once for several actions', () => {
    const rows = ROWS.map(([ref, action, ...rest], at) => [
      at === 0 ? ref : null,
      at === 0 ? 'Fair and open recruitment' : null,
      action,
      ...rest,
    ]);
    const plan = planOf([['Objective', null, 'Action', 'Lead', 'Due'], ...rows], { merges: ['A1:B1'] });
    expect(plan.columns.action).toEqual([3]);
    expect(plan.columns.ref).toBeUndefined();
  });
});
