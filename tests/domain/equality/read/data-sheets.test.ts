import { found, linesOf, readGrid } from './reading';

const WRES = ['Indicator', 'Breakdown', 'Measure', 'White', 'BME', 'Not known', 'Year'];

describe('a sheet with one row a count', () => {
  it('gives one row for each count, wherever the headings stand and whatever is above them', () => {
    const data = readGrid(
      [
        ['Workforce race equality data'],
        ['Fill in the white cells'],
        [],
        WRES,
        ['1', 'Clinical 8a', 'Headcount', 40, 6, 2, 2024],
        [2, 'All', 'Shortlisted', 900, 400, 30, 2024],
        ['2', null, 'Appointed', 200, 60, 5, '2023/24'],
      ],
      { columnsBefore: 1 },
    );
    expect(linesOf(data)).toEqual([
      'WRES 1 Clinical 8a Headcount 2024: 40 / 6 / 2',
      'WRES 2 All Shortlisted 2024: 900 / 400 / 30',
      'WRES 2 All Appointed 2023/24: 200 / 60 / 5',
    ]);
    expect(data.findings).toEqual([]);
    expect(data.sheets).toEqual([{ sheet: 'Data', kind: 'wres', headerRow: 4, rows: 3, lastRow: 7 }]);
    expect(data.counts[0]?.comparison?.cells).toEqual([{ sheet: 'Data', row: 5, column: 6 }]);
  });

  it('knows a year by itself, as a pair or within a date', () => {
    const yearOf = (year: string | number) =>
      readGrid([WRES, ['3', 'All', 'Headcount', 4, 2, 1, year]]).counts[0]?.year;
    expect([2024, '2023/24', '31 March 2024', '31/03/2024', 'Baseline'].map(yearOf)).toEqual([
      '2024',
      '2023/24',
      '2024',
      '2024',
      'Baseline',
    ]);
  });

  it('reads headings as analysts write them, in any order, and passes over columns it does not need', () => {
    const data = readGrid([
      [
        'Notes',
        'Ethnicity: BME',
        'Ethnicity: White',
        'Not stated / Null',
        'White %',
        'Category',
        'WRES indicator no.',
      ],
      ['from ESR', 60, 200, 5, '31%', 'Number appointed', 'Indicator 2'],
      ['from TRAC', 400, 900, 30, null, 'Shortlisted applicants', 'WRES 2'],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 2 All Appointed: 200 / 60 / 5',
      'WRES 2 All Shortlisted: 900 / 400 / 30',
    ]);
  });

  it.each([
    ['Metric no.', 'Non disabled', 'Disabled', 'Unknown'],
    ['WDES Metric', 'Disability: No', 'Disability: Yes', 'Not declared'],
    ['Metric', 'Non-disabled staff', 'Disabled staff', 'Prefer not to say'],
    ['Metric', 'Staff without a LTC or illness', 'Staff with a LTC or illness', 'Undisclosed'],
  ])(
    'knows the groups of the disability standard as %s, %s, %s and %s',
    (...[id, non, disabled, unknown]) => {
      const data = readGrid([
        [id, 'Measure', non, disabled, unknown],
        ['4a (ii)', 'Survey %', '11.5%', '18.2%', null],
        ['4a ii', 'Survey base', '1,204', 310, null],
        ['3', 'Capability cases', 6, 3, 1],
      ]);
      expect(linesOf(data)).toEqual([
        'WDES 4a(ii) All Survey %: 11.5 / 18.2 / –',
        'WDES 4a(ii) All Survey base: 1204 / 310 / –',
        'WDES 3 All Entered process: 6 / 3 / 1',
      ]);
    },
  );

  it('adds up the columns of those not known, by whatever reason they are kept apart', () => {
    const data = readGrid([
      ['Indicator', 'Measure', 'White', 'BME', 'Not stated', 'Undisclosed', 'Prefer not to say'],
      ['3', 'Headcount', 800, 300, 12, 3, null],
    ]);
    expect(linesOf(data)).toEqual(['WRES 3 All Headcount: 800 / 300 / 15']);
    expect(data.counts[0]?.notKnown?.cells).toHaveLength(2);
  });

  it('takes a blank as not given and a zero as nobody', () => {
    const data = readGrid([
      WRES,
      ['3', 'All', 'Entered process', 0, null, null],
      ['4', 'All', 'Headcount', null, null],
    ]);
    expect(linesOf(data)).toEqual(['WRES 3 All Entered process: 0 / – / –']);
    expect(data.findings).toEqual([]);
  });

  it.each(['<5', '*', 'NA', 'n/a', '-', '12.5', -3, 12.5, { value: { error: '#DIV/0!' }, text: '#DIV/0!' }])(
    'takes %j for no count of people, says so, and never makes a zero of it',
    (value) => {
      const data = readGrid([WRES, ['3', 'All', 'Entered process', 4, value]]);
      expect(linesOf(data)).toEqual(['WRES 3 All Entered process: 4 / – / –']);
      const raw = typeof value === 'object' ? '#DIV/0!' : String(value);
      expect(found(data)).toEqual([`count-unreadable E2 ${raw}`]);
    },
  );

  it('reads a percentage typed with its sign, without it, or as a formatted fraction', () => {
    const survey = (value: string | number | { value: number; text: string; numberFormat: string }) =>
      linesOf(readGrid([WRES, ['5', 'All', 'Survey %', 30, value]]))[0];
    expect(survey(24.4)).toBe('WRES 5 All Survey %: 30 / 24.4 / –');
    expect(survey('24.4%')).toBe('WRES 5 All Survey %: 30 / 24.4 / –');
    expect(survey('24.4 per cent')).toBe('WRES 5 All Survey %: 30 / 24.4 / –');
    expect(survey({ value: 0.244, text: '24.4%', numberFormat: '0.0%' })).toBe(
      'WRES 5 All Survey %: 30 / 24.4 / –',
    );
    expect(survey({ value: 0.07, text: '7%', numberFormat: '0%' })).toBe('WRES 5 All Survey %: 30 / 7 / –');
    // The sign is only printed behind the number here; nothing is multiplied.
    expect(survey({ value: 1, text: '1.0%', numberFormat: '0.0"%"' })).toBe(
      'WRES 5 All Survey %: 30 / 1 / –',
    );
  });

  it('uses no plain fraction beside a percentage, and leaves two fractions to be doubted together', () => {
    const mixed = readGrid([WRES, ['5', 'All', 'Survey %', 30, 0.244]]);
    expect(linesOf(mixed)).toEqual(['WRES 5 All Survey %: 30 / – / –']);
    expect(mixed.findings.map(({ code, detail }) => [code, detail])).toEqual([
      ['fraction-for-percentage', { group: 'BME', likely: 24.4 }],
    ]);
    const both = readGrid([WRES, ['5', 'All', 'Survey %', 0.3, 0.244]]);
    expect(linesOf(both)).toEqual(['WRES 5 All Survey %: 0.3 / 0.244 / –']);
    const small = readGrid([WRES, ['8', 'All', 'Survey %', 0.8, 4]]);
    expect(linesOf(small)).toEqual(['WRES 8 All Survey %: 0.8 / 4 / –']);
  });

  it('uses the first of two rows that count the same, and says where the other stands', () => {
    const data = readGrid([
      WRES,
      ['2', 'All', 'Appointed', 200, 60, 5, 2024],
      ['2', null, 'Appointed', 210, 70, 5, 2024],
      ['2', 'All', 'Appointed', 190, 50, 5, 2023],
      ['1', 'Clinical 8a', 'Headcount', 40, 6, 2, 2024],
      ['1', 'Clinical: Band 8A', 'Headcount', 41, 6, 2, 2024],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 2 All Appointed 2024: 200 / 60 / 5',
      'WRES 2 All Appointed 2023: 190 / 50 / 5',
      'WRES 1 Clinical 8a Headcount 2024: 40 / 6 / 2',
    ]);
    expect(found(data)).toEqual(['count-twice A3 2', 'count-twice A6 1']);
  });

  it('reports an indicator that the standard does not have, and a measure its figure is not computed from', () => {
    const data = readGrid([
      WRES,
      ['10', 'All', 'Headcount', 5, 2],
      ['WDES 3', 'All', 'Headcount', 5, 2],
      ['2', 'All', 'Headcount', 5, 2],
      ['2', 'All', 'Interviewed', 5, 2],
      ['Recruitment', 'All', 'Shortlisted', 5, 2],
    ]);
    expect(data.counts).toEqual([]);
    expect(found(data)).toEqual([
      'figure-indicator-unknown A2 10',
      'figure-indicator-unknown A3 WDES 3',
      'figure-measure-unknown C4 Headcount',
      'figure-measure-unknown C5 Interviewed',
      'figure-indicator-unknown A6 Recruitment',
    ]);
  });

  it('goes on with the indicator and breakdown above where their cells are left blank or merged', () => {
    const data = readGrid(
      [
        WRES,
        ['2', 'Nursing', 'Shortlisted', 90, 40],
        [null, null, 'Appointed', 20, 6],
        ['3', null, 'Headcount', 900, 300],
        [null, null, 'Entered process', 4, 3],
      ],
      { merges: ['A2:A3', 'B2:B3'] },
    );
    expect(linesOf(data)).toEqual([
      'WRES 2 Nursing Shortlisted: 90 / 40 / –',
      'WRES 2 Nursing Appointed: 20 / 6 / –',
      'WRES 3 All Headcount: 900 / 300 / –',
      'WRES 3 All Entered process: 4 / 3 / –',
    ]);
  });

  it('checks a column of totals against the groups', () => {
    const data = readGrid([
      [...WRES, 'Total'],
      ['3', 'All', 'Headcount', 800, 300, 15, 2024, 1115],
      ['4', 'All', 'Headcount', 800, 300, 15, 2024, 1120],
      ['2', 'All', 'Shortlisted', 800, 300, null, 2024, 1200],
      ['2', 'All', 'Appointed', 800, 300, null, 2024, 1000],
    ]);
    expect(found(data)).toEqual(['totals-differ H3 1120', 'totals-differ H5 1000']);
    expect(data.findings[0]?.detail).toEqual({ total: 1120, sum: 1115, of: 'WRES 4, All, Headcount' });
  });

  it('reads whether action was taken, and reports what is neither yes nor no', () => {
    const metric = (value: string) =>
      readGrid([
        ['Metric', 'Measure', 'Non-disabled', 'Disabled'],
        ['9b', 'Action taken', null, value],
      ]);
    expect(linesOf(metric('Yes'))).toEqual(['WDES 9b All Action taken: yes']);
    expect(linesOf(metric('No – planned for spring'))).toEqual(['WDES 9b All Action taken: no']);
    expect(found(metric('Partly'))).toEqual(['count-unreadable D2 Partly']);
  });

  it('reads several tables of one sheet, one below the other', () => {
    const data = readGrid([
      WRES,
      ['3', 'All', 'Headcount', 900, 300],
      [],
      ['Disability'],
      ['Metric', 'Breakdown', 'Measure', 'Non-disabled', 'Disabled', 'Not known'],
      ['3', 'All', 'Headcount', 1000, 80, 120],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 3 All Headcount: 900 / 300 / –',
      'WDES 3 All Headcount: 1000 / 80 / 120',
    ]);
    expect(data.findings).toEqual([]);
  });

  it.each(['Bank WRES 2024', 'MWRES data', 'Medical Workforce Race Equality Standard'])(
    'keeps the figures of “%s” apart, and says so',
    (title) => {
      const data = readGrid([[title], WRES, ['3', 'All', 'Headcount', 900, 300]]);
      expect(data.counts).toEqual([]);
      expect(data.findings.map(({ code }) => code)).toEqual(['other-standard-data']);
    },
  );

  it('does not take White British for White', () => {
    const data = readGrid([
      ['Indicator', 'Measure', 'White British', 'BME'],
      ['3', 'Headcount', 700, 300],
    ]);
    expect(linesOf(data)).toEqual(['WRES 3 All Headcount: – / 300 / –']);
  });

  it('is not looked for in a plan', () => {
    const data = readGrid([
      ['Indicator', 'Measure', 'White', 'BME', 'Action', 'Lead', 'Due date'],
      ['2', 'Appointed', '22%', '15%', 'Train interview panels', 'Head of Resourcing', 'March 2025'],
    ]);
    expect(data.sheets).toEqual([]);
  });
});
