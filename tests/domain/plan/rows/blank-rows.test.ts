import { DOORS, HEAD, KERB, RAILS } from '../../../support/access-plan';
import { actionsOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const NEXT = 'Taking part in all lessons';

const rowsOf = (grid: readonly (readonly GridValue[])[]) =>
  planOf(grid).actions.map(({ rows, section }) => `${rows.join('-')} ${section.join(' > ')}`);

describe('a lone line of the first column between a blank row and the headings again', () => {
  it('is the title of what follows', () => {
    expect(rowsOf([['Access plan 2025'], HEAD, KERB, DOORS, [], [NEXT], HEAD, RAILS])).toEqual([
      '3-3 ',
      '4-4 ',
      `8-8 ${NEXT}`,
    ]);
  });

  it('is so with a blank row or another line between it and the headings', () => {
    expect(rowsOf([HEAD, KERB, DOORS, [], [NEXT], [], HEAD, RAILS])[2]).toBe(`8-8 ${NEXT}`);
  });

  it('names the first part by the line above the first headings, where the others have one', () => {
    const grid = [['Access plan 2025'], [], ['Moving about'], HEAD, KERB, DOORS, [], [NEXT], HEAD, RAILS];
    expect(rowsOf(grid)).toEqual(['5-5 Moving about', '6-6 Moving about', `10-10 ${NEXT}`]);
  });

  it('stands over the bands that each part has again', () => {
    const grid = [
      ['Access plan 2025'],
      [],
      ['Moving about'],
      HEAD,
      ['Short term'],
      KERB,
      ['Long term'],
      DOORS,
      [],
      [NEXT],
      HEAD,
      ['Short term'],
      RAILS,
    ];
    expect(rowsOf(grid)).toEqual([
      '6-6 Moving about > Short term',
      '8-8 Moving about > Long term',
      `13-13 ${NEXT} > Short term`,
    ]);
  });

  it('is the rest of the action above where it goes on from it', () => {
    const grid = [
      HEAD,
      KERB,
      ['Doors open with one hand and', ...DOORS.slice(1)],
      [],
      ['stay open for wheelchairs'],
      HEAD,
      RAILS,
    ];
    expect(rowsOf(grid)).toEqual(['2-2 ', '3-5 ', '7-7 ']);
  });
});

describe('a lone line below a blank row', () => {
  it('is the title of the rows below it', () => {
    expect(rowsOf([HEAD, KERB, DOORS, [], [NEXT], RAILS])).toEqual(['2-2 ', '3-3 ', `6-6 ${NEXT}`]);
  });

  it.each([
    'Plan to be reviewed by the governing body in Autumn Term 2026.',
    'This plan will be reviewed every year by the governing body',
    'The action plan is reviewed at each meeting of the board',
    'To be reviewed annually by the governors',
    'Progress against this plan will be reported to the board twice a year.',
  ])('is about the plan and lengthens no action: “%s”', (line) => {
    expect(rowsOf([HEAD, KERB, DOORS, [], [line]])).toEqual(['2-2 ', '3-3 ']);
  });

  it('under the plan is told, and lengthens no action, whatever it says', () => {
    const plan = planOf([HEAD, KERB, DOORS, [], ['Sunshine comes to those who wait for it']]);
    expect(actionsOf(plan)).toHaveLength(2);
    expect(plan.actions[1]?.rows).toEqual([3, 3]);
    expect(plan.findings.map(({ code }) => code)).toContain('row-unread');
  });

  it('is the rest of the action above where every row is parted by a blank one', () => {
    const grid = [HEAD, KERB, [], ['Kerbs are lit at night too'], [], DOORS, [], RAILS, []];
    expect(planOf(grid).actions.map(({ rows }) => rows[0])).toEqual([2, 6, 8]);
  });

  it('that may be an action is still one', () => {
    const grid = [
      ['Action', 'Lead', 'Due date'],
      ['Train panels', 'Head of HR', 'May 2025'],
      [],
      ['Review the plan of the car park with staff'],
    ];
    expect(planOf(grid).actions).toHaveLength(2);
  });
});

describe('abbreviations under a plan', () => {
  const TABLE = [
    ['Item', 'Due date', 'Lead'],
    ['Fit hearing loops at all schemes', 'May 2025', 'SHM'],
    ['Survey tenants about repairs', 'July 2025', 'CSM'],
  ];

  it.each([
    ['SHM = Scheme Manager, CSM = Customer Services Manager'],
    ['SHM = Scheme Manager (North/South); CSM = Customer Services Manager; FD = Finance Director.'],
    ['CSM: Customer Services Manager, SHM: Sheltered Housing Manager, HRM: Human Resources Manager'],
    ['CSM – Customer Services Manager; SHM – Sheltered Housing Manager'],
    ['CSM=Customer Services Manager'],
    ['*CSM = Customer Services Manager, SHM = Scheme Manager'],
    ['CSM (Customer Services Manager), SHM (Sheltered Housing Manager), FD (Finance Director)'],
  ])('are no action: “%s”', (line) => {
    expect(planOf([...TABLE, [], [line]]).actions).toHaveLength(2);
    expect(planOf([...TABLE, [line]]).actions).toHaveLength(2);
  });

  it('are none on rows of their own', () => {
    const grid = [...TABLE, [], ['CSM = Customer Services Manager'], ['SHM = Scheme Manager']];
    expect(planOf(grid).actions).toHaveLength(2);
    const pairs = [...TABLE, [], ['CSM', 'Customer Services Manager'], ['SHM', 'Sheltered Housing Manager']];
    expect(planOf(pairs).actions.map(({ rows }) => rows.join('-'))).toEqual(['2-2', '3-3']);
  });

  it.each([
    ['WRES: Publish the data, WDES: Agree the actions'],
    ['HR – Review the policy; IT – Mend the lift display'],
    ['Make EDI training = part of every induction'],
    ['Review BSL (British Sign Language) cover at all desks'],
    ['Offer DSE (display screen) checks, OH (occupational health) visits'],
  ])('are not what an action merely has in it: “%s”', (line) => {
    expect(planOf([...TABLE, [line, 'June 2025', 'FD']]).actions).toHaveLength(3);
    expect(planOf([...TABLE, [line]]).actions.length).toBe(3);
  });
});
