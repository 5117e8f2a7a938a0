import { wordsOfFace } from '../../status/lights';

/** Letters that a tick or cross of Wingdings turns into where the font is lost, and a ticked box typed out. */
const PASTED: ReadonlyMap<string, string> = new Map(
  Object.entries({ ü: '✓', þ: '✓', û: '✗', ý: '✗', '[x]': '✓', '[X]': '✓' }),
);

/**
 * A lone letter that was a tick or cross in Wingdings, as the sign, a ticked box typed out as the tick, and a face in words; any other text as it is.
 *
 * @example plainMark('û') // '✗'
 */
export function plainMark(text: string): string {
  return PASTED.get(text.trim()) ?? wordsOfFace(text) ?? text;
}
