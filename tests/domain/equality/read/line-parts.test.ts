import { parseLinePart } from '../../../../src/domain/equality/read/words/line-part';
import { linesOf, readGrid } from './reading';

const GROUPS = ['Stage', 'White', 'BME', 'Unknown'];

describe('a line that counts a part of the people', () => {
  it('is kept apart from the others, and none of them stands for all', () => {
    const data = readGrid([
      ['WRES indicator 2'],
      GROUPS,
      ['Shortlisted – internal', 300, 150, 5],
      ['Appointed – internal', 90, 30, 1],
      ['Shortlisted – external', 600, 250, 15],
      ['Appointed – external', 110, 40, 2],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 2 Internal Shortlisted: 300 / 150 / 5',
      'WRES 2 Internal Appointed: 90 / 30 / 1',
      'WRES 2 External Shortlisted: 600 / 250 / 15',
      'WRES 2 External Appointed: 110 / 40 / 2',
    ]);
  });

  it('may be named by a line over several, and the total by its own', () => {
    const data = readGrid([
      ['WRES indicator 2'],
      GROUPS,
      ['Non-clinical posts'],
      ['Shortlisted', 300, 150, 5],
      ['Appointed', 90, 30, 1],
      ['All posts'],
      ['Shortlisted', 900, 400, 20],
      ['Appointed', 200, 70, 3],
    ]);
    expect(linesOf(data).map((line) => line.split(':')[0])).toEqual([
      'WRES 2 Non-clinical Shortlisted',
      'WRES 2 Non-clinical Appointed',
      'WRES 2 All Shortlisted',
      'WRES 2 All Appointed',
    ]);
  });

  it.each([
    ['Shortlisted (internal and external)', null],
    ['Number of staff appointed from shortlisting across all posts', null],
    ['Appointed to clinical and non-clinical posts', null],
    ['Entered the formal disciplinary process', null],
    ['Clinical staff entering the formal process', 'Clinical'],
    ['Appointed externally', 'External'],
    ['Shortlisted, excluding internal applicants', 'unclear'],
  ])('“%s” names %s', (text, part) => {
    expect(parseLinePart(text)).toBe(part);
  });
});

describe('cases as the mean of two years', () => {
  const metric = (id: string, cases: number) =>
    readGrid([
      [`WDES metric ${id}`],
      ['Line', 'Disabled', 'Non-disabled', 'Unknown'],
      ['Staff in workforce', 400, 6000, 500],
      ['Average number of staff entering the formal capability process over two years', cases, 10.5, 1],
    ]);

  it('are halves of whole numbers for metric 3, and nothing finer', () => {
    expect(linesOf(metric('3', 2.5))).toContain('WDES 3 All Entered process: 10.5 / 2.5 / 1');
    const finer = metric('3', 2.3);
    expect(linesOf(finer)).toContain('WDES 3 All Entered process: 10.5 / – / 1');
    expect(finer.findings.map(({ code }) => code)).toEqual(['count-unreadable']);
  });

  it('are none where people are counted', () => {
    const data = readGrid([
      ['WRES indicator 2'],
      GROUPS,
      ['Shortlisted', 300, 150, 5],
      ['Appointed', 90.5, 30, 1],
    ]);
    expect(data.findings.map(({ code }) => code)).toEqual(['count-unreadable']);
  });
});

describe('metric 8, which is asked of Disabled staff alone', () => {
  const rows = (id: string, other: string) =>
    readGrid([
      ['Metric', 'Disabled', 'Non-disabled'],
      [id, '74.5%', other],
      ['7', '40.1%', '45.2%'],
    ]);

  it('may say n/a for the others', () => {
    expect(rows('8', 'n/a').findings).toEqual([]);
    expect(rows('8', '–').findings).toEqual([]);
  });

  it('and no other metric may, nor may metric 8 hold something else', () => {
    expect(rows('6', 'n/a').findings.map(({ code }) => code)).toEqual(['count-unreadable']);
    expect(rows('8', 'see notes').findings.map(({ code }) => code)).toEqual(['count-unreadable']);
  });
});
