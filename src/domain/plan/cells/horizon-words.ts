const NAME = '(immediate|short(?:er)?|medium|mid|long(?:er)?)';
const ONLY_NAME = new RegExp(`^\\W*${NAME}[ -]?term\\W*$`, 'i');
const TERM = `${NAME}[ -]?term`;
const DEFINED = new RegExp(
  `\\b${TERM}\\s*(?:[=:–—-]|\\(|\\bmeans\\b|\\bis\\b)\\s*(.+?)(?=\\s*(?:[;|\\n)]|,?\\s*\\b${TERM}\\b|$))`,
  'gi',
);

const keyOf = (name: string): string => name.toLowerCase().replace(/er$/, '').replace(/^mid$/, 'medium');

/**
 * The horizon a text is, and nothing more; null for any other text.
 *
 * @example horizonIn('Medium-term') // 'medium'
 */
export function horizonIn(text: string): string | null {
  const [, name] = ONLY_NAME.exec(text) ?? [];
  return name === undefined ? null : keyOf(name);
}

/**
 * The horizons a line explains, each with the words for it.
 *
 * @example definedHorizons('Short term = by 31 March 2027') // [['short', 'by 31 March 2027']]
 */
export function definedHorizons(line: string): readonly (readonly [name: string, meaning: string])[] {
  return [...line.matchAll(DEFINED)].map(([, name = '', words = '']) => [keyOf(name), words.trim()]);
}
