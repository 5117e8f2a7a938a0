import { readDueDate } from '../../../src/domain/due-date/read-due-date';
import { brief, deadlines, contextOf } from './asking';

describe('several deadlines in one cell', () => {
  it('are each given with what they are for', () => {
    expect(deadlines('Ethnicity by 2025 Age by 2026 and the rest by 2027')).toEqual([
      '2025-12-31 Ethnicity',
      '2026-12-31 Age',
      '2027-12-31 the rest',
    ]);
    expect(deadlines('Phase 1: June 2024; Phase 2: Dec 2024')).toEqual([
      '2024-06-30 Phase 1',
      '2024-12-31 Phase 2',
    ]);
    expect(deadlines('June 2024 - launch\nDec 2024 - report')).toEqual([
      '2024-06-30 launch',
      '2024-12-31 report',
    ]);
    expect(deadlines('June 2024 and show progress by June 2025')).toEqual([
      '2024-06-30',
      '2025-06-30 show progress',
    ]);
    expect(deadlines('Report to Committee (May 2024, November 2024)')).toEqual([
      '2024-05-31 Report to Committee',
      '2024-11-30 Report to Committee',
    ]);
  });

  it('stand earliest first, the earliest being the first deadline', () => {
    expect(deadlines('Publish by 31 October 2024, submit data by 31 May 2024')).toEqual([
      '2024-05-31 submit data',
      '2024-10-31 Publish',
    ]);
    expect(brief('• May 2017\n• July 2017\n• No later than December 2016\n• Ongoing')).toBe(
      'multiple 2016-12-31',
    );
  });

  it.each([
    ['June 2024 and June 2025', 'multiple 2024-06-30'],
    ['Jun-24/Dec-24', 'multiple 2024-06-30'],
    ['2024, 2025 and 2026', 'multiple 2024-12-31'],
    ['30/06/24, 30/09/24', 'multiple 2024-06-30'],
    ['1. May 2024\n2. July 2024', 'multiple 2024-05-31'],
    ['Board paper May 2024, implementation from July 2024', 'multiple 2024-05-31'],
    ['Jan - March 2024 and July - September 2024', 'multiple 2024-03-31'],
  ])('need not say what they are for: %s is %s', (phrase, answer) => {
    expect(brief(phrase).replace(/[\d-]+\.\./, '')).toBe(answer);
  });

  it('are one when they are the same day', () => {
    expect(brief('Q4 2024/25 (by end March 2025)')).toBe('date 2025-03-31');
  });

  it('are in doubt when one of them is', () => {
    expect(brief('Draft 31/02/2024; final June 2025')).toBe('unparseable');
  });

  it('do not count what only tells what came before', () => {
    expect(brief('Following the inspection in May 2023, action plan due Sept 2023')).toBe('date 2023-09-30');
  });
});

describe('a list of which every part names its date', () => {
  it.each([
    ['Sex and race March 2024; disability 2025; other characteristics 2026', 'multiple 2024-03-31'],
    ['Launch 2024, embed 2025', 'multiple 2024-12-31'],
    ['Age 2024, sex 2025 and race 2026', 'multiple 2024-12-31'],
    ['Managers (2024), all staff (2025)', 'multiple 2024-12-31'],
  ])('may give some as years alone: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each(['EDI strategy 2024; workforce plan 2025', 'Staff survey 2023, staff survey 2025', 'Data 2024'])(
    'is not seen in documents, data or a single name: %s',
    (phrase) => {
      expect(brief(phrase)).toBe('unparseable');
    },
  );
});

describe('a list with a recurrence on a line of its own', () => {
  it.each([
    ['1. Monthly\n2. Q4 2024/25', 'multiple 2025-03-31'],
    ['• By March 2025\n• Quarterly', 'multiple 2025-03-31'],
    ['(a) Annually\n(b) June 2025\n(c) March 2026', 'multiple 2025-06-30'],
  ])('keeps its dates apart from it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['March 2025\nthen annually', 'recurring 2025-03-31 annual next 2025-03-31'],
    ['1. Annually from March 2025\n2. June 2025', 'recurring 2025-03-31 annual next 2025-03-31'],
  ])('begins with the date where they stand together: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toContain(answer);
  });
});

describe('a day that is not in the calendar', () => {
  const noSuchDay = (phrase: string) => {
    const { kind, first, noSuchDay: day } = readDueDate(phrase, contextOf());
    return [kind, first?.toString() ?? null, day];
  };

  it('is named, and is no deadline', () => {
    expect(noSuchDay('2022-06-31')).toEqual(['unparseable', null, '2022-06-31']);
    expect(noSuchDay('By 31 June')).toEqual(['unparseable', null, '31 June']);
    expect(noSuchDay('30/02/2025')).toEqual(['unparseable', null, '30/02/2025']);
  });

  it('leaves a date that comes before its month', () => {
    expect(noSuchDay('2022-06-31\n2021-12-01')).toEqual(['date', '2021-12-01', '2022-06-31']);
    expect(noSuchDay('Draft 1 May 2024, publish 31 June 2024')).toEqual([
      'date',
      '2024-05-01',
      '31 June 2024',
    ]);
  });

  it('leaves none where it may have been the first', () => {
    expect(noSuchDay('31/06/2022 and 01/12/2022')[1]).toBeNull();
  });

  it('is not seen where the day can be read or is none at all', () => {
    expect(noSuchDay('30 June 2024')[2]).toBeUndefined();
    expect(noSuchDay('Q5 2024/25')[2]).toBeUndefined();
  });
});

describe('a step whose sentence ends with its month', () => {
  it.each([
    ['Engagement: Aug-Oct. Sign off: Nov 24.', ['2024-10-31', '2024-11-30']],
    ['Policy March. Launch June 2025', ['2025-03-31', '2025-06-30']],
    ['Draft by Sept. Launch: Dec 2024', ['2024-09-30', '2024-12-31']],
  ])('stands beside the next: %s', (phrase, days) => {
    expect(deadlines(phrase, { start: '2024-04-01' }).map((each) => each.slice(0, 10))).toEqual(days);
  });
});

describe('a year behind several times, each with a word in brackets', () => {
  it.each([
    ['31 May (data), 31 Oct (plan) 2025', ['2025-05-31', '2025-10-31']],
    ['June (draft), October 2025 (final)', ['2025-06-30', '2025-10-31']],
    ['31 May (data) and 31 Oct 2025 (plan)', ['2025-05-31', '2025-10-31']],
  ])('is the year of them all: %s', (phrase, days) => {
    expect(deadlines(phrase, { start: '2024-04-01' }).map((each) => each.slice(0, 10))).toEqual(days);
  });
});
