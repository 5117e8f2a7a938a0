import { listItems } from '../../wording/tidy-text';

const BREAKS = /(?<=[.!?;])\s+(?=\S)|\s[-–—]\s|;\s*/;

/**
 * The sentences of a progress text, and the clauses that a dash or semicolon sets apart.
 *
 * @example progressParts('Delayed; new lead found.') // ['Delayed', 'new lead found.']
 */
export function progressParts(progress: string): readonly string[] {
  return listItems(progress).flatMap((item) => item.split(BREAKS));
}
