import type { Recurrence } from './recurrence';

interface Place {
  readonly at: number;
}

/** The beginning of a numbered or bulleted line. */
const MARKED_LINE = /^[^\S\n]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[\u2022\u25cf\u25aa*-])[^\S\n]/gim;

/**
 * Tells whether a list gives its dates on other lines than its recurrences: "1. Monthly / 2. Q4 2026/27" is one thing
 * done each month and another due by a day, and neither begins the other.
 *
 * @param text as it stood in the cell, with its numbers and bullets
 * @param plain the text the places belong to
 */
export function areListedApart(
  text: string,
  plain: string,
  recurrences: readonly Recurrence[],
  dates: readonly Place[],
): boolean {
  if (dates.length === 0 || (text.match(MARKED_LINE)?.length ?? 0) < 2) return false;
  const lineOf = ({ at }: Place): number => plain.slice(0, at).split('\n').length;
  const lines = new Set(dates.map(lineOf));
  return recurrences.every((recurrence) => !lines.has(lineOf(recurrence)));
}
