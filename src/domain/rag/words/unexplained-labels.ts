import type { ReviewedAction, StatedRag } from '../rating';
import { readUnended } from './unended';

/** More words than this are remarks rather than a key. */
const MOST_LABELS = 20;

/** A colour shown without words gets its name, written as a key would. */
function labelOf({ stated, shownAs }: StatedRag): string {
  return shownAs === 'fill' ? stated.charAt(0).toUpperCase() + stated.slice(1) : stated;
}

/** What only its words settle, such as "Parked", may be given another meaning as well. */
function isUnexplained({ status, stated, meaning, shownAs }: StatedRag): boolean {
  if (status === 'unknown') return true;
  return meaning === stated && shownAs !== 'mark' && readUnended(stated, true) !== 'unknown';
}

/**
 * The words and colours that stand as a status in a plan and that nothing explains, each once, in the order met;
 * the first twenty.
 *
 * @example unexplainedLabels(actions) // ['Green', 'Parked']
 */
export function unexplainedLabels(actions: readonly ReviewedAction[]): readonly string[] {
  const labels = new Set<string>();
  for (const { stated } of actions) {
    if (stated && isUnexplained(stated)) labels.add(labelOf(stated));
  }
  return [...labels].slice(0, MOST_LABELS);
}
