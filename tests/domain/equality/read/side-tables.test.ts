import { linesOf, readGrid } from './reading';

describe('two tables of bands side by side', () => {
  it('are read each with its own labels, however their rows differ', () => {
    const data = readGrid([
      ['WDES metric 1: staff in post at 31 March 2023'],
      [],
      [
        'Clinical',
        'Disabled',
        'Non-disabled',
        'Unknown',
        null,
        'Non-clinical',
        'Disabled',
        'Non-disabled',
        'Unknown',
      ],
      ['Band 3', 10, 120, 8, null, 'Band 2', 6, 70, 3],
      ['Band 6', 12, 210, 9, null, 'Band 7', 4, 50, 2],
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 1 Clinical 3 Headcount 2023: 120 / 10 / 8',
      'WDES 1 Clinical 6 Headcount 2023: 210 / 12 / 9',
      'WDES 1 Non-clinical 2 Headcount 2023: 70 / 6 / 3',
      'WDES 1 Non-clinical 7 Headcount 2023: 50 / 4 / 2',
    ]);
  });

  it('take each the lines over their own columns, and both the title over all', () => {
    const data = readGrid([
      ['WRES indicator 1, 31 March 2023'],
      ['Clinical', null, null, null, 'Non-clinical', null, null],
      ['Band', 'White', 'BME', null, 'Band', 'White', 'BME'],
      ['Band 5', 200, 40, null, 'Band 2', 90, 10],
      ['Band 6', 100, 20, null, 'Band 3', 80, 12],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 Clinical 5 Headcount 2023: 200 / 40 / –',
      'WRES 1 Clinical 6 Headcount 2023: 100 / 20 / –',
      'WRES 1 Non-clinical 2 Headcount 2023: 90 / 10 / –',
      'WRES 1 Non-clinical 3 Headcount 2023: 80 / 12 / –',
    ]);
  });

  it('are not read where nothing tells whom the second counts', () => {
    const data = readGrid([
      ['WRES indicator 1'],
      ['Band', 'White', 'BME', 'Unknown', null, 'White', 'BME', 'Unknown'],
      ['Band 5', 200, 40, 3, null, 90, 10, 1],
      ['Band 6', 100, 20, 4, null, 80, 12, 2],
    ]);
    expect(linesOf(data)).toEqual([]);
  });

  it('are one table where the second holds the percentages of the first, or a remark stands between years', () => {
    const percentages = readGrid([
      ['WRES indicator 1'],
      ['Band', 'White', 'BME', 'White', 'BME'],
      ['Band 5', 200, 40, '83%', '17%'],
    ]);
    expect(linesOf(percentages)).toEqual(['WRES 1 5 Headcount: 200 / 40 / –']);
    const years = readGrid([
      ['WRES indicator 1'],
      ['Band', 'White 2022', 'BME 2022', 'Remarks', 'White 2023', 'BME 2023'],
      ['Band 5', 200, 40, 'after the merger', 210, 44],
    ]);
    expect(linesOf(years)).toEqual([
      'WRES 1 5 Headcount 2022: 200 / 40 / –',
      'WRES 1 5 Headcount 2023: 210 / 44 / –',
    ]);
  });

  it('hold no headcounts under a heading of percentages', () => {
    const data = readGrid([
      ['WRES indicator 1'],
      [null, '% of staff', null],
      ['Band', 'White', 'BME'],
      ['Band 5', 80, 20],
      ['Band 6', 90, 10],
    ]);
    expect(linesOf(data)).toEqual([]);
  });
});
