import { readIndicators } from '../../../../src/domain/plan/indicators/read-indicators';

const read = (text: string, standard: 'WRES' | 'WDES' | null, isIndicatorColumn: boolean): string =>
  readIndicators(text, { standard, isIndicatorColumn }).indicators.join('; ');

describe('short ways of writing in a column of WDES metrics', () => {
  it.each([
    ['M1', 'WDES 1'],
    ['m7', 'WDES 7'],
    ['M 7', 'WDES 7'],
    ['M1, M2', 'WDES 1; WDES 2'],
    ['M2 & M9a', 'WDES 2; WDES 9a'],
    ['M1-M3', 'WDES 1; WDES 2; WDES 3'],
    ['M1 - M4', 'WDES 1; WDES 4'],
    ['M4a(i)', 'WDES 4a(i)'],
    ['WDES M10', 'WDES 10'],
    ['M8 (adjustments)', 'WDES 8'],
    ['4a-b', 'WDES 4a; WDES 4b'],
    ['Metrics 1 to 3', 'WDES 1; WDES 2; WDES 3'],
    ['Metric 1 to metric 3', 'WDES 1; WDES 2; WDES 3'],
    ['Metric(s) 1 & 2', 'WDES 1; WDES 2'],
  ])('%j is %s', (text, names) => {
    expect(read(text, 'WDES', true)).toBe(names);
  });
});

describe('short ways of writing in a column of WRES indicators', () => {
  it.each([
    ['Ind 3', 'WRES 3'],
    ['IND3', 'WRES 3'],
    ['Ind. 5–8', 'WRES 5; WRES 6; WRES 7; WRES 8'],
    ['I2', 'WRES 2'],
    ['I1; I7', 'WRES 1; WRES 7'],
    ['Five', 'WRES 5'],
    ['Two and seven', 'WRES 2; WRES 7'],
    ['1/2/7', 'WRES 1; WRES 2; WRES 7'],
    ['1 2 7', 'WRES 1; WRES 2; WRES 7'],
    ['#4', 'WRES 4'],
    ['#4, #7', 'WRES 4; WRES 7'],
    ['No. 4', 'WRES 4'],
    ['nos 4 and 5', 'WRES 4; WRES 5'],
    ['5.0', 'WRES 5'],
    ['WRES_3', 'WRES 3'],
  ])('%j is %s', (text, names) => {
    expect(read(text, 'WRES', true)).toBe(names);
  });

  it.each(['Five staff trained', 'M365', 'M25', 'I', 'I.T.', 'n/a', 'KPI 3'])(
    '%j is no reference',
    (text) => {
      expect(read(text, 'WRES', true)).toBe('');
    },
  );
});

describe('short ways of writing in running text', () => {
  it.each([
    ['WDES M8: passport', 'WDES 8'],
    ['Improves WDES M1, M2 and M3', 'WDES 1; WDES 2; WDES 3'],
    ['WRES I2', 'WRES 2'],
  ])('%j names its standard and is %s', (text, names) => {
    expect(read(text, null, false)).toBe(names);
  });

  it.each(['M1: appoint a lead', 'Staff along the M4 corridor', 'Move to M365', 'Build I4 rooms'])(
    '%j is no reference, even under a standard',
    (text) => {
      expect(read(text, 'WDES', false)).toBe('');
    },
  );
});
