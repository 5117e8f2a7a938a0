import type { Temporal } from 'temporal-polyfill';
import { formatLongDate, formatShortDate } from '../calendar/format-date';
import type { Plan } from '../plan/plan';
import { type ActionLine, haveOwnRefs, NO_COMMITTEE, NO_LEAD, NO_SECTION, planLabels } from './action-lines';
import type { ActionsTable } from './actions-sheet';
import { addLeftOverNotes, type KeptNote, matchNotes, refKeys } from './kept-notes';
import { countAllFormula, countSentence, countStatuses, type StatusCounts } from './live-counts';
import { shorten } from './shorten';
import { PagedDraft } from './page/paged-draft';
import type { SheetDraft } from './sheet-draft';
import type { SheetSpec } from './sheet-spec';
import type { StatusLooks } from './status-looks';
import { STATUS_ORDER, statusWord } from './status-words';
import { HEADER, HEADER_RIGHT, HEADING, SENTENCE, SHARE, SUBTITLE, TEXT, TITLE, TOTAL } from './styles';
import { chooseCharted, MOST_BARS, reserveChart, statusChart } from './status-chart';
import { addGrouping, type GroupedLines, type Grouping, groupLines } from './summary-groups';
import { COUNT_HEADINGS, listHeadings, summaryWidths, TOTAL_LABEL } from './summary-layout';
import { addList, dueSoonList, overdueList, shownLines } from './summary-lists';

export const SUMMARY_SHEET = 'Parity summary';

/** What a summary speaks of. */
export interface SummaryContent {
  readonly name: string;
  readonly plans: readonly Plan[];
  readonly lines: readonly ActionLine[];
  readonly table: ActionsTable;
  readonly looks: StatusLooks;
  readonly asAt: Temporal.PlainDate;
  readonly notes: readonly KeptNote[];
}

/** Title, plan, sentence, a gap, the heading and the header stand above the first count. */
const FIRST_COUNT_ROW = 7;

const FIGURES: ReadonlySet<string> = new Set(['Actions', 'Share']);

const MOST_PLANS_NAMED = 3;
const LONGEST_TITLE = 120;

