import { found, linesOf, readGrid } from './reading';

describe('a sheet of bands an analyst built', () => {
  it('is read with the groups across and section lines for the groups of staff', () => {
    const data = readGrid([
      ['Workforce by ethnicity at 31 March 2024'],
      ['AfC band', 'White', 'BME', 'Unknown', 'Total'],
      ['Non-clinical'],
      ['Band 2', 210, 90, 10, 310],
      ['Band 8a', '1,020', 5, 1, '1,026'],
      ['Total Non-Clinical', 1230, 95, 11, 1336],
      ['Clinical'],
      ['Band 5', 300, 250, 20, 570],
      ['Medical and dental'],
      ['Consultants', 80, 60, 4, 144],
      ['of which senior medical managers', 6, 2, null, 8],
      ['Grand total', 1610, 405, 35, 2050],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 Non-clinical 2 Headcount 2024: 210 / 90 / 10',
      'WRES 1 Non-clinical 8a Headcount 2024: 1020 / 5 / 1',
      'WRES 1 Non-clinical Headcount 2024: 1230 / 95 / 11',
      'WRES 1 Clinical 5 Headcount 2024: 300 / 250 / 20',
      'WRES 1 Medical Consultant Headcount 2024: 80 / 60 / 4',
      'WRES 1 All Headcount 2024: 1610 / 405 / 35',
    ]);
    expect(data.findings).toEqual([]);
  });

  it('is read with the groups of staff, or the years, over the columns', () => {
    const clusters = readGrid([
      [null, 'Clinical', null, null, 'Non-clinical', null, null],
      ['Pay band', 'Disabled', 'Non-disabled', 'Not declared', 'Disabled', 'Non-disabled', 'Not declared'],
      ['5', 20, 400, 60, 6, 90, 12],
      ['VSM', 0, 3, 1, 1, 8, 2],
    ]);
    expect(linesOf(clusters)).toEqual([
      'WDES 1 Clinical 5 Headcount: 400 / 20 / 60',
      'WDES 1 Non-clinical 5 Headcount: 90 / 6 / 12',
      'WDES 1 Clinical VSM Headcount: 3 / 0 / 1',
      'WDES 1 Non-clinical VSM Headcount: 8 / 1 / 2',
    ]);
    const years = readGrid([
      ['Band', 'White 2023', 'BME 2023', 'White 2024', 'BME 2024'],
      ['6', 100, 20, 104, 26],
      ['7', 80, 10, 82, 12],
    ]);
    expect(linesOf(years)).toEqual([
      'WRES 1 6 Headcount 2023: 100 / 20 / –',
      'WRES 1 6 Headcount 2024: 104 / 26 / –',
      'WRES 1 7 Headcount 2023: 80 / 10 / –',
      'WRES 1 7 Headcount 2024: 82 / 12 / –',
    ]);
  });

  it('counts people, not the percentages that stand beside them', () => {
    const data = readGrid([
      ['Band', 'Staff group', 'White', 'White %', 'BME', 'BME %'],
      ['8b', 'Clinical', 30, '75%', 10, '25%'],
    ]);
    expect(linesOf(data)).toEqual(['WRES 1 Clinical 8b Headcount: 30 / 10 / –']);
  });
});

describe('a sheet of survey results an analyst built', () => {
  it('is read with two columns of percentages, and bases where they are given', () => {
    const data = readGrid([
      ['Staff survey 2023'],
      ['WRES indicator', 'Question', 'White staff', 'BME staff', 'White responses', 'BME responses'],
      [
        'Indicator 5',
        'Harassment from patients',
        { value: 0.281, text: '28%', numberFormat: '0%' },
        '33.4%',
        1204,
        310,
      ],
      ['Indicator 7', 'Equal opportunities', 58.1, 44, 1200, 305],
      ['Indicator 2', 'Appointment', 1, 1.48, null, null],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 5 All Survey % 2023: 28.1 / 33.4 / –',
      'WRES 5 All Survey base 2023: 1204 / 310 / –',
      'WRES 7 All Survey % 2023: 58.1 / 44 / –',
      'WRES 7 All Survey base 2023: 1200 / 305 / –',
    ]);
    expect(data.findings).toEqual([]);
  });
});

