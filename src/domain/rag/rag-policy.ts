import type { RatingStatus, StatedStatus } from './rating';

/** How a status is shown where the plan has no key of its own: a letter, the colour's word, and legible colours. */
export interface StatusLook {
  readonly letter: string;
  /** The word beside the letter: a colour's, or the status itself where it has no colour. */
  readonly word: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly textColour: string | null;
}

/** A person's correction to how one word of a sheet's RAG key is understood. */
export interface RagKeyChoice {
  readonly sheet: string;
  /** As the key writes it: "Amber". */
  readonly label: string;
  readonly status: StatedStatus;
}

/** What a rating depends on beside the plan and the as-at date. */
export interface RatingPolicy {
  /** An action due within so many days with nothing recorded is at risk. */
  readonly dueSoonDays: number;
  /** Days after a deadline before it counts as passed. */
  readonly graceDays: number;
  readonly looks: Readonly<Record<RatingStatus, StatusLook>>;
  readonly ragKeyChoices: readonly RagKeyChoice[];
}

/** Text on every fill is at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const STANDARD_LOOKS: Readonly<Record<RatingStatus, StatusLook>> = {
  overdue: { letter: 'R', word: 'Red', fill: '#F9D6D5', textColour: '#7A0B0B' },
  'off-track': { letter: 'R', word: 'Red', fill: '#F9D6D5', textColour: '#7A0B0B' },
  'at-risk': { letter: 'A', word: 'Amber', fill: '#FFE8B8', textColour: '#5C3D00' },
  'on-track': { letter: 'G', word: 'Green', fill: '#D5EFD9', textColour: '#0B4A1B' },
  complete: { letter: 'B', word: 'Blue', fill: '#D3E5F7', textColour: '#0B3A66' },
  'not-started': { letter: 'N', word: 'Grey', fill: '#E6E6E6', textColour: '#333333' },
  closed: { letter: 'B', word: 'Blue', fill: '#D3E5F7', textColour: '#0B3A66' },
  'not-rated': { letter: '–', word: 'Not rated', fill: null, textColour: null },
};

/** 30 days' notice, no grace, the standard colours and the plan's own key as Parity understands it. */
export const DEFAULT_POLICY: RatingPolicy = {
  dueSoonDays: 30,
  graceDays: 0,
  looks: STANDARD_LOOKS,
  ragKeyChoices: [],
};

/** A status in plain words, as it stands in the Status column. */
export const STATUS_WORDS: Readonly<Record<RatingStatus, string>> = {
  overdue: 'Overdue',
  'off-track': 'Off track',
  'at-risk': 'At risk',
  'on-track': 'On track',
  complete: 'Complete',
  closed: 'Closed',
  'not-started': 'Not started',
  'not-rated': 'Not rated',
};
