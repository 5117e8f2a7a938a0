import { found, linesOf, readGrid } from './reading';

const GROUPS = ['Pay band', 'Disabled', 'Non-disabled', 'Unknown'];

function reasons({ findings }: ReturnType<typeof readGrid>): readonly unknown[] {
  return findings.map(({ code, detail }) => (code === 'equality-data-unread' ? detail.why.kind : code));
}

describe('whole numbers that are percentages', () => {
  it('are not taken for people where every row adds up to a hundred', () => {
    const data = readGrid([
      ['WDES metric 1 by pay band, 31 March 2025'],
      GROUPS,
      ['Band 4', 7, 88, 5],
      ['Band 5', 6, 86, 8],
      ['Band 6', 4, 91, 4],
    ]);
    expect(data.counts).toEqual([]);
    expect(reasons(data)).toEqual(['percentages']);
  });

  it('are known by their title where those not known are left out of the hundred', () => {
    const rows = [
      ['Pay band', 'White', 'BME'],
      ['Band 4', 80, 14],
      ['Band 5', 68, 27],
    ];
    expect(reasons(readGrid([['Indicator 1: percentage of staff in each band'], ...rows]))).toEqual([
      'percentages',
    ]);
    expect(linesOf(readGrid([['Indicator 1: staff in each band'], ...rows]))).toHaveLength(2);
  });

  it('are people where the headings say so, or one row adds up to something else', () => {
    const headed = ['Pay band', 'White headcount', 'BME headcount'];
    const hundred = readGrid([['Workforce 2025'], headed, ['Band 4', 80, 20], ['Band 5', 60, 40]]);
    expect(linesOf(hundred)).toHaveLength(2);
    const other = readGrid([['Workforce 2025'], GROUPS, ['Band 4', 7, 88, 5], ['Band 5', 6, 86, 31]]);
    expect(linesOf(other)).toHaveLength(2);
  });

  it('are not taken for people in quarters of pay, unless it is said that people are counted', () => {
    const rows = [
      ['Lower', 81, 19],
      ['Lower middle', 80, 20],
      ['Upper middle', 77, 23],
      ['Upper', 64, 36],
    ];
    const quarters = (title: string) => readGrid([[title], ['Quartile', 'Women', 'Men'], ...rows]);
    const shares = quarters('Gender pay gap 2025: quartiles');
    expect(shares.pay).toEqual([]);
    expect(reasons(shares)).toEqual(['percentages']);
    expect(quarters('Gender pay gap 2025: number of employees in each quartile').pay).toHaveLength(4);
  });
});

describe('percentages by pay band', () => {
  const headings = ['Cluster', 'Disabled', 'Non-disabled', 'Unknown'];
  const shares = [
    ['Bands 1-4', '4.1%', '70.0%', '25.9%'],
    ['Bands 5-7', '3.8%', '73.4%', '22.8%'],
    ['Bands 8a-8b', '*', '77.1%', '22.9%'],
  ];

  it('are told once, whatever stands below them on the sheet', () => {
    const data = readGrid([
      ['Metric 1: staff in each group of pay bands'],
      [],
      headings,
      ...shares,
      [],
      ['Objective', 'Action', 'Lead', 'Timescale'],
      ['Declaration', 'Write to all staff whose status is not known', 'Head of Workforce', 'March 2025'],
      ['Declaration', 'Add a prompt to the starter form', 'Head of Workforce', 'May 2025'],
      ['Careers', 'Open the passport scheme', 'Head of Learning', 'June 2025'],
    ]);
    expect(data.counts).toEqual([]);
    expect(reasons(data)).toEqual(['percentages']);
  });

  it('are told once as fractions too', () => {
    const data = readGrid([
      ['Metric 1'],
      headings,
      ['Bands 1-4', '4.1%', '70.0%', '25.9%'],
      ['Bands 5-7', 0.038, 0.734, 0.228],
      ['Bands 8a-8b', 0, 0.771, 0.229],
    ]);
    expect(reasons(data)).toEqual(['percentages']);
  });

  it('are slips among numbers of people', () => {
    const data = readGrid([
      ['Metric 1'],
      headings,
      ['Bands 1-4', 41, 700, 259],
      ['Bands 5-7', 38, '73.4%', 228],
      ['Bands 8a-8b', 4, 77, 22],
    ]);
    expect(reasons(data)).toEqual(['count-unreadable']);
  });
});

