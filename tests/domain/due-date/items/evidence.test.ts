import { brief, found, type Asked } from '../asking';

const ASKED: Asked = { asAt: '2025-11-20', start: '2025-04-01' };

describe('the date of what an action rests on', () => {
  it.each([
    'Baseline: March 2024 data',
    'Baseline 2024/25',
    'Based on March 2025 headcount',
    'Data as at 31 March 2025',
    'WDES figures as at 31/03/2025',
    'Position at 30 June 2025',
    'ESR data at 31.03.25',
    'Headcount at 30/09/25',
    'Snapshot date 31 March 2025',
    'Latest position: Sept 2025',
    'Source: Aug 2025',
    'As at Q2',
    'As of 31/03/2025',
    'NHS England letter of 3 March 2025',
    'Per email of 3 March 2025',
    'Minutes of 14 May 2025',
    'Report dated 12 May 2025',
    'Ref NHSE guidance (Oct 2024)',
    'In response to June 2025 staff survey',
    'Audit of 2024',
    'Example Review 2021',
    'Raised at EDI Group on 10/06/2025',
    'Added to the risk register July 2025',
    'Subject to 2025/26 budget',
  ])('is no deadline, even alone: %s', (phrase) => {
    expect(brief(phrase, ASKED)).toBe('unparseable');
  });

  it.each([
    ['March 2026 subject to 2025/26 budget', 'date 2026-03-31'],
    ['March 2026, see letter dated 3 June 2025', 'date 2026-03-31'],
    ['Paper dated 5 May 2025, implement by June 2026', 'date 2026-06-30'],
  ])('leaves a deadline beside it alone: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    ['Baseline March 2026', 'date 2026-03-31'],
    ['Latest March 2026', 'date 2026-03-31'],
    ['Baseline assessment June 2025', 'date 2025-06-30'],
    ['Snapshot date 31 March 2026', 'date 2026-03-31'],
    ['Letter to staff March 2026', 'date 2026-03-31'],
    ['Letter of March 2026', 'date 2026-03-31'],
    ['Guidance (Oct 2025)', 'date 2025-10-31'],
    ['Policy Review 2025', 'date 2025-12-31'],
    ['Review 2024', 'date 2024-12-31'],
    ['Data submission May 2025', 'date 2025-05-31'],
    ['As of 1 April 2025', 'ongoing 2025-04-01..2025-04-01'],
    ['Added to induction March 2026', 'date 2026-03-31'],
    ['Leads to be identified June 2025', 'date 2025-06-30'],
    ['Subject to Board approval in March 2026', 'date 2026-03-31'],
    ['Subject to funding, March 2026', 'date 2026-03-31'],
    ['To be agreed March 2025', 'date 2025-03-31'],
  ])('is told from a step of the work: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it('is left out of prose as well', () => {
    expect(found('Act on the letter of 3 March 2025 by June 2026', ASKED)).toEqual([
      '2026-06-30 Act on the letter of 3 March 2025',
    ]);
  });
});
