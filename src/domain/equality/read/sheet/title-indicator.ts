import type { Standard } from '../../../plan/indicators/indicator-definition';
import { foldLookalikes } from '../../../wording/fold-lookalikes';
import { oneLine } from '../../../wording/tidy-text';
import { parseIndicatorId } from '../words/parse-indicator-id';
import type { SheetTexts } from './sheet-texts';

/** What a title says of the table under it; null where it does not say. */
export interface TitleIndicator {
  readonly standard: Standard | null;
  /** The one number it names, not yet held against a standard: `2`, `4a(ii)`. */
  readonly id: string | null;
  /** The lines themselves and the name of the sheet, where none names a number. */
  readonly lines?: readonly string[];
}

const NOTHING: TitleIndicator = { standard: null, id: null };
const NAMED =
  /(?:\b(wres|wdes)\b[\s:–—-]*(?:(?:indicators?|metrics?)\b)?|\b(?:indicators?|metrics?))[\s:#–—-]*(?:(?:no|number|nr)\b\.?\s*)?(\d{1,2}(?:\s*\(?[ab]\)?(?![a-z]))?(?:\s*\(?i{1,3}\)?(?![a-z]))?)(?![\w%/]|\.\d)/gi;
/** A second number after the first: `5-8`, `2 and 3`, but not the year in `2 - 2024`. */
const AND_MORE = /^\s*(?:[-–—&,/]|to\b|and\b)\s*\d{1,2}[ab]?(?:\(i+\))?(?![\d/])/i;

function standardIn(line: string): Standard | null {
  const [wres, wdes] = [
    /\bwres\b|workforce race equality/i.test(line),
    /\bwdes\b|workforce disability equality/i.test(line),
  ];
  if (wres === wdes) return null;
  return wres ? 'WRES' : 'WDES';
}

/**
 * The one indicator or metric a line of text names; `several` where it names more than one.
 *
 * @example indicatorInTitle('Indicator 9 (WRES): the board, 2025') // { standard: 'WRES', id: '9' }
 * @example indicatorInTitle('WRES indicators 5-8') // 'several'
 */
export function indicatorInTitle(text: string): TitleIndicator | 'several' {
  const line = foldLookalikes(oneLine(text));
  const ids = new Set<string>();
  for (const match of line.matchAll(NAMED)) {
    if (AND_MORE.test(line.slice(match.index + match[0].length))) return 'several';
    ids.add((match[2] ?? '').toLowerCase().replace(/\s/g, ''));
  }
  if (ids.size > 1) return 'several';
  const [id = null] = ids;
  return { standard: standardIn(line), id };
}

/** Lines so far above the headings still speak of them. */
const REACH = 12;
const WIDEST = 12;

function lineOf(view: SheetTexts, row: number): { readonly text: string; readonly numbers: number } {
  const texts: string[] = [];
  let numbers = 0;
  for (let column = 1; column <= Math.min(view.width(row), WIDEST); column += 1) {
    const { value } = view.cell(row, column);
    if (typeof value === 'number') numbers += 1;
    else if (typeof value === 'string') texts.push(view.text(row, column));
  }
  return { text: texts.join(' · '), numbers };
}

/**
 * What the lines over a row of headings, and failing them the name of the sheet, say that the table is about. The
 * nearest line that names a number decides, the first heading itself before all; lines beyond the figures of another table say nothing of this one.
 */
export function titleOver(view: SheetTexts, headerRow: number): TitleIndicator {
  const fromName = indicatorInTitle(view.sheet.name);
  const named = fromName === 'several' ? NOTHING : fromName;
  const corner = inCorner(view, headerRow);
  let standard: Standard | null = corner?.standard ?? null;
  const lines = [view.sheet.name];
  for (let row = headerRow - 1; row >= Math.max(1, headerRow - REACH); row -= 1) {
    const { text, numbers } = lineOf(view, row);
    if (numbers >= 2) break;
    if (text === '') continue;
    const said = indicatorInTitle(text);
    standard ??= standardIn(text);
    lines.push(text);
    if (corner !== null) continue;
    if (said === 'several') return { standard: standard ?? named.standard, id: null };
    if (said.id !== null) return { standard: said.standard ?? standard ?? named.standard, id: said.id };
  }
  const id = corner === null ? named.id : corner.id;
  return {
    standard: standard ?? named.standard,
    id,
    ...(id === null && fromName !== 'several' ? { lines } : {}),
  };
}

/** What the first heading of a row says where it is a title itself: `Indicator 2 – recruitment`, beside the groups. */
function inCorner(view: SheetTexts, headerRow: number): TitleIndicator | null {
  for (let column = 1; column <= Math.min(view.width(headerRow), WIDEST); column += 1) {
    const text = view.text(headerRow, column);
    if (text === '') continue;
    const said = indicatorInTitle(text);
    return said === 'several' || said.id === null ? null : said;
  }
  return null;
}

/** The nearest line over a row of headings that holds words and no figures; null where there is none. */
export function titleLine(
  view: SheetTexts,
  headerRow: number,
): { readonly row: number; readonly column: number; readonly text: string } | null {
  for (let row = headerRow - 1; row >= Math.max(1, headerRow - REACH); row -= 1) {
    if (lineOf(view, row).numbers >= 2) return null;
    for (let column = 1; column <= Math.min(view.width(row), WIDEST); column += 1) {
      const text = view.text(row, column);
      if (text !== '' && typeof view.cell(row, column).value === 'string') return { row, column, text };
    }
  }
  return null;
}

/** The number of a title as one of a standard's own; null where it has none such, or the title names the other standard. */
export function titleId({ standard, id }: TitleIndicator, of: Standard): string | null {
  if (id === null || (standard !== null && standard !== of)) return null;
  const reading = parseIndicatorId(id, of);
  return reading.kind === 'known' ? reading.id : null;
}
