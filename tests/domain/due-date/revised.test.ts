import { brief, deadlines } from './asking';

describe('a date put off for another', () => {
  it.each([
    ['Extended to June 2025 (was March 2025)', 'date 2025-06-30'],
    ['Originally March 2024 – revised June 2024', 'date 2024-06-30'],
    ['Deadline moved from March 2024 to June 2024', 'date 2024-06-30'],
    ['March 2024 (revised from December 2023)', 'date 2024-03-31'],
    ['Slipped from June 2024 to December 2024', 'date 2024-12-31'],
    ['Now September 2024 (previously June 2024)', 'date 2024-09-30'],
    ['June 2024 changed to September 2024', 'date 2024-09-30'],
    ['Original date: June 2024; revised date: September 2024', 'date 2024-09-30'],
    ['Was due March 2023, now due March 2024', 'date 2024-03-31'],
    ['March 2023 - not met, revised to March 2024', 'date 2024-03-31'],
    ['Mar-24 (moved from Dec-23)', 'date 2024-03-31'],
    ['~~Dec 2023~~ Mar 2024', 'date 2024-03-31'],
    ['Deferred until 2025', 'date 2025-12-31'],
    ['31/03/24 (R) 30/06/24', 'date 2024-06-30'],
    ['31/03/24 rev 30/06/24', 'date 2024-06-30'],
    ['31/03/24 (ext. 30/06/24)', 'date 2024-06-30'],
    ['Mar 24 (initial Dec 23)', 'date 2024-03-31'],
  ])('gives way to it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['OD March 2024\nRD March 2025', 'date 2025-03-31'],
    ['OD: 31/12/23 / RD: 30/06/25', 'date 2025-06-30'],
    ['RD Q4 2024/25 (OD Q2 2024/25)', 'date 2025-03-31'],
    ['OD Sept 2022\nRD Sept 2024 and annually thereafter', 'recurring 2024-09-30 annual next 2024-09-30'],
    ['31/12/2023\n(revised 30/06/2026)', 'date 2026-06-30'],
    ['December 2023\nnow June 2025', 'date 2025-06-30'],
    ['Dec 2023\nextended to Sept 2024\nextended to March 2025', 'date 2025-03-31'],
  ])('gives way over a line, and to a label for the revised date: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['OD team March 2024, RD office June 2025', 'multiple 2024-03-31'],
    ['March 2024\nNew policy June 2025', 'multiple 2024-03-31'],
    ['T1 March 2024\nT2 March 2025', 'multiple 2024-03-31'],
  ])('does not give way where the words are of something else: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('gives way on its own line only', () => {
    expect(deadlines('Phase 1: May 2024\nPhase 2: June 2024, revised to Sept 2024')).toEqual([
      '2024-05-31 Phase 1',
      '2024-09-30 Phase 2',
    ]);
  });
});

describe('a date on which something was done', () => {
  it.each([
    ['Completed: 31/03/2023. Next review March 2025', 'date 2025-03-31'],
    ['Completed Nov 2023, review Nov 2024', 'date 2024-11-30'],
    ['March 2024 [Updated Sept 21]', 'date 2024-03-31'],
    ['Funding secured April 2024, works complete by March 2025', 'date 2025-03-31'],
    ['Agreed in principle Jan 2024 - implementation Jan 2025', 'date 2025-01-31'],
    ['Target: 30 June 2025 Actual: 12 May 2024', 'date 2025-06-30'],
    ['March 2023 - completed; March 2025 - report', 'date 2025-03-31'],
  ])('gives way to one still to come: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Completed May 2023', '2023-05-31 Completed'],
    ['Achieved July 2023', '2023-07-31 Achieved'],
    ['[Updated Sept 21]', '2021-09-30 Updated'],
  ])('is given with the word that says so when the two are all there is: %s is %s', (phrase, answer) => {
    expect(deadlines(phrase)).toEqual([answer]);
  });

  it.each([
    'Launched in 2019',
    'Policy launched April 2023',
    'Backlog cleared March 2023',
    'One officer appointed (March 2023)',
    'New lift installed in May 2023',
    'Approved by Trust Board May 2023',
  ])('is no deadline where it tells what was done: %s', (phrase) => {
    expect(brief(phrase)).toBe('unparseable');
  });

  it.each([
    ['Done (March 2023)\nBy end 2024/25\nBacklog of claims cleared May 2023', 'date 2025-03-31'],
    ['Completed March 2023 and ongoing', 'ongoing'],
  ])('is none beside other words: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Officer appointed by March 2023', 'date 2023-03-31'],
    ['Officer to be appointed March 2023', 'date 2023-03-31'],
    ['All officers trained March 2023', 'date 2023-03-31'],
    ['Champions trained by end of 2024', 'date 2024-12-31'],
    ['Officer appointed March 2025', 'date 2025-03-31'],
    ['Leads named June 2023, trained by March 2024', 'multiple 2023-06-30'],
    ['Planned March 2023', 'date 2023-03-31'],
    ['March 2023 - completed', 'date 2023-03-31'],
    ['[Updated Sept 21]', 'date 2021-09-30'],
  ])(
    'is a deadline where it is asked for, still to come or only marked as met: %s is %s',
    (phrase, answer) => {
      expect(brief(phrase)).toBe(answer);
    },
  );

  it('is a deadline where it is still to be done', () => {
    expect(brief('Audit of the clinics completed by September 2012')).toBe('date 2012-09-30');
    expect(brief('To be completed March 2024, evaluated June 2024')).toBe('multiple 2024-03-31');
  });
});
