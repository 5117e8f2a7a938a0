import { dayNumber } from '../cells/day-number';
import { normaliseHeading } from '../headings/read-heading';
import type { PlanField } from '../plan';
import type { FieldMap } from './row-fit';
import { textIn, type RowReader } from './row-reader';

/** What a tool that works out dates from tasks keeps beside them. */
const OF_SCHEDULES =
  /^(?:duration|days|predecessors?|successors?|depends on|outline (?:level|number)|wbs(?: code)?|task mode|%|% (?:complete|done)|percent complete|percentage complete|indent|health)$/;
/** All that such a row says of itself: the rest is its tasks'. */
const OF_GROUPS: readonly PlanField[] = ['action', 'start', 'due', 'rag', 'ref', 'section', 'objective'];
const LEAST_TASKS = 2;

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf({ view, layout }: RowReader, row: number): Span | null {
  const [start, due] = (['start', 'due'] as const).map((field) => layout.columns.get(field)?.[0]);
  if (start === undefined || due === undefined) return null;
  const [from, to] = [dayNumber(view, row, start), dayNumber(view, row, due)];
  return from === null || to === null ? null : { start: from, end: to };
}

const hasLead = ({ view, layout }: RowReader, row: number): boolean =>
  (layout.columns.get('lead') ?? []).some((column) => view.text(row, column) !== '');

/** The spans of the tasks below a row, up to the next row that nobody leads. */
function spansBelow(reader: RowReader, row: number): readonly Span[] {
  const spans: Span[] = [];
  for (let below = row + 1; below <= reader.view.rowCount && hasLead(reader, below); below += 1) {
    const span = spanOf(reader, below);
    if (span) spans.push(span);
  }
  return spans;
}

/**
 * Tells the row that a tool puts over a group of tasks: nobody leads it, and it lasts exactly from the first start to
 * the last end of the tasks below, which it names. In a plan that somebody drew such a row is an action without a lead.
 *
 * @example isRollUp(reader, 2, fieldOf) // true for "Recruitment | 01/04/2026 | 31/03/2027" over its tasks
 */
export function isRollUp(reader: RowReader, row: number, fieldOf: FieldMap): boolean {
  const { layout } = reader;
  if (!layout.columns.has('lead') || hasLead(reader, row)) return false;
  const own = spanOf(reader, row);
  if (!own || ![...layout.headingOf.values()].some((text) => OF_SCHEDULES.test(normaliseHeading(text))))
    return false;
  const says = [...new Set(fieldOf.values())].filter((field) => textIn(reader, row, fieldOf, field) !== '');
  if (says.some((field) => !OF_GROUPS.includes(field))) return false;
  const tasks = spansBelow(reader, row);
  if (tasks.length < LEAST_TASKS || tasks.every(({ start, end }) => start === own.start && end === own.end))
    return false;
  return (
    Math.min(...tasks.map(({ start }) => start)) === own.start &&
    Math.max(...tasks.map(({ end }) => end)) === own.end
  );
}
