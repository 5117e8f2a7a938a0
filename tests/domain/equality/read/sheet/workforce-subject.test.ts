import { subjectOf } from '../../../../../src/domain/equality/read/sheet/workforce-subject';
import { found, linesOf, readGrid } from '../reading';

const NUMBERS = [
  ['Band 2', 120, 40, 6],
  ['Band 5', 200, 90, 9],
  ['Band 6', 150, 30, 4],
];

function bandsUnder(title: string, heading = 'Pay band', name = 'Sheet1') {
  return readGrid([[title], [heading, 'White', 'BME', 'Unknown'], ...NUMBERS], { name });
}

describe('a table of bands', () => {
  it.each([
    'Workforce by pay band, 31 March 2024',
    'WRES indicator 1, excluding bank staff and leavers',
    'Staff in post. Agency staff are not included.',
    'Headcount by band compared with the population we serve',
    'Note: figures of leavers stand on another sheet',
  ])('counts staff under “%s”', (title) => {
    const data = bandsUnder(title);
    expect(data.counts).toHaveLength(3);
    expect(data.findings).toEqual([]);
  });

  it.each([
    ['Starters by pay band 2023/24', 'starters'],
    ['Staff suspended by pay band', 'suspended'],
    ['Bullying raised by band and ethnicity', 'bullying'],
    ['Applicants by band', 'applicants'],
    ['Training places taken up by staff', 'training'],
  ])('is not read under “%s”, and that is told', (title, words) => {
    const data = bandsUnder(title);
    expect(data.counts).toEqual([]);
    expect(data.findings).toMatchObject([
      { code: 'equality-data-unread', cell: 'A2', raw: title, detail: { why: { kind: 'subject', words } } },
    ]);
  });

  it('is not read where the name of its sheet or its own heading says otherwise', () => {
    expect(bandsUnder('By ethnicity, 2024', 'Pay band', 'Promotions').counts).toEqual([]);
    expect(bandsUnder('By ethnicity, 2024', 'Band of leavers').counts).toEqual([]);
  });

  it('of patients or households is no matter of staff, and nothing is said', () => {
    const data = bandsUnder('Households by council tax band');
    expect(data.counts).toEqual([]);
    expect(data.findings).toEqual([]);
  });

  it('believes a title of its own before one over an earlier table', () => {
    const data = readGrid([
      ['Leavers by band'],
      ['Pay band', 'White', 'BME'],
      ['Band 5', 20, 9],
      ['Band 6', 11, 3],
      [],
      ['Staff in post by band'],
      ['Pay band', 'White', 'BME'],
      ['Band 5', 200, 90],
    ]);
    expect(linesOf(data)).toEqual(['WRES 1 5 Headcount: 200 / 90 / –']);
    expect(found(data)).toEqual(['equality-data-unread A2 Leavers by band']);
  });

  it('of bare numbers is not read unless its heading is one of bands', () => {
    const rows = [
      [4, 20, 5],
      [5, 30, 8],
    ];
    expect(readGrid([['Number', 'White', 'BME'], ...rows]).counts).toEqual([]);
    expect(readGrid([['Grade', 'White', 'BME'], ...rows]).counts).toHaveLength(2);
  });

  it('that has only bands from 1 to 3 has to say that they are of pay', () => {
    const rows = [
      ['Band 1', 20, 5],
      ['Band 3', 30, 8],
    ];
    const unclear = readGrid([['Band', 'White', 'BME'], ...rows]);
    expect(unclear.counts).toEqual([]);
    expect(unclear.findings).toMatchObject([{ detail: { why: { kind: 'bands' } } }]);
    expect(readGrid([['AfC band', 'White', 'BME'], ...rows]).counts).toHaveLength(2);
    expect(readGrid([['Band', 'White staff', 'BME staff'], ...rows]).counts).toHaveLength(2);
  });

  it('of percentages is not read as people, even where they are whole numbers', () => {
    const percent = (value: number) => ({ value, text: `${String(100 * value)}%`, numberFormat: '0%' });
    const data = readGrid([
      ['Pay band', 'White', 'BME'],
      ['8d', percent(1), percent(0)],
      ['VSM', percent(0.5), percent(0.5)],
    ]);
    expect(data.counts).toEqual([]);
    expect(data.findings).toMatchObject([{ detail: { why: { kind: 'percentages' } } }]);
  });
});

it('A list of applicants is no list of staff', () => {
  const data = readGrid([
    ['Vacancy', 'Ethnic origin', 'Pay band'],
    ['V1', 'A White British', 'Band 5'],
    ['V1', 'H Indian', 'Band 5'],
    ['V2', 'A White British', 'Band 6'],
  ]);
  expect(data.counts).toEqual([]);
  expect(found(data)).toEqual(['equality-data-unread A1 Data']);
});

it('The title of a whole report that lists what it holds decides nothing', () => {
  expect(subjectOf('WRES 2024: workforce, recruitment and discipline')).toBeNull();
});
