import type { RatingStatus } from '../rag/rating';
import { type ActionLine, BETWEEN_NAMES, linkToAction } from './action-lines';
import type { ActionsTable } from './actions-sheet';
import type { SheetDraft } from './sheet-draft';
import type { SpecCell } from './sheet-spec';
import { colourByStatus, type StatusLooks } from './status-looks';
import { statusWord } from './status-words';
import { DATE, DAYS_SAID, HEADER, HEADER_CENTRED, HEADING, LINK, NOTE, SUBTITLE, TEXT } from './styles';
import { LIST_HEADINGS, SUMMARY_WIDTHS } from './summary-layout';

/** How far ahead "due soon" looks on the summary. */
const DAYS_AHEAD = 90;
/** A list longer than this is no longer read; the rest is a filter away on the sheet of all actions. */
const LONGEST_LIST = 200;

/** Done, or listed as overdue already. */
const NOT_AHEAD: ReadonlySet<RatingStatus> = new Set(['complete', 'closed', 'overdue']);

const FIGURES: ReadonlySet<string> = new Set(['Days late', 'Days to due']);
const STATUS_COLUMN = LIST_HEADINGS.indexOf('Status now') + 1;

/** A list of the summary: its actions in order, and how its days read. */
export interface SummaryList {
  readonly heading: string;
  readonly none: string;
  readonly daysHeading: string;
  readonly lines: readonly ActionLine[];
  readonly days: (line: ActionLine) => number | null;
}

/** Earliest first; then in reading order, for the sort keeps what is equal in place. */
function byDate({ reviewed: one }: ActionLine, { reviewed: other }: ActionLine): number {
  return (one.daysToDue ?? Infinity) - (other.daysToDue ?? Infinity) || 0;
}

/** The overdue actions, those late the longest first. */
export function overdueList(lines: readonly ActionLine[]): SummaryList {
  return {
    heading: 'Overdue, the longest first',
    none: 'Nothing is overdue.',
    daysHeading: 'Days late',
    lines: lines.filter(({ reviewed }) => reviewed.rating.status === 'overdue').sort(byDate),
    days: ({ reviewed }) => {
      const { daysToDue } = reviewed;
      return daysToDue === null || daysToDue > 0 ? null : -daysToDue;
    },
  };
}

/** The actions not yet done that fall due within 90 days, the nearest first. */
export function dueSoonList(lines: readonly ActionLine[]): SummaryList {
  return {
    heading: `Due in the next ${DAYS_AHEAD} days`,
    none: `Nothing falls due in the next ${DAYS_AHEAD} days.`,
    daysHeading: 'Days to due',
    lines: lines
      .filter(({ reviewed: { rating, daysToDue } }) => {
        return (
          !NOT_AHEAD.has(rating.status) && daysToDue !== null && daysToDue >= 0 && daysToDue <= DAYS_AHEAD
        );
      })
      .sort(byDate),
    days: ({ reviewed }) => reviewed.daysToDue,
  };
}

/** The lines of a list that are shown. */
export function shownLines({ lines }: SummaryList): readonly ActionLine[] {
  return lines.slice(0, LONGEST_LIST);
}

/** Lays a list out; `notes` are the user's, one for each line shown. */
export function addList(
  draft: SheetDraft,
  list: SummaryList,
  table: ActionsTable,
  looks: StatusLooks,
  notes: readonly (SpecCell | null)[],
): void {
  draft.block(list.heading, HEADING);
  const shown = shownLines(list);
  if (shown.length === 0) {
    draft.line(list.none, SUBTITLE);
    return;
  }
  if (list.lines.length > shown.length) {
    draft.line(
      `The first ${shown.length} of ${list.lines.length}; the others are on the sheet of all actions.`,
      SUBTITLE,
    );
  }
  draft.add(...listHeader(list));
  const top = draft.nextRow;
  shown.forEach((line, index) =>
    draft.add(...listCells(list, line, table, draft.nextRow, notes[index] ?? null)),
  );
  const range = { top, bottom: draft.rows.length, left: STATUS_COLUMN, right: STATUS_COLUMN };
  draft.format(...colourByStatus(range, looks));
}

/** The notes take the columns that are left, so that a line of writing is seen whole. */
function overNotes(cell: SpecCell): readonly SpecCell[] {
  const more = SUMMARY_WIDTHS.length - LIST_HEADINGS.length;
  const empty = { value: null, ...(cell.style ? { style: cell.style } : {}) };
  return [cell, ...Array.from({ length: more }, () => empty)];
}

function listHeader({ daysHeading }: SummaryList): readonly SpecCell[] {
  return LIST_HEADINGS.flatMap((heading): readonly SpecCell[] => {
    const value = heading === 'Days late' ? daysHeading : heading;
    const cell = { value, style: FIGURES.has(value) ? HEADER_CENTRED : HEADER };
    return heading === 'Notes' ? overNotes(cell) : [cell];
  });
}

function listCells(
  { days }: SummaryList,
  line: ActionLine,
  table: ActionsTable,
  row: number,
  note: SpecCell | null,
): readonly (SpecCell | null)[] {
  const { reviewed, text, leads } = line;
  const now = `IFERROR(INDEX(${table.range('Status')},MATCH(D${row},${table.range('Ref')},0)),"")`;
  const written = { ...(note ?? { value: null }), style: { ...NOTE, ...note?.style, wrap: false } };
  return [
    { value: text, style: TEXT },
    { value: leads.join(BETWEEN_NAMES), style: TEXT },
    { value: reviewed.rating.why, style: TEXT },
    { value: reviewed.ref, style: LINK, link: linkToAction(line) },
    { value: reviewed.nextDue, style: DATE },
    { value: days(line), style: DAYS_SAID },
    { value: statusWord(reviewed.rating.status), formula: now, style: TEXT },
    ...overNotes(written),
  ];
}
