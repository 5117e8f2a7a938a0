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
});
