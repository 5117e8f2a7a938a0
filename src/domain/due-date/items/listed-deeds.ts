import type { DatedItem } from './dated-item';

/** "March 2022 and May 2023", "March 2022, May 2022 & May 2023": nothing but a comma or "and" between two dates. */
const BETWEEN = /^\s*(?:,|(?:,\s*)?(?:and|&)(?: again)?)(?: (?:in|on))?(?: the)?\s*$/i;
const IS_AND = /and|&/i;

/** The dates that follow one which says when something was done, listed with it; the last behind an "and". */
function listedAfter(text: string, items: readonly DatedItem[], from: number): readonly DatedItem[] {
  const listed: DatedItem[] = [];
  for (let at = from + 1; at < items.length; at += 1) {
    const [previous, item] = [items[at - 1], items[at]];
    const between = previous && item ? text.slice(previous.until, item.at) : '';
    if (!item || item.role !== 'deadline' || !BETWEEN.test(between)) return [];
    listed.push(item);
    if (IS_AND.test(between)) return listed;
  }
  return [];
}

/**
 * Dates listed after one deed, each given what the first of them is: "completed March 2022 and May 2023" was done on
 * both. Reviews listed last, with nothing to come behind them, are those a deadline is to have.
 *
 * @param text the text the items' offsets belong to
 */
export function shareDeeds(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const shared = [...items];
  items.forEach((item, at) => {
    if (item.role !== 'past') return;
    const listed = listedAfter(text, items, at);
    if (listed.length === 0) return;
    const after = items.slice(at + listed.length + 1);
    const areToCome =
      /^reviewed$/i.test(item.doneWord ?? '') && after.every(({ role }) => role !== 'deadline');
    for (const [step, each] of [item, ...listed].entries())
      shared[at + step] = areToCome
        ? { ...each, role: 'deadline', doneWord: null }
        : { ...each, role: 'past', doneWord: item.doneWord };
  });
  return shared;
}
