import { saysOnHold, understandStatus } from '../../../src/domain/status/understand-status';
import { readUnended } from '../../../src/domain/rag/words/unended';

describe('Not started is so whatever it waits for', () => {
  it.each([
    'Not started – dependent on funding',
    'Not started – awaiting funding',
    'Not yet started; pending recruitment',
    'Not commenced: subject to business case',
    'Pending funding – not started',
    'Work not started, no budget',
    'Yet to start – awaiting guidance',
    'Not started due to vacancy',
    'Grey – not started (awaiting decision)',
  ])('“%s”', (words) => {
    expect(understandStatus(words)).toBe('not-started');
  });

  it.each([
    'Awaiting funding',
    'Planned, subject to funding',
    'Cannot start until funding agreed',
    'Phase 1 complete; phase 2 not started, awaiting funding',
    'Half the wards not started, awaiting funding',
  ])('what waits, or waits in part, still rests: “%s”', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(saysOnHold(words)).toBe(true);
  });
});

describe('Progress that is less than it should be', () => {
  it.each(['Limited progress', 'Slow progress', 'Limited progress to date', 'Limited progress made'])(
    '“%s” is at risk',
    (words) => {
      expect(understandStatus(words)).toBe('at-risk');
    },
  );

  it.each(['No progress', 'Little progress', 'Very limited progress', 'Not progressing'])(
    '“%s” is off track',
    (words) => {
      expect(understandStatus(words)).toBe('off-track');
    },
  );

  it.each(['No longer progressing', 'No longer being worked on', 'No longer active'])(
    '“%s” rests, and is not under way',
    (words) => {
      expect(understandStatus(words)).toBe('unknown');
      expect(readUnended(words, true)).toBe('at-risk');
    },
  );

  it.each(['No longer in progress', 'No longer ongoing'])('“%s” may be done or dropped', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(readUnended(words, true)).toBe('unknown');
  });

  it('what no longer rests goes on: “No longer paused”', () => {
    expect(understandStatus('No longer paused')).toBe('on-track');
  });
});
