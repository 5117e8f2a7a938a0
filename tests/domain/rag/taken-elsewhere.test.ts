import { settleElsewhere } from '../../../src/domain/rag/taken-elsewhere';
import type { StatedRag, StatedStatus } from '../../../src/domain/rag/rating';

const REFS = new Set(['21/04', '22/02', '3.4', '12/5', 'a7', 'edi 9', '12']);

const stated = (words: string, status: StatedStatus): StatedRag => ({
  stated: words,
  status,
  meaning: words,
  shownAs: 'text',
});
const statusOf = (words: string, status: StatedStatus = 'at-risk', ownRef: string | null = '1.1') =>
  settleElsewhere(stated(words, status), REFS, ownRef)?.status;

describe('what is taken up under another reference of the plan', () => {
  it.each([
    'Carried forward to 22/02',
    'Carried over into 3.4',
    'Rolled forward to 12/5.',
    'Not completed – carried forward to 22/02',
    'Carried forward (see 22/02)',
    'Carried forward – now 22/02',
    'Now part of 3.4',
    'This is now part of 3.4',
    'Covered by 12/5',
    'Combined with A7',
    'Included in EDI 9',
    'Continued under 3.4',
    'To be taken forward under action 12',
    'Addressed through action 3.4',
    'Moved to action 12',
    'Moved into A7',
  ])('is closed here: %j', (words) => {
    expect(statusOf(words)).toBe('closed');
    expect(statusOf(words, 'unknown')).toBe('closed');
    expect(statusOf(words, 'on-track')).toBe('closed');
  });

  it('is closed too where another plan’s action is named as one', () => {
    expect(statusOf('Now part of action 47')).toBe('closed');
    expect(statusOf('Merged with recommendation 8.2')).toBe('closed');
  });

  it.each([
    'Carried forward to 24/02',
    'Carried forward to 2024/25',
    'Carried forward',
    'Carried forward to Q2',
    'Moved to 31/03',
    'Part of phase 3.4',
    'See 3.4',
    'Progress 3.4',
    'Covered 12 wards',
    'Part 12',
    'On track, see 3.4',
    'Training covered by 12 tutors',
    'Carried forward to 22/02/2025',
    'Delayed to 12/5',
    'Moved to 12/5',
    'Brought forward to 12/5',
  ])('is not read into a day or a count: %j', (words) => {
    expect(statusOf(words)).toBe('at-risk');
  });

  it('is not closed by its own reference, nor once it is complete', () => {
    expect(statusOf('Carried forward to 22/02', 'at-risk', '22/02')).toBe('at-risk');
    expect(statusOf('Carried forward to 22/02', 'complete')).toBe('complete');
    expect(settleElsewhere(null, REFS, null)).toBeNull();
  });
});
