export type DisabilityStatus = 'Disabled' | 'Non-disabled' | 'Not known' | 'unreadable';

const UNKNOWN =
  /^(?:not (?:stated|known|given|declared|disclosed|specified|recorded)|un(?:known|declared|disclosed|specified|defined)|(?:i )?(?:do not wish|prefer not|choose not).*|null|none given|blank|missing|n\/?a|n\/k|u|z|x|-+)\b|^-+$/i;
const YES = /^(?:y|yes|true|1|disabled|d)\b/i;
const NO = /^(?:n|no|false|0|none|non[- ]?disabled|not disabled|no disability)\b/i;

/**
 * What one value of a disability flag says; a blank is not known.
 *
 * @example judgeDisability('Yes - Physical impairment') // 'Disabled'
 */
export function judgeDisability(text: string): DisabilityStatus {
  const value = text.trim();
  if (value === '' || UNKNOWN.test(value)) return 'Not known';
  if (NO.test(value)) return 'Non-disabled';
  return YES.test(value) ? 'Disabled' : 'unreadable';
}
