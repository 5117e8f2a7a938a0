import { foldLookalikes } from '../../wording/fold-lookalikes';
import { tidyText } from '../../wording/tidy-text';
import type { Standard } from './indicator-definition';

/** Standards of their own with other numbers: bank staff, doctors, social care, Wales. */
const OTHER_STANDARD =
  /\b(?:(?:bank(?: staff| workers?)?|medical|doctors[’']?|social care|welsh|wales)\s+|(?:m|b|sc)[-\s]?)w[rd]es\b(?:[\s:,-]*(?:indicators?|metrics?)?[\s:]*\d+[a-d]?)*/gi;

/** "Race Equality Standard Indicator 2": without its first word it is the one whose numbers follow. */
const SHORT_NAME = /\b(race|disability)\s+equality\s+standards?(?=[\s:–-]{1,3}(?:indicators?|metrics?)\s)/gi;

/**
 * A text with both standards written short however it names them, and the standards for bank staff,
 * doctors, social care and Wales taken out with their numbers: those count other things.
 *
 * @example withPlainStandards('Workforce Race Equality Standard: 2') // 'WRES: 2'
 */
export function withPlainStandards(text: string): string {
  return text
    .replace(/\bw\.\s?([rd])\.\s?e\.\s?s\b\.?/gi, 'W$1ES')
    .replace(/\bworkforce\s+race\s+equality\s+standards?(?:\s*[(–-]\s*wres\s*\)?)?/gi, 'WRES')
    .replace(/\bworkforce\s+disability\s+equality\s+standards?(?:\s*[(–-]\s*wdes\s*\)?)?/gi, 'WDES')
    .replace(SHORT_NAME, (_, subject: string) => (/race/i.test(subject) ? 'WRES' : 'WDES'))
    .replace(OTHER_STANDARD, '·');
}

/** Any name that either standard goes by; most texts hold none. */
const MAY_NAME =
  /w\.?\s?[rd]\.?\s?e\.?\s?s|race\s+equality|disability\s+equality|[^\0-\u024F\u2000-\u206F]/iu;

/**
 * The one standard that a title, section or heading is about; null when it names none or both, or only
 * a standard of its own such as the medical WRES (MWRES).
 *
 * @example standardIn('Workforce Race Equality Standard 2022-23') // 'WRES'
 */
export function standardIn(text: string): Standard | null {
  if (!MAY_NAME.test(text)) return null;
  const plain = withPlainStandards(foldLookalikes(tidyText(text)));
  const isRace = /(?<![a-z])wres(?![a-z])|\bworkforce race equality/i.test(plain);
  const isDisability = /(?<![a-z])wdes(?![a-z])|\bworkforce disability equality/i.test(plain);
  if (isRace === isDisability) return null;
  return isRace ? 'WRES' : 'WDES';
}
