import { inShort } from './asking';

/** From one date to another, and several dates in one cell. */
const PHRASES: readonly (readonly [phrase: string, answer: string])[] = [
  ['06/24 - 12/24', 'range 2024-06-01..2024-12-31'],
  ['06/2024 – 12/2024', 'range 2024-06-01..2024-12-31'],
  ['4/24 to 3/25', 'range 2024-04-01..2025-03-31'],
  ['12th – 14th Nov 2024', 'range 2024-11-12..2024-11-14'],
  ['between 2nd and 6th December 2024', 'range 2024-12-02..2024-12-06'],
  ['28 Oct – 1 Nov 2024', 'range 2024-10-28..2024-11-01'],
  ['National Inclusion Week (23-29 Sept 2024)', 'range 2024-09-23..2024-09-29'],
  ['Disability History Month, Nov/Dec 2024', 'range 2024-11-01..2024-12-31'],
  ['From Sept 24 until July 25', 'range 2024-09-01..2025-07-31'],
  ['Sept 2024 through to July 2025', 'range 2024-09-01..2025-07-31'],
  ['Jan 2025 thru March 2025', 'range 2025-01-01..2025-03-31'],
  ["Sep '24 – Jul '25", 'range 2024-09-01..2025-07-31'],
  ['Start Oct 2024 / Finish Mar 2025', 'range 2024-10-01..2025-03-31'],
  ['Begin Sept 2024 - end Dec 2024', 'range 2024-09-01..2024-12-31'],
  ['Commence June 2024 and complete by March 2025', 'range 2024-06-01..2025-03-31'],
  ['April 2024 - March 2025 (12 months)', 'range 2024-04-01..2025-03-31'],
  ['1 July 2024 – 30 June 2025', 'range 2024-07-01..2025-06-30'],
  ['1st Sept–31st Dec 2024', 'range 2024-09-01..2024-12-31'],
  ['from 1/9/24 until 31/8/25', 'range 2024-09-01..2025-08-31'],
  ['May – July 2024', 'range 2024-05-01..2024-07-31'],
  ['Nov. 2024–Feb. 2025', 'range 2024-11-01..2025-02-28'],
  // Several.
  ['10th & 17th October 2024', 'multiple 2024-10-10'],
  ['3, 10 and 17 June 2024', 'multiple 2024-06-03'],
  ['June 2023\nSeptember 2024', 'multiple 2023-06-30'],
  ['September 2018, September 2020', 'multiple 2018-09-30'],
  ['Review: Nov 24. Publish: Feb 25', 'multiple 2024-11-30'],
  ['Staff: March 2025 Students: July 2025', 'multiple 2025-03-31'],
  ['Staff - March 2025, Students - July 2025', 'multiple 2025-03-31'],
  ['Phase one by Dec 2024 and phase two by June 2025', 'multiple 2024-12-31'],
  ['Phase 1 (Sept 2024) Phase 2 (Jan 2025)', 'multiple 2024-09-30'],
  ['Year 1 - March 2025 / Year 2 - March 2026', 'multiple 2025-03-31'],
  ['50% by March 2025, 100% by March 2026', 'multiple 2025-03-31'],
  ['30% by 2025; 40% by 2028', 'multiple 2025-12-31'],
  ['Bronze by 2025, Silver by 2027', 'multiple 2025-12-31'],
  ['(i) June 2024 (ii) Oct 2024', 'multiple 2024-06-30'],
  ['i. June 2024\nii. Oct 2024', 'multiple 2024-06-30'],
  ['1) Sept 24 2) Dec 24', 'multiple 2024-09-30'],
  ['HR: Sept 24 / Comms: Nov 24', 'multiple 2024-09-30'],
  ['Draft to SMT Sept 2024, to Council Nov 2024', 'multiple 2024-09-30'],
  ['April and October 2024', 'multiple 2024-04-30'],
  ['May, Sept & Dec 2024', 'multiple 2024-05-31'],
  ['Sept 24 & Feb 25', 'multiple 2024-09-30'],
  ['Design Q2 24/25, deliver Q4 24/25', 'multiple 2024-09-30'],
  ['Policy – 31/10/24; training – 31/01/25', 'multiple 2024-10-31'],
  ['Interim: Dec 2024 | Final: June 2025', 'multiple 2024-12-31'],
  ['Nurses Sept 2024, medics Jan 2025, AHPs Mar 2025', 'multiple 2024-09-30'],
];

describe('a stretch of time or several dates', () => {
  it.each(PHRASES)('“%s” is %s', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });
});
