/**
 * Whether a heading is that of a column of indicators or metrics, whatever number each row has. One that names its
 * number is the title of the table.
 *
 * @param words of the heading
 * @example headsIndicators('wres indicator no') // true
 * @example headsIndicators('indicator 2 recruitment') // false
 */
export function headsIndicators(words: string): boolean {
  return /\b(?:indicators?|metrics?)\b(?! (?:(?:no|number) )?\d)/.test(words) && words.split(' ').length <= 6;
}
