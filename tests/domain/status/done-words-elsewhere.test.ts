import { readUnended } from '../../../src/domain/rag/words/unended';
import { headApart } from '../../../src/domain/status/head-apart';
import { saysOnHold, understandStatus } from '../../../src/domain/status/understand-status';

const listed = (text: string): readonly string[] =>
  text
    .split('|')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

describe('A word for an end that is said of something else is no end', () => {
  it.each(
    listed(`Complete list of owners kept by the equality team | Completed returns received from two thirds |
    Completed forms submitted weekly | A completed checklist is needed from each ward | The complete toolkit goes to the network |
    Number of completed appraisals rising | 15 completed assessments so far | Complete rewrite required | Complete standstill |
    Completed questionnaires will be analysed | More complete data needed | Completed forms are sent to HR`),
  )('“%s”: what is whole or filled in', (words) => {
    expect(understandStatus(words)).not.toBe('complete');
  });

  it.each(
    listed(`Closed captions on every video | Closed meeting planned | Closed session with the chair | A closed group was set up |
    Closed for summer | Closed for the school holidays | Closed to visitors | Closed over Christmas | Behind closed doors |
    Recruitment closed 3 May | Ballot has closed | Library closed | Closed question in the survey`),
  )('“%s”: what is shut', (words) => {
    expect(understandStatus(words)).toBe('unknown');
  });

  it.each(
    listed(`Met monthly | Met twice | Met three times since May | Met Police joined the forum | Met HR to agree next steps |
    Met to discuss the options | Steering group met | Committee has met 3 May | We met suppliers | Met the new network chair |
    Met regularly with unions | Staff side met in June`),
  )('“%s”: people who met', (words) => {
    expect(understandStatus(words)).toBe('unknown');
  });

  it.each(
    listed(`Concluded that a new supplier is the way forward | Resolved to look at this again | Lead signed off sick |
    Leaflet in place of a poster | Well done to the team`),
  )('“%s”: another sense of the word', (words) => {
    expect(understandStatus(words)).toBe('unknown');
  });

  it.each(
    listed(
      'Complete the survey | Complete survey by May | Must be completed by all staff | Can be completed online',
    ),
  )('“%s”: what is to be done, or can be', (words) => {
    expect(understandStatus(words)).toBe('unknown');
  });
});

describe('An end of less than the action is none', () => {
  it.each(
    listed(`99% staff have completed the training | 85% of line managers completed the module | Achieved 60% of target |
    Over 90% of our board members have completed it | Actions completed to date: policy | Work done so far: survey |
    Delivered monthly | Completed every quarter | Completed annually | Target met each month | Completed draft policy |
    Completed bid, outcome awaited | Completed survey; results pending | Delivered 3 sessions, 2 more planned |
    Delivered training, next session in May | Achieved level 1; level 2 by 2026 | Achieved bronze. Working towards silver`),
  )('“%s” is work in hand', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it.each(
    listed(`120 staff have completed the training | Implemented on pilot wards | Delivered in selected teams | Completed pilot |
    Completed scoping of the new system | Delivered by external provider from Sept | In place from April |
    Provided and implemented by the supplier from next year`),
  )('“%s” does not say how the action stands', (words) => {
    expect(understandStatus(words)).toBe('unknown');
  });

  it('what waits for a decision rests', () => {
    expect(understandStatus('Completed application – awaiting decision')).toBe('unknown');
    expect(saysOnHold('Completed application – awaiting decision')).toBe(true);
  });
});

describe('An end remains one', () => {
  it.each(
    listed(`Met | Fully met | Met in full | Target met | Target date met | Needs of staff met | We met the target | Met all requirements |
    Met for all staff | All staff have completed the training | Completed actions | Closed actions | Completed action |
    Complete policy now in place | Complete across all sites | Complete – list sent to managers | Complete. Review in May |
    Complete and embedded | Complete as of May 2023 | Complete all staff trained | Complete see minutes | Closed – see action 4 |
    Closed May 2023 | Closed by the board | Implemented from April 2023 | In place since May | Completed audit of policies |
    Delivered training to all staff | Completed training, reviews ongoing | Policy completed, next review due 2026 |
    Completed policy, launched May 2023 | Complete, monthly monitoring in place | Target met, 92% of staff declared |
    Completed report is on the intranet | Completed May 2023, awaiting evidence | Monthly meetings in place |
    Delivered; staff group thanked | Closed, group content | Agreed standard met by every team`),
  )('“%s” is complete', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });

  it('a word for an end on a line of its own is not read with the line below', () => {
    expect(headApart('Complete\nList sent to managers')).toBe('Complete. List sent to managers');
    expect(headApart('Complete list\nsent to managers')).toBe('Complete list\nsent to managers');
    expect(headApart('Completed \r\n May 2023')).toBe('Completed. May 2023');
  });
});

describe('What is rolled out everywhere is at its end', () => {
  it.each(
    listed(`Rolled out across the organisation | Rolled out to all wards | Fully rolled out | Rolled out across the whole trust |
    Rolled out throughout the council in May`),
  )('“%s”', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });

  it.each(
    listed(`Rolled out to two wards | Rolled out across the trust headquarters | To be rolled out to all wards |
    Being rolled out across the organisation | Not yet rolled out to all teams`),
  )('“%s” is not', (words) => {
    expect(understandStatus(words)).not.toBe('complete');
  });
});

test('What is denied is not done in part', () => {
  expect(readUnended('No assessment completed to date', false)).toBe('not-started');
  expect(understandStatus('No training implemented on pilot wards')).toBe('unknown');
  expect(understandStatus('Not delivered monthly')).toBe('off-track');
});
