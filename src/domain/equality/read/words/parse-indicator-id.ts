import type { Standard } from '../../../plan/indicators/indicator-definition';
import { definitionsOfStandard } from '../../../plan/indicators/indicator-definitions';
import { foldLookalikes } from '../../../wording/fold-lookalikes';
import { oneLine } from '../../../wording/tidy-text';

/** The id of rows that say how many of those who answered the staff survey gave their status. */
export const DECLARATION = 'declaration';

const REFERENCE =
  /^(?:(wres|wdes)\b)?[\s:–-]*(?:(?:indicators?|metrics?|measure)\b)?\s*(?:(?:no|number|nr)\b\.?)?[\s:#–-]*(\d{1,2})(?:\s*\.\s*)?\s*(?:\(?([a-d])\)?(?![a-z]{2}))?\s*(?:\(?(i{1,3})\)?(?![a-z]))?(?![\w%])/i;

/** An indicator or metric as a cell names it. */
export type IndicatorReading =
  | { readonly kind: 'known'; readonly id: string }
  /** A number that the standard does not have, or that is of the other standard. */
  | { readonly kind: 'unknown'; readonly written: string }
  /** No number at all. */
  | { readonly kind: 'none' };

const KNOWN: Readonly<Record<Standard, ReadonlySet<string>>> = {
  WRES: new Set(definitionsOfStandard('WRES').map(({ number }) => number)),
  WDES: new Set(definitionsOfStandard('WDES').map(({ number }) => number)),
};

/**
 * Reads a cell as an indicator of WRES or a metric of WDES.
 *
 * @example parseIndicatorId('Metric 4a (ii)', 'WDES') // { kind: 'known', id: '4a(ii)' }
 * @example parseIndicatorId('10', 'WRES') // { kind: 'unknown', written: '10' }
 */
export function parseIndicatorId(text: string, standard: Standard): IndicatorReading {
  const line = foldLookalikes(oneLine(text));
  if (/^(?:w[rd]es[\s:–-]*)?(?:survey )?declarations?\b/i.test(line))
    return { kind: 'known', id: DECLARATION };
  const match = REFERENCE.exec(line);
  if (!match) return { kind: 'none' };
  const [, named, number = '', letter = '', part = ''] = match;
  const id =
    number.replace(/^0+(?=\d)/, '') + letter.toLowerCase() + (part === '' ? '' : `(${part.toLowerCase()})`);
  if (named !== undefined && named.toUpperCase() !== standard)
    return { kind: 'unknown', written: `${named.toUpperCase()} ${id}` };
  return KNOWN[standard].has(id) ? { kind: 'known', id } : { kind: 'unknown', written: id };
}
