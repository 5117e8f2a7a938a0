import type { BookData } from './book-data';
import { changeEveryFormula } from './every-formula';

/** A reference to a sheet inside a formula: quoted, doubled quotes inside, or bare. */
const SHEET_REFERENCE =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*))!(?:#REF!|\$?[A-Za-z0-9$:]+)/g;

/** Rewrites each reference to a sheet in a formula; text in quotes is left alone. */
function rewrite(formula: string, sheet: string, replacement: (reference: string) => string): string {
  return formula.replace(SHEET_REFERENCE, (whole: string, quoted?: string, bare?: string) => {
    const named = quoted?.replaceAll("''", "'") ?? bare;
    return named?.toLowerCase() === sheet.toLowerCase() ? replacement(whole) : whole;
  });
}

/** Names and formulas follow a sheet that is renamed. */
export function moveNamesOfSheet(book: BookData, before: string, after: string): void {
  const quoted = /^[A-Za-z_][\w.]*$/.test(after) ? after : `'${after.replaceAll("'", "''")}'`;
  changeEveryFormula(book, (formula) =>
    rewrite(formula, before, (whole) => `${quoted}${whole.slice(whole.lastIndexOf('!'))}`),
  );
}

/** Names and formulas that led to a sheet lead nowhere once it is deleted. */
export function dropNamesOfSheet(book: BookData, sheet: string): void {
  changeEveryFormula(book, (formula) => rewrite(formula, sheet, () => '#REF!'));
}
