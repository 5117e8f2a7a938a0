import { headingWords } from './heading-words';
import { parseCluster } from './parse-breakdown';

const EXCEPT = /\b(?:exclud\w+|excl|without|except|other than|not)\b/;
const INTERNAL = /\binternal(?:ly)?\b/;
const EXTERNAL = /\bexternal(?:ly)?\b/;
/** Parts of those who apply or enter a process, beside the groups of staff. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [INTERNAL, 'Internal'],
  [EXTERNAL, 'External'],
  [/\b(?:international|overseas)(?:ly)?\b/, 'International'],
  [/\bapprentice(?:s|ships?)?\b/, 'Apprentices'],
];
const GROUP_OF_STAFF = /\bnon ?clinical\b|\bclinical\b|\bmedical and dental\b|\bmedical staff\b/;
/** Several groups named together, or groups that are only spoken of. */
const SEVERAL =
  /\bclinical\b.*\b(?:and|or|plus)\b.*\bnon ?clinical\b|\bnon ?clinical\b.*\b(?:and|or|plus)\b.*\bclinical\b/;

/**
 * The part of the people that a line says it counts: `Internal` of `Shortlisted – internal`; null where it counts all
 * of them, or names parts together. `unclear` where some are left out.
 *
 * @example parseLinePart('Appointed (external)') // 'External'
 */
export function parseLinePart(text: string): string | null {
  const words = headingWords(text).replace(/\bclinical excellence\b/g, ' ');
  if (INTERNAL.test(words) && EXTERNAL.test(words)) return null;
  const part = PARTS.find(([pattern]) => pattern.test(words))?.[1];
  const group = GROUP_OF_STAFF.exec(words)?.[0];
  if (part === undefined && (group === undefined || SEVERAL.test(words))) return null;
  if (EXCEPT.test(words.replace(/\bnot (?:known|stated)\b/g, ' '))) return 'unclear';
  return part ?? parseCluster(group ?? '');
}
