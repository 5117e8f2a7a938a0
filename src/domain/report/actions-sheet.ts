import type { Temporal } from 'temporal-polyfill';
import { formatLongDate, formatShortDate } from '../calendar/format-date';
import { columnLetters, quoteSheetName } from '../grid/address';
import type { Plan } from '../plan/plan';
import { type ActionLine, BETWEEN_NAMES, linkToAction } from './action-lines';
import { addLeftOverNotes, type KeptNote, matchNotes, refKeys } from './kept-notes';
import { SheetDraft } from './sheet-draft';
import type { SheetSpec, SpecCell } from './sheet-spec';
import { REF_INDEX, STATUS_INDEX } from './status-columns';
import { colourByStatus, type StatusLooks } from './status-looks';
import { statusWord } from './status-words';
import { DATE, HEADER, LINK, NOTE, SUBTITLE, TEXT, TITLE } from './styles';

export const ACTIONS_SHEET = 'Parity actions';

/** The headings by which the user's notes on this sheet are found again. */
export const ACTIONS_HEADINGS = [
  'Action',
  'Ref',
  'Plan',
  'Section',
  'Lead',
  'Committee',
  'Next due',
  'Status',
  'Notes',
] as const;
type Heading = (typeof ACTIONS_HEADINGS)[number];

const WIDTHS: Readonly<Record<Heading, number>> = {
  Action: 56,
  Ref: 9,
  Plan: 18,
  Section: 30,
  Lead: 26,
  Committee: 26,
  'Next due': 13,
  Status: 12,
  Notes: 30,
};

const HEADER_ROW = 4;
/** Excel opens no sheet with more than 65,530 links; far fewer keep the sheet light. */
const MOST_LINKS = 2_000;

/** Where the list of actions stands, for formulas on other sheets. */
export interface ActionsTable {
  /** The absolute range of a column, with its sheet: `'Parity actions'!$H$5:$H$61`. */
  readonly range: (heading: Heading) => string;
}

/** Where the list will stand on a sheet of a name. */
export function actionsTable(sheetName: string, actionCount: number): ActionsTable {
  const last = HEADER_ROW + Math.max(actionCount, 1);
  return {
    range: (heading) => {
      const letters = columnLetters(ACTIONS_HEADINGS.indexOf(heading) + 1);
      return `${quoteSheetName(sheetName)}!$${letters}$${HEADER_ROW + 1}:$${letters}$${last}`;
    },
  };
}

/**
 * Makes the formulas of one plan that give an action's status in the plan, live: from the action's own row; found
 * by its reference when rows have been sorted; empty when the row is gone.
 */
function statusFormulas({ plan, place }: ActionLine): (planRow: number, row: number) => string {
  const sheet = quoteSheetName(plan.sheet);
  const ref = columnLetters(place.columns[REF_INDEX] ?? 1);
  const status = columnLetters(place.columns[STATUS_INDEX] ?? 1);
  const column = (letters: string) => `${sheet}!$${letters}$${place.top}:$${letters}$${place.bottom}`;
  const [refs, statuses] = [column(ref), column(status)];
  return (planRow, row) =>
    `IFERROR(IF(${sheet}!${ref}${planRow}=B${row},${sheet}!${status}${planRow},` +
    `INDEX(${statuses},MATCH(B${row},${refs},0)))&"","")`;
}

/** Every action on one sheet, in reading order: what the counts of the summary count. */
export function actionsSheet(
  name: string,
  lines: readonly ActionLine[],
  looks: StatusLooks,
  asAt: Temporal.PlainDate,
  kept: readonly KeptNote[],
): SheetSpec {
  const wanted = kept.length === 0 ? [] : lines.map(({ reviewed: { ref } }) => ({ exact: ref, loose: ref }));
  const { notes, leftOver } = matchNotes(kept, refKeys, wanted);
  const draft = new SheetDraft();
  draft.line(`Every action as at ${formatLongDate(asAt)}`, TITLE);
  draft.line(
    'The status follows the plan, and the summary counts it. The next review rates afresh from dates, progress and RAG in the plan. Notes are yours and are kept.',
    SUBTITLE,
  );
  draft.gap();
  draft.add(...ACTIONS_HEADINGS.map((value) => ({ value, style: HEADER })));
  const linked = lines.length <= MOST_LINKS;
  const formulas = new Map<Plan, ReturnType<typeof statusFormulas>>();
  lines.forEach((line, index) => {
    const formulaOf = formulas.get(line.plan) ?? statusFormulas(line);
    formulas.set(line.plan, formulaOf);
    const formula = formulaOf(line.reviewed.action.rows[0], draft.nextRow);
    draft.addRow(actionCells(line, formula, linked, notes[index] ?? null));
  });
  if (lines.length === 0) draft.line('No actions were found.', TEXT);
  const lastRow = draft.rows.length;
  const statusColumn = ACTIONS_HEADINGS.indexOf('Status') + 1;
  draft.format(
    ...colourByStatus(
      { top: HEADER_ROW + 1, bottom: lastRow, left: statusColumn, right: statusColumn },
      looks,
    ),
  );
  addLeftOverNotes(draft, 'Notes on actions that are no longer in the plan', ACTIONS_HEADINGS, leftOver);
  return {
    name,
    marker: 'actions',
    columnWidths: ACTIONS_HEADINGS.map((heading) => WIDTHS[heading]),
    rows: draft.rows,
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: `Parity · as at ${formatShortDate(asAt)}`,
    },
    filter: { top: HEADER_ROW, bottom: lastRow, left: 1, right: ACTIONS_HEADINGS.length },
    conditionalFormats: draft.formats,
  };
}

function actionCells(
  line: ActionLine,
  formula: string,
  linked: boolean,
  note: SpecCell | null,
): readonly (SpecCell | null)[] {
  const { reviewed } = line;
  return [
    { value: line.text, style: TEXT },
    linked
      ? { value: reviewed.ref, style: LINK, link: linkToAction(line) }
      : { value: reviewed.ref, style: TEXT },
    { value: line.planLabel, style: TEXT },
    { value: line.section, style: TEXT },
    { value: line.leads.join(BETWEEN_NAMES), style: TEXT },
    { value: line.committees.join(BETWEEN_NAMES), style: TEXT },
    { value: reviewed.nextDue, style: DATE },
    { value: statusWord(reviewed.rating.status), formula, style: TEXT },
    note ?? (linked ? { value: null, style: NOTE } : null),
  ];
}
