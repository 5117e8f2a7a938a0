import { saysNoEnd, saysOnHold, understandStatus } from '../../../src/domain/status/understand-status';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

describe('Closed without what was wanted is closed, and not complete', () => {
  it.each(
    listed(`Closed, target missed; Closed – milestone missed; Closed (unsuccessful); Closed: failed to recruit; Closed without completion;
    Closed without being achieved; Closed (incomplete); Closed, not delivered; Closed – not implemented; Closed as not started;
    Not achieved – closed; Target missed, now closed; Incomplete, closed; Action closed. Objective unmet`),
  )('“%s”', (words) => {
    expect(understandStatus(words)).toBe('closed');
  });

  it.each(
    listed(`Closed; Action closed; Closed, no deadlines missed; Closed without exception; Closed after a delay; Closed out; Closed in May;
    Closed, target met; Gap closed; All actions closed; Recommendation closed; Completed and closed; Action closed in all areas`),
  )('“%s” is complete', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });
});

describe('What is closed beside the action is not the action', () => {
  it.each(
    listed(
      `Risk closed; Risks now closed; Issue closed; All issues closed out; Ward closed; Service has been closed`,
    ),
  )('“%s” does not say how the action stands', (words) => {
    expect(understandStatus(words)).toBe('unknown');
  });

  it.each([
    ['Risk closed, action ongoing', 'on-track'],
    ['Risk closed and action complete', 'complete'],
    ['Issue closed; work not started', 'not-started'],
    ['Delayed, risk closed', 'off-track'],
    ['Delayed until the risk is closed', 'off-track'],
  ])('“%s” is %s by the rest of it', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });
});

describe('Complete subject to somebody’s consent is not yet complete', () => {
  it.each(
    listed(`Complete subject to sign off; Completed, subject to approval; Done – subject to final board approval;
    Delivered subject to ratification by the committee; Complete (subject to agreement)`),
  )('“%s” is work in hand', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it.each(
    listed(`Complete, awaiting sign off; Delivered subject to audit; Complete pending approval at the board`),
  )('“%s” waits for a formality', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });

  it('What cannot be closed yet is open', () => {
    expect(understandStatus('Cannot be closed yet')).toBe('unknown');
    expect(saysNoEnd('Cannot be closed yet')).toBe(true);
    expect(saysNoEnd('Cannot yet be signed off')).toBe(true);
    expect(understandStatus('Cannot be completed')).toBe('off-track');
  });
});

describe('Decided against is closed', () => {
  it.each(
    listed(`Will not implement; Will not be implemented; Agreed not to introduce this; Decision taken not to proceed; Decided not to take it forward;
    It was agreed not to take this forward; Action deleted; Deleted; Not going to progress; Will not go ahead because of cost; Not taken forward;
    Decided against proceeding; Recommendation will not be adopted, as the duty has changed`),
  )('“%s”', (words) => {
    expect(understandStatus(words)).toBe('closed');
  });

  it.each(
    listed(`Will not be implemented by June; Will not be implemented until 2027; Agreed not to introduce quotas; Quotas will not be introduced;
    Will not implement in the first year; Not decided; Old records deleted; Decided against a second survey`),
  )('“%s” is not: it is late, or another thing', (words) => {
    expect(understandStatus(words)).not.toBe('closed');
  });
});

describe('Not yet taken up is not started', () => {
  it.each(
    listed(`Not yet progressed; Not yet taken forward; Has not been taken forward; Has not yet been progressed; Never taken forward;
    Not been able to start; Not yet able to begin; No work done on this so far; No action has been undertaken; Not started; Not yet due`),
  )('“%s”', (words) => {
    expect(understandStatus(words)).toBe('not-started');
  });

  it.each(
    listed(
      `Has not been progressed since May; Not yet progressed far enough; Not progressing; Has not been progressed as planned`,
    ),
  )('“%s” has begun', (words) => {
    expect(understandStatus(words)).not.toBe('not-started');
  });

  it.each(
    listed(
      `In progress – not due; Started, not yet due; On track, not due yet; In process; In the process of recruiting; Under control`,
    ),
  )('“%s” is on its course', (words) => {
    expect(understandStatus(words)).toBe('on-track');
    expect(saysOnHold(words)).toBe(false);
  });

  it('What is not under control is off track', () => {
    expect(understandStatus('Not under control')).toBe('off-track');
  });
});
