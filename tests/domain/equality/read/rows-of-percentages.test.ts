import { found, linesOf, readGrid } from './reading';

const HEADINGS = ['Indicator', 'Description', 'White', 'BME', 'Gap'];

describe('a table that gives percentages by indicator', () => {
  it('is no data sheet, and one warning names the rows that are not read', () => {
    const data = readGrid([
      HEADINGS,
      [2, 'Appointed from shortlisting', '21.0%', '14.5%', 1.45],
      [3, 'Entering formal process', '0.7%', '1.1%', 1.57],
      [5, 'Abuse from patients', '25%', '31%', '6pp'],
      [9, 'Board voting members', '90%', '10%', '-8pp'],
    ]);
    expect(data.sheets).toEqual([]);
    expect(linesOf(data)).toEqual([]);
    expect(found(data)).toEqual(['equality-data-unread B2 Description']);
    const [finding] = data.findings;
    expect(finding?.detail).toMatchObject({ why: { kind: 'percentages', rows: { length: 4 } } });
  });

  it('is none either with cells in percent format, or with “%” in its headings', () => {
    const percent = (value: number) => ({ value, text: `${String(value * 100)}%`, numberFormat: '0%' });
    const formatted = readGrid([
      ['WRES indicator', 'What it measures', 'White staff', 'BME staff'],
      ['Indicator 2', 'Appointed from shortlisting', percent(0.21), percent(0.14)],
      ['Indicator 3', 'Entering formal process', percent(0.01), percent(0.02)],
    ]);
    expect(found(formatted).map((one) => one.split(' ')[0])).toEqual(['equality-data-unread']);
    const headed = readGrid([
      ['Indicator', 'Description', 'White %', 'BME %'],
      [2, 'Appointed from shortlisting', 21.5, 14.5],
      [5, 'Abuse from patients', 25.5, 31.5],
    ]);
    expect(found(headed).map((one) => one.split(' ')[0])).toEqual(['equality-data-unread']);
  });

  it('keeps its survey results and warns of the other rows alone', () => {
    const data = readGrid([
      HEADINGS,
      [2, 'Appointed from shortlisting', '21.0%', '14.5%', 1.45],
      [5, 'Survey %', '25.0%', '31.0%', '6pp'],
      [3, 'Entering formal process', '0.7%', '1.1%', 1.57],
    ]);
    expect(found(data)).toEqual(['equality-data-unread B2 Description']);
    expect(linesOf(data)).toEqual(['WRES 5 All Survey %: 25 / 31 / –']);
  });

  it('is a slip in a cell where people are counted beside it, or where the measure is named', () => {
    const mixed = readGrid([
      HEADINGS,
      [2, 'Number of applicants shortlisted', 400, 210, null],
      [2, 'Number of applicants appointed', '21.0%', '14.5%', 1.45],
    ]);
    expect(found(mixed).map((one) => one.split(' ')[0])).toEqual(['count-unreadable', 'count-unreadable']);
    const named = readGrid([
      ['Indicator', 'Measure', 'White', 'BME'],
      ['WRES 2', 'Shortlisted', '21.0%', '14.5%'],
    ]);
    expect(found(named).map((one) => one.split(' ')[0])).toEqual(['count-unreadable', 'count-unreadable']);
  });

  it('is told as before where a cell holds something else than a percentage', () => {
    const data = readGrid([HEADINGS, [3, 'Entering formal process', '<5', '<5', null]]);
    expect(found(data).map((one) => one.split(' ')[0])).toEqual(['count-unreadable', 'count-unreadable']);
  });

  it('is one under “Measure” too, where several rows hold percentages, or one says so', () => {
    const headings = ['Indicator', 'Measure', 'White', 'Ethnic minority', 'Ratio'];
    const several = readGrid([
      headings,
      [2, 'Appointed from shortlisting', '30.4%', '18.8%', 1.62],
      [3, 'Entering the disciplinary process', '0.8%', '1.2%', 1.5],
      [4, 'Accessing training', '44%', '45%', 0.98],
    ]);
    expect(found(several)).toEqual(['equality-data-unread B2 Measure']);
    const said = readGrid([headings, [1, 'Workforce %', '84.2%', '11.5%', null]]);
    expect(found(said)).toEqual(['equality-data-unread B2 Measure']);
    const plain = readGrid([headings, [1, 'Percentage of the workforce', 84.2, 11.5, null]]);
    expect(found(plain)).toEqual(['equality-data-unread B2 Measure']);
  });

  it('is one where the rows say rates, or differences with a sign', () => {
    const data = readGrid([
      ['Indicator', 'Measure', 'White', 'BME'],
      [1, '% of the workforce', 84.2, 11.5],
      [3, 'Rate of formal cases', 0.8, 1.2],
      [9, '% difference on the board', '+6.1%', '–9.8%'],
    ]);
    expect(found(data)).toEqual(['equality-data-unread B2 Measure']);
  });

  it('keeps the few numbers of people that stand among its percentages', () => {
    const data = readGrid([
      ['Indicator', 'Measure', 'White', 'BME', 'Ratio'],
      [1, 'Workforce %', '84.2%', '11.5%', null],
      [2, 'Appointed from shortlisting', '30.4%', '18.8%', 1.62],
      [3, 'Entering the disciplinary process', '0.8%', '1.2%', 1.5],
      [9, 'Board members', 14, 2, null],
    ]);
    expect(found(data)).toEqual(['equality-data-unread B2 Measure']);
    expect(linesOf(data)).toEqual(['WRES 9 All Board members: 14 / 2 / –']);
    expect(data.sheets).toHaveLength(1);
  });

  it('is still a slip where the same indicator, or most of the others, count people', () => {
    const codes = (data: ReturnType<typeof readGrid>) => found(data).map((one) => one.split(' ')[0]);
    const headings = ['Indicator', 'Measure', 'White', 'BME'];
    const same = readGrid([
      headings,
      [2, 'Shortlisted', 400, 210],
      [2, 'Appointed', '30.4%', '18.8%'],
      [4, 'Accessed training', '44%', '45%'],
    ]);
    expect(codes(same)).toEqual([
      'count-unreadable',
      'count-unreadable',
      'count-unreadable',
      'count-unreadable',
    ]);
    const most = readGrid([
      headings,
      [2, 'Shortlisted', 400, 210],
      [2, 'Appointed', 120, 31],
      [3, 'Headcount', 2100, 640],
      [3, 'Entered process', 20, 11],
      [4, 'Accessed training', '44%', '45%'],
    ]);
    expect(codes(most)).toEqual(['count-unreadable', 'count-unreadable']);
    const one = readGrid([headings, [2, 'Shortlisted', 400, '21%'], [2, 'Appointed', 120, 31]]);
    expect(codes(one)).toEqual(['count-unreadable']);
    const small = readGrid([headings, [3, 'Headcount', '45%', '<5'], [3, 'Entered process', '<5', '<5']]);
    expect(codes(small)).toHaveLength(4);
  });

  it('may hold what stands for no figure, or a nought, beside its percentages', () => {
    const data = readGrid([
      HEADINGS,
      [2, 'Appointed from shortlisting', '21.0%', '14.5%', 1.45],
      [3, 'Entering formal process', '*', '*', null],
      [4, 'Accessing training', 0, '3.5%', null],
      [9, 'Board voting members', '–', 0.1, null],
    ]);
    expect(found(data)).toEqual(['equality-data-unread B2 Description']);
    expect(linesOf(data)).toEqual([]);
    expect(data.sheets).toEqual([]);
  });
});
