/** The three tiers of the disparity ratio, from the bottom: bands up to 5, bands 6 and 7, bands 8a and above with VSM. */
export type PayTier = 'lower' | 'middle' | 'upper';

export type StaffGroup = 'Clinical' | 'Non-clinical' | 'Medical';

/** A total of clinical staff that counts doctors and dentists too. */
export const CLINICAL_AND_MEDICAL = 'Clinical and medical';

/** A breakdown of the staff in post, taken apart. */
export interface StaffBreakdown {
  /** Null where the sheet gives a band alone. */
  readonly staffGroup: StaffGroup | null;
  /** `8a`, `VSM`, `Consultants` as written; null for the whole of the group. */
  readonly band: string | null;
}

const WHOLE = /^(?:all(?: staff| bands)?|total|overall|(?:whole )?workforce|organisation)?$/i;
const GROUP =
  /^(?:(?:sub-?)?total\s+|all\s+)?(non[- ]?clinical|clinical|medical(?:(?: and | & |\/)dental)?)\b[\s:,–-]*(.*)$/i;
const BAND = /^(?:total\s+)?(?:afc\s+)?(?:bands?\s*)?(.*)$/i;
const UPPER = /^(?:8\s?[a-d]|9|vsm|very senior managers?)\b/i;
const MIDDLE = /^[67]$/;
const LOWER = /^(?:[1-5]|(?:under|below)(?: band)? ?1)$/i;

/**
 * Whether a breakdown means everyone.
 *
 * @example isWhole('All') // true
 */
export function isWhole(breakdown: string): boolean {
  return WHOLE.test(breakdown.trim());
}

/**
 * The staff group and pay band of a breakdown.
 *
 * @example parseBreakdown('Non-clinical band 8a') // { staffGroup: 'Non-clinical', band: '8a' }
 */
export function parseBreakdown(breakdown: string): StaffBreakdown {
  if (breakdown.trim() === CLINICAL_AND_MEDICAL) return { staffGroup: 'Clinical', band: null };
  const [, groupWords, rest] = GROUP.exec(breakdown.trim()) ?? [];
  const words = rest ?? breakdown.trim();
  const band = BAND.exec(words)?.[1]?.trim() ?? words;
  return {
    staffGroup: groupWords === undefined ? null : staffGroupOf(groupWords),
    band: isWhole(words) || isWhole(band) ? null : band,
  };
}

function staffGroupOf(words: string): StaffGroup {
  if (/^non/i.test(words)) return 'Non-clinical';
  return /^medical/i.test(words) ? 'Medical' : 'Clinical';
}

/**
 * The tier a band belongs to; null for one outside Agenda for Change, such as consultants.
 *
 * @example tierOf('8b') // 'upper'
 */
export function tierOf(band: string): PayTier | null {
  if (spansTiers(band)) return null;
  if (UPPER.test(band)) return 'upper';
  if (MIDDLE.test(band)) return 'middle';
  if (LOWER.test(band)) return 'lower';
  const tiers = tiersNamed(band);
  return tiers.length > 1 ? (tiers[0] ?? null) : null;
}

const NAMED = /(?<![\w.])(?:(8\s?[a-d]|9|vsm)|([67])|([1-5]))(?![\w.])/gi;

function tiersNamed(band: string): readonly PayTier[] {
  // The number of a cluster is none of a band.
  return [...band.replace(/\bclusters?\s*\d/i, '').matchAll(NAMED)].map(([, upper, middle]) =>
    upper !== undefined ? 'upper' : middle !== undefined ? 'middle' : 'lower',
  );
}

/**
 * Whether a row counts bands of several tiers together, so that it can be counted in none of them.
 *
 * @example spansTiers('Cluster 2 (Bands 5 - 7)') // true
 * @example spansTiers('8c and above') // false
 */
export function spansTiers(band: string): boolean {
  const tiers = new Set(tiersNamed(band));
  if (tiers.size > 1) return true;
  if (/\b(?:above|over|higher|upwards?|plus)\b|\+/i.test(band))
    return tiers.has('lower') || tiers.has('middle');
  return /\b(?:below|under|lower|up to)\b/i.test(band) && (tiers.has('upper') || tiers.has('middle'));
}
