import type { PlanField } from '../plan';

/** Columns people keep in plans that are none of the plan's own fields. */
export type OtherColumn =
  | 'other date'
  | 'resources'
  | 'risk'
  | 'equality duty'
  | 'data table'
  | 'contact'
  | 'other people'
  | 'definition'
  | 'department'
  | 'record';

/** What a heading can be for. */
export type HeadingField = PlanField | OtherColumn;

/**
 * Headings as people write them, after `normaliseHeading`: whole headings parted by semicolons, and how sure each
 * makes us from 0 to 1. A phrase with two meanings stands under both, and what the column holds decides.
 */
export type HeadingPhrases = readonly [field: HeadingField, sureness: number, phrases: string];

/** A way a heading is built, tried on the normalised heading, and how sure it makes us. */
export type HeadingPattern = readonly [field: HeadingField, sureness: number, pattern: RegExp];
