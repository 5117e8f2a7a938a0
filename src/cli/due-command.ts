import type { Temporal } from 'temporal-polyfill';
import { dueJson } from '../application/due-json';
import { formatShortDate } from '../domain/calendar/format-date';
import type { Deadline, DueDate } from '../domain/due-date/due-date';
import { readDueDate, type DueDateContext } from '../domain/due-date/read-due-date';

/** What `parity due` was asked for. */
export interface DueOptions {
  readonly asAt: Temporal.PlainDate;
  /** The first day of the plan the phrases stand in; spans such as "within 6 months" count from it. */
  readonly periodStart: Temporal.PlainDate | null;
  readonly json: boolean;
}

function deadlineInWords({ date, what }: Deadline): string {
  return what === null ? formatShortDate(date) : `${formatShortDate(date)} (${what})`;
}

function plainAnswer(due: DueDate): string {
  const { deadlines, start, recurrence, next, candidates } = due;
  const said = [
    due.kind,
    recurrence ?? '',
    start && deadlines.length > 0 ? `from ${formatShortDate(start)}` : '',
    deadlines.length > 0 ? `due ${deadlines.map(deadlineInWords).join('; ')}` : '',
    next ? `next ${formatShortDate(next)}` : '',
    candidates.length > 0 ? `could be ${candidates.map(formatShortDate).join(' or ')}` : '',
  ];
  const text = due.text.replaceAll('\n', '\\n');
  return `${text}: ${said.filter((part) => part !== '').join(', ')}`;
}

/**
 * Answers due-date phrases, one a line, in order; `\n` inside a line stands for a line break.
 *
 * @example runDue(['May 2024'], { asAt, periodStart: null, json: false }) // ['May 2024: date, due 31 May 2024']
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
