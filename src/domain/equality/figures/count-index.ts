import type { Standard } from '../../plan/indicators/indicator-definition';
import { isWhole } from '../definitions/pay-tier';
import type { CountMeasure, CountRow } from '../workforce-data';

/** What the rows of one figure have in common. */
export interface CountScope {
  readonly standard: Standard;
  readonly id: string;
  /** `All` for everyone, however it is written. */
  readonly breakdown: string;
  readonly year: string | null;
}

/** The rows of a workbook by what they count. */
export interface CountIndex {
  /** Every scope that has a row, in the order of the sheets. */
  readonly scopes: readonly CountScope[];
  find(scope: CountScope, measure: CountMeasure): CountRow | null;
}

const SEPARATOR = '\u0000';

function keyOf({ standard, id, breakdown, year }: CountScope): string {
  return [standard, id, breakdown.toLowerCase(), year ?? ''].join(SEPARATOR);
}

function scopeOf({ standard, id, breakdown, year }: CountRow): CountScope {
  const words = breakdown.replace(/\s+/g, ' ').trim();
  return { standard, id, breakdown: isWhole(words) ? 'All' : words, year };
}

/**
 * Rows by what they count. Where two rows count the same, that of a data sheet is taken before one out of a staff list,
 * and the first of a kind before the rest.
 *
 * @example indexCounts(rows).find({ standard: 'WRES', id: '2', breakdown: 'All', year: null }, 'Appointed')
 */
export function indexCounts(rows: readonly CountRow[]): CountIndex {
  const scopes = new Map<string, CountScope>();
  const byKey = new Map<string, CountRow>();
  for (const row of rows) {
    const scope = scopeOf(row);
    const scopeKey = keyOf(scope);
    if (!scopes.has(scopeKey)) scopes.set(scopeKey, scope);
    const key = scopeKey + SEPARATOR + row.measure;
    const held = byKey.get(key);
    if (held === undefined || (held.from === 'staff-list' && row.from === 'data-sheet')) byKey.set(key, row);
  }
  return {
    scopes: [...scopes.values()],
    find: (scope, measure) => byKey.get(keyOf(scope) + SEPARATOR + measure) ?? null,
  };
}
