import { oneLine } from '../../wording/tidy-text';
import { definedHorizons, namedTime } from '../cells/horizon-words';
import { textOf, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

/** What a plan says its horizons mean, by their first word: "short" is "by 31 March 2027". */
export type Horizons = ReadonlyMap<string, string>;

/** Far enough for a title block or a key, near enough not to look through a long sheet. */
const ROWS_SEARCHED = 60;

function definitionsIn(view: SheetView, row: number): readonly (readonly [string, string])[] {
  const columns = view.filled(row);
  const [name, meaning, more] = columns.map((column) => oneLine(view.text(row, column)));
  const alone = name === undefined ? null : namedTime(name);
  if (alone !== null && meaning !== undefined && more === undefined) return [[alone, meaning]];
  return columns.flatMap((column) => definedHorizons(view.text(row, column)));
}

const YEAR_NAMED = /^year (\d)$/;
/** "2024/25", "FY 2024/25", "April 2024 to March 2025". */
const NHS_YEAR_MEANT = /^(?:FY ?)?(20\d\d) ?[/-] ?(?:20)?(\d\d)$|^april (20\d\d) ?(?:to|-|–) ?march 20\d\d$/i;
const YEARS = [1, 2, 3, 4, 5];

/** All the years of a plan, where a deadline says which NHS year one of them is. */
function yearsBeside([name, meaning]: readonly [string, string]): readonly (readonly [string, string])[] {
  const [, number] = YEAR_NAMED.exec(name) ?? [];
  const [, first, second, april] = NHS_YEAR_MEANT.exec(meaning) ?? [];
  const start = Number(first ?? april);
  const isPair = second === undefined || (start + 1) % 100 === Number(second);
  if (number === undefined || Number.isNaN(start) || !isPair) return [];
  return YEARS.map((year) => {
    const begins = start + year - Number(number);
    return [`year ${String(year)}`, `${String(begins)}/${String(begins + 1).slice(2)}`];
  });
}

/** A deadline that says what another one only names: "Year 2 (2024/25)" beside "Year 1". */
const EXPLAINS = /\b(?:year|yr|y)[ -]?\w{1,5}\s*[(=:–-].*\d{4}/i;

/**
 * What the lines above and below a plan and its other deadlines say its horizons mean; empty where its deadlines name
 * none.
 *
 * @example readHorizons(view, drafts).get('short') // 'by 31 March 2027'
 */
export function readHorizons(view: SheetView, drafts: readonly RowDraft[]): Horizons {
  if (!drafts.some((draft) => namedTime(textOf(draft, 'due')) !== null)) return new Map();
  const first = Math.min(...drafts.map(({ firstRow }) => firstRow));
  const last = Math.max(...drafts.map(({ lastRow }) => lastRow));
  const found = new Map<string, string>();
  const searched = (from: number, to: number): void => {
    for (let row = Math.max(1, from); row <= Math.min(to, view.sheet.rowCount); row += 1) {
      for (const [name, meaning] of definitionsIn(view, row)) if (!found.has(name)) found.set(name, meaning);
    }
  };
  searched(first - ROWS_SEARCHED, first - 1);
  searched(last + 1, last + ROWS_SEARCHED);
  const texts = new Set(drafts.map((draft) => textOf(draft, 'due')).filter((text) => EXPLAINS.test(text)));
  const told = [...texts].flatMap(definedHorizons);
  for (const [name, meaning] of [...told, ...told.flatMap(yearsBeside)])
    if (!found.has(name)) found.set(name, meaning);
  return found;
}
