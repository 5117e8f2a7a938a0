import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../domain/grid/cell';

/** A workbook of the 1904 date system counts days from 1,462 days later. */
const DAYS_BETWEEN_SYSTEMS = 1462;

/**
 * What a person sees in a cell: its value under its number format.
 *
 * @param code a number format code; undefined for General
 * @example shownText(45382, 'dd mmm yyyy', 1900) // '31 Mar 2024'
 */
export function shownText(value: CellValue, code: string | undefined, dateSystem: 1900 | 1904): string {
  if (value === null) return '';
  if (typeof value === 'string') return hasTextSection(code) ? formatSafely(code, value) : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (code === undefined) {
    return Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : formatSafely('General', value);
  }
  return formatSafely(code, dateSystem === 1904 && isDateFormat(code) ? value + DAYS_BETWEEN_SYSTEMS : value);
}

/** Only a format that says something about text can change it. */
function hasTextSection(code: string | undefined): code is string {
  return code !== undefined && code !== '@' && (code.includes('@') || code.split(';').length > 3);
}

function formatSafely(code: string, value: number | string): string {
  const text = format(code, value, { throws: false, invalid: '' });
  return text === '' && !code.includes(';') && !code.includes('"') ? String(value) : text;
}
