const SPECIAL_IN_TEXT = /[&<>]/;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** What XML cannot hold, what Excel would fold away, and text that would itself be read as an escape. */
const NEEDS_UNDERSCORES =
  /_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\v\f\x0e-\x1f\r\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What XML cannot hold, where nothing can stand for it. */
const FORBIDDEN =
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const UNDERSCORES = /_x([0-9A-Fa-f]{4})_/g;

/** Text between tags. */
export function escapeText(text: string): string {
  if (!SPECIAL_IN_TEXT.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text inside a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(SPECIAL_IN_ATTRIBUTE, (character) => ESCAPES[character] as string);
}

/** Text with a blank in place of each character that XML cannot hold: for names and titles, which know no escape. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, ' ');
}

/**
 * Spreadsheet text as the file keeps it: characters that XML cannot hold become `_x000D_` and the like.
 *
 * @example encodeUnderscores('a\rb') // 'a_x000D_b'
 */
export function encodeUnderscores(text: string): string {
  return text.replace(NEEDS_UNDERSCORES, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/**
 * The text that `_x000D_` and the like stand for.
 *
 * @example decodeUnderscores('a_x000D_b') // 'a\rb'
 */
export function decodeUnderscores(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(UNDERSCORES, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
