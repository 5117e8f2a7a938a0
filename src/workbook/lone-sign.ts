/** The font of a cell, as far as a sign in it needs it. */
export interface SignFont {
  readonly name: string | null;
  /** `#RRGGBB`; null for automatic. */
  readonly colour: string | null;
}

/** A sign as a person sees it: its shape, and its colour where it has one. */
export interface SeenSign {
  readonly text: string;
  readonly colour: string | null;
}

/** Shapes that say nothing but by their colour: ticks, crosses, arrows and coloured pictures speak for themselves. */
const SHAPE = /^[●⬤•∙◉○◯■◼▪█□◻▫◆♦⧫◇⚑⚐]$/u;
/** The letters that fonts of symbols draw as such shapes. */
const DRAWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { l: '●', n: '■', u: '◆', t: '◆', '§': '▪', '¡': '○', m: '○', o: '□', q: '□' },
  webdings: { n: '●', g: '■', c: '□' },
};
const DRAWN_LETTER = /^[lnutmoqgc§¡]$/u;
/** Symbols pasted from elsewhere keep their letter at this place of Unicode's private area. */
const PRIVATE = 0xf000;

function letterOf(text: string): string {
  const code = text.charCodeAt(0);
  return text.length === 1 && code > PRIVATE && code <= PRIVATE + 0xff
    ? String.fromCharCode(code - PRIVATE)
    : text;
}

/**
 * Tells whether a cell may hold a sign alone, so that its font is worth asking for.
 *
 * @example mayBeSign('●') // true; 'l' too, which Wingdings draws as a circle
 */
export function mayBeSign(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 3) return false;
  const text = value.trim();
  return SHAPE.test(text) || DRAWN_LETTER.test(letterOf(text));
}

const PALE = 0xe6;
const DARK = 0x60;
const SPREAD = 0x18;

/** Black, white and the greys of plain text are how everything is written, and mark nothing. */
function marks(colour: string): boolean {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  if (most < DARK / 2 || least > PALE) return false;
  return most - least > SPREAD || (most >= DARK && most < PALE);
}

/**
 * A sign that stands alone in its cell as a person sees it; null for any other text. A cell that shows a coloured sign
 * is as good as a coloured cell.
 *
 * @example seeSign('l', { name: 'Wingdings', colour: '#FF0000' }) // { text: '●', colour: '#FF0000' }
 */
export function seeSign(value: string, { name, colour }: SignFont): SeenSign | null {
  const text = value.trim();
  const shape = SHAPE.test(text) ? text : DRAWN[name?.toLowerCase() ?? '']?.[letterOf(text)];
  if (shape === undefined) return null;
  return { text: shape, colour: colour !== null && marks(colour) ? colour.toUpperCase() : null };
}