describe('a Model Employer sheet', () => {
  it('of the plain shape is read with its totals and its targets', () => {
    const data = readGrid([
      ['Band', 'BME', 'Total', 'Target %'],
      ['8a', 32, 326, 19],
      ['8b', 6, 90, '20%'],
      ['9', 1, 16, null],
    ]);
    expect(
      data.modelEmployer.map(({ band, bme, total, totalFrom, targetPercent }) => [
        band,
        bme?.value,
        total?.value,
        totalFrom?.kind,
        targetPercent?.value,
      ]),
    ).toEqual([
      ['8a', 32, 326, 'given', 19],
      ['8b', 6, 90, 'given', 20],
      ['9', 1, 16, 'given', undefined],
    ]);
  });

  it('of a trust’s own shape is read with the target of its heading, totals recovered from percentages, and its answers', () => {
    const data = readGrid([
      ['Leadership aspirations'],
      [
        'Pay grade',
        'Current number of ethnic minority staff',
        'Current ethnic minority %',
        'Extra ethnic minority staff needed to reach 22%',
      ],
      ['Band 7', 50, '12.5%', 38],
      ['Band 8c', 3, '25%', 'N/A'],
      ['Band 9', 0, '0%', '2'],
      ['Total', 53, null, 40],
    ]);
    expect(data.findings).toEqual([]);
    expect(data.modelEmployer).toHaveLength(3);
    expect(data.modelEmployer[0]).toMatchObject({
      band: '7',
      bme: { value: 50 },
      total: { value: 400 },
      totalFrom: { kind: 'percentage', percent: 12.5, least: 399, most: 401 },
      targetPercent: { value: 22 },
      printedNeed: { value: 38, text: '38' },
    });
    expect(data.modelEmployer[1]).toMatchObject({ band: '8c', printedNeed: { value: null, text: 'N/A' } });
    // Nobody is nought per cent of any number.
    expect(data.modelEmployer[2]).toMatchObject({ band: '9', total: null, totalFrom: null });
  });

  it('that keeps quotients in full gives the one total they come from', () => {
    const data = readGrid([
      ['Band', 'BME staff', 'BME %'],
      ['7', 108, { value: 108 / 862, text: '13%', numberFormat: '0%' }],
    ]);
    expect(data.modelEmployer[0]).toMatchObject({
      total: { value: 862 },
      totalFrom: { least: 862, most: 862 },
    });
  });
});

describe('a sheet of pay', () => {
  it('is read whether its groups are called reference and comparison or by name', () => {
    const plain = readGrid([
      ['Characteristic', 'Measure', 'Reference', 'Comparison', 'Year'],
      ['Ethnicity', 'Mean hourly pay', '£19.40', 17.85, 2024],
      [null, 'Median hourly rate', 18, 16.5, 2024],
    ]);
    expect(plain.pay).toMatchObject([
      {
        characteristic: 'Ethnicity',
        measure: 'Mean hourly pay',
        reference: { value: 19.4 },
        referenceLabel: 'White',
        year: '2024',
      },
      {
        characteristic: 'Ethnicity',
        measure: 'Median hourly pay',
        comparison: { value: 16.5 },
        comparisonLabel: 'BME',
      },
    ]);
    const named = readGrid([
      ['Pay', 'Male', 'Female'],
      ['Average hourly rate of pay', 21.2, 19.9],
      ['Lower quartile', 120, 800],
      ['Upper middle quartile', 150, 760],
      ['Mean gender pay gap %', 6.1, null],
      ['Median gender pay gap %', 4.2, null],
    ]);
    expect(
      named.pay.map(({ characteristic, measure, reference }) => [characteristic, measure, reference?.value]),
    ).toEqual([
      ['Gender', 'Mean hourly pay', 21.2],
      ['Gender', 'Quartile 1 headcount', 120],
      ['Gender', 'Quartile 3 headcount', 150],
    ]);
    // The gap of the average that is given is worked out anew; the other has nothing to be worked out from.
    expect(found(named)).toEqual(['figure-measure-unknown A6 Median gender pay gap %']);
  });
});

