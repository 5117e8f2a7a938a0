/**
 * Bullets as Word, PDF exports and people write them: round, square and diamond ones, arrows, ticks
 * and boxes, any glyph of a symbol font's private range, and the mark left where a glyph was lost.
 */
const GLYPH = '[•●○◦⚫⦁∙·◆♦◇❖✦▪▫■□◼◾‣⁃►▶▸➢➤➔→⇒»★☐✓✔☑✅*\uE000-\uF8FF\uFFFD]\uFE0F?';

/** Letters and signs that stand for a symbol font's bullet once its font is gone; only before a blank. */
const LOST_FONT = '(?:[Øü§¤]|o)(?=\\s+\\S)';

const BULLET = new RegExp(`^\\s*(?:(?:${GLYPH}\\s*)+|${LOST_FONT}|[-–—‒−](?=\\s|$))\\s*`, 'u');

/** A line, its bullet apart from its words; the bullet is empty when there is none. */
export interface BulletedLine {
  readonly bullet: string;
  readonly text: string;
}

/**
 * Takes the bullet off a line. Numbers ("1.") are no bullets: they may be the item's own reference.
 *
 * @example splitBullet('▪ Agree the plan') // { bullet: '▪', text: 'Agree the plan' }
 */
export function splitBullet(line: string): BulletedLine {
  const bullet = BULLET.exec(line)?.[0] ?? '';
  return { bullet: bullet.trim(), text: line.slice(bullet.length).trim() };
}
