import { nextOccurrence } from '../../../../src/domain/due-date/recurrence/next-occurrence';
import { day } from '../asking';

const next = (first: string, count: number, asAt: string, unit: 'months' | 'days' = 'months'): string =>
  nextOccurrence(day(first), { unit, count }, day(asAt)).toString();

describe('the next time something falls due', () => {
  it('is the first time itself until that has passed', () => {
    expect(next('2024-03-31', 12, '2024-03-31')).toBe('2024-03-31');
    expect(next('2030-03-31', 3, '2024-06-30')).toBe('2030-03-31');
  });

  it('stays on last days of the month when it began on one', () => {
    expect(next('2024-03-31', 3, '2024-04-01')).toBe('2024-06-30');
    expect(next('2024-03-31', 3, '2024-07-01')).toBe('2024-09-30');
    expect(next('2024-02-29', 12, '2024-03-01')).toBe('2025-02-28');
    expect(next('2023-02-28', 12, '2024-02-01')).toBe('2024-02-29');
  });

  it('keeps its day when it began on another', () => {
    expect(next('2024-01-30', 1, '2024-02-01')).toBe('2024-02-29');
    expect(next('2024-01-30', 1, '2024-03-01')).toBe('2024-03-30');
  });

  it('counts days and weeks out', () => {
    expect(next('2024-06-03', 14, '2024-06-18', 'days')).toBe('2024-07-01');
    expect(next('2024-06-03', 7, '2024-06-10', 'days')).toBe('2024-06-10');
  });

  it('is the end of a term for termly things', () => {
    const termly = (asAt: string): string =>
      nextOccurrence(day('2024-03-31'), { unit: 'terms' }, day(asAt)).toString();
    expect(termly('2024-04-01')).toBe('2024-07-31');
    expect(termly('2024-08-01')).toBe('2024-12-31');
    expect(termly('2025-01-01')).toBe('2025-03-31');
  });
});
