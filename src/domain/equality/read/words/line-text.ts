import type { Standard } from '../../../plan/indicators/indicator-definition';
import { foldLookalikes } from '../../../wording/fold-lookalikes';
import { oneLine } from '../../../wording/tidy-text';
import { parseIndicatorId } from './parse-indicator-id';

/** A line's own words, and the indicator it begins with. */
export interface LineText {
  /** Null where it begins with none that the standard has. */
  readonly id: string | null;
  /** Whether it says that the number is an indicator's, and no number of a list. */
  readonly isNamed: boolean;
  readonly rest: string;
}

const BEGINS =
  /^\s*(?:(wres|wdes)\b[\s:–—-]*)?(?:(indicators?|metrics?)\b[\s:#–—-]*)?(?:(?:no|number|nr)\b\.?\s*)?(\d{1,2})\s*(\(?[ab]\)?(?![a-z]))?\s*(\(?i{1,3}\)?(?![a-z]))?(?![\w%/]|\.\d|,\d)[\s.):,–—-]*/i;

/**
 * A line parted into the indicator or metric it begins with and the rest of its words.
 *
 * @example splitIndicator('Indicator 2 - shortlisted', 'WRES') // { id: '2', isNamed: true, rest: 'shortlisted' }
 */
export function splitIndicator(text: string, standard: Standard): LineText {
  const line = foldLookalikes(oneLine(text));
  const match = BEGINS.exec(line);
  if (!match) return { id: null, isNamed: false, rest: line };
  const [all, named, word, number = '', letter = '', part = ''] = match;
  const prefix = named === undefined ? '' : `${named} `;
  // The return numbers the parts of an indicator too: 1a and 1b are both indicator 1.
  const written = [`${number}${letter}${part}`, ...(part === '' ? [number] : [])];
  const known = written
    .map((one) => parseIndicatorId(prefix + one, standard))
    .find((reading) => reading.kind === 'known');
  const isNamed = named !== undefined || word !== undefined;
  if (known?.kind !== 'known') return { id: null, isNamed, rest: line };
  return { id: known.id, isNamed, rest: line.slice(all.length).trim() };
}

const ABOUT: Readonly<Record<Standard, ReadonlyMap<string, RegExp>>> = {
  WRES: new Map(
    Object.entries({
      2: /\bshort-?\s?list|\bappoint/i,
      3: /\bdisciplin/i,
      4: /\btraining\b|\bcpd\b/i,
      5: /\bharass|\bbull(?:y|ied)|\babuse/i,
      6: /\bharass|\bbull(?:y|ied)|\babuse/i,
      7: /\bequal opportunit|\bcareer|\bpromotion/i,
      8: /\bdiscriminat/i,
      9: /\bboard\b/i,
    }),
  ),
  WDES: new Map(
    Object.entries({
      2: /\bshort-?\s?list|\bappoint/i,
      3: /\bcapabilit/i,
      '4a(i)': /\bharass|\bbull(?:y|ied)|\babuse/i,
      '4a(ii)': /\bharass|\bbull(?:y|ied)|\babuse/i,
      '4a(iii)': /\bharass|\bbull(?:y|ied)|\babuse/i,
      '4b': /\breport/i,
      5: /\bequal opportunit|\bcareer|\bpromotion/i,
      6: /\bpressure/i,
      7: /\bsatisf|\bvalue/i,
      8: /\badjust/i,
      '9a': /\bengage/i,
      10: /\bboard\b/i,
    }),
  ),
};

/**
 * Whether words speak of what an indicator is about: enough to take a bare number before them for its number.
 *
 * @example speaksOf('Relative likelihood of entering the formal disciplinary process', 'WRES', '3') // true
 */
export function speaksOf(words: string, standard: Standard, id: string): boolean {
  return ABOUT[standard].get(id)?.test(words) ?? false;
}