/** The plan by its title, or several by their sheets, in one line. */
function nameOfPlans(plans: readonly Plan[]): string {
  const labels = planLabels(plans);
  const [only, ...others] = plans;
  if (only && others.length === 0) {
    const title = shorten(only.title ?? '', LONGEST_TITLE);
    return title === '' || title === only.sheet
      ? `Plan: ${only.sheet}`
      : `Plan: ${title}, on the sheet “${only.sheet}”`;
  }
  const more = plans.length - MOST_PLANS_NAMED;
  return `Plans: ${labels.slice(0, MOST_PLANS_NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

const BY_PLAN: Grouping = {
  heading: 'By plan',
  labelHeading: 'Plan',
  note: null,
  belonging: { kind: 'is', heading: 'Plan' },
  labelsOf: ({ planLabel }) => [planLabel],
  none: null,
  nothing: 'There is no plan.',
  order: 'as-met',
};

const BY_SECTION: Grouping = {
  heading: 'By section',
  labelHeading: 'Section',
  note: null,
  belonging: { kind: 'is', heading: 'Section' },
  labelsOf: ({ section }) => [section],
  none: NO_SECTION,
  nothing: 'No section stands above any action.',
  order: 'as-met',
};

const BY_PEOPLE: readonly Grouping[] = [
  {
    heading: 'By lead',
    labelHeading: 'Lead',
    note: 'An action with several leads is counted for each of them.',
    belonging: { kind: 'among', heading: 'Lead' },
    labelsOf: ({ leads }) => leads,
    none: NO_LEAD,
    nothing: 'No lead is named for any action.',
    order: 'most-first',
  },
  {
    heading: 'By committee',
    labelHeading: 'Committee',
    note: 'An action that goes to several committees is counted for each of them.',
    belonging: { kind: 'among', heading: 'Committee' },
    labelsOf: ({ committees }) => committees,
    none: NO_COMMITTEE,
    nothing: 'No committee is named for any action.',
    order: 'most-first',
  },
];

/**
 * The summary of a review as a sheet: a sentence for the chair, the counts, what is overdue, what is next, and
 * who and what it falls to. All counts are live over the list of actions.
 */
export function summarySheet(content: SummaryContent): SheetSpec {
  const { name, plans, lines, table, looks, asAt } = content;
  const widths = summaryWidths(haveOwnRefs(lines));
  const draft = new PagedDraft(widths);
  const counts = countStatuses(lines);
  draft.line(`Parity summary as at ${formatLongDate(asAt)}`, TITLE);
  draft.line(nameOfPlans(plans), SUBTITLE);
  addSentence(draft, counts, lines.length, asAt);
  addCounts(draft, counts, lines.length, table, looks);
  const byPlan = plans.length > 1 ? [groupLines(lines, BY_PLAN)] : [];
  const bySection = groupLines(lines, BY_SECTION);
  const charted = chooseCharted([...byPlan, bySection]);
  const place = charted && reserveChart(draft, charted);
  const firstRows = new Map<GroupedLines, number | null>();
  const addTable = (grouped: GroupedLines) =>
    firstRows.set(grouped, addGrouping(draft, grouped, table, grouped === charted ? MOST_BARS : 0));
  byPlan.forEach(addTable);
  addLists(draft, content);
  [bySection, ...BY_PEOPLE.map((grouping) => groupLines(lines, grouping))].forEach(addTable);
  const firstRow = charted && firstRows.get(charted);
  return {
    name,
    marker: 'summary',
    columnWidths: widths,
    rows: draft.rows,
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [1, 1],
      breaksBefore: draft.breaksBefore,
      footer: `Parity · as at ${formatShortDate(asAt)}`,
    },
    conditionalFormats: draft.formats,
    ...(charted && place && firstRow ? { charts: [statusChart(charted, place, firstRow, looks, asAt)] } : {}),
  };
}

function addSentence(draft: SheetDraft, counts: StatusCounts, total: number, asAt: Temporal.PlainDate): void {
  const cells = counts.map((_, index) => `D${FIRST_COUNT_ROW + index}`);
  const totalCell = `D${FIRST_COUNT_ROW + counts.length}`;
  const ending = ` as at ${formatLongDate(asAt)}.`;
  const { value, formula } = countSentence(counts, total, cells, totalCell, ending);
  draft.line(value, SENTENCE, formula);
}

function addCounts(
  draft: SheetDraft,
  counts: StatusCounts,
  total: number,
  table: ActionsTable,
  looks: StatusLooks,
): void {
  draft.block('Actions by status', HEADING);
  draft.add(...COUNT_HEADINGS.map((value) => ({ value, style: FIGURES.has(value) ? HEADER_RIGHT : HEADER })));
  const totalRow = draft.nextRow + counts.length;
  const share = (count: number, row: number) => ({
    value: total === 0 ? 0 : count / total,
    formula: `IF(D$${totalRow}=0,0,D${row}/D$${totalRow})`,
    style: SHARE,
  });
  STATUS_ORDER.forEach(({ status, meaning }, index) => {
    const row = draft.nextRow;
    const count = counts[index] ?? 0;
    const look = looks.get(status);
    const word = statusWord(status);
    // Where the key's labels are letters, the letter says it all.
    const isSaid = !look || look.label === word || look.label.trim().toUpperCase() === look.letter;
    const shown = isSaid ? (look?.letter ?? '') : `${look.letter} · ${shorten(look.label, 40)}`;
    const style = { ...TEXT, ...look?.style };
    draft.add(
      { value: word, style },
      { value: shown, style },
      { value: meaning, style: TEXT },
      { value: count, formula: countAllFormula(table, word), style: TOTAL },
      share(count, row),
    );
  });
  draft.add(
    { value: TOTAL_LABEL, style: { ...TEXT, bold: true } },
    { value: null, style: TEXT },
    { value: 'Every action with one of these statuses.', style: TEXT },
    { value: total, formula: `SUM(D${totalRow - counts.length}:D${totalRow - 1})`, style: TOTAL },
    share(total, totalRow),
  );
}

function addLists(draft: PagedDraft, { lines, table, looks, notes }: SummaryContent): void {
  const lists = [overdueList(lines), dueSoonList(lines)];
  const headings = listHeadings(haveOwnRefs(lines));
  const shown = lists.map(shownLines);
  const wanted = shown.flat().map(({ reviewed: { ref } }) => ({ exact: ref, loose: ref }));
  const matched = matchNotes(notes, refKeys, wanted);
  let from = 0;
  lists.forEach((list, index) => {
    const length = shown[index]?.length ?? 0;
    addList(draft, list, headings, table, looks, matched.notes.slice(from, from + length));
    from += length;
  });
  addLeftOverNotes(draft, 'Notes on actions that have left these lists', headings, matched.leftOver);
}
