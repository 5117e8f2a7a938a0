import { readStanding } from '../../../../src/domain/rag/words/progress-standing';
import { readProgress } from '../../../../src/domain/rag/words/read-progress';
import { understandStatus } from '../../../../src/domain/status/understand-status';

describe('An end told plainly', () => {
  it.each([
    'Objective met',
    'Target met, keep under review',
    'Recommendation fulfilled – see the annual report',
    'We have completed this',
    'We’ve now delivered this action.',
    'We completed this in March 2024',
  ])('“%s” is complete', (progress) => {
    expect(readProgress(progress)?.status).toBe('complete');
  });

  it.each([
    'Objective met with resistance',
    'Target met with the finance lead to discuss',
    'Milestone met',
    'We have delivered this training to three wards',
    'We have done this in 2 wards',
    'We completed this survey',
    'No policy in place',
    'Few reviews completed',
  ])('“%s” is no end of the whole', (progress) => {
    expect(readProgress(progress)).toBeNull();
  });
});

describe('Trouble told plainly', () => {
  it.each([
    ['Now unlikely to hit date', 'off-track'],
    ['Will not hit deadline', 'off-track'],
    ['Won’t make the agreed target date', 'off-track'],
    ['Was on track but the post holder left in May - now unlikely to meet its deadline', 'off-track'],
    ['Unlikely to be acheived this yr', 'off-track'],
    ['Previously on track, now behind', 'off-track'],
    ['Was at risk, but is now behind schedule', 'off-track'],
    ['Might slip', 'at-risk'],
    ['Will start in May', 'not-started'],
    ['Work will start once funding is agreed', 'not-started'],
  ])('“%s” is %s', (progress, status) => {
    expect(readStanding(progress)?.status).toBe(status);
  });

  it.each([
    'Previously delayed',
    'Previously behind, now on track',
    'Previously run by HR, now behind on numbers',
    'Will start in 2 wards',
    'Training will start in May',
    'Data completed May',
  ])('“%s” tells nothing of the kind', (progress) => {
    expect(readStanding(progress)).toBeNull();
  });

  it('what is yet to begin behind an end takes nothing from it', () => {
    expect(understandStatus('Complete, monitoring will start in May')).toBe('complete');
  });
});
