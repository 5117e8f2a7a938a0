const BARE = /^\d\s?[a-d]?$/i;
const AFTER_GROUP = /^(.*\b(?:clinical|medical|under|below))\s+(\d\s?[a-d]?)$/i;

/**
 * A part of staff as a sentence has it: a pay band is called one, however short the sheet writes it.
 *
 * @example bandInSentence('Clinical 8a') // 'Clinical band 8a'
 * @example bandInSentence('1') // 'band 1'
 */
export function bandInSentence(breakdown: string): string {
  if (BARE.test(breakdown)) return `band ${breakdown}`;
  return breakdown.replace(AFTER_GROUP, '$1 band $2');
}

/**
 * A part of staff as a name has it: a bare number alone would tell nobody that it is a pay band.
 *
 * @example bandInName('8a') // 'Band 8a'
 * @example bandInName('Clinical 8a') // 'Clinical 8a'
 */
export function bandInName(breakdown: string): string {
  return BARE.test(breakdown) ? `Band ${breakdown}` : breakdown;
}
