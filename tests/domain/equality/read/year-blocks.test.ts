import { found, linesOf, readGrid } from './reading';

const QUESTION = 'Percentage of staff experiencing harassment, bullying or abuse from patients or the public';

describe('results of the staff survey with a group a row and a year a column', () => {
  it('are read under their question, with how many answered and without the results of others', () => {
    const data = readGrid([
      ['Staff survey: Workforce Race Equality Standard'],
      [],
      [QUESTION],
      [null, 2022, 2023],
      ['White staff: Your org', '20.1%', '19.5%'],
      ['All other ethnic groups*: Your org', '26.0%', '25.2%'],
      ['White staff: Average', '21.0%', '20.8%'],
      ['All other ethnic groups*: Average', '27.0%', '26.6%'],
      ['White staff: Responses', 1500, 1600],
      ['All other ethnic groups*: Responses', 210, 230],
      [],
      ['Percentage of staff who experienced discrimination at work from a manager or colleagues'],
      [null, 2022, 2023],
      ['White staff: Your org', '5.0%', '4.9%'],
      ['All other ethnic groups*: Your org', '13.1%', '12.2%'],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 5 All Survey % 2022: 20.1 / 26 / –',
      'WRES 5 All Survey base 2022: 1500 / 210 / –',
      'WRES 5 All Survey % 2023: 19.5 / 25.2 / –',
      'WRES 5 All Survey base 2023: 1600 / 230 / –',
      'WRES 8 All Survey % 2022: 5 / 13.1 / –',
      'WRES 8 All Survey % 2023: 4.9 / 12.2 / –',
    ]);
    expect(found(data)).toEqual([]);
  });

  it('are read under an indicator that stands once for both groups, past rows of ratios', () => {
    const data = readGrid([
      ['WRES scorecard'],
      ['Indicator', 'Group', '2022', '2023', 'Trend', 'National 2023'],
      ['2. Relative likelihood of appointment from shortlisting', 'Ratio', 1.6, 1.5, 'down', 1.6],
      [`5. ${QUESTION}`, 'White', '24.0%', '23.0%', null, '24.4%'],
      [null, 'BME', '28.0%', '27.0%', null, '27.8%'],
      ['7. Equal opportunities for career progression or promotion', 'White', '60.0%', '61.0%', null, '58%'],
      [null, 'BME', '47.0%', '48.0%', null, '49%'],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 5 All Survey % 2022: 24 / 28 / –',
      'WRES 5 All Survey % 2023: 23 / 27 / –',
      'WRES 7 All Survey % 2022: 60 / 47 / –',
      'WRES 7 All Survey % 2023: 61 / 48 / –',
    ]);
  });

  it('are left where the question fits several indicators, or a group comes twice under it', () => {
    const several = readGrid([
      ['WRES staff survey'],
      ['Percentage of staff experiencing harassment, bullying or abuse'],
      [null, '2022', '2023'],
      ['White', '24.0%', '23.0%'],
      ['BME', '28.0%', '27.0%'],
    ]);
    expect(linesOf(several)).toEqual([]);
    const twice = readGrid([
      ['WRES staff survey'],
      [QUESTION],
      [null, '2022', '2023'],
      ['White', '24.0%', '23.0%'],
      ['BME', '28.0%', '27.0%'],
      ['White', '20.0%', '21.0%'],
      ['BME', '25.0%', '26.0%'],
    ]);
    expect(linesOf(twice)).toEqual([]);
  });

  it('are left where the rows are of a benchmark alone', () => {
    const data = readGrid([
      ['WRES staff survey'],
      [QUESTION],
      [null, '2022', '2023'],
      ['White: National', '24.0%', '23.0%'],
      ['BME: National', '28.0%', '27.0%'],
    ]);
    expect(linesOf(data)).toEqual([]);
  });
});
