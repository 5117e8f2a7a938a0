/** Coloured circles and squares, faces, thumbs, ticks and crosses: signs that stand for how things go, as a class of characters. */
export const LIGHTS =
  '\\u{1F534}\\u{1F535}\\u{1F7E0}-\\u{1F7EB}\\u{1F600}-\\u{1F64F}\\u{1F44D}\\u{1F44E}\\u2639\\u263A\\u263B\\u26AA\\u26AB\\u2705\\u274C\\u2713\\u2714\\u2716-\\u2718';

const FACES: readonly (readonly [signs: RegExp, words: string])[] = [
  [
    /^[\u{263A}\u{263B}\u{1F600}-\u{1F60A}\u{1F60D}\u{1F60E}\u{1F642}\u{1F929}\u{1F973}\u{1F44D}]$/u,
    'going well',
  ],
  [/^[\u{1F610}\u{1F611}\u{1F615}\u{1F636}\u{1F914}\u{1F62C}\u{1F928}]$/u, 'some worries'],
  [
    /^[\u{2639}\u{1F641}\u{1F61E}\u{1F61F}\u{1F620}-\u{1F62B}\u{1F62D}\u{1F614}\u{1F44E}]$/u,
    'not going well',
  ],
];
const JOINERS = /[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}\s]/gu;

/**
 * What a lone face or thumb says of how a thing goes; null for any other text.
 *
 * @example wordsOfFace('☹') // 'not going well'
 */
export function wordsOfFace(text: string): string | null {
  if (text.length > 4) return null;
  const sign = text.replace(JOINERS, '');
  return FACES.find(([signs]) => signs.test(sign))?.[1] ?? null;
}
