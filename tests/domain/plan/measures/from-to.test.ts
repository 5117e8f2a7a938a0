import { readMeasures } from '../../../../src/domain/plan/measures/read-measures';

const read = (current: string, target: string, indicators: readonly string[] = []): readonly string[] =>
  readMeasures(current, target, indicators, '').measures.map(
    (measure) =>
      `${String(measure.current)} to ${String(measure.target)} ${measure.unit} ${measure.better ?? 'either way'} ${String(measure.gap)}`,
  );

describe('Where it stands and where it shall be, said without "from"', () => {
  it.each([
    ['3.7% to 9%', '3.7 to 9 percent higher 5.3'],
    ['Known ethnicity 83.2% to 90%', '83.2 to 90 percent higher 6.8'],
    ['Form live; survey score 62% to 70%', '62 to 70 percent higher 8'],
    ['Increase declaration 5% to 9%', '5 to 9 percent higher 4'],
    ['Raise the share at band 8a 10% to 15%', '10 to 15 percent higher 5'],
    ['31% to 26%', '31 to 26 percent lower 5'],
    ['Bullying 30% to 25%', '30 to 25 percent lower 5'],
    ['Ratio 1.62 to 1.20', '1.62 to 1.2 ratio lower 0.42'],
    ['Engagement score 6.3 to 6.9', '6.3 to 6.9 score higher 0.6'],
    ['Declaration up from 3.7% to 9%', '3.7 to 9 percent higher 5.3'],
    ['Bullying down from 31% to 26%', '31 to 26 percent lower 5'],
    ['Declaration up from 3.7% in 2023 to at least 9%', '3.7 to 9 percent higher 5.3'],
    ['Reduce from 31% in 2023 to 26% by 2025', '31 to 26 percent lower 5'],
    ['From 31% (2022/23) to 26%', '31 to 26 percent lower 5'],
  ])('%s', (target, expected) => {
    expect(read('', target)).toEqual([expected]);
  });

  it('is the range’s upper end where the range begins at the figure now', () => {
    expect(read('70%', '70% to 80%')).toEqual(['70 to 80 percent higher 10']);
    expect(read('62%', '62% to 70%')).toEqual(['62 to 70 percent higher 8']);
  });
});

describe('A range stays one', () => {
  it.each([
    '70% to 80%',
    '5% to 10%',
    '2% to 3%',
    '62–70%',
    'Between 62% and 70%',
    'Within 62% to 70%',
    'Stay within a range of 62% to 70%',
    'Maintain 12% to 14%',
    'Increase to 62% to 70%',
    '98% to 100%',
  ])('without a figure now it is no target: %s', (target) => {
    expect(read('', target)).toEqual([]);
  });

  it.each([
    ['75%', '70% to 80%', '75 to 80 percent lower 0'],
    ['55%', '70% to 80%', '55 to 70 percent higher 15'],
    ['70%', '70–80%', '70 to 80 percent lower 0'],
  ])('%s beside %s', (current, target, expected) => {
    expect(read(current, target)).toEqual([expected]);
  });
});

describe('What is only compared is no figure now', () => {
  it.each(['9%, up from 3.7%', '9% (up from 3.7% in 2023)', '9%, down from 12% last year'])(
    '%s',
    (target) => {
      expect(read('', target)).toEqual(['null to 9 percent either way null']);
    },
  );

  it.each(['12 to 8 weeks', '9 to 5', '6.3 to 6.9', 'White 24% to BME 32%'])(
    'nor is one of two that say nothing of a share: %s',
    (target) => {
      expect(read('', target).filter((one) => !one.startsWith('null'))).toEqual([]);
    },
  );
});

describe('A likelihood is wanted at 1', () => {
  it.each([
    ['0.82', '1.00', 'WRES 4', '0.82 to 1 ratio either way 0.18'],
    ['0.6', '1', 'WDES 2', '0.6 to 1 ratio either way 0.4'],
    ['1.3', '1.00', 'WRES 2', '1.3 to 1 ratio lower 0.3'],
    ['1.00', '1.00', 'WRES 2', '1 to 1 ratio lower 0'],
    ['0.82', 'Below 1.00', 'WRES 2', '0.82 to 1 ratio lower 0'],
    ['0.82', 'No more than 1.00', 'WRES 3', '0.82 to 1 ratio lower 0'],
    ['0.9', '0.8', 'WRES 3', '0.9 to 0.8 ratio lower 0.1'],
  ])('%s and a target of %s under %s', (current, target, indicator, expected) => {
    expect(read(current, target, [indicator])).toEqual([expected]);
  });
});

describe('The definition’s better direction is that of the figure it defines', () => {
  it.each([
    ['', '95% of managers briefed', 'WDES 3', 'null to 95 percent either way null'],
    ['4 sessions', '12 sessions', 'WRES 5', '4 to 12 number either way 8'],
    ['41%', '48%', 'WRES 7', '41 to 48 percent higher 7'],
    ['4.1%', '6%', 'WDES 10', '4.1 to 6 percent higher 1.9'],
    ['4.1', '6', 'WDES 10', '4.1 to 6 number higher 1.9'],
  ])('%s and %s under %s', (current, target, indicator, expected) => {
    expect(read(current, target, [indicator])).toEqual([expected]);
  });
});
