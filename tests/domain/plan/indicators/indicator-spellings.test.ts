import { readIndicators } from '../../../../src/domain/plan/indicators/read-indicators';

const inColumn = (text: string, standard: 'WRES' | 'WDES' | null = null): string =>
  readIndicators(text, { standard, isIndicatorColumn: true }).indicators.join('; ');
const inWords = (text: string): string =>
  readIndicators(text, { standard: null, isIndicatorColumn: false }).indicators.join('; ');

describe('References in a column of indicators, however they are spelt', () => {
  it.each([
    ['WDES Met 6', 'WDES 6'],
    ['WRES Ind 7\nWDES Met 5', 'WRES 7; WDES 5'],
    ['WDES met. 9a', 'WDES 9a'],
    ['WDES Mets 2 and 8', 'WDES 2; WDES 8'],
    ['WRES 6 (Q14b/c), 7 (Q15), 8 (Q 16b)', 'WRES 6; WRES 7; WRES 8'],
    ['WRES 5 (question 14) and 6 (Q14a)', 'WRES 5; WRES 6'],
    ['WRES 5 – WRES 8', 'WRES 5; WRES 6; WRES 7; WRES 8'],
    ['WRES 2-WRES 4', 'WRES 2; WRES 3; WRES 4'],
    ['WRES 1 to WRES 3; WDES 1 to WDES 2', 'WRES 1; WRES 2; WRES 3; WDES 1; WDES 2'],
    ['WRES 1 4 9', 'WRES 1; WRES 4; WRES 9'],
    ['WDES 2 4b 10', 'WDES 2; WDES 4b; WDES 10'],
    ['WRES/3', 'WRES 3'],
    ['WRES/3 and WDES/2', 'WRES 3; WDES 2'],
    ['WRES Indicator VII', 'WRES 7'],
    ['Race Equality Standard indicator 4', 'WRES 4'],
  ])('%j', (text, indicators) => {
    expect(inColumn(text)).toBe(indicators);
  });

  it.each([
    ['WRES 1 - WRES 4', 'WRES 1; WRES 4'],
    ['WRES 1 – WRES 3 – WRES 9', 'WRES 1; WRES 3; WRES 9'],
    ['WRES 2 – WDES 4', 'WRES 2; WDES 4'],
    ['WRES 2 12 staff', 'WRES 2'],
    ['WRES 2 23/24', 'WRES 2'],
    ['WRES/22/23', 'WRES'],
    ['WDES met 3 targets', 'WDES'],
    ['WDES: met 3 of 10', 'WDES'],
    ['WRES 5 (12 staff), 6', 'WRES 5'],
    ['Bank Race Equality Standard indicator 2', ''],
  ])('and what only looks like one: %j', (text, indicators) => {
    expect(inColumn(text)).toBe(indicators);
  });
});

describe('Bare numbers under the heading of one standard', () => {
  it.each([
    ['3 / WDES 3', 'WRES 3; WDES 3'],
    ['3\nWDES 3', 'WRES 3; WDES 3'],
    ['1, 9 & WDES 10', 'WRES 1; WRES 9; WDES 10'],
    ['4 and GPG', 'WRES 4'],
    ['2, 3 and gender pay gap', 'WRES 2; WRES 3'],
    ['7 (1.31)', 'WRES 7'],
    ['1.7', 'WRES 1; WRES 7'],
    ['3.0', 'WRES 3'],
  ])('%j', (text, indicators) => {
    expect(inColumn(text, 'WRES')).toBe(indicators);
  });

  it.each(['1.24', '0.98', '1.24, 1.3', '2 and 3 workshops', '1 / year', '4 and more'])(
    'no reference at all: %j',
    (text) => {
      expect(inColumn(text, 'WRES')).toBe('');
    },
  );

  it.each(['0', '11'])('a number that the standard lacks is kept and told: %s', (text) => {
    const { indicators, problems } = readIndicators(text, { standard: 'WRES', isIndicatorColumn: true });
    expect(indicators).toEqual([`WRES ${text}`]);
    expect(problems.map(({ code }) => code)).toEqual(['indicator-unknown']);
  });
});

describe('In running words', () => {
  it.each([
    ['Report on WDES Met 4b each spring', 'WDES 4b'],
    ['Our WDES met 3 national ambitions', 'WDES'],
    ['The WDES Met 3 of its 10 metrics', 'WDES'],
    ['Look at WRES 2 4 times a year', 'WRES 2'],
    ['The WRES indicator I like best', 'WRES'],
    ['Narrow the gaps in WRES 5 to WRES 8', 'WRES 5; WRES 6; WRES 7; WRES 8'],
  ])('%j', (text, indicators) => {
    expect(inWords(text)).toBe(indicators);
  });
});

describe('A reference with a letter wrong in its word', () => {
  it.each([
    ['WRES indcator 8', 'WRES 8'],
    ['WRES Idicator 2', 'WRES 2'],
    ['WDES metrc 4', 'WDES 4'],
    ['WDES Metic 9b', 'WDES 9b'],
    ['WDES mertic 3', 'WDES 3'],
    ['WRES Indicaters 5 and 6', 'WRES 5; WRES 6'],
    ['WRES indiactor 1', 'WRES 1'],
  ])('keeps its number: %s', (text, indicators) => {
    expect(inColumn(text)).toBe(indicators);
    expect(inWords(text)).toBe(indicators);
  });

  it.each(['WRES meets 3 aims', 'WRES index 4', 'WRES incident 5', 'WDES meeting 6'])(
    'and no other word is taken for it: %s',
    (text) => {
      expect(inWords(text)).toMatch(/^W[RD]ES$/);
    },
  );
});
