import type { HeadingField } from '../headings/headings';
import type { HeadingReading } from '../headings/read-heading';

/** One cell of a row of headings. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly reading: HeadingReading;
}

/** A longer text is no heading. */
export const MAX_HEADING_WORDS = 16;

/** So much a heading says beyond doubt. */
export const SURE = 0.85;

/**
 * The field a heading points to most, with how strongly; null where it points to none.
 *
 * @example strongest(view.memory.heading('By whom'))?.[0] // 'lead'
 */
export function strongest(reading: HeadingReading): readonly [HeadingField, number] | null {
  let found: readonly [HeadingField, number] | null = null;
  for (const entry of reading.scores) if (!found || entry[1] > found[1]) found = entry;
  return found;
}
