import { actionsOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Due date', 'Evidence'];
const CAFE = ['Open a memory cafe at each site', 'Dementia Lead', 'March 2025', 'Visitors'];
const LOOPS = ['Buy hearing loops', 'Estates Manager', 'June 2025', 'Receipts'];
const SIGNS = ['Mend the signs to the garden', 'Facilities Lead', 'May 2025', 'Photographs'];

const codesOf = (grid: readonly GridValue[][], merges: readonly string[] = []) =>
  planOf(grid, { merges }).findings.map(({ code }) => code);

describe('a paragraph of an action on a row of its own', () => {
  const PASTED = [
    HEAD,
    CAFE,
    ['Invite carers as well.'],
    LOOPS,
    [null, null, null, 'Log of repairs'],
    SIGNS,
    ['Large print and pictures'],
  ];
  const MERGES = ['B2:B3', 'C2:C3', 'D2:D3', 'A4:A5', 'B4:B5', 'C4:C5', 'B6:B7', 'C6:C7', 'D6:D7'];

  it('is part of it where the rest of the row is merged down, as it is in all of the table', () => {
    expect(actionsOf(planOf(PASTED, { merges: MERGES }))).toEqual([
      '2-3 Open a memory cafe at each site\nInvite carers as well.',
      '4-5 Buy hearing loops',
      '6-7 Mend the signs to the garden\nLarge print and pictures',
    ]);
    expect(codesOf(PASTED, MERGES)).not.toContain('row-unsure');
  });

  it('is part of it where its reference is merged down too', () => {
    const grid = [
      ['Ref', 'Action', 'Lead', 'Due date'],
      ['4', 'Review the chaperone policy', 'Chief Nurse', 'March 2025'],
      [null, 'Train twelve more chaperones'],
      ['5', 'Buy hearing loops', 'Estates Manager', 'June 2025'],
    ];
    expect(actionsOf(planOf(grid, { merges: ['A2:A3', 'C2:C3', 'D2:D3'] }))).toEqual([
      '2-3 Review the chaperone policy\nTrain twelve more chaperones',
      '4 Buy hearing loops',
    ]);
  });

  it('is an action where a lead is merged over actions with deadlines of their own elsewhere', () => {
    const grid = [
      ['Action', 'Lead', 'Due date'],
      ['Open a memory cafe at each site', 'Dementia Lead', 'March 2025'],
      ['Leaflets in large print', null, null],
      ['Volunteers for the ward', null, 'June 2025'],
    ];
    expect(planOf(grid, { merges: ['B2:B4', 'C2:C3'] }).actions).toHaveLength(3);
  });

  it('is an action where it has an update of its own', () => {
    const grid = [
      ['Action', 'Lead', 'Due date', 'Progress'],
      ['Open a memory cafe at each site', 'Dementia Lead', 'March 2025', 'Two are open'],
      ['Recruit volunteers for the wards', null, null, 'Advert is out'],
      SIGNS,
    ];
    expect(planOf(grid, { merges: ['B2:B3', 'C2:C3'] }).actions).toHaveLength(3);
  });

  it('is part of it without merged cells where every other action has a reference, and asked about alone', () => {
    const grid = [
      ['Ref', 'Action', 'Lead', 'Due date'],
      ['1', 'Review the chaperone policy', 'Chief Nurse', 'March 2025'],
      [null, 'Train twelve more chaperones'],
      ['2', 'Buy hearing loops', 'Estates Manager', 'June 2025'],
      ['3', 'Mend the signs', 'Facilities Lead', 'May 2025'],
    ];
    expect(actionsOf(planOf(grid))[0]).toBe('2-3 Review the chaperone policy\nTrain twelve more chaperones');
    expect(codesOf(grid)).toContain('row-unsure');
  });

  it.each([
    ['a small letter', 'a) main entrance'],
    ['a dash', '- main entrance'],
    ['a bullet', '• Main entrance'],
  ])('is part of it where it begins with %s, though it stands at the left', (_, part) => {
    const plan = planOf([HEAD, CAFE, LOOPS, [part], SIGNS]);
    expect(plan.actions).toHaveLength(3);
    expect(plan.actions[1]?.action).toContain('ain entrance');
    expect(plan.actions[2]?.section).toEqual([]);
  });

  it('is told where one line is all there is to go by', () => {
    const grid = [
      ['Theme', ...HEAD],
      ['Care', ...CAFE],
      [null, 'Tea and music'],
      ['Access', ...LOOPS],
      ['Access', ...SIGNS],
    ];
    expect(planOf(grid).actions).toHaveLength(3);
    expect(codesOf(grid)).toContain('row-unsure');
  });

  it('is an action where it tells somebody to do something and nothing is merged or numbered', () => {
    const grid = [
      ['Theme', ...HEAD],
      ['Care', ...CAFE],
      [null, 'Recruit volunteers for the wards'],
      ['Access', ...LOOPS],
      ['Access', ...SIGNS],
    ];
    const { actions } = planOf(grid);
    expect(actions).toHaveLength(4);
    expect(actions[1]?.findings.map(({ code }) => code)).toContain('due-missing');
  });

  it('is an action where it has a lead and a date and begins with a letter', () => {
    const grid = [
      HEAD,
      ['a) Open a memory cafe', ...CAFE.slice(1)],
      ['b) Buy hearing loops', ...LOOPS.slice(1)],
      ['c) Mend the signs', null, null, null],
    ];
    expect(planOf(grid).actions).toHaveLength(3);
  });
});

describe('a row under a lone line that stands above the first action too', () => {
  it('is no rest of the action above, for such lines are headings', () => {
    const grid = [
      ['Ref', 'Action', 'Lead', 'Due date'],
      [null, 'Care for older people'],
      ['1', 'Review the chaperone policy', 'Chief Nurse', 'March 2025'],
      ['2', 'Buy hearing loops', 'Estates Manager', 'June 2025'],
      [null, 'Getting about'],
      ['3', 'Mend the signs', 'Facilities Lead', 'May 2025'],
    ];
    expect(planOf(grid).actions.map(({ action }) => action)).toContain('Buy hearing loops');
  });
});

describe('two actions, the second without a date', () => {
  it('stay two where the second has a lead of its own, though the first ends in "all"', () => {
    const grid = [
      ['Action', 'Lead', 'Due date'],
      ['Rota swaps open to all', 'Ward Manager', 'March 2025'],
      ['Coaching for porters', 'Learning Lead', null],
      ['Buy hearing loops', 'Estates Manager', 'June 2025'],
    ];
    expect(planOf(grid).actions).toHaveLength(3);
  });

  it('stay two where the second has a colour of its own', () => {
    const fills = { D2: '#92D050', D3: '#FF0000', D4: '#92D050' };
    const grid = [
      ['Action', 'Lead', 'Due date', 'RAG'],
      ['Rota swaps open to all', 'Ward Manager', 'March 2025', null],
      ['Coaching for porters', null, null, null],
      ['Buy hearing loops', 'Estates Manager', 'June 2025', null],
    ];
    expect(planOf(grid, { fills }).actions.map(({ action }) => action)).not.toContain(
      'Rota swaps open to all Coaching for porters',
    );
  });

  it('are one where the lead is that of the rest of a sentence', () => {
    const grid = [
      ['Action', 'Lead', 'Due date'],
      ['Offer rota swaps to all', 'Ward Manager', 'March 2025'],
      ['night staff and porters', 'Learning Lead', null],
      ['Buy hearing loops', 'Estates Manager', 'June 2025'],
    ];
    expect(planOf(grid).actions).toHaveLength(2);
  });
});
