import { planOf } from '../../../support/read-grid';

const ROW = ['Set targets for fewer bullied staff', 'Head of HR', 'March 2025'];

const indicatorsOf = (measure: string) =>
  planOf([
    ['Action', 'Lead', 'Due date', 'Success measure'],
    [...ROW, measure],
    ['Film on saying names right', 'EDI Lead', 'June 2025', 'Seen by all'],
  ]).actions[0]?.indicators;

describe('a measure of success', () => {
  it.each([
    ['6a (WRES 5, 6; WDES 4a)', ['WRES 5', 'WRES 6', 'WDES 4a']],
    ['Better WRES 5 and WDES 4b scores', ['WRES 5', 'WDES 4b']],
    ['WRES 5-8 improve', ['WRES 5', 'WRES 6', 'WRES 7', 'WRES 8']],
    ['Fewer reports (WRES 6)', ['WRES 6']],
  ])('names the indicators of both standards: %s', (measure, expected) => {
    expect(indicatorsOf(measure)).toEqual(expected);
  });

  it.each(['WRES and WDES returns sent', '5 to 8 panels trained', 'Indicators 5 and 6 of the survey'])(
    'names none without its number or standard: %s',
    (measure) => {
      expect(indicatorsOf(measure)).toEqual([]);
    },
  );
});

describe('the heading of a section', () => {
  const sectioned = (section: string) =>
    planOf([['Action', 'Lead', 'Due date'], [section], ROW, ['Film on names', 'EDI Lead', 'June 2025']])
      .actions[0]?.indicators;

  it.each(['4.0 WRES 5-8   Staff survey indicators', '2. WRES 5–8', 'Part 2: WRES 5 - 8'])(
    'gives its actions a range of indicators: %s',
    (section) => {
      expect(sectioned(section)).toEqual(['WRES 5', 'WRES 6', 'WRES 7', 'WRES 8']);
    },
  );

  it.each(['2. WRES 20-21', '2. WRES 2020-21', '2. WRES 1/4/2024'])(
    'gives them none by a year or day: %s',
    (section) => {
      expect(sectioned(section)?.some((indicator) => /\d/.test(indicator))).not.toBe(true);
    },
  );
});
