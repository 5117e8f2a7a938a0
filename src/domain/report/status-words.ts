import type { RatingStatus } from '../rag/rating';

/** A status as people see it: its word, letter and colours where a plan has no key of its own. */
export interface StatusLook {
  readonly status: RatingStatus;
  readonly word: string;
  readonly letter: string;
  readonly fill: string | null;
  readonly textColour: string;
  readonly meaning: string;
}

/** Every status in the order a committee hears them, what needs it first. */
export const STATUS_LOOKS: readonly StatusLook[] = [
  {
    status: 'overdue',
    word: 'Overdue',
    letter: 'R',
    fill: '#F9D6D5',
    textColour: '#7A0B0B',
    meaning: 'The deadline has passed and nothing says it is done.',
  },
  {
    status: 'off-track',
    word: 'Off track',
    letter: 'R',
    fill: '#F9D6D5',
    textColour: '#7A0B0B',
    meaning: 'The plan itself says it is off track.',
  },
  {
    status: 'at-risk',
    word: 'At risk',
    letter: 'A',
    fill: '#FFE8B8',
    textColour: '#5C3D00',
    meaning: 'In date, but something is due soon, was missed on the way, or needs confirming.',
  },
  {
    status: 'on-track',
    word: 'On track',
    letter: 'G',
    fill: '#D5EFD9',
    textColour: '#0B4A1B',
    meaning: 'In date, and nothing says otherwise.',
  },
  {
    status: 'complete',
    word: 'Complete',
    letter: 'B',
    fill: '#D3E5F7',
    textColour: '#0B3A66',
    meaning: 'The plan says it is done.',
  },
  {
    status: 'closed',
    word: 'Closed',
    letter: 'B',
    fill: '#D3E5F7',
    textColour: '#0B3A66',
    meaning: 'Superseded, transferred or no longer needed.',
  },
  {
    status: 'not-started',
    word: 'Not started',
    letter: 'N',
    fill: '#E6E6E6',
    textColour: '#333333',
    meaning: 'The plan says so, or its start is still ahead.',
  },
  {
    status: 'not-rated',
    word: 'Not rated',
    letter: '–',
    fill: null,
    textColour: '#444444',
    meaning: 'No deadline, or one that cannot be read for certain.',
  },
];

const BY_STATUS: ReadonlyMap<RatingStatus, StatusLook> = new Map(
  STATUS_LOOKS.map((look) => [look.status, look]),
);

/**
 * The word for a status, as written in cells.
 *
 * @example statusWord('off-track') // 'Off track'
 */
export function statusWord(status: RatingStatus): string {
  return BY_STATUS.get(status)?.word ?? status;
}
