import { brief, deadlines, inShort, ONE_YEAR, THREE_YEARS } from '../asking';

const FROM_JUNE = { start: '2024-06-01' };

describe('times of one list', () => {
  it.each([
    ['This is likely to be May and November.', 'multiple 2024-11-30'],
    ['This will probably be done in July and January', 'multiple 2024-07-31'],
    ['The dates of the review meetings will be July and January', 'multiple 2024-07-31'],
    ['Papers to be sent to the group in July, October and January', 'multiple 2024-07-31'],
    ['Reports go to the whole of the senior team in Q2 and Q4', 'multiple 2024-09-30'],
  ])('all stand where one does: “%s”', (phrase, answer) => {
    expect(inShort(phrase, FROM_JUNE)).toBe(answer);
  });

  it.each([
    ['This is likely to be October.', 'date 2024-10-31'],
    ['This is now likely to be October.', 'date 2024-10-31'],
    ['Likely to be early 2025, subject to audit', 'date 2025-03-31'],
    ['In 2019, staff scored lower', 'unparseable'],
  ])('and one alone: “%s” is %s', (phrase, answer) => {
    expect(inShort(phrase, FROM_JUNE)).toBe(answer);
  });
});

describe('steps told alike, of which the later has its year', () => {
  it.each([
    ['North sites by 31 July, south sites by 31 October 2024', ['2024-07-31', '2024-10-31']],
    ['Draft in September and sign-off in December 2024', ['2024-09-30', '2024-12-31']],
    ['Draft assessment 12 July, final assessment 30 August 2024', ['2024-07-12', '2024-08-30']],
    ['Draft July, final October 2024', ['2024-07-31', '2024-10-31']],
    ['Draft July; consult September; approve December 2024', ['2024-07-31', '2024-09-30', '2024-12-31']],
    ['Panel by 5 July, forum 19 July, Cabinet 10 September 2024', ['2024-07-05', '2024-07-19', '2024-09-10']],
  ])('are of one year: “%s”', (phrase, days) => {
    expect(deadlines(phrase).map((each) => each.slice(0, 10))).toEqual(days);
  });

  it('are left to the plan where they come later in the year', () => {
    expect(inShort('Draft by December, sign-off by March 2025')).toBe('ambiguous 2023-12-31|2024-12-31');
    expect(inShort('Draft by December, sign-off by March 2025', ONE_YEAR)).toBe('multiple 2024-12-31');
  });

  it('keep the year that the plan gives', () => {
    expect(inShort('Plan by January, deliver by December 2024', ONE_YEAR)).toBe('multiple 2024-12-31');
  });

  it('are left where they are told otherwise', () => {
    expect(brief('Survey closes 31 July. Report by October 2024', THREE_YEARS)).toMatch(/^ambiguous/);
    expect(brief('Draft by July, launch 30 October 2024', THREE_YEARS)).toMatch(/^ambiguous/);
  });
});
