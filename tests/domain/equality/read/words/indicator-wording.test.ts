import { idsOfWords } from '../../../../../src/domain/equality/read/words/indicator-wording';
import { found, linesOf, readGrid } from '../reading';

describe('the words beside a number', () => {
  it.each([
    ['WRES', 'Bullying or abuse from relatives or the public', ['5']],
    ['WRES', 'Harassment from staff in the last 12 months', ['6']],
    ['WRES', 'Harassment, bullying or abuse', ['5', '6']],
    ['WRES', 'Act fairly with regard to career progression', ['7']],
    ['WRES', 'Discrimination from a manager', ['8']],
    ['WDES', 'Bullying by other colleagues', ['4a(iii)']],
    ['WDES', 'Harassed by their line manager', ['4a(ii)']],
    ['WDES', 'They or a colleague reported it', ['4b']],
    ['WDES', 'Pressure from their manager to come to work', ['6']],
    ['WDES', 'Harassment from managers or other colleagues', ['4a(ii)', '4a(iii)']],
    ['WDES', 'Survey result', []],
  ] as const)('of %s, “%s”, can be of %j', (standard, words, ids) => {
    expect(idsOfWords(words, standard)).toEqual(ids);
  });
});

describe('a row whose number and words differ', () => {
  it('is read by its words where they can be of one metric alone, and that is told', () => {
    const data = readGrid([
      ['Metric', 'Question', 'Disabled', 'Non-disabled'],
      ['4a', 'Abuse from patients or the public', '31%', '24%'],
      ['4b', 'Abuse from managers', '14%', '9%'],
      ['4c', 'Abuse from other colleagues', '22%', '15%'],
      ['4d', 'The last time, they or a colleague reported it', '51%', '49%'],
      ['5', 'Equal opportunities', '50%', '55%'],
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 4a(i) All Survey %: 24 / 31 / –',
      'WDES 4a(ii) All Survey %: 9 / 14 / –',
      'WDES 4a(iii) All Survey %: 15 / 22 / –',
      'WDES 4b All Survey %: 49 / 51 / –',
      'WDES 5 All Survey %: 55 / 50 / –',
    ]);
    expect(data.findings.map(({ code, cell, detail }) => [code, cell, detail])).toEqual([
      ['figure-wording-differs', 'A3', { standard: 'WDES', number: '4b', meant: '4a(ii)' }],
      ['figure-wording-differs', 'A4', { standard: 'WDES', number: '4c', meant: '4a(iii)' }],
      ['figure-wording-differs', 'A5', { standard: 'WDES', number: '4d', meant: '4b' }],
    ]);
  });

  it('is left out where its words fit several others', () => {
    const data = readGrid([
      ['Indicator', 'Question', 'White', 'BME'],
      ['WRES 7', 'Harassment and bullying', '20%', '27%'],
      ['WRES 8', 'Discrimination from a colleague', '6%', '14%'],
    ]);
    expect(linesOf(data)).toEqual(['WRES 8 All Survey %: 6 / 14 / –']);
    expect(found(data)).toEqual(['figure-wording-differs A2 WRES 7 Harassment and bullying']);
  });

  it('is read by its words in a sheet of counts and percentages too', () => {
    const data = readGrid([
      ['Indicator', 'Description', 'Measure', 'White', 'BME'],
      ['6', 'Believing that there are equal opportunities', 'Survey %', 58, 44],
      ['3', 'Disciplinary cases', 'Entered process', 8, 5],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 7 All Survey %: 58 / 44 / –',
      'WRES 3 All Entered process: 8 / 5 / –',
    ]);
    expect(data.findings).toMatchObject([
      { code: 'figure-wording-differs', detail: { number: '6', meant: '7' } },
    ]);
  });

  it('is read by its words among lines that count several things', () => {
    const data = readGrid([
      ['Metric', 'Data item', 'Disabled', 'Non-disabled'],
      ['2', 'Number of shortlisted applicants', 30, 200],
      [null, 'Number appointed from shortlisting', 9, 60],
      ['4a', '% harassed by patients', 31, 24],
      ['4b', '% harassed by managers', 14, 9],
      ['4c', '% harassed by other colleagues', 22, 15],
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 2 All Shortlisted: 200 / 30 / –',
      'WDES 2 All Appointed: 60 / 9 / –',
      'WDES 4a(i) All Survey %: 24 / 31 / –',
      'WDES 4a(ii) All Survey %: 9 / 14 / –',
      'WDES 4a(iii) All Survey %: 15 / 22 / –',
    ]);
    expect(data.findings.map(({ code }) => code)).toEqual([
      'figure-wording-differs',
      'figure-wording-differs',
    ]);
  });
});
