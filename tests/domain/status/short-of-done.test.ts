import { claimsOnTrack, saysOnHold, understandStatus } from '../../../src/domain/status/understand-status';
import { readUnended } from '../../../src/domain/rag/words/unended';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

describe('Complete but for an exception is work in hand', () => {
  it.each(
    listed(`Complete apart from Estates; Done bar the evaluation; All bar two wards complete; Finished (except for payroll);
    Delivered, excluding theatres; Completed in every team other than bank staff; Complete save for sign off; All but complete;
    Everything achieved but one site; Complete with the exception of night staff; Virtually complete; As good as done;
    Delivered across most divisions; Complete for nurses only; Draft policy complete; Complete but evidence still to come;
    Done (mostly); All actions complete – one remaining; Completed, others to follow`),
  )('“%s”', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it.each(
    listed(`Complete – no exceptions; Completed without exception; Complete, no issues other than a short delay in June;
    Bar chart completed; Completed less than a month ago; Complete but late; Complete in all areas;
    Completed, first report published; Completed. No issues`),
  )('“%s” is complete all the same', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });
});

describe('A share of the work done is work in hand', () => {
  it.each(
    listed(`3 of 5 complete; 7/8 done; two of three delivered; Complete in 3 of 5 divisions; 4 out of 6 wards implemented;
    Complete on 6 of 9 wards; Closed (5 of 6 recommendations); Training delivered to 40% of managers; Update: 210 of 400 trained and done`),
  )('“%s”', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it.each(
    listed(`3 of 3 complete; 8/8 done; Completed 14/5; Completed 03/26; Completed on 3/5; Completed 3/5/26;
    Delivered to 40 managers; Completed in 3 months; Target achieved (92%)`),
  )('“%s” is all of it, or a day', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });

  it('a pair behind the word may be a share or a day, and is not guessed', () => {
    expect(understandStatus('Completed 7/8')).toBe('unknown');
    expect(understandStatus('Done (3/5)')).toBe('unknown');
  });
});

describe('One part done does not say how the action stands', () => {
  it.each(
    listed(`Phase 1 complete; Stage 2: complete; Step 2a done; Year 1 actions delivered; Q1 complete; First cohort completed;
    Pilot complete; Planning complete; Complete for phase 1; Delivered at two wards; Applications closed; Years 1 and 2 complete`),
  )('“%s”', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(readUnended(words, true)).toBe('unknown');
  });

  it.each(
    listed(`Phase 1 of 3 complete, phase 2 started; Step 1 done, step 2 next; Pilot complete, rollout pending;
    Consultation completed, policy in draft; Toolkit finished – launch to start; Policy complete, training not started;
    Survey closed, analysis under way`),
  )('“%s” is work in hand, since the rest is told', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it('the trouble or rest of the other part is the action’s', () => {
    expect(understandStatus('Policy complete, roll-out delayed')).toBe('off-track');
    expect(understandStatus('Toolkit finished, launch on hold')).toBe('unknown');
    expect(saysOnHold('Toolkit finished, launch on hold')).toBe(true);
  });

  it.each(
    listed(`All phases complete; Final stage complete; Phase 3 of 3 complete; First aid training complete; Delivered in two sessions;
    Achieved in year 1; Policy complete; Consultation completed; Training complete, monitoring ongoing; Target met, reviews ongoing;
    Complete and now live; Succession planning complete; Q1: Complete`),
  )('“%s” is complete', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });
});

