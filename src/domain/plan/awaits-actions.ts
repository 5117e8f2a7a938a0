/** What a sheet lacks that has the headings of a plan and nothing under them. */
export const ACTIONS_YET = 'any action under its headings yet';
/** What an empty sheet lacks. */
export const ANY_TEXT = 'any text';

/**
 * Whether a workbook without a plan has one that is still to be filled in: every sheet with anything on it has the
 * headings of a plan and nothing under them, as a blank plan has.
 *
 * @example awaitsActions([{ missing: 'any action under its headings yet' }]) // true
 */
export function awaitsActions(lookedAt: readonly { readonly missing: string }[]): boolean {
  const written = lookedAt.filter(({ missing }) => missing !== ANY_TEXT);
  return written.length > 0 && written.every(({ missing }) => missing === ACTIONS_YET);
}
