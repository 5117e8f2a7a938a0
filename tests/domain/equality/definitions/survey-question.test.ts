import { describeSurvey } from '../../../../src/domain/equality/definitions/survey-question';

describe('the survey behind a report', () => {
  it('is that of the autumn before its 31 March', () => {
    expect(describeSurvey('WRES', '5', 2022)).toBe('NHS Staff Survey 2021, Q14a');
  });

  it.each([
    [2022, 'Q28b'],
    [2023, 'Q30b'],
    [2024, 'Q31b'],
  ])('asks of adjustments under another number in the report of %d: %s', (year, question) => {
    expect(describeSurvey('WDES', '8', year)).toContain(question);
  });

  it('says that a number from before 2021 is not confirmed', () => {
    expect(describeSurvey('WRES', '7', 2018)).toBe('NHS Staff Survey 2017, KF21 (number not confirmed)');
  });

  it('names no question where none is known, and no year where none is given', () => {
    expect(describeSurvey('WDES', '7', 2020)).toBe('NHS Staff Survey 2019');
    expect(describeSurvey('WDES', '7', null)).toBe('NHS Staff Survey of the autumn before');
  });
});