describe('a total at the end of the last section of a table of bands', () => {
  const bands = [
    ['Indicator 1: staff in post at 31 March 2023'],
    [null, 'White', 'BME', 'Unknown'],
    ['Non-clinical'],
    ['Band 3', 100, 20, 5],
    ['Band 4', 60, 10, 2],
    ['Clinical'],
    ['Band 5', 200, 80, 9],
    ['Band 6', 150, 40, 1],
  ];

  it.each(['Total staff in post', 'All staff', 'Total number of staff', 'Total headcount', 'Total', 'All'])(
    'is of everyone where it adds up all sections: %s',
    (label) => {
      const data = readGrid([...bands, [label, 510, 150, 17]]);
      expect(linesOf(data).at(-1)).toBe('WRES 1 All Headcount 2023: 510 / 150 / 17');
      expect(found(data)).toEqual([]);
    },
  );

  it.each(['All staff', 'Total', 'Total headcount'])(
    'is of its section where it adds that up: %s',
    (label) => {
      const data = readGrid([...bands, [label, 350, 120, 10], ['Grand total', 510, 150, 17]]);
      expect(linesOf(data).slice(-2)).toEqual([
        'WRES 1 Clinical Headcount 2023: 350 / 120 / 10',
        'WRES 1 All Headcount 2023: 510 / 150 / 17',
      ]);
    },
  );

  it('goes by its words where it adds up to neither', () => {
    expect(linesOf(readGrid([...bands, ['Total staff in post', 515, 150, 17]])).at(-1)).toBe(
      'WRES 1 All Headcount 2023: 515 / 150 / 17',
    );
    expect(linesOf(readGrid([...bands, ['Total', 351, 120, 10]])).at(-1)).toBe(
      'WRES 1 Clinical Headcount 2023: 351 / 120 / 10',
    );
  });

  it('leaves a total of the one section there is to that section', () => {
    const data = readGrid([
      ['Indicator 1'],
      [null, 'White', 'BME'],
      ['Clinical'],
      ['Band 5', 200, 80],
      ['All staff', 200, 80],
    ]);
    expect(linesOf(data).at(-1)).toBe('WRES 1 Clinical Headcount: 200 / 80 / –');
  });
});

describe('two tables of bands one below the other', () => {
  const years = [null, '2021/2022', null, '2022/2023', null];
  const groups = [null, 'White n', 'BME n', 'White n', 'BME n'];

  it('are parted by the line of years over the headings of the second', () => {
    const data = readGrid([
      ['WRES indicator 1'],
      ['Non-clinical staff', ...years.slice(1)],
      groups,
      ['Band 2', 50, 5, 52, 6],
      ['Clinical staff', ...years.slice(1)],
      groups,
      ['Band 5', 200, 40, 210, 44],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 Non-clinical 2 Headcount 2021/2022: 50 / 5 / –',
      'WRES 1 Non-clinical 2 Headcount 2022/2023: 52 / 6 / –',
      'WRES 1 Clinical 5 Headcount 2021/2022: 200 / 40 / –',
      'WRES 1 Clinical 5 Headcount 2022/2023: 210 / 44 / –',
    ]);
    expect(found(data)).toEqual([]);
  });

  it('are not parted by a row that has a word for a figure', () => {
    const data = readGrid([
      ['WRES indicator 1'],
      ['Band', 'White', 'BME'],
      ['Band 2', 50, 'withheld'],
      ['Band 3', 60, 7],
    ]);
    expect(linesOf(data)).toEqual(['WRES 1 2 Headcount: 50 / – / –', 'WRES 1 3 Headcount: 60 / 7 / –']);
    expect(found(data)).toEqual(['count-unreadable C3 withheld']);
  });
});