describe('shares in quarters of pay', () => {
  it('are told once, whatever the title says of numbers, and the pay beside them is read', () => {
    const data = readGrid([
      ['Gender pay gap: number of employees in each quarter'],
      ['Measure', 'Men', 'Women'],
      ['Mean hourly pay', 21.4, 18.9],
      ['Proportion receiving a bonus', '3.1%', '1.2%'],
      ['Lower quartile', '21%', '79%'],
      ['Upper quartile', '33%', '67%'],
    ]);
    expect(data.pay.map(({ measure }) => measure)).toEqual(['Mean hourly pay']);
    expect(reasons(data)).toEqual(['percentages']);
    const [finding] = data.findings;
    expect(finding?.detail).toMatchObject({ why: { rows: { length: 3 } } });
  });

  it('are slips among numbers of people', () => {
    const data = readGrid([
      ['Quartile', 'Men', 'Women'],
      ['Lower', 210, 790],
      ['Lower middle', 190, '67%'],
      ['Upper middle', 240, 610],
      ['Upper', 330, 670],
    ]);
    expect(reasons(data)).toEqual(['count-unreadable']);
  });
});

describe('bands with a target', () => {
  const headings = ['Band', 'BME', 'Total', 'Target %'];

  it('are told once where the groups are percentages', () => {
    const data = readGrid([headings, ['8a', '9.8%', '100%', '19%'], ['8b', '7.1%', '100%', '19%']]);
    expect(data.modelEmployer).toEqual([]);
    expect(reasons(data)).toEqual(['percentages']);
    const counts = readGrid([
      headings,
      ['8a', 12, 140, '19%'],
      ['8b', '7.1%', 60, '19%'],
      ['8c', 2, 31, '19%'],
    ]);
    expect(reasons(counts)).toEqual(['count-unreadable']);
  });
});

describe('full-time equivalents', () => {
  const rows = [
    ['Pay band', 'White', 'BME', 'Unknown'],
    ['Band 5', 311, 120, 9],
    ['Band 6', 200, 64, 8],
  ];

  it('are not taken for people where the title says what they are', () => {
    const data = readGrid([['Staff in post (WTE), 31 March 2025'], ...rows]);
    expect(data.counts).toEqual([]);
    expect(reasons(data)).toEqual(['full-time']);
  });

  it('do not matter where headcounts are named beside them, or the time is that of contracts', () => {
    expect(linesOf(readGrid([['Staff in post, headcount (FTE overleaf), 2025'], ...rows]))).toHaveLength(2);
    expect(linesOf(readGrid([['Full-time staff in post 2025'], ...rows]))).toHaveLength(2);
  });
});

describe('ratios, gaps and percentages without their counts', () => {
  it('are told once for a sheet', () => {
    const data = readGrid([
      ['WRES scorecard'],
      ['Indicator', '2024', '2025'],
      ['Relative likelihood of White applicants being appointed', 1.6, 1.4],
      ['Relative likelihood of BME staff entering the disciplinary process', 1.2, 1.1],
    ]);
    expect(data.counts).toEqual([]);
    expect(found(data)).toEqual([
      'equality-data-unread A3 Relative likelihood of White applicants being appointed',
    ]);
    const pay = readGrid([
      ['Ethnicity pay gap'],
      ['Measure', 2024, 2025],
      ['Mean ethnicity pay gap', '4.1%', '3.9%'],
    ]);
    expect(reasons(pay)).toEqual(['worked-out']);
  });

  it('are not told where the counts stand above them, nor in the sheet of a plan', () => {
    const counted = readGrid([
      ['WRES indicator 2, 2024/25'],
      ['Stage', 'White', 'BME', 'Unknown'],
      ['Shortlisted', 900, 400, 12],
      ['Appointed', 210, 70, 3],
      [],
      ['Relative likelihood of White applicants being appointed', 1.33],
    ]);
    expect(counted.findings).toEqual([]);
    const plan = readGrid([
      ['Ref', 'Action', 'Lead', 'Due date', 'Latest'],
      ['Relative likelihood of appointment for BME applicants', 'Train panels', 'HR', '2026', 1.4],
    ]);
    expect(plan.findings).toEqual([]);
  });

  it('are told of bands whose headings say percentages', () => {
    const data = readGrid([
      ['WDES metric 1'],
      ['Pay band', '% Disabled', '% Non-disabled', '% Unknown'],
      ['Band 5', 0.06, 0.86, 0.08],
      ['Band 6', 0.04, 0.92, 0.04],
    ]);
    expect(data.counts).toEqual([]);
    expect(reasons(data)).toEqual(['percentages']);
  });
});
