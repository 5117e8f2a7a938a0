import { spansTiers, tierOf } from '../../../../../src/domain/equality/definitions/pay-tier';
import { parseBreakdown } from '../../../../../src/domain/equality/read/words/parse-breakdown';
import { isBandGroup, namesSeveralBands } from '../../../../../src/domain/equality/read/words/several-bands';
import { found, linesOf, readGrid } from '../reading';

describe('the name of a row', () => {
  it.each([
    'Bands 2-4',
    'Band 6 to 7',
    'AfC bands 8a – 8b',
    'Band 8d, 9',
    '8c+',
    'Band 7 and above',
    'Band 4 or below',
    'Up to band 3',
    'Bands 8c - 9 & VSM',
    'Cluster 3 (Bands 8a - 8b)',
  ])('of several bands, “%s”, keeps its own words', (text) => {
    expect(isBandGroup(text)).toBe(true);
    expect(parseBreakdown(text)).toBe(text);
    expect(parseBreakdown(text, 'Non-clinical')).toBe(`Non-clinical ${text}`);
  });

  it.each([
    'Band 8 - Range A',
    'Review Body Band 5',
    'Under Band 1',
    'Band 6 31/03/2024',
    'VSM',
    '8a',
    'Band 5',
  ])('of one band, “%s”, is that of the band', (text) => {
    expect(namesSeveralBands(text)).toBe(false);
  });
});

it('Clusters are read as bands are, each under its own name', () => {
  const data = readGrid([
    ['Cluster', 'Non-disabled', 'Disabled', 'Unknown'],
    ['Clinical staff'],
    ['Cluster 1 (Bands 1 - 4)', 200, 12, 20],
    ['Cluster 2 (Bands 5 - 7)', 400, 30, 40],
    ['Cluster 5 (Medical and dental staff, Consultants)', 60, 1, 9],
  ]);
  expect(linesOf(data)).toEqual([
    'WDES 1 Clinical Cluster 1 (Bands 1 - 4) Headcount: 200 / 12 / 20',
    'WDES 1 Clinical Cluster 2 (Bands 5 - 7) Headcount: 400 / 30 / 40',
    'WDES 1 Medical Consultant Headcount: 60 / 1 / 9',
  ]);
  expect(found(data)).toEqual([]);
});

it('Bands together are in a tier of pay where all of them are', () => {
  expect(['1-4', '6 and 7', '8c and above', '8a - 8d', 'Cluster 1 (Bands 1 - 4)'].map(tierOf)).toEqual([
    'lower',
    'middle',
    'upper',
    'upper',
    'lower',
  ]);
  expect(['5-7', '7 and above', 'Cluster 2 (Bands 5 - 7)', 'up to 6'].map(spansTiers)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(tierOf('7 and above')).toBeNull();
});

it('A short list in which no status comes twice is one of codes, not of staff', () => {
  const rows = [
    ['A', 'Band 2', 'White'],
    ['H', 'Band 3', 'Indian'],
    ['N', 'Band 5', 'African'],
    ['Z', 'Band 6', 'Not stated'],
  ];
  const codes = readGrid([['Ethnic code', 'Band', 'Meaning'], ...rows]);
  expect(codes.counts).toEqual([]);
  expect(codes.findings).toMatchObject([
    { code: 'equality-data-unread', detail: { why: { kind: 'codes' } } },
  ]);
  const people = readGrid([['Ethnic code', 'Band', 'Meaning'], ...rows, ['A', 'Band 2', 'White']]);
  expect(people.sheets).toMatchObject([{ kind: 'staff-list', rows: 5 }]);
});
