import { Temporal } from 'temporal-polyfill';
import { settleCarried } from '../../../src/domain/rag/carried-forward';
import type { StatedRag } from '../../../src/domain/rag/rating';

const day = (text: string) => Temporal.PlainDate.from(text);
const YEAR = { start: day('2023-04-01'), end: day('2024-03-31') };
const YEARS = { start: day('2023-04-01'), end: day('2026-03-31') };
const DURING = day('2024-01-31');
const AFTER = day('2024-06-30');

const stated = (words: string): StatedRag => ({
  stated: words,
  status: 'at-risk',
  meaning: words,
  shownAs: 'text',
});
const statusOf = (words: string, period: Parameters<typeof settleCarried>[1], asAt: Temporal.PlainDate) =>
  settleCarried(stated(words), period, asAt)?.status;

describe('what is carried forward', () => {
  it.each(['Carried forward', 'Carried over', 'Rolled forward.', 'Not completed – carried forward', 'C/f'])(
    'out of a plan that is over is closed in it, and open in one that still runs: %j',
    (words) => {
      expect(statusOf(words, YEAR, AFTER)).toBe('closed');
      expect(statusOf(words, YEAR, DURING)).toBe('at-risk');
      expect(statusOf(words, YEARS, AFTER)).toBe('at-risk');
      expect(statusOf(words, null, AFTER)).toBe('at-risk');
    },
  );

  it.each(['Rolled forward to 2024/25', 'Carried over into 2024-25', 'Carried forward to 2024/2025'])(
    'into a year after the plan’s last is closed, and open where that year is the plan’s own: %j',
    (words) => {
      expect(statusOf(words, YEAR, DURING)).toBe('closed');
      expect(statusOf(words, YEARS, DURING)).toBe('at-risk');
      expect(statusOf(words, null, AFTER)).toBe('at-risk');
    },
  );

  it('to next year is closed in a plan of one year, and open in one of three', () => {
    expect(statusOf('Carried forward to next year', YEAR, DURING)).toBe('closed');
    expect(statusOf('Carried forward to next year', YEARS, DURING)).toBe('at-risk');
  });

  it.each([
    'Carried forward to next year’s plan',
    'Rolled over to the 2024-25 EDI plan',
    'Taken forward into the People Plan',
  ])('into another plan is closed, whatever the years: %j', (words) => {
    expect(statusOf(words, null, DURING)).toBe('closed');
    expect(statusOf(words, YEARS, DURING)).toBe('closed');
  });

  it.each([
    'Carried forward from 2022/23',
    'Carried forward to Q2',
    'Carried forward to the next meeting',
    'Deadline carried forward',
    'Budget carried forward to 2024/25',
    'Target date rolled forward to 2024/25',
  ])('from elsewhere, to a later day, or of a part only, is open: %j', (words) => {
    expect(statusOf(words, YEAR, AFTER)).toBe('at-risk');
  });

  it('is left as it is where the lead states something else of it', () => {
    const done: StatedRag = { ...stated('Carried forward'), status: 'complete' };
    expect(settleCarried(done, YEAR, AFTER)).toBe(done);
    expect(settleCarried(null, YEAR, AFTER)).toBeNull();
  });
});
