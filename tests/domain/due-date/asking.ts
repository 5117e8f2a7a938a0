import { Temporal } from 'temporal-polyfill';
import { gatherColumnEvidence } from '../../../src/domain/due-date/column-evidence';
import { findDeadlines } from '../../../src/domain/due-date/find-deadlines';
import { readDueDate, type DueDateContext } from '../../../src/domain/due-date/read-due-date';

/** What a phrase is asked against; days as `YYYY-MM-DD`. */
export interface Asked {
  readonly asAt?: string;
  readonly start?: string;
  readonly end?: string;
  /** The texts of the whole column. */
  readonly column?: readonly string[];
}

export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

/** A context as at 30 June 2024, without a plan's period unless one is given. */
export function contextOf({ asAt = '2024-06-30', start, end, column }: Asked = {}): DueDateContext {
  return {
    asAt: day(asAt),
    period: start === undefined ? null : { start: day(start), end: end === undefined ? null : day(end) },
    column: column
      ? gatherColumnEvidence(
          column.map((text) => ({ value: text, text })),
          1900,
        )
      : null,
  };
}

/** The answer in a few words: `date 2024-03-31`, `range 2024-01-01..2024-03-31`, `ambiguous 2024-03-31|2025-03-31`. */
export function brief(phrase: string, asked: Asked = {}): string {
  const due = readDueDate(phrase, contextOf(asked));
  const start = due.start && due.kind !== 'recurring' ? `${due.start.toString()}..` : '';
  const first = due.first?.toString() ?? '';
  const parts = [
    due.kind,
    due.kind === 'ambiguous' ? due.candidates.map(String).join('|') : start + first,
    due.recurrence ?? '',
    due.next ? `next ${due.next.toString()}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * Kind, first deadline and recurrence, and a range's beginning: what a table of many phrases says of each. A stretch
 * that goes on shows no beginning and a recurrence no next time; other tests say those.
 */
export function inShort(phrase: string, asked: Asked = {}): string {
  const due = readDueDate(phrase, contextOf(asked));
  const start = due.kind === 'range' && due.start ? `${due.start.toString()}..` : '';
  const first =
    due.kind === 'ambiguous' ? due.candidates.map(String).join('|') : (due.first?.toString() ?? '');
  return [due.kind, start + first, due.recurrence ?? ''].filter((part) => part !== '').join(' ');
}

/** Every deadline with what it is for, one a line: `2024-06-30 Phase 1`. */
export function deadlines(phrase: string, asked: Asked = {}): readonly string[] {
  return readDueDate(phrase, contextOf(asked)).deadlines.map(({ date, what }) =>
    what === null ? date.toString() : `${date.toString()} ${what}`,
  );
}

/** The deadlines found in prose, as `deadlines` shows them. */
export function found(text: string, asked: Asked = {}): readonly string[] {
  return findDeadlines(text, contextOf(asked)).map(({ date, what }) =>
    what === null ? date.toString() : `${date.toString()} ${what}`,
  );
}

/** Plans of one and of three NHS years. */
export const ONE_YEAR: Asked = { start: '2024-04-01', end: '2025-03-31' };
export const THREE_YEARS: Asked = { start: '2023-04-01', end: '2026-03-31' };
