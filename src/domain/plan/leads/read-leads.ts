import { tidyText } from '../../wording/tidy-text';
import type { Lead } from '../plan';

/**
 * Who a lead cell names, in order.
 *
 * @example readLeads('Head of EDI') // [{ name: 'Head of EDI', type: 'role' }]
 */
export function readLeads(text: string): readonly Lead[] {
  return tidyText(text)
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, type: 'role' }));
}
