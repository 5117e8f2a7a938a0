/** Texts and bracketed parts, which are passed by, and sheet names that Excel writes without quotes. */
const BARE_SHEET =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.\u0080-\uffff])([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!/g;

/**
 * A formula as we write it: without its leading `=`, the names of sheets always in quotes. Excel takes quotes away
 * that it can do without, and a formula is to read as it was written.
 *
 * @example formulaText('=Plan!A1+1') // "'Plan'!A1+1"
 */
export function formulaText(formula: unknown): string {
  const text = typeof formula === 'string' || typeof formula === 'number' ? String(formula) : '';
  return text
    .replace(/^=/, '')
    .replace(BARE_SHEET, (whole: string, sheet: string | undefined) =>
      sheet === undefined ? whole : `'${sheet}'!`,
    );
}
