import { brief, type Asked } from '../asking';

const ASKED: Asked = { asAt: '2025-11-20', start: '2025-04-01' };

describe('a time in which nothing is due', () => {
  it.each([
    'Not in 2025/26',
    'Not applicable in 2025',
    'Not due in 2025/26',
    'Not March 2026',
    'No activity in Q3',
    'No training dates in Q1',
    'N/A in 2025/26',
    'No longer required in 2025/26',
    'Nothing planned in 2025/26',
    'Does not apply in 2025/26',
    'No meetings in August or December',
    'Not in Q1 or Q2',
    'Not funded 2025/26',
    'Paused in Q1',
    'Not by March 2026',
    'Will not be done in 2025/26',
  ])('is no deadline: %s', (phrase) => {
    expect(brief(phrase, ASKED)).toBe('unparseable');
  });

  it.each([
    ['Not September 2025 as stated - January 2026', 'date 2026-01-31'],
    ['Not in 2025/26 but in 2026/27', 'date 2027-03-31'],
    ['Not achievable by March 2026; revised to June 2026', 'date 2026-06-30'],
    ['No funding in 2025/26; review April 2026', 'date 2026-04-30'],
    ['not on 3 March 2026 but 10 March 2026', 'date 2026-03-10'],
    ['Monthly (no meeting in August)', 'recurring monthly'],
    ['Quarterly except Q3', 'recurring quarterly'],
  ])('leaves what is said beside it: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    ['Not later than March 2026', 'date 2026-03-31'],
    ['No later than end of March 2026', 'date 2026-03-31'],
    ['Not after March 2026', 'date 2026-03-31'],
    ['Not due until March 2026', 'date 2026-03-31'],
    ['Not applicable - March 2026', 'date 2026-03-31'],
    ['Paused until March 2026', 'date 2026-03-31'],
    ['Not due (March 2026)', 'date 2026-03-31'],
    ['Not started - March 2026', 'date 2026-03-31'],
    ['No change - March 2026', 'date 2026-03-31'],
    ['No issues - on track for March 2026', 'date 2026-03-31'],
    ['no delays for March 2026', 'date 2026-03-31'],
    ['December 2025 if not March 2026', 'multiple 2025-12-31'],
  ])('is told from "not" about something else: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    'Cannot start until April 2026',
    'Will not be published before April 2026',
    'Not before April 2026',
  ])('ends where the work may begin: %s', (phrase) => {
    expect(brief(phrase, ASKED)).toBe('ongoing 2026-04-01..2026-04-30');
  });
});
