import type { ReviewedAction } from './rating';

/** What is longer stands under a heading of references and is none. */
const LONGEST_REF = 24;

/**
 * An action as a sentence names it: by the plan’s own reference, which people use, with Parity’s beside it, which is
 * the same in every list; by Parity’s alone where the plan gives none.
 *
 * @example nameOfAction({ ref: 'A-003', action: { ownRef: '1.1' } }) // '1.1 (A-003)'
 */
export function nameOfAction({
  ref,
  action: { ownRef },
}: Pick<ReviewedAction, 'ref'> & { readonly action: Pick<ReviewedAction['action'], 'ownRef'> }): string {
  const own = ownRef?.trim() ?? '';
  return own === '' || own === ref || own.length > LONGEST_REF ? ref : `${own} (${ref})`;
}
