import { found, readGrid } from './reading';

type Read = ReturnType<typeof readGrid>;

function payOf({ pay }: Read): readonly string[] {
  return pay.map(({ characteristic, measure, year, reference, comparison }) =>
    [characteristic, measure, year ?? '–', reference?.value ?? '–', comparison?.value ?? '–'].join(' '),
  );
}

describe('a report of pay as a payroll system makes it', () => {
  it('is read with men and women down the side, and without the differences it works out', () => {
    const data = readGrid([
      ['Gender pay gap, 31 March 2024'],
      [],
      ['Gender', 'Avg. Hourly Rate', 'Median Hourly Rate'],
      ['Male', 22.5, 18.25],
      ['Female', 19.75, 17],
      ['Difference', 2.75, 1.25],
      ['Pay Gap %', 12.2, 6.8],
      [],
      ['Quartile', 'Female', 'Male', 'Female %', 'Male %'],
      [1, 300, 80, 78.9, 21.1],
      [4, 250, 130, 65.8, 34.2],
    ]);
    expect(payOf(data)).toEqual([
      'Gender Mean hourly pay 2024 22.5 19.75',
      'Gender Median hourly pay 2024 18.25 17',
      'Gender Quartile 1 headcount 2024 80 300',
      'Gender Quartile 4 headcount 2024 130 250',
    ]);
    expect(found(data)).toEqual([]);
    expect(data.pay[0]?.comparison?.cells).toEqual([{ sheet: 'Data', row: 5, column: 2 }]);
  });

  it('is read with its labels under an empty heading, whichever group stands first', () => {
    const data = readGrid([
      [null, 'Women', 'Men', 'Gap %'],
      ['Mean hourly pay', 19, 22, 0.136],
      ['Median bonus pay', 500, 600, 0.167],
    ]);
    expect(payOf(data)).toEqual(['Gender Mean hourly pay – 22 19', 'Gender Median bonus – 600 500']);
  });

  it.each([
    [['Measure', 'Men 2023', 'Women 2023', 'Men 2024', 'Women 2024'], null],
    [
      ['Measure', 'Men', 'Women', 'Men', 'Women'],
      [null, '2023', null, '2024', null],
    ],
  ])('keeps two years apart that stand side by side: %j', (headings, above) => {
    const data = readGrid([...(above ? [above] : []), headings, ['Mean hourly pay', 20, 18, 21, 19]]);
    expect(payOf(data)).toEqual(['Gender Mean hourly pay 2023 20 18', 'Gender Mean hourly pay 2024 21 19']);
  });

  it('is not read where the same groups come twice and nothing tells them apart', () => {
    const data = readGrid([
      ['Measure', 'Men', 'Women', 'Men', 'Women'],
      ['Mean hourly pay', 20, 18, 21, 19],
    ]);
    expect(payOf(data)).toEqual([]);
  });

  it('compares ethnic groups down the side, with the head count beside them passed over', () => {
    const data = readGrid([
      ['Ethnic group', 'Headcount', 'Mean hourly pay (£)', 'Median hourly pay (£)'],
      ['White', 900, 21, 18],
      ['BME', 300, 19.5, 18.5],
      ['Not stated', 20, 17, 16],
    ]);
    expect(payOf(data)).toEqual([
      'Ethnicity Mean hourly pay – 21 19.5',
      'Ethnicity Median hourly pay – 18 18.5',
    ]);
    expect(found(data)).toEqual([]);
  });

  it('takes plain pay under a title of bonuses for bonuses, and beside hourly pay of the same sheet', () => {
    const data = readGrid([
      ['Gender pay gap, 31 March 2025'],
      ['Gender', 'Avg. Hourly Rate', 'Median Hourly Rate'],
      ['Male', 24.5, 20.25],
      ['Female', 20, 18],
      [],
      ['Bonus pay (long service and clinical excellence awards)'],
      ['Gender', 'Avg. Pay', 'Median Pay'],
      ['Male', 9000, 4400],
      ['Female', 5000, 3000],
    ]);
    expect(payOf(data).map((line) => line.replace(/\d{4} /, ''))).toEqual([
      'Gender Mean hourly pay 24.5 20',
      'Gender Median hourly pay 20.25 18',
      expect.stringContaining('Gender Mean bonus'),
      expect.stringContaining('Gender Median bonus'),
    ]);
    expect(found(data)).toEqual([]);
  });

  it.each([
    ['hourly pay, excluding bonuses', ['Gender Mean hourly pay – 24.5 20']],
    ['pay by gender', ['Gender Mean hourly pay – 24.5 20']],
    ['clinical excellence awards', ['Gender Mean bonus – 24.5 20']],
    ['hourly pay and bonus pay', []],
  ])('tells which pay is meant by a title such as “%s”, or takes none', (title, expected) => {
    const data = readGrid([[title], ['Gender', 'Average pay'], ['Male', 24.5], ['Female', 20]]);
    expect(payOf(data)).toEqual(expected);
  });

  it('says where the same pay stands in two tables', () => {
    const table = [
      ['Gender', 'Mean hourly pay'],
      ['Male', 24.5],
      ['Female', 20],
    ];
    const data = readGrid([
      ...table,
      [],
      ...table.map(([label, value]) => [label ?? null, value === 20 ? 19 : (value ?? null)]),
    ]);
    expect(payOf(data)).toEqual(['Gender Mean hourly pay – 24.5 20']);
    expect(data.findings.map(({ code }) => code)).toEqual(['count-twice']);
  });
});

describe('a plan below a table of pay', () => {
  const quartiles = [
    ['Quartile', 'Female', 'Male'],
    ['Lower', 300, 80],
    ['Upper', 250, 130],
  ];
  const plan = [
    ['No.', 'Step we will take', 'Reason', 'Who'],
    [1, 'Offer every vacancy part time', 'Upper quartile', 'Resourcing'],
    [2, 'Coach women who apply for bonuses', 'Bonus gap', 'Reward'],
  ];

  it.each([[[['Closing the gap']]], [[['Closing the gap'], ['Agreed in May']]], [[]]])(
    'ends it, whatever title stands between: %j',
    (titles) => {
      const data = readGrid([...quartiles, [], ...titles, ...plan]);
      expect(payOf(data)).toHaveLength(2);
      expect(found(data)).toEqual([]);
      expect(data.sheets.map(({ lastRow }) => lastRow)).toEqual([3]);
    },
  );

  it('is none where a note stands over more of its figures, given or withheld', () => {
    const data = readGrid([
      ...quartiles.slice(0, 2),
      [],
      ['The two middle quarters'],
      ['Lower middle', 'Suppressed', 'Suppressed'],
      ['Upper', 250, 130],
    ]);
    expect(payOf(data)).toEqual([
      'Gender Quartile 1 headcount – 80 300',
      'Gender Quartile 4 headcount – 130 250',
    ]);
  });
});
