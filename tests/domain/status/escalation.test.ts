import { understandStatus } from '../../../src/domain/status/understand-status';

describe('What is to be escalated', () => {
  it.each([
    'Escalated to the board',
    'Delays escalated to the executive team',
    'Critical; escalate',
    'Issues escalated, plan to mend agreed',
  ])('is off track: %s', (words) => {
    expect(understandStatus(words)).toBe('off-track');
  });

  it.each([
    'Concerns that could escalate',
    'There are concerns that may escalate without intervention',
    'Risks that might need to be escalated',
    'May need to be escalated',
  ])('is at risk where it could come to that: %s', (words) => {
    expect(understandStatus(words)).toBe('at-risk');
  });

  it.each(['No issues to escalate', 'No concerns to be escalated', 'No risks to escalate'])(
    'is well where there is nothing of the kind: %s',
    (words) => {
      expect(understandStatus(words)).toBe('on-track');
    },
  );
});

describe('Trouble behind a denied end', () => {
  it.each(['Not achieved / overdue', 'Not delivered, behind schedule', 'Not yet completed / overdue'])(
    'is trouble: %s',
    (words) => {
      expect(understandStatus(words)).toBe('off-track');
    },
  );

  it.each(['Complete / overdue', 'Achieved, now behind schedule'])(
    'is in doubt behind an end: %s',
    (words) => {
      expect(understandStatus(words)).toBe('unknown');
    },
  );
});
