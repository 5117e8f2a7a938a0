import type { Temporal } from 'temporal-polyfill';
import { formatLongDate, formatShortDate } from '../calendar/format-date';
import { columnLetters, quoteSheetName } from '../grid/address';
import type { Plan } from '../plan/plan';
import { type ActionLine, BETWEEN_NAMES, haveOwnRefs, linkToAction, OWN_REF_HEADING } from './action-lines';
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
  OWN_REF_HEADING,
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
  [OWN_REF_HEADING]: 10,
  Plan: 18,
  Section: 30,
  Lead: 26,
  Committee: 26,
  'Next due': 13,
  Status: 12,
  Notes: 30,
};

/** What gives way to the plan’s own references, so that the sheet prints no smaller. */
const BESIDE_OWN_REFS = { Section: 26, Notes: 24 };

const HEADER_ROW = 4;
/** Excel opens no sheet with more than 65,530 links; far fewer keep the sheet light. */
const MOST_LINKS = 2_000;

/** The headings: without one for the plan’s own references where it has none. */
function headingsFor(hasOwnRefs: boolean): readonly Heading[] {
  return hasOwnRefs ? ACTIONS_HEADINGS : ACTIONS_HEADINGS.filter((heading) => heading !== OWN_REF_HEADING);
}

/** Where the list of actions stands, for formulas on other sheets. */
export interface ActionsTable {
  /** The absolute range of a column, with its sheet: `'Parity actions'!$H$5:$H$61`. */
  readonly range: (heading: Heading) => string;
}

/** Where the list will stand on a sheet of a name. */
export function actionsTable(sheetName: string, lines: readonly ActionLine[]): ActionsTable {
  const last = HEADER_ROW + Math.max(lines.length, 1);
  const headings = headingsFor(haveOwnRefs(lines));
  return {
    range: (heading) => {
      const letters = columnLetters(headings.indexOf(heading) + 1);
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
  const hasOwnRefs = haveOwnRefs(lines);
  const headings = headingsFor(hasOwnRefs);
  const widths = hasOwnRefs ? { ...WIDTHS, ...BESIDE_OWN_REFS } : WIDTHS;
  const draft = new SheetDraft();
  draft.line(`Every action as at ${formatLongDate(asAt)}`, TITLE);
  draft.line(
    'The status follows the plan, and the summary counts it. The next review rates afresh from dates, progress and RAG in the plan. Notes are yours and are kept.',
    SUBTITLE,
  );
  draft.gap();
  draft.add(...headings.map((value) => ({ value, style: HEADER })));
  const linked = lines.length <= MOST_LINKS;
  const formulas = new Map<Plan, ReturnType<typeof statusFormulas>>();
  lines.forEach((line, index) => {
    const formulaOf = formulas.get(line.plan) ?? statusFormulas(line);
    formulas.set(line.plan, formulaOf);
    const formula = formulaOf(line.reviewed.action.rows[0], draft.nextRow);
    const cells = actionCells(line, formula, linked, notes[index] ?? null);
    draft.addRow(headings.map((heading) => cells[heading]));
  });
  if (lines.length === 0) draft.line('No actions were found.', TEXT);
  const lastRow = draft.rows.length;
  const statusColumn = headings.indexOf('Status') + 1;
  draft.format(
    ...colourByStatus(
      { top: HEADER_ROW + 1, bottom: lastRow, left: statusColumn, right: statusColumn },
      looks,
    ),
  );
  addLeftOverNotes(draft, 'Notes on actions that are no longer in the plan', headings, leftOver);
  return {
    name,
    marker: 'actions',
    columnWidths: headings.map((heading) => widths[heading]),
    rows: draft.rows,
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: `Parity · as at ${formatShortDate(asAt)}`,
    },
    filter: { top: HEADER_ROW, bottom: lastRow, left: 1, right: headings.length },
    conditionalFormats: draft.formats,
  };
}

function actionCells(
  line: ActionLine,
  formula: string,
  linked: boolean,
  note: SpecCell | null,
): Readonly<Record<Heading, SpecCell | null>> {
  const { reviewed } = line;
  return {
    Action: { value: line.text, style: TEXT },
    Ref: linked
      ? { value: reviewed.ref, style: LINK, link: linkToAction(line) }
      : { value: reviewed.ref, style: TEXT },
    [OWN_REF_HEADING]: { value: line.ownRef || null, style: TEXT },
    Plan: { value: line.planLabel, style: TEXT },
    Section: { value: line.section, style: TEXT },
    Lead: { value: line.leads.join(BETWEEN_NAMES), style: TEXT },
    Committee: { value: line.committees.join(BETWEEN_NAMES), style: TEXT },
    'Next due': { value: reviewed.nextDue, style: DATE },
    Status: { value: statusWord(reviewed.rating.status), formula, style: TEXT },
    Notes: note ?? (linked ? { value: null, style: NOTE } : null),
  };
}
