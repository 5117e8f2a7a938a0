import { readUnended } from '../../../src/domain/rag/words/unended';
import { sayOnlyStatus } from '../../../src/domain/status/only-status';
import { understandStatus } from '../../../src/domain/status/understand-status';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

describe('What is denied before the word for done is not done', () => {
  it.each(
    listed(`No bereavement policy in place; There is no prayer room in place; No network in place at present; Nothing formal in place;
    No procedures or guidance in place; No formal arrangements are yet in place; No impact assessments have been completed;
    No audit has yet been done; No targets met; No survey done; None of the assessments completed;
    Nothing has been delivered; Nobody has completed the course; Neither policy nor training in place; Lack of a process in place;
    Without any guidance in place; We do not have a buddy scheme in place; Does not yet have a network in place;
    Not currently in place; Not formally in place; Not in place; Isn't in place; Nothing in place; None completed; Never completed;
    Never formally signed off; No reviews completed this year`),
  )('“%s” is not started where nothing is recorded, and work in hand where something is', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(readUnended(words, false)).toBe('not-started');
    expect(readUnended(words, true)).toBe('on-track');
  });

  it.each(
    listed(`Not currently delivered; Not properly embedded; Not formally signed off; Far from complete`),
  )('“%s” is open', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(readUnended(words, false)).toBe('on-track');
  });

  it.each(
    listed(`No longer in place; Drop-in sessions no longer delivered; No longer achieved; Policy in place but not followed;
    Guidance in place, not being used; Scheme in place but rarely used; Completed but nobody attended it`),
  )('“%s” may be anything', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(readUnended(words, true)).toBe('unknown');
  });

  it('a trouble beside what is in place is the action’s', () => {
    expect(understandStatus('Policy in place but out of date')).toBe('off-track');
    expect(understandStatus('Checks in place though patchy')).toBe('at-risk');
    expect(understandStatus('No recovery plan in place')).toBe('off-track');
  });
});

describe('What is counted as less than all is not all', () => {
  it.each(
    listed(`Few reviews completed; Very few posts filled and none achieved; Few achieved; Limited achieved; Not many completed;
    Limited training delivered; Not enough sessions delivered; Limited number of reviews completed`),
  )('“%s” is not done', (words) => {
    expect(['at-risk', 'off-track', 'unknown']).toContain(understandStatus(words));
  });

  it.each(listed(`Hardly any done; Barely any sessions delivered; Very little training delivered`))(
    '“%s” is off track',
    (words) => {
      expect(understandStatus(words)).toBe('off-track');
    },
  );

  it.each(
    listed(`Some reviews completed; Several policies implemented; Some measures in place; Most teams have completed it; Many actions completed;
    A number of policies delivered; Half of the teams have completed; Nearly all posts completed; Partial review completed;
    Not every team has completed; Not all policies in place; Not everywhere in place; In place but not everywhere;
    Interim measures in place; Temporary cover in place; Rarely completed`),
  )('“%s” is work in hand', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });
});

describe('What is to come, and what the work is done with, is no end', () => {
  it.each(
    listed(`Systems being put in place; Policy is being put in place; Putting a process in place; Getting guidance in place;
    Will be put in place by autumn`),
  )('“%s” is work in hand', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it.each(
    listed(`To be put in place; Needs to be put in place; To put a policy in place; Need to have a process in place; Can be closed once approved;
    To be completed once the new system is fixed`),
  )('“%s” is open', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(['not-started', 'on-track']).toContain(readUnended(words, false));
  });

  it.each(
    listed(
      `Funding in place; Team in place; Project manager in place; Budget now in place; Resources agreed and in place`,
    ),
  )('“%s” does not say how the action stands', (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(readUnended(words, true)).toBe('unknown');
  });
});

describe('An end stays one', () => {
  it.each(
    listed(`Policy in place; Put in place; Has been put in place; Board lead in place; Disability network in place; Training in place;
    All policies in place; All reviews completed; Policy in place and followed; Complete, funding in place; Funding in place, action complete;
    Complete – no exceptions; No issues, completed; No delays completed on time; No further action. Completed; No change, complete;
    No changes needed, completed; Complete, no further work needed; Completed without delay; Not only completed but embedded;
    Action no 3 completed; Complete but not evidenced; Completed but not by the deadline; Completed. Several workshops were delivered;
    Done – most staff trained, some sessions delivered online; Complete. Some departments completed early; Most recent audit completed;
    Minimum standards met; Last few reviews completed; After some delay completed; No doubt completed; All done, nothing outstanding;
    Completed - nothing further to be done; Objective met, nothing more to be done; Many thanks, completed; Completed and handed over to the estates team`),
  )('“%s” is complete', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });
});

it('what is denied or counted is no state, so that a text about it is not taken for one', () => {
  for (const words of ['No policy in place', 'Few reviews completed', 'Some measures in place'])
    expect(sayOnlyStatus(words)).toBe('no');
  expect(sayOnlyStatus('Not currently in place')).toBe('surely');
});

describe('What has been made good', () => {
  it.each(
    listed(
      `Recovered; Slippage recovered; Delay now made up; Recovered - on track; Paused then restarted; On hold over the summer, now resumed`,
    ),
  )('“%s” is on its course', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it.each(
    listed(`Slipped, recovered; Behind but recovered; Slippage partly recovered; Slippage to be recovered`),
  )('“%s” is at risk still', (words) => {
    expect(understandStatus(words)).toBe('at-risk');
  });

  it.each(
    listed(
      `Paused, to be restarted in May; Paused and not restarted; Paused in May, restarted in June, paused again`,
    ),
  )('“%s” rests', (words) => {
    expect(readUnended(words, true)).toBe('at-risk');
  });
});

describe('What does not apply', () => {
  it('waits for nothing', () => {
    expect(readUnended('Not applicable - no staff in scope', true)).toBe('unknown');
    expect(readUnended('N/A: no budget', true)).toBe('unknown');
  });

  it('may rest all the same', () => {
    expect(readUnended('Not applicable (paused)', true)).toBe('at-risk');
  });
});
