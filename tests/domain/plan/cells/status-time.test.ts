import { readStatusTime } from '../../../../src/domain/plan/cells/status-time';

const startOf = (heading: string): string | undefined => readStatusTime(heading)?.start?.toString();

describe('the time that the heading of a status column stands for', () => {
  it.each([
    ['RAG 29/02/2024', '2024-02-29'],
    ['RAG at 12.11.24', '2024-11-12'],
    ['RAG 2026-03-31', '2026-03-31'],
    ['RAG Q3 2026/27', '2026-10-01'],
    ['RAG v1.0.12 March 2026', '2026-03-01'],
  ])('is its day, or the first day of its time: %s', (heading, start) => {
    expect(startOf(heading)).toBe(start);
  });

  it.each([
    'RAG 10.0.24',
    'RAG v1.0.12',
    'RAG 0.5.26',
    'RAG 00/00/24',
    'RAG at 12.00.24',
    'RAG 31/02/2026',
    'RAG 29.2.23',
    'RAG 2026-00-01',
    'RAG 2026-02-30',
    'RAG 05/13/24',
    'RAG constructor',
    'RAG valueOf',
  ])('is none where the calendar has no such day: %s', (heading) => {
    expect(readStatusTime(heading)).toBeNull();
  });
});
