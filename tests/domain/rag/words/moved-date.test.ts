import { tellMovedDate } from '../../../../src/domain/rag/words/moved-date';
import { readStanding } from '../../../../src/domain/rag/words/progress-standing';

const listed = (text: string): readonly string[] => text.split(';').map((words) => words.trim());
const standing = (progress: string): string | null => readStanding(progress)?.status ?? null;

describe('A date that was moved is trouble told outright', () => {
  it.each(
    listed(`Delayed to October 2025; Slipped to Q4; Completion delayed, now expected Nov 25; The timescale has slipped to the end of March;
    Delivery date slipped to 2026; Delayed until early summer; Delayed to next quarter`),
  )('“%s” is off track', (progress) => {
    expect(standing(progress)).toBe('off-track');
  });

  it.each(
    listed(`Revised to October 2025; Deadline extended to March 2026; Extension agreed to Q1; Reprofiled to Q3 25/26; Rescheduled to spring;
    Target date moved to the end of May; Postponed to 30/06/25; Pushed back to next year`),
  )('“%s” is at risk', (progress) => {
    expect(standing(progress)).toBe('at-risk');
  });

  it.each(
    listed(`Will not meet the deadline; Will miss the June 2025 deadline; Unlikely to be completed by year end; Not expected to be delivered in time;
    Won’t meet our target date; This cannot be delivered by March 2026`),
  )('“%s” is off track now', (progress) => {
    expect(standing(progress)).toBe('off-track');
  });

  it.each(
    listed(`Revised to 12 pages; Policy revised to the 2025 standard; Extended to all sites; Extended to 24 wards; Extended to 3/4 wards; Moved to new premises;
    Revised to reflect comments; Moved to next stage; Delayed to June, now complete; Slipped to Q2 but delivered;
    Will be delivered by June 2025; The second workshop was moved to May; Training delayed to September`),
  )('“%s” tells of something else, of a part, or of what is over', (progress) => {
    expect(standing(progress)).toBeNull();
  });

  it('is told in the words of a status, and other words are left', () => {
    expect(tellMovedDate('Timescale slipped to Q3')).toBe('slipped');
    expect(tellMovedDate('Revised to June')).toBe('date revised');
    expect(tellMovedDate('Training booked')).toBe('Training booked');
  });
});

describe('A colour in a narrative is a sign of trouble at most', () => {
  it.each([
    ['Red', 'at-risk'],
    ['RAG: Red.', 'at-risk'],
    ['🔴', 'at-risk'],
    ['Red – no trainer found', 'at-risk'],
    ['Red: overdue', 'off-track'],
    ['Amber: delayed', 'at-risk'],
    ['Red – not on track', 'off-track'],
  ])('“%s” is %s', (progress, status) => {
    expect(standing(progress)).toBe(status);
  });

  it.each(
    listed(
      'Green; Amber; Blue; Red: complete; Red – done; Red tape campaign begun; R; Red, then green; Green: on track',
    ),
  )('“%s” is none', (progress) => {
    expect(standing(progress)).toBeNull();
  });

  it('is none where several stand side by side', () => {
    expect(standing('Red\nAmber\nGreen')).toBeNull();
    expect(standing('Green\nRed')).toBeNull();
  });
});

describe('What rests, or is held up for want of something', () => {
  it.each(
    listed(`Suspended during the inspection; Paused during the move; No funding identified; No budget has been agreed;
    Progress has been limited by vacancies`),
  )('“%s” is at risk', (progress) => {
    expect(standing(progress)).toBe('at-risk');
  });

  it('is over where it goes on again', () => {
    expect(standing('Suspended during the inspection, resumed in May')).toBeNull();
  });
});
