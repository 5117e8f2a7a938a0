import { saysAllDone, saysOnHold, understandStatus } from '../../../src/domain/status/understand-status';

describe('A state that opens a remark on what part has been done', () => {
  it.each([
    ['On track; last review completed in May', 'on-track'],
    ['On track - Q1 report completed', 'on-track'],
    ['On track: policy reviewed and completed', 'on-track'],
    ['On track - training completed for all managers', 'on-track'],
    ['Good progress - network launched and charter in place', 'on-track'],
    ['In progress. Training for managers completed in June.', 'on-track'],
    ['At risk - survey closed, few answers', 'at-risk'],
    ['Delayed - procurement completed late', 'off-track'],
    ['Not on track: dashboard delivered', 'off-track'],
    ['Not started; scoping completed', 'on-track'],
    ['Training pack complete, roll out on track', 'on-track'],
  ])('stays the state: “%s” is %s', (text, status) => {
    expect(understandStatus(text)).toBe(status);
  });

  it('stays a rest: “On hold - policy completed”', () => {
    expect(understandStatus('On hold - policy completed')).toBe('unknown');
    expect(saysOnHold('On hold - policy completed')).toBe(true);
  });

  it.each([
    ['On track, all actions completed'],
    ['On track: action complete'],
    ['In progress - completed'],
    ['Delayed - now complete'],
    ['On track. Closed.'],
    ['On track – no further action'],
    ['Overdue - work finished'],
    ['On track - objective achieved'],
    ['Complete - evaluation on track for March'],
    ['Completed, next review May 2025'],
  ])('gives way where the action itself is done: “%s”', (text) => {
    expect(understandStatus(text)).toBe('complete');
  });

  it.each([
    ['Completed in June', true],
    ['All actions delivered', true],
    ['Baseline survey completed', false],
    ['Action not completed', false],
    ['On track', false],
  ])('“%s” says that the action itself is done: %s', (text, isAll) => {
    expect(saysAllDone(text)).toBe(isAll);
  });
});
