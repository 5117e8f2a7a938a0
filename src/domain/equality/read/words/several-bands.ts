import { foldLookalikes } from '../../../wording/fold-lookalikes';
import { oneLine } from '../../../wording/tidy-text';

const BAND = '(?:8 ?[a-d]|[1-9]|vsm)';
/** `5-7`, `8a to 8b`, `6 and 7`, `8c, 8d`: bands joined by what joins them, and not the day of a date. */
const JOINED = new RegExp(
  `(?:^|\\bbands?|\\bgrades?|\\bafc|[(,&/])\\s*${BAND}\\s*(?:[-–—,/&+]|to|and|or|through)(?:\\s|bands?|afc|and)*${BAND}(?![\\w/.])`,
  'i',
);
const OPEN_ABOVE = new RegExp(
  `(?:^|\\bbands?|\\bgrades?|\\bafc)\\s*${BAND}\\s*(?:\\+|plus\\b|(?:and|or|&)\\s*(?:above|over|below|under|higher|lower|up(?:wards)?)\\b|upwards?\\b)`,
  'i',
);
const OPEN_BEFORE = new RegExp(
  `\\b(?:above|over|below|up to|at least|more than|less than|from)\\s+(?:afc\\s+)?(?:bands?\\s*)?${BAND}\\b`,
  'i',
);
const PLURAL = /\bbands\s+\d/i;

/**
 * Whether a row counts several bands together: a range, a list, or all from one band up or down. It is never called
 * by one of them.
 *
 * @example namesSeveralBands('Cluster 2 (Bands 5 - 7)') // true
 * @example namesSeveralBands('Band 8 - Range A') // false
 */
export function namesSeveralBands(text: string): boolean {
  const line = foldLookalikes(oneLine(text));
  return JOINED.test(line) || OPEN_ABOVE.test(line) || OPEN_BEFORE.test(line) || PLURAL.test(line);
}

/**
 * Whether a row stands for several bands, by their names or by that of a cluster.
 *
 * @example isBandGroup('Cluster 4') // true
 */
export function isBandGroup(text: string): boolean {
  return namesSeveralBands(text) || /^\W*(?:(?:non[- ]?)?clinical\W+)?clusters?\s*\d\b/i.test(text);
}
