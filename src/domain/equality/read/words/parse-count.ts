import type { Cell } from '../../../grid/cell';

/** A cell that should hold a number, as read. */
export type NumberReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  /** Something else, as a person sees it. */
  | { readonly kind: 'unreadable'; readonly raw: string };

const BLANK: NumberReading = { kind: 'blank' };
const WRITTEN = /^[+]?(?:\d{1,3}(?:[, \u00A0\u202F]\d{3})+|\d+)(?:\.\d+)?$/;

function unreadable(raw: string): NumberReading {
  return { kind: 'unreadable', raw };
}

function parseWritten(text: string): number | null {
  return WRITTEN.test(text) ? Number(text.replace(/[, \u00A0\u202F+]/g, '')) : null;
}

/** What a person sees in a cell, or the name of its error. */
function shown({ value, text }: Cell): string {
  if (typeof value === 'object' && value !== null) return value.error;
  return text === '' && value !== null ? String(value) : text.trim();
}

/**
 * A cell as a number of people: whole, 0 or more. A blank is not given, never zero; `<5`, `*`, `NA`, percentages and errors
 * of formulas are unreadable, for they are no number.
 *
 * @example parseCount({ value: '1,234', text: '1,234' }) // { kind: 'number', value: 1234 }
 */
export function parseCount(cell: Cell): NumberReading {
  const reading = parseNumber(cell);
  if (reading.kind !== 'number') return reading;
  // 1 shown as 100% is a percentage, however whole.
  if (typeof cell.value === 'number' && showsPercent(cell.numberFormat)) return unreadable(shown(cell));
  return Number.isInteger(reading.value) && Number.isSafeInteger(reading.value)
    ? reading
    : unreadable(shown(cell));
}

/**
 * A cell as a number of people, or as the mean of two whole numbers of people.
 *
 * @example parseMeanCount({ value: 3.5, text: '3.5' }) // { kind: 'number', value: 3.5 }
 */
export function parseMeanCount(cell: Cell): NumberReading {
  const reading = parseNumber(cell);
  const isHalf =
    reading.kind === 'number' && Number.isInteger(2 * reading.value) && !showsPercent(cell.numberFormat);
  return isHalf ? reading : parseCount(cell);
}

/**
 * A cell as a number of 0 or more: a score, an amount of money (`£18.45`).
 *
 * @example parseNumber({ value: '£18.45', text: '£18.45' }) // { kind: 'number', value: 18.45 }
 */
export function parseNumber(cell: Cell): NumberReading {
  const { value } = cell;
  if (value === null) return BLANK;
  if (typeof value === 'number')
    return value >= 0 && Number.isFinite(value) ? { kind: 'number', value } : unreadable(shown(cell));
  if (typeof value !== 'string') return unreadable(shown(cell));
  const text = value.trim();
  if (text === '') return BLANK;
  const number = parseWritten(text.replace(/^£\s?/, ''));
  return number === null ? unreadable(shown(cell)) : { kind: 'number', value: number };
}

/** Whether a number format multiplies by a hundred: a `%` that is not merely printed. */
export function showsPercent(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A product without the dust that binary fractions leave: 0.07 as a percentage is 7. */
function hundredTimes(value: number): number {
  return Number((value * 100).toPrecision(14));
}

/**
 * A cell as a percentage from 0 to 100. A cell with a percent format holds a fraction; a plain 0.244 is left as it
 * is typed, for whoever computes with it to doubt.
 *
 * @example parsePercent({ value: 0.244, text: '24.4%', numberFormat: '0.0%' }) // { kind: 'number', value: 24.4 }
 */
export function parsePercent(cell: Cell): NumberReading {
  const { value } = cell;
  if (typeof value === 'number' && showsPercent(cell.numberFormat)) {
    return value >= 0 ? { kind: 'number', value: hundredTimes(value) } : unreadable(shown(cell));
  }
  if (typeof value === 'string') {
    const number = parseWritten(value.trim().replace(/\s?(?:%|per\s?cent)$/i, ''));
    if (number !== null) return { kind: 'number', value: number };
  }
  return parseNumber(cell);
}

/**
 * A cell as an answer; null when it is neither.
 *
 * @example parseAnswer({ value: 'Y', text: 'Y' }) // 'yes'
 */
export function parseAnswer({ value, text }: Cell): 'yes' | 'no' | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const words = text.trim().toLowerCase();
  if (/^(?:y|yes)\b/.test(words)) return 'yes';
  return /^(?:n|no)\b(?!t)/.test(words) ? 'no' : null;
}
