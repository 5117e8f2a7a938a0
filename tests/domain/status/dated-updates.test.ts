import { datedUpdates } from '../../../src/domain/status/dated-updates';
import { understandStatus } from '../../../src/domain/status/understand-status';

const wordsOf = (text: string) => datedUpdates(text).map(({ words }) => words.replace(/[.;]$/, ''));

describe('Entries told at different times, newest first', () => {
  it.each([
    ['Jan 24: delayed. Update May 24: complete', ['complete', 'delayed']],
    [
      'March 2023: Not started. September 2023: Under way. March 2024: Met.',
      ['Met', 'Under way', 'Not started'],
    ],
    ['June 24 update – complete. March 24 update – in progress.', ['complete', 'in progress']],
    ['Q1: Not started\nQ2: In progress\nQ3: Complete', ['Complete', 'In progress', 'Not started']],
    ['Q3: Complete. Q2: Under way', ['Complete', 'Under way']],
    ['Q4 2023/24: late\nQ1 2024/25: done', ['done', 'late']],
    ['12/05/2024 – done\n03/01/2024 – late', ['done', 'late']],
    ['AB 03/01/24: late\nAB 12/05/24: done', ['done', 'late']],
    ['[May 2024] Done', ['Done']],
    ['Update as at May 2024: not started', ['not started']],
    ['Oct: begun. Dec: late. Feb: done', ['done', 'late', 'begun']],
    ['24 May: done. 3 April: late', ['done', 'late']],
    ['Policy drafted. Update May 24: done.', ['done']],
    ['Q1: not started, Q2: under way, Q3: done', ['done', 'under way,', 'not started,']],
    ['Q1: Not started Q2: Under way Q3: Done', ['Done', 'Under way', 'Not started']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    '1.1: complete. 1.2: in progress',
    'Jan - Mar 24: complete',
    'By May 24: complete',
    'Oct: started. Jan: complete',
    'March 2024: done. May: late',
    'May 24: done. May 24: late',
    'Now complete. Jan 24: delayed. Mar 24: delayed.',
    'Training May 2024: complete',
    'Ward 3: complete',
    'Complete in May 2024 – report to follow',
    'Delivered 12/15: three left',
    'Paper due in Q2: in progress',
    'On track for Q3: first draft seen Q4: none',
  ])('what is no entry, or may be the newer or the older one, is none: %j', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it.each([
    ['Jan 24: delayed. May 24: complete', 'complete'],
    ['May 24: on track. Jan 24: delayed', 'on-track'],
    ['Jan 24 – on track. May 24 – behind schedule', 'off-track'],
    ['Q1: not started; Q2: in progress', 'on-track'],
    ['March: delayed. April: complete', 'complete'],
    ['Q1: not started, Q2: in progress, Q3: complete', 'complete'],
    ['Jan: delayed, Feb: on track', 'on-track'],
    ['Q3: on track, Q2: delayed', 'on-track'],
    ['Q1: on track Q2: delayed', 'off-track'],
  ])('a status of several entries is its newest: “%s”', (text, status) => {
    expect(understandStatus(text)).toBe(status);
  });

  it.each([
    ['Mar – not started; Jun – in progress', 'on-track'],
    ['Jun – in progress; Mar – not started', 'on-track'],
    ['Oct: in progress. Jan: complete', 'complete'],
    ['Jan: complete. Oct: in progress', 'complete'],
  ])('where months could stand in either order, the states tell: “%s”', (text, status) => {
    expect(understandStatus(text)).toBe(status);
  });

  it('is no state where its newest entry tells none', () => {
    expect(understandStatus('Jan 24: delayed. May 24: survey sent to staff')).not.toBe('complete');
    expect(understandStatus('Jan 24: delayed. May 24: survey sent to staff')).not.toBe('on-track');
  });
});
