import type { ColumnLayout } from './column-layout';
import type { PlanAction } from '../plan';

const COLOUR =
  /^(?:(?:dark|light) )?(?:red|amber|orange|yellow|green|blue|gr[ae]y|black|white|purple|pink|brown)(?:\s*[([]\s*[a-z]\s*[)\]])?$/i;
/** No key has more states. */
const MOST_STATES = 10;

/**
 * Tells whether what was read as a plan is the key of one: a colour a row, each once, with words beside it that say
 * what it means, and nobody to do anything by any day.
 *
 * @example isKeyTable(layout, actions) // true for "RAG | Status | Description" over Red, Amber and Green
 */
export function isKeyTable({ columns }: ColumnLayout, actions: readonly PlanAction[]): boolean {
  if (!columns.has('rag') || columns.has('lead') || columns.has('due')) return false;
  if (actions.length < 2 || actions.length > MOST_STATES) return false;
  const marks = actions.map(({ stated }) => stated?.text.trim().toLowerCase() || (stated?.fill ?? ''));
  return (
    new Set(marks).size === marks.length && marks.every((mark) => COLOUR.test(mark) || mark.startsWith('#'))
  );
}
