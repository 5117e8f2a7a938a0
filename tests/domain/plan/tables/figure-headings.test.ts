import { actionsOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const PLAN: readonly (readonly GridValue[])[] = [
  ['Ref', 'Aim', 'Action', 'Lead', 'Timescale', 'RAG'],
  ['1', 'Pay', 'Publish the pay bands of every post', 'Payroll Manager', 'May 2025', 'Green'],
  ['2', 'Rotas', 'Share out weekend shifts', 'Ward Managers', 'June 2025', 'Amber'],
];
const READ = ['2 Publish the pay bands of every post', '3 Share out weekend shifts'];

describe('figures under a plan', () => {
  it.each<[string, readonly (readonly GridValue[])[]]>([
    [
      'numbers',
      [
        ['Band', 'Now %', 'Wanted 2028 %'],
        ['6', 15.2, 20],
        ['7', 11, 18],
      ],
    ],
    [
      'shares',
      [
        ['Post', 'Women', 'Men', 'All'],
        ['Porter', '15%', '85%', '100%'],
        ['Nurse', '90%', '10%', '100%'],
      ],
    ],
    [
      'years',
      [
        ['Where', 2022, 2023, 2024],
        ['Theatres', 4, 6, 9],
        ['Stores', 1, 2, 2],
      ],
    ],
    [
      'figures too small to show',
      [
        ['Site', 'Asked', 'Answered'],
        ['North', '<5', '-'],
        ['South', 40, 12],
      ],
    ],
    [
      'money',
      [
        ['Fund', 'Spent', 'Left'],
        ['Training', '£1,200', '£300'],
        ['Rooms', '£90', '£0'],
      ],
    ],
  ])('are no actions: %s', (_, figures) => {
    expect(actionsOf(planOf([...PLAN, [], ...figures]))).toEqual(READ);
    expect(actionsOf(planOf([...PLAN, [], ['What we aim for'], ...figures]))).toEqual(READ);
  });

  it('end no plan that has more of its own rows under other headings', () => {
    const figures = [
      ['Site', 'Asked', 'Answered'],
      ['North', 50, 8],
      ['South', 40, 12],
    ];
    const { plans } = plansOf([buildSheet([...PLAN, [], ...figures, [], ['Part two'], ...PLAN])]);
    expect(plans.flatMap(actionsOf)).toEqual([
      ...READ,
      '11 Publish the pay bands of every post',
      '12 Share out weekend shifts',
    ]);
  });
});

describe('a row of words under a blank one', () => {
  it('is an action where others like it follow', () => {
    const rows = [
      ['3', 'Names', 'Film on saying names right', 'EDI Lead', 'July 2025', 'Green'],
      ['4', 'Rooms', 'Quiet room at each site', 'Estates Manager', 'August 2025', 'Green'],
    ];
    expect(planOf([...PLAN, [], ...rows]).actions).toHaveLength(4);
  });

  it('is an action where only one row of figures follows', () => {
    const rows = [
      ['3', 'Names', 'Film on saying names right', 'EDI Lead', 'July 2025', 'Green'],
      ['', '', '12', '', '40', ''],
    ];
    expect(planOf([...PLAN, [], ...rows]).actions[2]?.action).toContain('Film on saying names right');
  });
});
