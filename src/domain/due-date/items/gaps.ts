import type { DatedItem } from './dated-item';

/** The words between two dates that make them ends of one stretch. */
export const RANGE_GAP =
  /^\s*(?:\([^()]*\)\s*)?(?:-+>?|>>?|to|until|till|til|through(?: to)?|thru|up to|(?:and )?ending|and (?:to be )?(?:end|complete|finish)(?:ed|ing|s)?(?: (?:in|by))?)\s*(?:the\s*)?$/i;
/** The same after "between". */
export const BETWEEN_GAP = /^\s*(?:and|&|-|to)\s*(?:the\s*)?$/i;
/** Words that leave it open which of two dates is meant. */
export const OR_GAP = /^\s*(?:or|or by|or in)\s*$/i;
export const SLASH_GAP = /^\s?\/\s?$/;
/** Words that make two dates members of one list. */
export const LIST_GAP =
  /^\s*(?:\([^()\d]{1,30}\)\s*)?(?:,|\/|&|\+|;|and|then|and then|, and|and again)\s*(?:also\s*)?(?:again\s*)?(?:in|by|from)?\s*(?:the\s*)?$/i;
/** A mark and no word: one of the two dates may label the other. */
export const LABEL_GAP = /^[\s:,()-]*$/;

/** The words between two items. */
export function gapBetween(text: string, one: DatedItem, other: DatedItem): string {
  return text.slice(one.until, other.at);
}

/** Tells whether an item is no date of the work any more, so that nothing may be joined to it. */
export function isGivenUp({ role }: DatedItem): boolean {
  return role === 'superseded' || role === 'denied' || role === 'counted-from';
}
