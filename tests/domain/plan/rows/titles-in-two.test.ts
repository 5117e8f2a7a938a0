import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const HEAD = ['Action', 'Timescale', 'Lead', 'Outcome'];
const FIRST: readonly GridValue[][] = [
  ['Hold career clinics on each ward', 'Dec 2024', 'Deputy CNO', '30 nurses seen'],
  ['Publish figures by division', 'Mar 2025', 'Data Manager', 'Dashboard open'],
];
const SECOND: readonly GridValue[][] = [
  ['Put lay members on panels', 'Jan 2025', 'Head of Resourcing', 'All panels'],
];
type Lines = readonly GridValue[][];

const read = (grid: Lines): readonly string[] => {
  const { actions, findings } = planOf(grid);
  expect(findings.map(({ code }) => code)).not.toContain('row-unsure');
  return actions.map(({ section, action }) => [...section, action].join(' > '));
};
const blocks = (first: Lines, second: Lines, between: Lines = [[]]): Lines => [
  ['EDI plan 2024-25'],
  [],
  ...first,
  HEAD,
  ...FIRST,
  ...between,
  ...second,
  HEAD,
  ...SECOND,
];
const under = (one: string, two: string): readonly string[] => [
  `${one} > Hold career clinics on each ward`,
  `${one} > Publish figures by division`,
  `${two} > Put lay members on panels`,
];

describe('A title of a part of a plan in two cells', () => {
  it.each([
    ['Objective 1', 'Objective 2'],
    ['Objective 1:', 'Objective 2:'],
    ['Theme A', 'Theme B'],
    ['WRES Indicator 1', 'WRES Indicator 2'],
    ['Metric 4a', 'Metric 4b'],
    ['Priority no. 1 -', 'Priority no. 2 -'],
  ])('names the rows under the headings below it: %s, %s', (one, two) => {
    const [first, second] = [one, two].map((label) => label.replace(/[ :-]+$/, ''));
    const expected = under(`${first}: Careers for every nurse`, `${second}: A fair way into posts`);
    const [above, below] = [[[one, 'Careers for every nurse']], [[two, 'A fair way into posts']]];
    expect(read(blocks(above, below))).toEqual(expected);
    expect(read(blocks(above, below, []))).toEqual(expected);
  });

  it('names the rows below it without headings of their own', () => {
    const grid = [
      HEAD,
      ['Objective 1', 'Careers for every nurse'],
      ...FIRST,
      ['Objective 2', 'A fair way into posts'],
      ...SECOND,
    ];
    expect(read(grid)).toEqual(
      under('Objective 1: Careers for every nurse', 'Objective 2: A fair way into posts'),
    );
  });

  it.each([
    [
      [['Objective 1:', 'Careers for every nurse', 'Sponsor:', 'CNO']],
      [['Objective 2:', 'A fair way into posts', 'Sponsor:', 'CPO']],
      ['Objective 1: Careers for every nurse', 'Objective 2: A fair way into posts'],
    ],
    [
      [['Standard:', 'WRES Indicator 1', 'Data:', '31.2%']],
      [['Standard:', 'WRES Indicator 2', 'Data:', '1.44']],
      ['WRES Indicator 1', 'WRES Indicator 2'],
    ],
    [
      [
        ['Priority:', 'Careers for every nurse'],
        ['Sponsor:', 'CNO'],
        ['Measure:', 'Survey score of 7'],
      ],
      [
        ['Priority:', 'A fair way into posts'],
        ['Sponsor:', 'CPO'],
        ['Measure:', 'Ratio below 1.2'],
      ],
      ['Priority: Careers for every nurse', 'Priority: A fair way into posts'],
    ],
    [
      [
        ['Theme', 'Careers for every nurse'],
        ['Why?', 'Few at band 7'],
      ],
      [
        ['Theme', 'A fair way into posts'],
        ['Why?', 'The ratio is 1.44'],
      ],
      ['Theme: Careers for every nurse', 'Theme: A fair way into posts'],
    ],
  ])(
    'may have what is told of its part beside or below it, which is no action',
    (one, two, [first, second]) => {
      expect(read(blocks(one, two))).toEqual(under(first ?? '', second ?? ''));
    },
  );

  it('passes the figure of its indicator on to the actions', () => {
    const of = (indicator: string, figure: string): Lines => [
      [indicator, 'Likelihood of being appointed'],
      ['Current position', figure],
    ];
    const { actions } = planOf([
      ['WRES plan 2024-25'],
      [],
      ...of('Indicator 1', '31.2%'),
      HEAD,
      ...FIRST,
      [],
      ...of('Indicator 2', '1.44'),
      HEAD,
      ['Put lay members on panels', 'Jan 2025', 'Head of Resourcing', ''],
    ]);
    expect(actions.map(({ indicators }) => indicators)).toEqual([['WRES 1'], ['WRES 1'], ['WRES 2']]);
    expect(actions.at(-1)?.places.current).toBeDefined();
  });
});

describe('What is no title', () => {
  it('is the number of an action', () => {
    const grid = [
      ['Ref', 'Action', 'Lead', 'Due'],
      ['Objective 1', 'Hold career clinics', 'Deputy CNO', 'Dec 2024'],
      ['Objective 2', 'Publish figures by division', '', ''],
      ['Objective 3', 'Put lay members on panels', '', ''],
    ];
    expect(read(grid)).toEqual([
      'Hold career clinics',
      'Publish figures by division',
      'Put lay members on panels',
    ]);
  });

  it('is an action without date right above headings that come again', () => {
    const grid = [HEAD, ...FIRST, ['Review:', 'the rota'], HEAD, ...SECOND];
    expect(planOf(grid).actions).toHaveLength(4);
  });
});
