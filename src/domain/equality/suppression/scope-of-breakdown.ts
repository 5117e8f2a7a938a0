import { CLINICAL_AND_MEDICAL } from '../definitions/pay-tier';

/** Which staff a breakdown speaks of: everyone, a whole staff group, or a part that no other row divides. */
export type Scope =
  | { readonly level: 'all' }
  | { readonly level: 'group'; readonly group: string }
  | { readonly level: 'part'; readonly group: string; readonly part: string };

/** The group of a total that counts clinical and medical staff together. */
export const BOTH = 'clinical and medical';
/** The groups that total is made of. */
export const OF_BOTH: ReadonlySet<string> = new Set(['clinical', 'medical']);

const EVERYONE = /^(?:all|all staff|total|overall|overall workforce|whole workforce)?$/;
const WHOLE = /\b(?:total|all|staff|overall)\b/g;
const GROUP = /^(?:(non[ -]?clinical)|(clinical)|(medical(?: (?:and|&) dental)?))\b[\s:–-]*/;

/**
 * Which staff a breakdown speaks of, so that totals are known from their parts.
 *
 * @example scopeOfBreakdown('Clinical 8a') // { level: 'part', group: 'clinical', part: '8a' }
 * @example scopeOfBreakdown('Total Non-clinical') // { level: 'group', group: 'non-clinical' }
 */
export function scopeOfBreakdown(breakdown: string): Scope {
  if (breakdown.trim() === CLINICAL_AND_MEDICAL) return { level: 'group', group: BOTH };
  const text = breakdown.trim().toLowerCase().replace(/\s+/g, ' ');
  if (EVERYONE.test(text)) return { level: 'all' };
  const bare = text.replace(WHOLE, ' ').trim().replace(/\s+/g, ' ');
  const match = GROUP.exec(bare);
  if (match === null) return { level: 'part', group: '', part: text };
  const group = match[1] !== undefined ? 'non-clinical' : match[2] !== undefined ? 'clinical' : 'medical';
  const part = bare
    .slice(match[0].length)
    .replace(/^bands? /, '')
    .trim();
  return part === '' ? { level: 'group', group } : { level: 'part', group, part };
}

/** One text for each scope. */
export function scopeKey(scope: Scope): string {
  if (scope.level === 'all') return 'all';
  return scope.level === 'group' ? `${scope.group}/` : `${scope.group}/${scope.part}`;
}
