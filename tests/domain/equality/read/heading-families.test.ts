import { parseGroupHeading } from '../../../../src/domain/equality/read/words/group-heading';
import { linesOf, readGrid } from './reading';

describe('headings that name a group of people', () => {
  it.each([
    ['Staff from all other ethnic groups (combined)', 'comparison', 'count'],
    ['All other ethnic groups', 'comparison', 'count'],
    ['Non-white', 'comparison', 'count'],
    ['White No.', 'reference', 'count'],
    ['No. White', 'reference', 'count'],
    ['White No', 'reference', 'count'],
    ['BME %', 'comparison', 'percent'],
    ['Disabled No.', 'comparison', 'count'],
    ['Disability: No', 'reference', 'count'],
    ['Disability: Yes', 'comparison', 'count'],
  ])('%s is the %s group, as a %s', (heading, group, holds) => {
    expect(parseGroupHeading(heading)).toMatchObject({ group, holds });
  });

  it.each(['Other ethnic group', 'All other ethnic groups – national average', 'White British', 'No', 'Yes'])(
    '%s by itself is none of the two groups',
    (heading) => {
      expect(parseGroupHeading(heading)).toBeNull();
    },
  );

  it.each([
    ['Clinical workforce by band, 2025', 'WRES 1 Clinical 5 Headcount 2025: 60 / 38 / –'],
    ['Non-clinical staff by band, 2025', 'WRES 1 Non-clinical 5 Headcount 2025: 60 / 38 / –'],
    ['Clinical and non-clinical staff by band, 2025', 'WRES 1 5 Headcount 2025: 60 / 38 / –'],
    ['Clinical staff are in a table below, 2025', 'WRES 1 5 Headcount 2025: 60 / 38 / –'],
  ])('stand under the title “%s” for whom it names', (title, line) => {
    expect(linesOf(readGrid([[title], ['Band', 'White', 'BME'], ['5', 60, 38]]))).toEqual([line]);
  });

  it('count people beside bands as (n), with those not known', () => {
    const data = readGrid([
      ['Staff in post by band, 2025'],
      ['Band', 'White (n)', 'White (%)', 'BME (n)', 'BME (%)', 'Unknown (n)'],
      ['5', 60, 0.6, 38, 0.38, 2],
    ]);
    expect(linesOf(data)).toEqual(['WRES 1 5 Headcount 2025: 60 / 38 / 2']);
  });

  it('may answer yes and no where the title speaks of disability, and only there', () => {
    const table = [
      ['Band', 'Yes', 'No', 'Not declared'],
      ['5', 10, 200, 30],
      ['6', 8, 150, 20],
    ];
    expect(linesOf(readGrid([['Staff in post by disability, 2025'], ...table]))).toEqual([
      'WDES 1 5 Headcount 2025: 200 / 10 / 30',
      'WDES 1 6 Headcount 2025: 150 / 8 / 20',
    ]);
    expect(linesOf(readGrid([['Staff in post who drive to work, 2025'], ...table]))).toEqual([]);
  });
});
