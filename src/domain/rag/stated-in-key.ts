import { isRedUnread } from './key/colour-order';
import type { RagKeyEntry, StatedRag } from './rating';

/**
 * What an action states by an entry of the plan's key.
 *
 * @param stated as it stands in the cell, or the name of its colour
 * @example statedInKey(amber, 'A', 'text', key).meaning // 'action is on track'
 */
export function statedInKey(
  entry: RagKeyEntry,
  stated: string,
  shownAs: StatedRag['shownAs'],
  key: readonly RagKeyEntry[],
): StatedRag {
  const meaning = entry.meaning === '' ? null : entry.meaning;
  const red = isRedUnread(entry, key) ? { isRedUnread: true as const } : {};
  return { stated, status: entry.status, meaning, shownAs, ...red };
}
