import { isBefore, type CalendarPeriod } from '../../calendar/calendar-period';
import { daysBetween } from '../../calendar/day-number';
import { daysInside, isEitherYear } from '../../calendar/plan-period';
import { gatherColumnEvidence } from '../../due-date/column-evidence';
import type { DueDate } from '../../due-date/due-date';
import type { Cell } from '../../grid/cell';
import { namedTime } from '../cells/horizon-words';
import type { SheetView } from '../cells/sheet-view';
import type { ColumnLayout } from '../columns/column-layout';
import type { PlanPeriod } from '../plan';
import type { RowDraft } from '../rows/row-draft';
import type { TitleBlock } from '../tables/title-block';
import { statedYear, type PlanYears } from './stated-year';

/** The year in which what is said of an action without a year lies; null where it is the plan's own period. */
export type YearOfRow = (draft: RowDraft) => CalendarPeriod | null;

/** What the rows of a plan are asked about. */
export interface RowsAsked {
  readonly view: SheetView;
  readonly drafts: readonly RowDraft[];
  readonly layoutAt: (row: number) => ColumnLayout;
  readonly titles: TitleBlock;
  readonly period: PlanPeriod | null;
  /** What "Year 2" is in the plan. */
  readonly dueText: (text: string, above: null) => DueDate;
}

const NO_YEAR: YearOfRow = () => null;
/** A column that says of each action which year it is for: not when it was raised, nor whose figures it follows. */
const YEAR_HEADING =
  /^(?:(?:financial|fiscal|nhs|plan|action|delivery|implementation|target|due|calendar|academic|school|strategy|programme|planned) )*(?:years?|yr|fy)(?: (?:of (?:the )?(?:plan|delivery|action|implementation|programme)|due))?$/i;
const DUE_WORDS =
  /\b(?:due|deadlines?|dates?|timescales?|timeframes?|target|when|by|completion|complete|month|quarter|timing|action)\b/gi;
const SAYS_ACADEMIC = /\b(?:academic|school) years?\b/i;
const DAYS_OF_YEAR = 366;

const lies = (inner: CalendarPeriod, outer: CalendarPeriod): boolean =>
  !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);

const isAlike = (one: CalendarPeriod, other: CalendarPeriod): boolean => lies(one, other) && lies(other, one);

/** The nearest statement, or one further off that says more exactly which of its years is meant. */
function nearest(stated: readonly (CalendarPeriod | null)[]): CalendarPeriod | null {
  return stated.reduce((near, far) => (near && !(far && lies(far, near)) ? near : far), null);
}

/** "Year 2 actions", "Actions for Year 2". */
const WHAT_FOLLOWS =
  /^(?:actions?|priorities|objectives|deliverables)(?: (?:for|in))? |[ :-]+(?:actions?|priorities|objectives|deliverables)\W*$/i;

/** A year the plan numbers itself: "Year 2" of a plan from 2020 is 2021/22. */
function numberedYear(text: string, dueText: RowsAsked['dueText']): CalendarPeriod | null {
  const name = /\by(?:ea)?r\b/i.test(text) ? text.replace(WHAT_FOLLOWS, '') : '';
  if (!/^year /.test(namedTime(name) ?? '')) return null;
  const { kind, first } = dueText(name, null);
  if (kind !== 'date' || first === null) return null;
  return { start: first.subtract({ years: 1 }).add({ days: 1 }), end: first };
}

/** An answer that is asked for again with each row. */
function once<Asked, Answer>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as Answer;
    const answer = find(asked);
    known.set(asked, answer);
    return answer;
  };
}

/** What each text names. */
function rememberStated({ period, titles, dueText }: RowsAsked): (text: string) => CalendarPeriod | null {
  const isAcademic = [...titles.lines, ...titles.ofSheet].some((line) => SAYS_ACADEMIC.test(line));
  const plan: PlanYears = { period, isAcademic };
  const isSure = period !== null && !isEitherYear(period);
  return once((text) => statedYear(text, plan) ?? (isSure ? numberedYear(text, dueText) : null));
}

function yearColumn({ headingOf, fieldOf }: ColumnLayout): number | null {
  const found = [...headingOf].find(
    ([column, heading]) => fieldOf.get(column) !== 'due' && YEAR_HEADING.test(heading.trim()),
  );
  return found?.[0] ?? null;
}

