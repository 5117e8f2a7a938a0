import { readMeasures } from '../../../../src/domain/plan/measures/read-measures';

const read = (current: string, target: string): readonly string[] =>
  readMeasures(current, target, [], '').measures.map(
    (measure) => `${String(measure.current)} to ${String(measure.target)} ${measure.unit}`,
  );

describe('A figure in a target that says where things stand', () => {
  it.each([
    ['Increase declaration on the staff record from 5.8% to give a truer picture', '5.8 to null percent'],
    ['Reduce bullying from 31%', '31 to null percent'],
    ['10 percentage point reduction from 31%', '31 to null percent'],
    ['Reach three quarters (68% now)', '68 to null percent'],
    ['Raise it further: 68% currently', '68 to null percent'],
    ['Increase the share of disabled staff of 7.33%', '7.33 to null percent'],
    ['37.2% of disabled staff feel valued compared to 47.9%', '37.2 to null percent'],
    ['Improve on the 62.4% of 2023', '62.4 to null percent'],
  ])('is none to be reached: %s', (target, expected) => {
    expect(read('', target)).toEqual([expected]);
  });

  it.each([
    ['75% (now 68%)', '68 to 75 percent'],
    ['75%, now 68%', '68 to 75 percent'],
    ['To 8% (from 5.8%)', '5.8 to 8 percent'],
    ['Above 20% (2022 baseline 14%)', '14 to 20 percent'],
    ['Engagement score 6.4 rising to 6.9', '6.4 to 6.9 score'],
    ['Declaration 4.1% increasing to 8%', '4.1 to 8 percent'],
  ])('is paired with the one to be reached: %s', (target, expected) => {
    expect(read('', target)).toEqual([expected]);
  });

  it('is not told twice where the current cell has it', () => {
    expect(read('5.8%', 'Increase declaration from 5.8%')).toEqual(['5.8 to null percent']);
  });

  it.each(['Half of 30%', 'Twice the 4%', 'A third of 30%'])(
    'is none where it is divided or doubled: %s',
    (target) => {
      expect(read('', target)).toEqual([]);
    },
  );
});

describe('A figure that is wanted', () => {
  it.each([
    ['Positive feedback from 90% of delegates', 'null to 90 percent'],
    ['Achieve a declaration rate of 92.5%', 'null to 92.5 percent'],
    ['Increase to a declaration rate of 92.5%', 'null to 92.5 percent'],
    ['Increase the declaration rate of 90%', 'null to 90 percent'],
    ['Reduce to 20.5% compared with 25.1% last year', 'null to 20.5 percent'],
    ['85% of staff trained compared with 80% in 2023', 'null to 85 percent'],
    ['Improve on data quality to 95%', 'null to 95 percent'],
  ])('stays so: %s', (target, expected) => {
    expect(read('', target)).toEqual([expected]);
  });

  it('is each of several that follow each other', () => {
    expect(read('60%', '75% rising to 80%')).toEqual(['null to 75 percent', 'null to 80 percent']);
  });
});

describe('How many times as likely one group is', () => {
  it.each([
    ['4.27 times more likely.', '1', '4.27 to 1 ratio'],
    ['0.84 more likely to access training', '1', '0.84 to 1 ratio'],
    ['BME staff are 1.6 times as likely to enter the process', '1.25', '1.6 to 1.25 ratio'],
    ['White staff are 3.2 times more likely to be appointed than BME staff', '2.2', '3.2 to 2.2 ratio'],
    ['1.6 times as likely', 'No more than 1.25 times as likely', '1.6 to 1.25 ratio'],
  ])('is a ratio beside the one wanted: %s | %s', (current, target, expected) => {
    expect(read(current, target)).toEqual([expected]);
  });

  it('is a remark where it stands alone, in either cell', () => {
    expect(read('BME staff are 1.6 times as likely to enter the process', '')).toEqual([]);
    expect(read('', 'BME staff are 1.6 times as likely to enter the process')).toEqual([]);
  });

  it('is no count of times', () => {
    expect(read('The group met 3 times', '1')).toEqual([]);
  });
});
