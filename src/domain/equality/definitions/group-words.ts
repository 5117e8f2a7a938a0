import type { Standard } from '../../plan/indicators/indicator-definition';

/** What the two groups of a standard are called: as a label, and within a sentence. */
export interface GroupWords {
  readonly label: string;
  readonly inSentence: string;
}

/** Reference and comparison group of each standard, as the standards name them. */
export const STANDARD_GROUPS: Readonly<
  Record<Standard, { readonly reference: GroupWords; readonly comparison: GroupWords }>
> = {
  WRES: {
    reference: { label: 'White', inSentence: 'White' },
    comparison: { label: 'BME', inSentence: 'BME' },
  },
  WDES: {
    reference: { label: 'Non-disabled', inSentence: 'non-disabled' },
    comparison: { label: 'Disabled', inSentence: 'disabled' },
  },
};
