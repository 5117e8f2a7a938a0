import { readMeasures } from '../../../../src/domain/plan/measures/read-measures';

const read = (current: string, target: string): readonly string[] =>
  readMeasures(current, target, [], '').measures.map(
    (measure) =>
      `${String(measure.current)} to ${String(measure.target)} ${measure.unit} ${measure.better ?? 'either way'}`,
  );

describe('a figure and its target in one cell', () => {
  it.each([
    ['', '11.6% (2021) → 14% by 2027', '11.6 to 14 percent higher'],
    ['11.6% (2021) → 14% by 2027', '', '11.6 to 14 percent higher'],
    ['Baseline: 33/110 (30%) | Target 45%', '', '30 to 45 percent either way'],
    ['Currently 41%, target 52%', '', '41 to 52 percent either way'],
    ['Reduce from 26% to 13%', '', '26 to 13 percent lower'],
    ['', 'Ratio 1.38 → 1.0', '1.38 to 1 ratio lower'],
    ['', 'Narrow the gap from 9pp to 3pp', '9 to 3 points lower'],
  ])('%j and %j say %s', (current, target, measure) => {
    expect(read(current, target)).toEqual([measure]);
  });

  it.each(['53.1% -> 60%', '53.1% (spring) → 60% (autumn)', 'from 1.7 to 1.3'])(
    '%j may tell what came about or what is wanted, so nothing is said',
    (current) => {
      expect(read(current, '')).toEqual([]);
    },
  );
});

it('what a current cell tells of the past ends in the figure now', () => {
  expect(read('Fell from 26% to 13%', '')).toEqual(['13 to null percent either way']);
});

describe('a figure and its target in two cells', () => {
  it.each([
    ['33/110 (30%)', '45%', '30 to 45 percent either way'],
    ['19 (16%)', '24%', '16 to 24 percent either way'],
    ['44%', '44% → 50% → 58%', '44 to 58 percent higher'],
    ['Satisfaction 3.6/5', '4.1/5', '3.6 to 4.1 number either way'],
    ['c. 20%', 'c. 30%', '20 to 30 percent either way'],
    ['71%', 'at least 78%', '71 to 78 percent higher'],
    ['Officers 29% women', 'Officers 34% women by 2028', '29 to 34 percent either way'],
    ['2021: 11%; 2022: 12%; 2023: 13%', '19%', '13 to 19 percent either way'],
    ['8.1% (Mar 2022)', '9.9% (Mar 2025)', '8.1 to 9.9 percent either way'],
    ['65–70%', '>80%', '70 to 80 percent higher'],
  ])('%j and %j say %s', (current, target, measure) => {
    expect(read(current, target)).toEqual([measure]);
  });

  it('a count beside a share is not set against another count', () => {
    expect(read('19 (16%)', '30')).toEqual(['16 to null percent either way']);
  });

  it.each([
    ['31%', 'increase by 4 percentage points', '31 to null percent either way'],
    ['17%', 'halve', '17 to null percent either way'],
    ['9%', '10% increase', '9 to null percent either way'],
    ['Gap of 6.5 percentage points', 'Close the gap', '6.5 to null points lower'],
  ])('%j and %j give no target', (current, target, measure) => {
    expect(read(current, target)).toEqual([measure]);
  });

  it.each([
    ['£12.3k', '£10k'],
    ['1 in 5 staff', '1 in 10'],
    ['4.1:1', '3:1'],
    ['0 of 12', '3 of 12'],
    ['1.45 times', '1.0'],
    ['24 grievances', 'halve'],
    ['1.45', 'parity'],
  ])('%j and %j make no measure', (current, target) => {
    expect(read(current, target)).toEqual([]);
  });
});

describe('one figure and the steps wanted of it', () => {
  it.each([
    [
      '',
      'At present 21% of band 8a staff are BME; our success measure is to raise this to 23% in year 1 with a target of 27%',
      ['21 to 23 percent higher', '21 to 27 percent higher'],
    ],
    ['21%', '23% in year 1, 25% in year 2', ['21 to 23 percent either way', '21 to 25 percent either way']],
    ['31%', 'Year 1: 27%, year 2: 24%', ['31 to 27 percent either way', '31 to 24 percent either way']],
  ])('%j and %j are each set against it', (current, target, measures) => {
    expect(read(current, target)).toEqual(measures);
  });

  it.each([
    ['', 'Now 24%; BME 30%; disabled 36%'],
    ['24%', 'BME 30%, disabled 36%'],
    ['24%', '30%, 20%'],
    ['Managers 24%, nurses 20%', '26% in year 1, 30% in year 2'],
  ])('%j and %j are none', (current, target) => {
    expect(read(current, target).every((one) => one.startsWith('null'))).toBe(true);
  });
});

it('what a figure is of says which indicator it is under, not what is done about it', () => {
  const [measure] = readMeasures(
    '',
    'From 21% of band 8a staff to 25%',
    ['WRES 1'],
    'Improve career progression',
  ).measures;
  expect(measure?.indicator).toBe('WRES 1');
  const [unsaid] = readMeasures('', 'From 21% to 25%', ['WRES 1'], 'Improve career progression').measures;
  expect(unsaid?.indicator).toBe('WRES');
});
