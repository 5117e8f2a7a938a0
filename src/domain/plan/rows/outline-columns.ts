import type { ColumnLayout } from '../columns/column-layout';
import type { SheetView } from '../cells/sheet-view';

/** Where a tool's own columns put a row in its outline. */
export interface OutlinePlace {
  /** How deep it stands, the top being least; null where nothing says so. */
  readonly level: number | null;
  /** Its number in the outline ("2.1"), empty for none. */
  readonly number: string;
  /** The tool calls it a summary of other rows: an epic, a phase, an objective. */
  readonly isSummary: boolean;
  /** The row it is part of, by its name or number there; empty where no column says so. */
  readonly parent: string;
}

const LEVEL = /^\s*(?:outline|indent|wbs|task|hierarchy)[ -]?level\s*$/i;
const NUMBER = /^\s*(?:wbs(?: (?:code|number|no\.?|id))?|outline[ -](?:number|no\.?|code))\s*$/i;
const TYPE = /^\s*(?:(?:issue|item|row|task|work ?item|record|line|entry)[ -]?)?type\s*$/i;
const SUMMARY = /^\s*(?:is )?(?:summary|parent)(?: task)?\??\s*$/i;
const SUMMARY_TYPE =
  /^(?:epics?|features?|initiatives?|themes?|objectives?|goals?|aims?|workstreams?|phases?|stages?|programmes?|projects?|summary(?: task)?|group|section|parent(?: task)?|headings?|headers?)$/i;
/** A column of types is a tool's where all it holds are these and those above. */
const TASK_TYPE =
  /^(?:(?:sub[ -]?)?(?:tasks?|actions?|activit(?:y|ies)|items?|stor(?:y|ies))|user stor(?:y|ies)|bugs?|milestones?|deliverables?|outputs?|steps?|work ?(?:items?|packages?)|leaf)$/i;
const PARENT =
  /^\s*(?:parent(?: (?:task|item|issue|action|key|id|name|row))?|epic(?: (?:link|name|key))?)\s*$/i;
const YES = /^(?:yes|y|true|1)$/i;
/** What a tool works out for a summary from the rows below, beside its dates and its share done. */
const ROLLED_UP =
  /^\s*(?:duration(?: \(\w+\))?|(?:actual |baseline |remaining )?(?:work|cost|effort|duration)|(?:task|scheduling) mode|active|total slack|days|predecessors?|successors?|at risk\??|ryg|flag(?:ged)?)\s*$/i;

/** Fewer blanks before a name than this may stand there by chance. */
const LEAST_BLANKS = 2;
const SHARE_INDENTED = 0.4;

/** The first column with such a heading; null for none. */
function columnWith({ headingOf }: ColumnLayout, heading: RegExp): number | null {
  for (const [column, text] of headingOf) if (heading.test(text)) return column;
  return null;
}

const blanksBefore = (view: SheetView, row: number, column: number): number =>
  /^[ \u00A0\t]*/.exec(view.cell(row, column).text)?.[0].length ?? 0;

/** The names of a column stand further in, the deeper they are in an outline. */
function areIndented(view: SheetView, top: number, bottom: number, column: number): boolean {
  let named = 0;
  let indented = 0;
  for (let row = top; row <= bottom; row += 1) {
    if (view.text(row, column) === '') continue;
    named += 1;
    if (blanksBefore(view, row, column) >= LEAST_BLANKS) indented += 1;
  }
  return indented > 1 && indented < named && indented >= named * SHARE_INDENTED;
}

/** Whether a column tells tasks from what they are part of, and not one kind of work from another. */
function tellsTypes(view: SheetView, top: number, bottom: number, column: number): boolean {
  let tasks = 0;
  for (let row = top; row <= bottom; row += 1) {
    const text = view.text(row, column).trim();
    if (TASK_TYPE.test(text)) tasks += 1;
    else if (text !== '' && !SUMMARY_TYPE.test(text)) return false;
  }
  return tasks > 0;
}

/**
 * Reads where rows stand in the outline of the tool that a table was exported from: by its columns for that, or by
 * the blanks it put before their names.
 *
 * @param name the column of names
 * @example outlineOf(view, layout, 2, 40, 4)(3).level // 2 for "3 | Mend the lift | … | Outline Level 2"
 */
export function outlineOf(
  view: SheetView,
  layout: ColumnLayout,
  top: number,
  bottom: number,
  name: number,
): (row: number) => OutlinePlace {
  const [level, number, kind, summary, parent] = [LEVEL, NUMBER, TYPE, SUMMARY, PARENT].map((heading) =>
    columnWith(layout, heading),
  );
  const type = typeof kind === 'number' && tellsTypes(view, top, bottom, kind) ? kind : null;
  const isIndented = level === null && areIndented(view, top, bottom, name);
  const textAt = (row: number, column: number | null | undefined): string =>
    column === null || column === undefined ? '' : view.text(row, column).trim();
  return (row) => {
    const told = textAt(row, level);
    const blanks = isIndented ? blanksBefore(view, row, name) : null;
    return {
      level: /^\d{1,2}$/.test(told) ? Number(told) : blanks,
      number: textAt(row, number).replace(/\.$/, ''),
      isSummary: SUMMARY_TYPE.test(textAt(row, type)) || (summary !== name && YES.test(textAt(row, summary))),
      parent: textAt(row, parent),
    };
  };
}

/**
 * Tells whether a tool fills a column for summaries as for tasks, so that a cell there says nothing of what a row is.
 *
 * @example isRolledUp('Duration') // true
 */
export function isRolledUp(heading: string): boolean {
  return ROLLED_UP.test(heading);
}
