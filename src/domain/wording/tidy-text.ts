/** Bullets as Word, PDF exports and people write them, private-use glyphs of symbol fonts among them. */
const BULLET =
  /^[\s\u00A0]*(?:[•●○◦▪■□◆♦◇·‣⁃➢➤✓✔*\uF0B7\uF0A7\uF076\uF0D8\uF075]|[-–—](?=\s)|o(?=\s\S)(?=.{3}))[\s\u00A0]*/u;

/**
 * A text without the litter of exports: HTML tags, entities for spaces and ampersands, non-breaking
 * spaces and runs of blanks. Line breaks stay.
 *
 * @example tidyText('<p>Design  a suite</p>') // 'Design a suite'
 */
export function tidyText(text: string): string {
  return text
    .replace(/<\/(?:p|li|div|ul|ol)>|<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:p|ul|ol|li|b|i|u|em|strong|span|div|a|font)\b[^<>]*>/gi, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * A tidied text on one line.
 *
 * @example oneLine('Head of\nEDI') // 'Head of EDI'
 */
export function oneLine(text: string): string {
  return tidyText(text).replace(/\s*\n\s*/g, ' ');
}

/**
 * The items of a bulleted or line-broken text, bullets taken off; one item for plain prose.
 *
 * @example listItems('• Agree plan\n• Deliver') // ['Agree plan', 'Deliver']
 */
export function listItems(text: string): readonly string[] {
  return tidyText(text)
    .replace(/\s+(?=[•●◆♦▪➢\uF0B7\uF0A7]\s*\S)/gu, '\n')
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
}

/**
 * Tells whether a text is a bullet or decoration with no words.
 *
 * @example isDecoration('◆ ◆') // true
 */
export function isDecoration(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(/[\uE000-\uF8FF]/gu, ''));
}