describe('A doubt, a wish and a reversal are no end', () => {
  it.each(
    listed(`Complete?; Completed? No; Done?? check with lead; Possibly complete; Probably done; May be complete; Complete (tbc);
    Completed - unverified; Marked as complete in error; Closed by mistake; On track?; Thought complete`),
  )('“%s” is not understood', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(readUnended(words, true)).toBe('unknown');
  });

  it.each(
    listed(`Target complete March 2027; Expected complete Jan 27; Forecast: complete Q4; Projected complete; Estimated completion May;
    Never completed; None delivered; Far from complete; Not finalised; Complete once issues resolved`),
  )('“%s” is open', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(readUnended(words, true)).toBe('on-track');
  });

  it.each(listed(`Was complete, now reopened; Closed, then re-opened; Thought complete, reopened`))(
    '“%s” is not complete',
    (words) => {
      expect(understandStatus(words)).not.toBe('complete');
    },
  );

  it.each(
    listed(`Reopened and completed; Was completed in March; Completed as planned; Complete as expected; Planned actions complete;
    Planned for May, now complete; Targets completed; Target achieved`),
  )('“%s” is', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });

  it('a question about another thing leaves the status standing', () => {
    expect(understandStatus('Delayed due to funding, can HR help?')).toBe('off-track');
  });
});

describe('A trouble resolved is not the action', () => {
  it.each(
    listed(
      `Delay resolved; Issue resolved, on track; Risks mitigated; Barriers removed; Concerns have been addressed`,
    ),
  )('“%s” leaves it on its course', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it('the action may be complete beside it, and a trouble may be unresolved', () => {
    expect(understandStatus('Issue resolved and action closed')).toBe('complete');
    expect(understandStatus('Resolved')).toBe('complete');
    expect(understandStatus('Delay not resolved')).toBe('off-track');
  });
});

describe('A part of the work dropped does not close the action', () => {
  it.each(
    listed(`Meeting cancelled; Cancelled event, rearranged for May; Workshop cancelled – new date sought; Application withdrawn, resubmitting;
    Policy withdrawn and being rewritten; Training transferred to e-learning; Cancelled, to be rescheduled; Not cancelled; Will be withdrawn`),
  )('“%s”', (words) => {
    expect(['unknown', 'at-risk', 'on-track']).toContain(understandStatus(words));
  });

  it.each(
    listed(`Cancelled; Cancelled March 2026; Action 3.2 merged with 4.1; This work has been subsumed into the culture programme; Now superseded;
    Superseded by the new policy, rewritten in May; Closed – merged with 3.2; Completed or withdrawn; Removed from plan; Project withdrawn;
    Responsibility transferred to the ICB; Replaced by action 7`),
  )('“%s” does', (words) => {
    expect(understandStatus(words)).toBe('closed');
  });
});

describe('What holds no longer does not count', () => {
  it.each(
    listed(`No longer blocked; No longer on hold; Not stalled; Was on hold, now in progress; Previously off track, now back on course;
    Late start but on track; Slow start but now on schedule; Overdue, now in progress; Formerly paused and now under way`),
  )('“%s” is on its course', (words) => {
    expect(understandStatus(words)).toBe('on-track');
    expect(saysOnHold(words)).toBe(false);
  });

  it.each([
    ['Was on track, now behind', 'off-track'],
    ['Delayed, now expected to complete in June 2027', 'at-risk'],
    ['Delayed – now due to complete in June', 'off-track'],
    ['Started late', 'off-track'],
    ['No longer red', 'unknown'],
    ['No longer on track', 'off-track'],
    ['In progress, now with HR', 'on-track'],
  ])('“%s” is %s', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });

  it('what is back on course claims that all is well', () => {
    expect(claimsOnTrack('Previously off track, now back on track')).toBe(true);
    expect(claimsOnTrack('Was on track, now in progress')).toBe(false);
  });
});

test.each([
  ['Finalised', 'complete'],
  ['Nearly finalised', 'on-track'],
  ['Finalising the paper', 'on-track'],
  ['Embedding', 'on-track'],
  ['Kicked off in June', 'on-track'],
  ['Restarted', 'on-track'],
  ['Starts April 2027', 'not-started'],
  ['Starts when funded', 'unknown'],
  ['Kick-off', 'unknown'],
])('“%s” is %s', (words, status) => {
  expect(understandStatus(words)).toBe(status);
});