/** The text of a cell, or of the merged area it lies in. */
function shownIn(view: SheetView, row: number, column: number): string {
  const text = view.text(row, column);
  const merged = text === '' ? view.merge(row, column) : undefined;
  return merged ? view.text(merged.top, merged.left) : text;
}

const dueCellsOf = (view: SheetView, { pieces }: RowDraft): readonly Cell[] =>
  (pieces.get('due') ?? []).map(({ row, column }) => view.cell(row, column));

/**
 * What the rows are said to be for, where their full dates do not gainsay it: years of figures, or of the plan before,
 * have most of the dates outside them.
 */
function believed(
  { view, drafts }: RowsAsked,
  stated: ReadonlyMap<RowDraft, CalendarPeriod>,
): ReadonlyMap<RowDraft, CalendarPeriod> {
  const groups = new Map<string, RowDraft[]>();
  for (const draft of drafts) {
    const year = stated.get(draft);
    if (!year) continue;
    const key = `${year.start.toString()} ${year.end.toString()}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  let [inside, total] = [0, 0];
  const held = new Map<RowDraft, CalendarPeriod>();
  for (const group of groups.values()) {
    const year = group[0] && stated.get(group[0]);
    if (!year) continue;
    const cells = group.flatMap((draft) => dueCellsOf(view, draft));
    const dated = daysInside(gatherColumnEvidence(cells, view.dateSystem).days, year);
    inside += dated.inside;
    total += dated.total;
    if (dated.inside * 2 >= dated.total) for (const draft of group) held.set(draft, year);
  }
  return inside * 2 >= total ? held : new Map();
}

/** The one year of the plan that its headings for deadlines, or a line above it, name beside the plan's whole period. */
function yearOfTable(
  { titles, period, layoutAt, drafts: [first] }: RowsAsked,
  stated: (text: string) => CalendarPeriod | null,
): CalendarPeriod | null {
  const layout = first && layoutAt(first.firstRow);
  const due = layout?.columns.get('due') ?? [];
  const [heading = '', ...more] = due.map((column) =>
    `${layout?.groupOf?.get(column) ?? ''} ${layout?.headingOf.get(column) ?? ''}`.replace(DUE_WORDS, ' '),
  );
  const ofHeading = more.length === 0 && /\d\d/.test(heading) ? stated(heading.trim()) : null;
  if (ofHeading || !period || daysBetween(period.start, period.end) <= DAYS_OF_YEAR) return ofHeading;
  // Of lines that name the plan's period and one of its years, the latter is nearer.
  const lines = [...titles.ofSheet, ...titles.lines].map(stated);
  return nearest(lines.map((year) => (year && lies(year, period) && !isAlike(year, period) ? year : null)));
}

/**
 * The year that the nearest words name for each action: its own column of years, the section it stands under, the
 * heading of the deadlines, then the lines above the table. A section that only mentions a year names none, nor does one
 * whose full dates mostly lie outside it.
 *
 * @example yearsOfRows(asked)(draft)?.start.toString() // '2020-04-01' under "2020-21"
 */
export function yearsOfRows(asked: RowsAsked): YearOfRow {
  const { view, drafts, layoutAt, period } = asked;
  const stated = rememberStated(asked);
  const ofColumn = new Map<RowDraft, CalendarPeriod>();
  const ofSection = new Map<RowDraft, CalendarPeriod>();
  const columnOf = once(yearColumn);
  const yearOf = once((section: RowDraft['section']) => nearest([...section].reverse().map(stated)));
  for (const draft of drafts) {
    const column = columnOf(layoutAt(draft.firstRow));
    const own = column === null ? null : stated(shownIn(view, draft.firstRow, column));
    if (own) ofColumn.set(draft, own);
    const section = yearOf(draft.section);
    if (section) ofSection.set(draft, section);
  }
  const ofTable = yearOfTable(asked, stated);
  if (ofColumn.size === 0 && ofSection.size === 0 && ofTable === null) return NO_YEAR;
  const [columnYears, sectionYears] = [believed(asked, ofColumn), believed(asked, ofSection)];
  return (draft) => {
    const year = nearest([columnYears.get(draft) ?? null, sectionYears.get(draft) ?? null, ofTable, period]);
    return year === null || (period && isAlike(year, period)) ? null : year;
  };
}
