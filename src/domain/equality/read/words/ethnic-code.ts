/** What an ethnic category stands for in the standards. */
export type EthnicGroup = 'White' | 'BME' | 'Not known';

export type EthnicJudgement =
  | { readonly kind: 'code'; readonly group: EthnicGroup }
  /** A code that the NHS Data Dictionary does not have. */
  | { readonly kind: 'unknown-code'; readonly code: string }
  /** Words that say the status is not known. */
  | { readonly kind: 'not-known' }
  /** A category in words alone: `Mixed - White and Asian`. Words are never counted. */
  | { readonly kind: 'words' }
  /** Nothing that an ethnic category could be. */
  | { readonly kind: 'other' };

/** NHS Data Dictionary, ethnic category: the first character is the national code, a second one is for local use. */
const NATIONAL: ReadonlyMap<string, EthnicGroup> = new Map([
  ...Array.from('ABC', (code) => [code, 'White'] as const),
  ...Array.from('DEFGHJKLMNPRS', (code) => [code, 'BME'] as const),
  ['Z', 'Not known'],
]);

const NOT_KNOWN =
  /^(?:not (?:stated|known|given|declared|disclosed|specified|recorded)|un(?:known|declared|disclosed|specified|defined)|i? ?do not wish|prefer not|null|none|blank|missing|n\/?a|n\/k|n\/s|ns|nk|nd|-+)\b|^-+$/i;
const CODE = /^([A-Z])([A-Z0-9])?(?=$|[\s\-–—:.),])/;
const WORDS =
  /\b(?:white|black|asian|mixed|african|caribbean|chinese|indian|pakistani|bangladeshi|british|irish|other ethnic|arab|gypsy|any other)\b/i;

/**
 * What one value of a column of ethnic categories says. Only codes are counted: categories D to F have the word
 * White in their names and are not White.
 *
 * @example judgeEthnicity('D1 Mixed - White & Black Caribbean') // { kind: 'code', group: 'BME' }
 */
export function judgeEthnicity(text: string): EthnicJudgement {
  const value = text.trim();
  if (value === '' || /^99\b/.test(value)) return { kind: 'code', group: 'Not known' };
  if (NOT_KNOWN.test(value)) return { kind: 'not-known' };
  const match = CODE.exec(value.length <= 2 ? value.toUpperCase() : value);
  if (match) {
    const [code, letter = ''] = match;
    const group = NATIONAL.get(letter);
    return group === undefined ? { kind: 'unknown-code', code } : { kind: 'code', group };
  }
  if (/^\d{1,2}$/.test(value)) return { kind: 'unknown-code', code: value };
  return WORDS.test(value) ? { kind: 'words' } : { kind: 'other' };
}
