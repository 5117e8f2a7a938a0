import { Temporal } from 'temporal-polyfill';
import { currentProgress } from '../../../../src/domain/rag/words/current-progress';
import { readStanding } from '../../../../src/domain/rag/words/progress-standing';
import { readProgress } from '../../../../src/domain/rag/words/read-progress';

const AS_AT = Temporal.PlainDate.from('2024-06-30');

const saidNow = (progress: string): string | null => {
  const now = currentProgress(progress, AS_AT);
  return readProgress(now, AS_AT)?.status ?? readStanding(now)?.status ?? null;
};

describe('Progress kept as a running list', () => {
  it.each([
    ['Update May 2024: complete', 'complete'],
    ['Update Jan 24: delayed. Update May 24: complete', 'complete'],
    ['March 2023: Not started. September 2023: Under way. March 2024: Completed.', 'complete'],
    ['Q1: Not started\nQ2: In progress\nQ3: Complete', 'complete'],
    ['June 24 update – complete. March 24 update – in progress.', 'complete'],
    ['Q4 update: complete', 'complete'],
    ['Year end: Complete', 'complete'],
    ['AB 12/5: Complete', 'complete'],
    ['May 24: Action now closed.\nFeb 24: Paused', 'complete'],
    ['Jan 24 – on track. May 24 – behind schedule', 'off-track'],
    ['May 24: Paused pending funding\nJan 24: on track', 'at-risk'],
    ['Feb 2024: delayed. May 2024: superseded by the new strategy', 'closed'],
    ['Nov 23: complete. May 24: on hold', 'at-risk'],
    ['14/3/24 RS: Begun. 9/5/24 RS: Complete.', 'complete'],
    ['9/5/24 (RS): Complete', 'complete'],
    ['9/5/24 RS Complete', 'complete'],
    ['9/5/24 RS: Paused while the system is replaced.', 'at-risk'],
    ['03/02/24 delayed by the flood; 08/05/24 now complete.', 'complete'],
    ['08/05/24 toolkit shared with all wards, complete.', 'complete'],
    ['[Mar 2024] Guide launched. [May 2024] Evaluation report to QSAC – closed.', 'complete'],
    ['Latest: Complete. Previous: Under way.', 'complete'],
    ['Previous update: off track. Latest update: Complete.', 'complete'],
    ['Current position: complete', 'complete'],
    ['Most recent status: on hold', 'at-risk'],
    ['Mid-year: on track. Year-end: not achieved.', 'off-track'],
    ['End of year position: complete', 'complete'],
    ['Q2 update – complete; Q3 update – n/a', 'complete'],
    ['Q1: Complete. Q2: No change.', 'complete'],
    ['Nov 23: Complete. Jan 24: Evidence uploaded.', 'complete'],
    ['Q1: delayed. Q2: TBC', 'off-track'],
    ['Q1 Green; Q2 Amber; Q3 Red', 'at-risk'],
    ['May 24 - Delayed to Sept 24', 'off-track'],
  ])('says what its newest entry says: %j', (progress, status) => {
    expect(saidNow(progress)).toBe(status);
  });

  it.each([
    'Jan 24: delayed. May 24: on track',
    'Jan 24: complete. May 24: reopened',
    'May 24: in progress. Sept 24: complete',
    'Q1: recruit trainers. Q2: run a pilot. Q3: complete',
    'May 24: survey complete. June 24: analysis under way',
    'HR: complete\nEstates: begun',
    '9/5/24 HR: complete',
    '9/5/24 HR Complete',
    '9/5/24 session complete',
    '9/5/24 and 10/5/24 complete',
    '01/09/24 complete',
    'Latest report: complete',
    'Current position: complete for phase 1',
    'Latest: reopened. Previous: Complete.',
    'Q1 Red; Q2 Amber; Q3 Green',
    'Q1: on track. Q2: TBC',
  ])('says nothing of an end or a trouble that is over, still to come or not told: %j', (progress) => {
    expect(saidNow(progress)).toBeNull();
  });

  it('is left whole where its newest entry does not say how the action stands', () => {
    const progress = 'Jan 24: Delayed. May 24: survey sent to staff';
    expect(currentProgress(progress, AS_AT)).toBe(progress);
  });
});
