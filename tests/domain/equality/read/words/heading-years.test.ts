import { yearIn } from '../../../../../src/domain/equality/read/words/heading-words';

describe('the year of a title', () => {
  it.each([
    ['Recruitment, 1 April 2022 to 31 March 2023', '2022/23'],
    ['April 2022 - March 2023', '2022/23'],
    ['01/04/2022 – 31/03/2023', '2022/23'],
    ['Apr 2022 to Mar 2023', '2022/23'],
  ])('is the financial year where April to March is named: %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it.each([
    ['BME leaders at 31 March 2023 against the ambition of 25% by 2030', '2023'],
    ['Model Employer 2023, target for 2030', '2023'],
    ['Staff as at 31 March 2023, for the report of 2024', '2023'],
    ['WDES 2023 data, 1 April 2022 to 31 March 2023', '2022/23'],
    ['Our staff in 2023 and the Census 2021', '2023'],
  ])('is that of the count, not that of a target, a census or a report: %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it.each([
    '31 March 2022 and 31 March 2023',
    '1 April 2021 to 31 March 2023',
    'WRES 2022 compared with 2023',
    'Target % 2030',
    'To be reached by 2030',
  ])('is not guessed where there are several, or only that of a target: %s', (text) => {
    expect(yearIn(text)).toBeNull();
  });
});
