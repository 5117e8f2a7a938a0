import { understandStatus } from '../../../src/domain/status/understand-status';
import { readProgress } from '../../../src/domain/rag/words/read-progress';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

describe('A share of the work beside a word for done', () => {
  it.each(
    listed(`0% complete; 0 % done; 0% Completed; Zero % complete; 0 per cent complete; 0.0% complete; Nil complete; 0 complete;
    0 actions complete; None: 0/5 complete; 0/5 wards complete; 0 of 6 delivered; Complete 0%; Completed: 0%; Complete (0%);
    Complete: 0/5; % complete: 0; Progress: 0%; Progress 0%; Percentage complete: 0; 0% of actions implemented; 0% achieved`),
  )('“%s” is not started', (words) => {
    expect(understandStatus(words)).toBe('not-started');
  });

  it.each(
    listed(`Complete 90%; Completed 60%; Complete: 40%; Complete - 50%; Complete (75%); Complete = 30%; Done 50%; Implemented – 45%;
    % complete: 30; % complete 30%; %complete: 75; Percentage complete: 40%; Percent complete 40; Completion: 40%; 75%complete;
    40 per cent complete; 20.0% complete; 12.5% done; Progress: 40%; Overall progress 65%; Progress is at 30%; Training complete 62%;
    Action complete: about 80%; Complete (approx. 70%); Complete – 85%, evaluation to follow; Complete 40% to date;
    3 complete, 2 in progress; 4 actions completed, 1 not started; 0 of 5 complete, all in progress`),
  )('“%s” is work in hand', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it.each(
    listed(`100% complete; 100.0% complete; Complete 100%; Complete: 100%; Complete (100%); % complete: 100; Progress 100%;
    Progress: 100%; 5 of 5 complete; 5/5 done; Complete – 0 outstanding; Completed with 0 exceptions; Completed 0 days late`),
  )('“%s” is complete', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });

  it('is no excuse for what is said of trouble beside it', () => {
    expect(understandStatus('0% complete – delayed')).toBe('off-track');
    expect(understandStatus('At risk: 20% complete')).toBe('at-risk');
    expect(understandStatus('3 complete, 2 overdue')).toBe('off-track');
  });

  it('is nothing where nobody filled it in', () => {
    expect(understandStatus('% complete')).toBe('unknown');
  });

  it.each(listed('Complete: 0/5; Complete: 40%; Completed (60%); 0 of 5 complete; Complete – 0/3 wards'))(
    'is no end in the progress either: “%s”',
    (words) => {
      expect(readProgress(words)).toBeNull();
    },
  );
});

describe('A result or a day beside a word for done is no share of the work', () => {
  it.each(
    listed(`Survey completed (62%); Target achieved (92%); Target met: 95%; Completed – 45%, up from 38%; Completed (92% response rate);
    Complete, 95% of managers trained; Completed 92% of appraisals; Completed – 81%, against a target of 75%; 90% compliance achieved;
    Target of 0% achieved; Completed 3/5/26; Completed 03/05; Completed on 3/5; Completed 10/5; Completed in 2020; Complete, 0 issues`),
  )('“%s” stays complete', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });

  it('what may be either a share or a day is not guessed', () => {
    expect(understandStatus('Completed 3/5')).toBe('unknown');
    expect(understandStatus('Complete 3/5')).toBe('unknown');
  });
});

describe('Complete for one time of several', () => {
  it.each(listed('Complete for Q1; Completed for this quarter; Done for the month; Complete for quarter 2'))(
    '“%s” does not say how the action stands',
    (words) => {
      expect(understandStatus(words)).toBe('unknown');
    },
  );

  it.each(
    listed(
      `Complete for 2023; 2024 in progress | Complete for Q1, Q2 in progress | Completed for 2023/24, 2024/25 to start |
    Done for this year, next year planned`
        .replaceAll(';', '##')
        .replaceAll('|', ';'),
    ),
  )('“%s” is work in hand, since the next is told', (words) => {
    expect(understandStatus(words.replace('##', ';'))).toBe('on-track');
  });

  it.each(
    listed(
      'Complete for 2023/24; Completed for 2023, next review 2024; Complete for this year; Completed in Q1; Q1: Complete',
    ),
  )('“%s” is complete', (words) => {
    expect(understandStatus(words)).toBe('complete');
  });
});
