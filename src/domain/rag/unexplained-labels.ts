import type { ReviewedAction, StatedRag } from './rating';

/** More words than this are remarks rather than a key. */
const MOST_LABELS = 20;

/** A colour shown without words gets its name, written as a key would. */
function labelOf({ stated, shownAs }: StatedRag): string {
  return shownAs === 'fill' ? stated.charAt(0).toUpperCase() + stated.slice(1) : stated;
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
    if (stated?.status === 'unknown') labels.add(labelOf(stated));
  }
  return [...labels].slice(0, MOST_LABELS);
}
