import { recordsDeed } from '../../../../src/domain/rag/words/recorded-deed';
import { isRecordedSince, monthEndsIn } from '../../../../src/domain/rag/words/dates-told';
import { readProgress } from '../../../../src/domain/rag/words/read-progress';
import { AS_AT } from '../../../support/read-grid';

const endsIn = (text: string): readonly string[] => monthEndsIn(text).map(String);

describe('the months that a progress text names', () => {
  it.each([
    ['Report to Board, March 2024', '2024-03-31'],
    ['Mar ’24: agreed'.replace('’', "'"), '2024-03-31'],
    ['Sept. 2023 round held', '2023-09-30'],
    ['Launched Febuary 2024', '2024-02-29'],
    ['Agreed 29/02/2024', '2024-02-29'],
    ['Agreed 1.5.24', '2024-05-31'],
  ])('are given by their last day: %s', (text, end) => {
    expect(endsIn(text)).toEqual([end]);
  });

  it.each([
    'Marketing 2026 campaign drafted',
    'Decision 2027',
    'Mayor 2026 invited',
    'Declared 27 times',
    'Marked 30 papers',
    'Octagon 2027 room booked',
    'Junior 26 staff trained',
    'Novel 2025 approach',
  ])('are none in a word that only begins like one: %s', (text) => {
    expect(endsIn(text)).toEqual([]);
  });

  it.each([
    'Agreed 31/02/2024',
    'Seen 00/00/24',
    'Policy 12.00.24',
    'Version 10.0.24',
    'On 32/01/2024',
    '5/13/24',
  ])('are none in a day that the calendar has not: %s', (text) => {
    expect(endsIn(text)).toEqual([]);
  });

  it('do not make a year’s number into news since the deadline', () => {
    const deadline = AS_AT.with({ month: 3, day: 31 });
    expect(isRecordedSince('May 2024: figures went to the board', deadline, AS_AT)).toBe(true);
    expect(isRecordedSince('Mayor 2024 and Marketing 2024 are groups of ours', deadline, AS_AT)).toBe(false);
  });
});

describe('an end told with when it was', () => {
  it.each(['Completed March 2024', 'Completed Mar 2024.', 'Done in Febuary 2024', 'Closed 3 Septmber 2023'])(
    'is an end: %s',
    (text) => {
      expect(readProgress(text)?.status).toBe('complete');
    },
  );

  it.each([
    'Completed marketing materials',
    'Completed decision paper',
    'Delivered mayoral briefing',
    'Done junior',
  ])('is not told by a word that only begins like a month: %s', (text) => {
    expect(readProgress(text)).toBeNull();
  });

  it('keeps a deed with its month, and leaves one whose object follows', () => {
    expect(recordsDeed('Policy published Febuary 2024', AS_AT)).toBe(true);
    expect(recordsDeed('Policy published marketing plan for the year', AS_AT)).toBe(false);
  });
});
