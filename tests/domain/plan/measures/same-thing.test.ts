import { readMeasures } from '../../../../src/domain/plan/measures/read-measures';

const gapsOf = (current: string, target: string): readonly (number | null)[] =>
  readMeasures(current, target, [], '').measures.map(({ gap }) => gap);

describe('a figure now and one wanted', () => {
  it.each([
    ['36% of porters had no appraisal', '85% appraised'],
    ['22% of new starters are not inducted', '95% of new starters inducted'],
    ['31% never had an induction', 'Induction for 90%'],
    ['41% of carers miss team meetings', 'Carers’ satisfaction 75%'],
    ['28% of managers trained in fair scoring', '60% of applicants come back'],
  ])(
    'have no gap where they are of two things, or of having it and not: “%s” and “%s”',
    (current, target) => {
      expect(gapsOf(current, target).every((gap) => gap === null)).toBe(true);
    },
  );

  it.each([
    ['36% of porters had no appraisal', 'No more than 10% without an appraisal', 26],
    ['62% of porters appraised', '85% appraisal rate', 23],
    ['24% of applicants were women', '35% women', 11],
    ['Intake is 41% women', '45% by spring 2027', 4],
    ['62% of managers trained', '90% of staff trained by March', 28],
    ['Declaration rate 62%', '80% of staff declare', 18],
    ['18% of women report bullying', 'Below 5%', 13],
    ['Representation of BME staff 12%', '19% BME', 7],
    ['71% of staff', '80% in the end', 9],
  ])('have one where they may be of one thing: “%s” and “%s”', (current, target, gap) => {
    expect(gapsOf(current, target)).toEqual([gap]);
  });

  it('belong together where both name the indicator, whatever their words', () => {
    const { measures } = readMeasures(
      'WRES 5: 30% face harassment',
      'WRES 5: incidents down to 20%',
      ['WRES 5'],
      '',
    );
    expect(measures.map(({ gap }) => gap)).toEqual([10]);
  });
});

describe('a small number without a unit beside an indicator that is a likelihood or a score', () => {
  const read = (current: string, target: string, indicator: string) =>
    readMeasures(current, target, [indicator], '');

  it.each([
    ['Current position: 1.44', '100% of panels', 'WRES 2'],
    ['Likelihood 2.1', '90% of managers trained', 'WRES 3'],
    ['6.4', '80% of staff take part', 'WDES 9a'],
  ])(
    'is in its unit, and has no gap to a share of something else: “%s” and “%s”',
    (current, target, indicator) => {
      const { measures, slips } = read(current, target, indicator);
      expect(measures.every(({ gap }) => gap === null)).toBe(true);
      expect(measures.every((measure) => measure.current === null || measure.unit !== 'percent')).toBe(true);
      expect(slips).toEqual([]);
    },
  );

  it('has one to a small number, though a percent sign slipped in', () => {
    expect(read('6.5', '7.4%', 'WDES 9a').measures.map(({ gap }) => gap)).toEqual([0.9]);
  });
});
