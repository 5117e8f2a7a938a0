import type { RatingStatus } from '../rag/rating';
import { columnLetters } from '../grid/address';
import { type ActionLine, BETWEEN_NAMES, linkToAction, OWN_REF_HEADING } from './action-lines';
import type { ActionsTable } from './actions-sheet';
import type { PagedDraft } from './page/paged-draft';
import type { SpecCell } from './sheet-spec';
import { colourByStatus, type StatusLooks } from './status-looks';
import { statusWord } from './status-words';
import { DATE, DAYS_SAID, HEADER, HEADER_CENTRED, HEADING, LINK, NOTE, SUBTITLE, TEXT } from './styles';
import { type ListHeading, SUMMARY_COLUMNS } from './summary-layout';

/** How far ahead "due soon" looks on the summary. */
const DAYS_AHEAD = 90;
/** A list longer than this is no longer read; the rest is a filter away on the sheet of all actions. */
const LONGEST_LIST = 200;

/** Done, or listed as overdue already. */
const NOT_AHEAD: ReadonlySet<RatingStatus> = new Set(['complete', 'closed', 'overdue']);

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
  draft: PagedDraft,
  list: SummaryList,
  headings: readonly ListHeading[],
  table: ActionsTable,
  looks: StatusLooks,
  notes: readonly (SpecCell | null)[],
): void {
  const shown = shownLines(list);
  if (shown.length === 0) {
    draft.block(list.heading, HEADING);
    draft.line(list.none, SUBTITLE);
    return;
  }
  const ref = columnLetters(headings.indexOf('Ref') + 1);
  const status = headings.indexOf('Status now') + 1;
  const rows = shown.map((line, index) => (row: number) => {
    const now = `IFERROR(INDEX(${table.range('Status')},MATCH(${ref}${row},${table.range('Ref')},0)),"")`;
    return inColumns(headings, listCells(list, line, now, notes[index] ?? null));
  });
  const isCut = list.lines.length > shown.length;
  const [top = 1] = draft.table(list.heading, inColumns(headings, headerOf(list)), rows, {
    ...(isCut
      ? {
          note: `The first ${shown.length} of ${list.lines.length}; the others are on the sheet of all actions.`,
        }
      : {}),
  });
  draft.format(...colourByStatus({ top, bottom: draft.rows.length, left: status, right: status }, looks));
}

/** Cells in the order of their headings; the notes take the columns that are left, so that writing is seen whole. */
function inColumns(
  headings: readonly ListHeading[],
  cells: Readonly<Record<ListHeading, SpecCell>>,
): readonly SpecCell[] {
  const { style } = cells.Notes;
  const more = Array.from({ length: SUMMARY_COLUMNS - headings.length }, () => ({
    value: null,
    ...(style ? { style } : {}),
  }));
  return [...headings.map((heading) => cells[heading]), ...more];
}

function headerOf({ daysHeading }: SummaryList): Readonly<Record<ListHeading, SpecCell>> {
  const head = (value: string, style = HEADER): SpecCell => ({ value, style });
  return {
    Action: head('Action'),
    Lead: head('Lead'),
    Why: head('Why'),
    Ref: head('Ref'),
    [OWN_REF_HEADING]: head(OWN_REF_HEADING),
    Due: head('Due'),
    'Days late': head(daysHeading, HEADER_CENTRED),
    'Status now': head('Status now'),
    Notes: head('Notes'),
  };
}

function listCells(
  { days }: SummaryList,
  line: ActionLine,
  now: string,
  note: SpecCell | null,
): Readonly<Record<ListHeading, SpecCell>> {
  const { reviewed, text, leads, ownRef } = line;
  return {
    Action: { value: text, style: TEXT },
    Lead: { value: leads.join(BETWEEN_NAMES), style: TEXT },
    Why: { value: reviewed.rating.why, style: TEXT },
    Ref: { value: reviewed.ref, style: LINK, link: linkToAction(line) },
    [OWN_REF_HEADING]: { value: ownRef || null, style: TEXT },
    Due: { value: reviewed.nextDue, style: DATE },
    'Days late': { value: days(line), style: DAYS_SAID },
    'Status now': { value: statusWord(reviewed.rating.status), formula: now, style: TEXT },
    Notes: { ...(note ?? { value: null }), style: { ...NOTE, ...note?.style, wrap: false } },
  };
}
