import type { DueDate } from '../domain/due-date/due-date';

/** A due date as the command line and files carry it: days as `YYYY-MM-DD`. */
export interface DueJson {
  readonly text: string;
  readonly kind: DueDate['kind'];
  readonly first: string | null;
  readonly dates: readonly string[];
  readonly start: string | null;
  readonly recurrence: string | null;
  readonly next: string | null;
  readonly candidates: readonly string[];
}

/**
 * The `due` object of the JSON output.
 *
 * @example dueJson(readDueDate('May 2024', context)).dates // ['2024-05-31']
 */
export function dueJson(due: DueDate): DueJson {
  return {
    text: due.text,
    kind: due.kind,
    first: due.first?.toString() ?? null,
    dates: due.deadlines.map(({ date }) => date.toString()),
    start: due.start?.toString() ?? null,
    recurrence: due.recurrence,
    next: due.next?.toString() ?? null,
    candidates: due.candidates.map((date) => date.toString()),
  };
}
