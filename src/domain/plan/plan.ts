import type { Temporal } from 'temporal-polyfill';
import type { DueDate } from '../due-date/due-date';
import type { Finding } from '../findings/finding';
import type { CellAddress } from '../grid/address';

/** What a column of a plan can be for. */
export const PLAN_FIELDS = [
  'objective',
  'section',
  'ref',
  'priority',
  'action',
  'metric',
  'current',
  'target',
  'due',
  'start',
  'completed',
  'lead',
  'governance',
  'milestone',
  'progress',
  'rag',
  'evidence',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

const FIELD_NAMES: ReadonlySet<string> = new Set(PLAN_FIELDS);

/**
 * Tells a field of a plan from any other word.
 *
 * @example isPlanField('due') // true
 */
export function isPlanField(name: string): name is PlanField {
  return FIELD_NAMES.has(name);
}

/** How sure the reading of a column is. */
export type Sureness = 'sure' | 'fairly' | 'please-check';

/** What one column was taken for, and why. */
export interface ColumnReading {
  readonly column: number;
  readonly heading: string;
  /** Null when it is none of the fields (notes, resources …). */
  readonly field: PlanField | null;
  readonly sureness: Sureness;
  readonly why: string;
}

/** How sure it is that the right row was taken for the headings, and why. */
export interface HeadingsReading {
  readonly sureness: Sureness;
  readonly why: string;
}

export interface Lead {
  readonly name: string;
  readonly type: 'person' | 'role' | 'group';
}

/** A step on the way to an action, with its own deadline when the text gives one. */
export interface Milestone {
  readonly text: string;
  readonly due: Temporal.PlainDate | null;
  /** The text says it is done. */
  readonly done: boolean;
  /** First and last row of its own, where each step of an action has a row with its date or status. */
  readonly rows?: readonly [number, number];
}

/** A figure now, the figure wanted, and which way is better. */
export interface Measure {
  /** `WDES 8`, or null when no indicator is named. */
  readonly indicator: string | null;
  readonly label: string | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly unit: 'percent' | 'ratio' | 'score' | 'number' | 'points';
  readonly better: 'higher' | 'lower' | null;
  /** How far the current figure is from the target, in the unit, 0 or more; null when either is missing. */
  readonly gap: number | null;
  readonly text: string;
}

/** What the plan itself says of an action's state, before its key is asked what that means. */
export interface StatedMark {
  /** The letter, word or phrase; empty when only a colour is shown. */
  readonly text: string;
  /** The colour of the cell, `#RRGGBB`, or null. */
  readonly fill: string | null;
  /** For a mark in one of several status columns: that column's heading. */
  readonly heading: string | null;
  readonly cell: CellAddress;
  /** The heading of its column, where the plan has status columns for several times and this one was taken. */
  readonly under?: string;
  /** The whole text of its cell, where part of it is crossed out and left out of `text`. */
  readonly whole?: string;
  /** The share done that a column of its own gives beside it: "100%". */
  readonly share?: string;
  /** The trouble shown by a column for the health of what is in progress: "Red". */
  readonly health?: string;
}

/** A time that progress is told for: its first day, and how many months it lasts. */
export interface ReportTime {
  readonly start: Temporal.PlainDate;
  readonly months: number;
}

/** One action of a plan, as read. */
export interface PlanAction {
  /** The reference the plan itself gives it, or null. */
  readonly ownRef: string | null;
  /** First and last row, from 1. */
  readonly rows: readonly [number, number];
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** The whole text, joined over split rows. */
  readonly action: string;
  readonly due: DueDate;
  /** No cell of its own gives the deadline: it was read out of the action's text. */
  readonly isDueInAction?: boolean;
  readonly start: Temporal.PlainDate | null;
  /** The day the plan records it as completed, when it has a column for that. */
  readonly completed?: Temporal.PlainDate | null;
  readonly stated: StatedMark | null;
  /** The title it stands under, of the table or sheet, that lists it as done: "Completed actions". */
  readonly listedAs?: string;
  /** What its rows state one by one, from the top, where several have a status of their own. */
  readonly rowMarks?: readonly StatedMark[];
  /** What its steps state one by one in a column of their own, where another has the status of the whole. */
  readonly stepMarks?: readonly StatedMark[];
  readonly leads: readonly Lead[];
  readonly committees: readonly string[];
  /** `WRES 2`, `WDES 4b`; the standard alone where no number is given. */
  readonly indicators: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly measures: readonly Measure[];
  readonly progress: string;
  /** What was said last, where the progress is told in columns of several times. */
  readonly latestProgress?: string;
  /** The time which that was told for, by the headings over it. */
  readonly latestTime?: ReportTime;
  /** The same step by step, empty where a step has none, where the steps have rows and progress of their own. */
  readonly stepProgress?: readonly string[];
  /** Where each field of the action stands (its first cell). */
  readonly places: Readonly<Partial<Record<PlanField, CellAddress>>>;
  readonly findings: readonly Finding[];
}

/** First and last day of a plan, both included. */
export interface PlanPeriod {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
  /** The last day of the last year its title names, where the calendar's years may be meant: a deadline up to then is none outside. */
  readonly mayEnd?: Temporal.PlainDate;
  /** The first day of the first year it names, likewise. */
  readonly mayStart?: Temporal.PlainDate;
  /** The sheet whose title says it, where the plan's own says nothing. */
  readonly from?: string;
}

/** A correction to the reading of one sheet, made by a person: it wins over what is recognised. */
export interface PlanMapping {
  readonly sheet: string;
  /** The row of the headings, from 1; null leaves it to be found. */
  readonly headerRow: number | null;
  /** What a column is for, by column number from 1; null says it is none of the fields. */
  readonly columns: ReadonlyMap<number, PlanField | null>;
  /** The headings of the sheet's columns when the corrections were written, by which they are found again. */
  readonly headings?: ReadonlyMap<number, string>;
}

/** One plan table on a sheet, as read. */
export interface Plan {
  readonly sheet: string;
  /** A table with headings above, or a form with the field names down the side and one action a block. */
  readonly layout: 'table' | 'form';
  /** Text above the table that names it, or null. */
  readonly title: string | null;
  /** The row whose cells are the headings; the lower one of two. A form has none: the row above its first action. */
  readonly headerRow: number;
  /** The row the headings start on; above `headerRow` when they take two rows. */
  readonly headerTop: number;
  readonly headings: HeadingsReading;
  readonly repeatedHeaderRows: readonly number[];
  /** The last row of its last action. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Columns by field, from 1; several where a field is spread over several. */
  readonly columns: Readonly<Partial<Record<PlanField, readonly number[]>>>;
  readonly columnReadings: readonly ColumnReading[];
  readonly period: PlanPeriod | null;
  /** The Excel table it is kept in, when it is one. */
  readonly tableName: string | null;
  readonly actions: readonly PlanAction[];
  /** Findings about the table as a whole. */
  readonly findings: readonly Finding[];
}
