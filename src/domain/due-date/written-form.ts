import type { DueDateContext } from './due-date-context';
import type { Point } from './point';

/**
 * How far words of a form may be trusted to be a deadline by themselves.
 *
 * - `firm`: always a date ("3 December 2020").
 * - `firm-in-due`: a date in a due column; in prose it needs a word such as "by" ("2020/21").
 * - `loose`: needs to stand alone or by such a word anywhere ("2019", "March").
 * - `relative`: counts from the plan's start; gives way to any date beside it ("Year 1").
 */
export type Firmness = 'firm' | 'firm-in-due' | 'loose' | 'relative';

/** What a form made of the words it matched. */
export interface FormReading {
  readonly point: Point;
  readonly firmness: Firmness;
}

/**
 * A figure, a year in full, figures with a mark between them, a month's name with or without a figure, or one of
 * the words of time ("quarter", "term", "week").
 */
export type Need = 'figure' | 'full-year' | 'parted-figures' | 'month' | 'month-and-figure' | 'time-words';

/** A regular expression with the flag `g`, or what is searched with in the same way. */
export type MentionPattern = Pick<RegExp, 'exec' | 'lastIndex'>;

/** One way of writing a point in time: the pattern, and the reader of what it caught. */
export interface WrittenForm {
  readonly name: string;
  /** What a text must hold for the form to be there at all: a cheap look before the pattern is tried. */
  readonly needs: Need;
  /** The same, closer: its own words, which few texts have. */
  readonly sign?: RegExp;
  /** With the flags `g` and `i`; run over a normalised phrase. */
  readonly pattern: MentionPattern;
  /** Null when the words, for all their looks, are not of this form; `taken` when they are no date at all. */
  readonly read: (match: RegExpExecArray, context: DueDateContext) => FormReading | null | 'taken';
}
