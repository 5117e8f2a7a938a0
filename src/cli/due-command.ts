import type { Temporal } from 'temporal-polyfill';
import { dueJson } from '../application/due-json';
import type { DueDate } from '../domain/due-date/due-date';
import { readDueDate, type DueDateContext } from '../domain/due-date/read-due-date';

/** What `parity due` was asked for. */
export interface DueOptions {
  readonly asAt: Temporal.PlainDate;
  readonly periodStart: Temporal.PlainDate | null;
  readonly json: boolean;
}

function plainAnswer(due: DueDate): string {
  return `${due.text}: ${due.kind}${due.first ? ` ${due.first.toString()}` : ''}`;
}

/**
 * Answers due-date phrases, one a line, in order; `\n` inside a line stands for a line break.
 *
 * @example runDue(['May 2024'], { asAt, periodStart: null, json: false }) // ['May 2024: date 2024-05-31']
 */
export function runDue(lines: readonly string[], options: DueOptions): readonly string[] {
  const context: DueDateContext = {
    asAt: options.asAt,
    period: options.periodStart && { start: options.periodStart, end: null },
  };
  return lines.map((line) => {
    const due = readDueDate(line.replaceAll('\\n', '\n'), context);
    return options.json ? JSON.stringify(dueJson(due)) : plainAnswer(due);
  });
}
