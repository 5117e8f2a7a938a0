import { splitBullet } from './bullet';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['bull', '•'],
  ['middot', '·'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['pound', '£'],
]);
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi;

/** PDF exports keep the printer's joined letters. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
]);

/** What makes a text worth tidying: anything but plain printing with single blanks between words. */
const LITTER = /[^\n -~£‘’“”–—…•◆♦]|[<&]| {2}| \n|\n |\n{3}|^\s|\s$/;

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * A text without the litter of exports: HTML tags and entities, joined letters, control and
 * zero-width characters, non-breaking spaces and runs of blanks. Line breaks stay.
 *
 * @example tidyText('<p>Design  a suite</p>') // 'Design a suite'
 */
export function tidyText(text: string): string {
  if (!LITTER.test(text)) return text;
  return text
    .replace(/<\/(?:p|div|ul|ol|tr|h[1-6])\s*>|<br\s*\/?>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(
      /<\/?(?:p|ul|ol|li|b|i|u|em|strong|span|div|a|font|sup|sub|table|tbody|tr|td|h[1-6])\b[^<>]*>/gi,
      '',
    )
    .replace(ENTITY, decodeEntity)
    .replace(/[ﬀﬁﬂﬃﬄ]/g, (letter) => LIGATURES.get(letter) ?? letter)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\u200B-\u200D\u2060\uFEFF\u00AD]/gu, (mark) => (/[\n\t]/.test(mark) ? mark : ''))
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
  const tidied = tidyText(text);
  return tidied.includes('\n') ? tidied.replace(/\s*\n\s*/g, ' ') : tidied;
}

/** A bullet in the middle of a line: the breaks between the items were lost. */
const INLINE_BULLET = /\s+(?=[•●○◆♦◇▪■➢\uE000-\uF8FF]\s*\S|o\s\p{Lu}\p{Ll})/gu;

/**
 * The lines of a text as its writer listed them: one a line break or bullet, bullets still on.
 *
 * @example listLines('• Agree plan • Deliver') // ['• Agree plan', '• Deliver']
 */
export function listLines(text: string): readonly string[] {
  return tidyText(text)
    .replace(INLINE_BULLET, '\n')
    .split('\n')
    .filter((line) => splitBullet(line).text !== '');
}

/**
 * The items of a bulleted or line-broken text, bullets taken off; one item for plain prose.
 *
 * @example listItems('• Agree plan\n• Deliver') // ['Agree plan', 'Deliver']
 */
export function listItems(text: string): readonly string[] {
  return listLines(text).map((line) => splitBullet(line).text);
}

const PLAIN_LETTER = /[A-Za-z\d]/;

/**
 * Tells whether a text is a bullet or decoration with no words.
 *
 * @example isDecoration('◆ ◆') // true
 */
export function isDecoration(text: string): boolean {
  return !PLAIN_LETTER.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(/[\uE000-\uF8FF]/gu, ''));
}
