import { statesOf } from '../../../support/key-in-plan';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const KEY: Grid = [['RAG key'], ['R', 'Will be late'], ['A', 'Slipping a little'], ['G', 'Going to plan']];
const HEADINGS: Grid = [['Action', 'Lead', 'Due date', 'RAG']];
const ROWS: Grid = [
  ['Train every interview panel in fair scoring', 'Head of HR', 'May 2024', 'G'],
  ['Publish the pay gap report each spring', 'Head of HR', 'May 2024', 'A'],
  ['Set up reciprocal mentoring for managers', 'Head of HR', 'May 2024', 'R'],
];
const [FIRST = [], ...REST] = ROWS;

const labelsOf = (...rows: Grid): string =>
  statesOf(buildSheet(rows))
    .key.map(({ label }) => label)
    .join(' ');

describe('A section of the plan is no line of the key', () => {
  describe.each([
    'WRES Indicator 2 – Appointments on track to parity',
    'WDES Metric 8: Adjustments in place for all who ask, completed',
    '4 – Courses completed',
    '3. Courses completed',
    '2: Bullying reports in progress',
    'Objective 1 - Finish the review of adverts',
    'Priority 3: Completed appraisals',
    'Key metric 3 - Progression completed',
    'WDES: in progress since spring',
    'B – Belonging',
    'B: Belonging, delivered with the networks',
    'C – Culture: completed by all teams',
    'CPD – courses completed',
    'Blue: complete the wellbeing offer',
    'Complete: what ended last year',
  ])('%s', (section) => {
    it('under the headings', () => {
      expect(labelsOf(...KEY, [], ...HEADINGS, [section], ...ROWS)).toBe('R A G');
    });

    it('between the actions', () => {
      expect(labelsOf(...KEY, [], ...HEADINGS, FIRST, [section], ...REST)).toBe('R A G');
    });

    it('under a key that nothing announces', () => {
      expect(labelsOf(...KEY.slice(1), [], ...HEADINGS, [section], ...ROWS)).toBe('R A G');
    });
  });

  it.each([
    'WRES Indicator 2 – Appointments on track to parity',
    'Metric 8: Adjustments completed',
    'Priority 3: Completed appraisals',
    '4 – Courses completed',
    'WDES: in progress since spring',
  ])('nor is one over the headings, below the key: %s', (section) => {
    expect(labelsOf(...KEY, [section], ...HEADINGS, ...ROWS)).toBe('R A G');
  });
});

describe('A key goes on as far as it did', () => {
  it('beside its table', () => {
    const [one = [], two = [], three = []] = ROWS;
    const beside = [
      ['Plan', null, null, null, null, 'Key'],
      [...(HEADINGS[0] ?? []), null, 'NS = not started'],
      [...one, null, 'IP = in progress'],
      [...two, null, 'CO = complete'],
      three,
    ];
    expect(labelsOf(...beside)).toBe('NS IP CO');
  });

  it('under its table', () => {
    expect(labelsOf(...HEADINGS, ...ROWS, [], ...KEY)).toBe('R A G');
  });

  it('in numbers, where all its labels are', () => {
    const key: Grid = [['Key'], ['1 = not started'], ['2 = in progress'], ['3 = complete'], []];
    expect(labelsOf(...key, ...HEADINGS, ...ROWS.map((row) => [...row.slice(0, 3), 2]))).toBe('1 2 3');
  });

  it('between the pages of a table that has no other', () => {
    const legend = ['Red: late; Amber: slipping; Green: going to plan'];
    expect(labelsOf(...HEADINGS, FIRST, legend, ...REST)).toBe('Red Amber Green');
  });

  it('after the name of a standard', () => {
    expect(labelsOf(['WRES: R = late; A = slipping; G = going to plan'], [], ...HEADINGS, ...ROWS)).toBe(
      'R A G',
    );
  });
});
