import type { GridValue } from './sheet-builder';

/** A plan none of whose headings is a word anybody knows: what each column is must be gathered from its cells. */
export const AMBIGUOUS_GRID: readonly (readonly GridValue[])[] = [
  ['Inclusion plan 2023 to 2026'],
  [],
  ['Zonk', 'Quib', 'Vroo', 'Fent'],
  ['Train every interview panel in fair scoring', 'Head of EDI', 'March 2024', 'Amber'],
  ['Publish the ethnicity pay gap on the website', 'Director of People', 'December 2024', 'Green'],
  ['Set up a carers network with its own budget', 'Head of OD', 'May 2025', 'Green'],
  ['Fit hearing loops at every front desk', 'Director of Estates', 'July 2024', 'Red'],
];
