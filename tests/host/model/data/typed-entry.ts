import { parseValue } from 'numfmt';
import type { CellValue } from '../../../../src/domain/grid/cell';
import { invalidArgument } from '../../protocol/host-error';

/** What Excel makes of something put into a cell. */
export type Entry =
  | {
      readonly kind: 'value';
      readonly value: CellValue;
      readonly quoted?: true;
      readonly numberFormat?: string;
    }
  | { readonly kind: 'formula'; readonly formula: string };

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/i;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * Reads a value as if it were typed, which is what setting `values` or `formulas` does: text that looks like a
 * formula, number, date (month first, whatever the locale), yes or no or error becomes one, unless the cell is
 * formatted as text or the entry begins with an apostrophe.
 *
 * @param numberFormat the cell's present format
 * @example readEntry('1/2/2024', 'General') // { kind: 'value', value: 45293, numberFormat: 'm/d/yyyy' }
 */
export function readEntry(given: string | number | boolean, numberFormat: string): Entry {
  if (typeof given === 'number') {
    if (!Number.isFinite(given)) throw invalidArgument('a cell holds finite numbers only');
    return { kind: 'value', value: Object.is(given, -0) ? 0 : given };
  }
  if (typeof given === 'boolean') return { kind: 'value', value: given };
  if (given === '') return { kind: 'value', value: null };
  if (given.startsWith("'")) return { kind: 'value', value: textOf(given.slice(1)), quoted: true };
  if (numberFormat === '@') return { kind: 'value', value: textOf(given) };
  if (given.length > 1 && given.startsWith('=')) return formulaOf(given);
  if (ERRORS.test(given)) return { kind: 'value', value: { error: given.toUpperCase() } };
  return entryOfText(given, numberFormat);
}

function entryOfText(given: string, numberFormat: string): Entry {
  const parsed: { v: CellValue; z?: string } | null = parseValue(given);
  if (parsed && parsed.v !== null) {
    const kept = numberFormat !== 'General' || parsed.z === undefined;
    return { kind: 'value', value: parsed.v, ...(kept ? {} : { numberFormat: parsed.z }) };
  }
  // Excel takes what begins like a sum for a formula, and refuses `@home` as a function that is not valid.
  if (/^[+-]./.test(given)) return formulaOf(`=${given}`);
  if (/^@./.test(given)) throw invalidArgument(`that function isn't valid: ${given}`);
  return { kind: 'value', value: textOf(given) };
}

function textOf(text: string): string | null {
  if (text.length > LONGEST_TEXT) throw invalidArgument(`a cell holds at most ${LONGEST_TEXT} characters`);
  return text === '' ? null : text;
}

function formulaOf(formula: string): Entry {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument('the formula is too long');
  if (!isBalanced(formula)) throw invalidArgument(`there is a problem with this formula: ${formula}`);
  return { kind: 'formula', formula: withoutNeedlessQuotes(formula) };
}

/** Quotes and brackets close; more of a formula's grammar is not checked. */
function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !bare.includes('"');
}

/** Excel takes quotes away from the names of sheets that need none; text in quotes stays. */
function withoutNeedlessQuotes(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'([A-Za-z_][A-Za-z_.]*)'!/g,
    (whole: string, sheet: string | undefined) => (sheet === undefined ? whole : `${sheet}!`),
  );
}
