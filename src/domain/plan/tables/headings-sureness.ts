import type { HeadingBlock } from './heading-block';
import type { ColumnReading, HeadingsReading } from '../plan';

const SURE_HEADINGS = 3;

/**
 * How sure it is that a row holds the headings, and why, in words.
 *
 * @param isSet a person has said so
 * @example explainHeadings(block, false) // { sureness: 'sure', why: '6 of 7 headings are known ones' }
 */
export function explainHeadings({ cells }: HeadingBlock, isSet: boolean): HeadingsReading {
  if (isSet) return { sureness: 'sure', why: 'set in Parity settings' };
  const known = cells.filter(({ reading }) => reading.known).length;
  const understood = cells.filter(({ reading }) => reading.scores.size > 0).length;
  const why =
    known > 0
      ? `${known} of ${cells.length} headings ${known === 1 ? 'is a known one' : 'are known ones'}`
      : 'no heading of the row is a known one';
  if (known >= SURE_HEADINGS && known * 2 >= cells.length) return { sureness: 'sure', why };
  return { sureness: known >= 2 || understood * 2 > cells.length ? 'fairly' : 'please-check', why };
}

/** Headings that none is known of, found by what stands under them. */
export const HEADINGS_BY_CONTENTS: HeadingsReading = {
  sureness: 'please-check',
  why: 'none of them is a known one, and the row was chosen by what stands under it',
};

/**
 * How sure a row of headings is that was found by what stands under it: most of them may say after all what their
 * columns are, in words or languages side by side.
 *
 * @example explainInferred(plan.columnReadings).sureness // 'please-check' where the headings are no known ones
 */
export function explainInferred(readings: readonly ColumnReading[]): HeadingsReading {
  const named = readings.filter(({ heading }) => heading !== '');
  const told = named.filter(({ field, sureness }) => field !== null && sureness !== 'please-check');
  if (told.length < SURE_HEADINGS || told.length * 2 <= named.length) return HEADINGS_BY_CONTENTS;
  return { sureness: 'fairly', why: `${told.length} of ${named.length} headings can be understood` };
}

/** The names of the fields, down the side of a form. */
export const HEADINGS_OF_FORM: HeadingsReading = {
  sureness: 'sure',
  why: 'the names of the fields stand down the side, again and again',
};
