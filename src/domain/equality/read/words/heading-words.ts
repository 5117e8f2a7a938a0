import { foldLookalikes } from '../../../wording/fold-lookalikes';
import { oneLine } from '../../../wording/tidy-text';

/**
 * A heading with all that does not tell headings apart taken off: case, dashes, brackets, stops and doubled blanks.
 * The sign `%` stays.
 *
 * @example headingWords('Not stated / Null ') // 'not stated null'
 */
export function headingWords(text: string): string {
  return foldLookalikes(oneLine(text))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

const YEAR = /\b(?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)?\d\d))?\b/g;

/**
 * The one year a text names, as written without blanks; null when it names none or several.
 *
 * @example yearIn('Workforce at 31 March 2024') // '2024'
 */
export function yearIn(text: string): string | null {
  const years = new Set((text.match(YEAR) ?? []).map((year) => year.replace(/\s/g, '').replace('–', '-')));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** A text without the years it names. */
export function withoutYears(text: string): string {
  return text.replace(YEAR, ' ');
}
