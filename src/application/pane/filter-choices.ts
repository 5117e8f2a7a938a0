import type { FilterChoice } from './review-view';

/**
 * The choices of a filter over a list, each with how many of its entries carry it; the label that says there is
 * none stands last.
 */
export function countChoices<Entry>(
  entries: readonly Entry[],
  labelsOf: (entry: Entry) => readonly string[],
  order: 'as-met' | 'most-first',
  none: string | null,
): readonly FilterChoice[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const label of labelsOf(entry)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const choices = [...counts].map(([label, count]) => ({ label, count }));
  return choices.sort(
    (one, other) =>
      Number(one.label === none) - Number(other.label === none) ||
      (order === 'as-met' ? 0 : other.count - one.count || (one.label < other.label ? -1 : 1)),
  );
}
