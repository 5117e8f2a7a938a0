import { actionsOf, duesOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

type Card = readonly (readonly [string, GridValue])[];

const card = (action: string, lead: string, due: string, status = 'On track'): Card => [
  ['Action', action],
  ['Lead', lead],
  ['By when', due],
  ['Status', status],
];
const MENU = card('Put every menu into pictures', 'Head of Catering', 'May 2025', 'Complete');
const TAXI = card('Agree a taxi contract with ramps', 'Transport Manager', 'July 2025');
const LIFT = card('Mend the lift to the training rooms', 'Estates Manager', 'August 2024');
const HOLY = card('Post a calendar of holy days on wards', 'Head Chaplain', 'January 2025');

/** Cards in rows of as many as are given, with columns between them and blank rows below. */
function sheetOf(across: readonly (readonly Card[])[], gap = 1) {
  const rows = across.flatMap((cards): readonly GridValue[][] => {
    const height = Math.max(...cards.map(({ length }) => length));
    const lines = Array.from({ length: height }, (_, at): GridValue[] =>
      cards.flatMap((one) => [...(one[at] ?? [null, null]), ...Array.from({ length: gap }, () => null)]),
    );
    return [...lines, [], []];
  });
  return buildSheet([['Quick changes for 2024/25'], [], ...rows]);
}

function readOf(across: readonly (readonly Card[])[], gap = 1) {
  const { plans } = plansOf([sheetOf(across, gap)]);
  return plans.map((plan) => actionsOf(plan).map((action, at) => `${action} ${duesOf(plan)[at] ?? '-'}`));
}

describe('cards side by side', () => {
  it('are read column by column', () => {
    expect(
      readOf([
        [MENU, TAXI],
        [LIFT, HOLY],
      ]),
    ).toEqual([
      ['3-6 Put every menu into pictures 2025-05-31', '9-12 Mend the lift to the training rooms 2024-08-31'],
      [
        '3-6 Agree a taxi contract with ramps 2025-07-31',
        '9-12 Post a calendar of holy days on wards 2025-01-31',
      ],
    ]);
  });

  it('may stand right beside one another, three in a row, the last row short', () => {
    expect(readOf([[MENU, TAXI, LIFT], [HOLY]], 0).map(({ length }) => length)).toEqual([2, 1, 1]);
  });

  it('keep each its own lead and status', () => {
    const { plans } = plansOf([sheetOf([[MENU, TAXI]])]);
    expect(
      plans.flatMap(({ actions }) => actions.map(({ leads, stated }) => [leads[0]?.name, stated?.text])),
    ).toEqual([
      ['Head of Catering', 'Complete'],
      ['Transport Manager', 'On track'],
    ]);
  });

  it('have the title above them in common', () => {
    const { plans } = plansOf([sheetOf([[MENU, TAXI]])]);
    expect(plans.map(({ title }) => title)).toEqual([
      'Quick changes for 2024/25',
      'Quick changes for 2024/25',
    ]);
  });
});

describe('cards one below the other', () => {
  it('are one plan', () => {
    expect(readOf([[MENU], [TAXI]]).map(({ length }) => length)).toEqual([2]);
  });
});

describe('cards with two labels on a row', () => {
  const row = (action: string, lead: string): readonly GridValue[][] => [
    ['Action', action, 'Lead', lead],
    ['Due date', 'May 2025', 'Status', 'Complete'],
  ];

  it('are read to the end of each row', () => {
    const grid = [
      ...row('Put every menu into pictures', 'Head of Catering'),
      [],
      ...row('Agree a taxi contract with ramps', 'Head of Transport and Fleet Services'),
    ];
    const [plan, another] = plansOf([buildSheet(grid)]).plans;
    expect(another).toBeUndefined();
    expect(
      plan?.actions.map(({ action, leads, due, stated }) => [
        action,
        leads[0]?.name,
        due.first?.toString(),
        stated?.text,
      ]),
    ).toEqual([
      ['Put every menu into pictures', 'Head of Catering', '2025-05-31', 'Complete'],
      ['Agree a taxi contract with ramps', 'Head of Transport and Fleet Services', '2025-05-31', 'Complete'],
    ]);
  });

  it('may stand side by side as well', () => {
    const left = row('Put every menu into pictures', 'Head of Catering');
    const right = row('Mend the lift to the training rooms', 'Estates Manager');
    const grid = left.map((line, at) => [...line, null, ...(right[at] ?? [])]);
    const { plans } = plansOf([buildSheet(grid)]);
    expect(plans.map(({ actions }) => actions.map(({ leads }) => leads[0]?.name))).toEqual([
      ['Head of Catering'],
      ['Estates Manager'],
    ]);
  });
});
