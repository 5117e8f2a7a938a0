import { wordsOfFace } from '../../status/lights';

/** Letters that a tick or cross of Wingdings turns into where the font is lost. */
const PASTED: Readonly<Record<string, string>> = { ü: '✓', þ: '✓', û: '✗', ý: '✗' };

/**
 * A lone letter that was a tick or cross in Wingdings, as the sign, and a face in words; any other text as it is.
 *
 * @example plainMark('û') // '✗'
 */
export function plainMark(text: string): string {
  return PASTED[text.trim()] ?? wordsOfFace(text) ?? text;
}
