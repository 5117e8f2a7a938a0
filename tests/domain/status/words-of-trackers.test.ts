import { saysOnHold, understandStatus } from '../../../src/domain/status/understand-status';

describe('words of trackers', () => {
  it.each([
    ['not_started', 'not-started'],
    ['NOT_YET_STARTED', 'not-started'],
    ['in_progress', 'on-track'],
    ['not_complete', 'unknown'],
    ['off_track', 'off-track'],
    ['on pace', 'on-track'],
    ['Off pace', 'off-track'],
    ['Starting to lag', 'at-risk'],
    ['Beginning to drift', 'at-risk'],
    ['Lagging badly', 'off-track'],
    ['Losing momentum', 'at-risk'],
    ['Falling short of what was asked', 'off-track'],
    ['Smooth progress, with no major risks or blockers', 'on-track'],
    ['No blockers', 'on-track'],
    ['Blockers remain', 'off-track'],
    ['Live and tested', 'complete'],
    ['Shipped + verified', 'complete'],
    ['Live', 'on-track'],
    ['Partial / needs polish', 'at-risk'],
    ['Yet to be scoped', 'not-started'],
    ['Still to be drafted', 'not-started'],
    ['Being scoped', 'on-track'],
    ['Completed or moving forward as planned', 'on-track'],
  ])('are read as a whole: %s is %s', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });

  it.each([
    ['Action on target to be completed by agreed/revised date', 'on-track'],
    ['On track to revised date', 'on-track'],
    ['In progress to a later deadline', 'on-track'],
    ['Not on track to revised date', 'off-track'],
    ['Date revised', 'at-risk'],
    ['Revised date agreed', 'at-risk'],
    ['In progress but revised date needed', 'at-risk'],
  ])('tell a course to a revised date from a date that was revised: %s is %s', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });

  it('take waiting on somebody for a rest, and on an answer for none', () => {
    expect(saysOnHold('Waiting on the estates team')).toBe(true);
    expect(saysOnHold('Waiting on sign-off')).toBe(false);
    expect(saysOnHold('Awaiting approval')).toBe(false);
  });
});
