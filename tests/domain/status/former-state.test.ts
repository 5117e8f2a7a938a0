import { claimsOnTrack, saysOnHold, understandStatus } from '../../../src/domain/status/understand-status';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

describe('What a bracket or clause says of before is set aside', () => {
  it.each(
    listed(`On track (was at risk); On track (previously delayed); On track (was off track); In progress (was overdue in May);
    Started (previously not started); On target – formerly behind schedule; On track, was delayed; On track. Previously: off track;
    On track [was: at risk in Q1]; Previously delayed, on track; On track but was at risk; Under way although previously stalled;
    In progress (not started at last report); On track (last quarter: off track); On track (at risk last month);
    On track having been delayed; Now on track having been delayed; In progress after being paused; Restarted after a pause;
    Progressing following an initial delay; On track after a slow start; On track (previously not on track);
    Started (had been on hold until June); On track (was reported as at risk in March); On track (was at risk due to vacancies);
    Moved from off track to on track; Status changed from at risk to in progress; At risk → On track; Delayed -> in progress;
    In progress (originally on hold); On track (prior status: overdue); On track – had slipped in Q2; On schedule despite earlier delays; On track (was red, off track); In progress – previously delivered by HR`),
  )('“%s” is on its course', (words) => {
    expect(understandStatus(words)).toBe('on-track');
    expect(saysOnHold(words)).toBe(false);
  });

  it.each([
    ['At risk (was on track)', 'at-risk'],
    ['At risk – previously on track', 'at-risk'],
    ['Delayed (was on track at Q1)', 'off-track'],
    ['Overdue (last update: on track)', 'off-track'],
    ['Downgraded from on track to at risk', 'at-risk'],
    ['On track → delayed', 'off-track'],
    ['Not started (was in progress)', 'not-started'],
    ['Complete (was at risk)', 'complete'],
    ['Complete, previously not started', 'complete'],
    ['Completed after being delayed', 'complete'],
    ['Withdrawn (was delayed)', 'closed'],
  ])('“%s” is %s', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });

  it('the rest that holds now is heard, and the one that is over is not', () => {
    expect(saysOnHold('On hold (was on track)')).toBe(true);
    expect(saysOnHold('In progress (was on hold)')).toBe(false);
  });

  it('what is on course now claims that all is well', () => {
    expect(claimsOnTrack('On track (was off track)')).toBe(true);
    expect(claimsOnTrack('In progress (was on track)')).toBe(false);
  });

  it('a colour now is no state, whatever the state before', () => {
    expect(understandStatus('Green (was delayed)')).toBe('unknown');
    expect(understandStatus('Amber (previously on track)')).toBe('unknown');
  });
});

describe('What holds still, or happened, is not set aside', () => {
  it.each([
    ['On track but at risk of delay', 'at-risk'],
    ['In progress (delayed)', 'off-track'],
    ['In progress, has been delayed', 'off-track'],
    ['In progress – was delayed by the flood', 'off-track'],
    ['In progress, was due to be completed in May', 'at-risk'],
    ['Started, training was not delivered', 'off-track'],
    ['Closed, was not achieved', 'closed'],
    ['Was at risk', 'at-risk'],
    ['Previously delayed', 'off-track'],
    ['Delayed following the restructure', 'off-track'],
    ['Off track (expected back on track in July)', 'at-risk'],
    ['Delayed, forecast back on schedule by May', 'at-risk'],
    ['Moved from May to June, at risk', 'at-risk'],
    ['On track, was completed for one ward', 'on-track'],
    ['In progress, earlier than planned', 'on-track'],
    ['Back on track after delay', 'on-track'],
    ['Delayed again after being back on track', 'off-track'],
    ['On track despite delays', 'off-track'],
    ['Will now be delivered in the autumn', 'on-track'],
    ['Will then be complete', 'on-track'],
    ['Previously completed', 'complete'],
    ['Complete – previously delivered by HR', 'complete'],
    ['Closed to new applications', 'unknown'],
  ])('“%s” is %s', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });
});
