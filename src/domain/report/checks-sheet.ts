import type { Temporal } from 'temporal-polyfill';
import { formatLongDate, formatShortDate } from '../calendar/format-date';
import type { Finding } from '../findings/finding';
import { describeFinding } from '../findings/finding-text.en-gb';
import type { FindingText } from '../findings/sentence-parts';
import { parseAddress } from '../grid/address';
import type { ReviewedPlan } from '../rag/rating';
import { haveOwnRefs, OWN_REF_HEADING, shownOwnRef } from './action-lines';
import { addLeftOverNotes, type KeptNote, matchNotes, type NoteKeys } from './kept-notes';
import { SheetDraft } from './sheet-draft';
import type { CellStyle, SheetSpec, SpecCell } from './sheet-spec';
import { shorten } from './shorten';
import { HEADER, LINK, NOTE, SENTENCE, SUBTITLE, TEXT, TITLE } from './styles';

export const CHECKS_SHEET = 'Parity checks';

/** The headings by which the user's notes on this sheet are found again. */
export const CHECKS_HEADINGS = [
  'What to do',
  'Cell',
  'What is there now',
  'Why it matters',
  'Action',
  OWN_REF_HEADING,
  'Kind',
  'Notes',
] as const;
type Heading = (typeof CHECKS_HEADINGS)[number];

/** A column for the plan’s own references is taken from the notes. */
const WIDTHS: Readonly<Record<Heading, number>> = {
  'What to do': 38,
  Cell: 26,
  'What is there now': 34,
  'Why it matters': 50,
  Action: 9,
  [OWN_REF_HEADING]: 10,
  Kind: 10,
  Notes: 36,
};
const HEADER_ROW = 5;
/** More than anyone works through in one go; every row of a plan says its own checks as well. */
const MOST_CHECKS = 2_000;
const LONGEST_TEXT = 200;

type Todo = FindingText['todo'];

const KINDS: readonly { readonly todo: Todo; readonly word: string; readonly style: CellStyle }[] = [
  { todo: 'fix', word: 'Fix', style: { ...TEXT, bold: true, fill: '#F9D6D5', colour: '#7A0B0B' } },
  { todo: 'confirm', word: 'Confirm', style: { ...TEXT, bold: true, fill: '#FFE8B8', colour: '#5C3D00' } },
  { todo: 'know', word: 'Know', style: { ...TEXT, bold: true, fill: '#E6E6E6', colour: '#333333' } },
];

/** What an action is called; both empty where a check is about none. */
interface ActionRefs {
  readonly ref: string;
  readonly ownRef: string;
}

interface Check {
  readonly finding: Finding;
  readonly text: FindingText;
  readonly action: ActionRefs;
  readonly place: string;
  readonly raw: string;
}

interface Checks {
  readonly total: number;
  readonly counts: readonly string[];
  readonly shown: readonly Check[];
}

/** The references of the action on each row, by sheet; of the sheets that have findings. */
function refsByRow(
  findings: readonly Finding[],
  plans: readonly ReviewedPlan[],
): ReadonlyMap<string, ReadonlyMap<number, ActionRefs>> {
  const sheets = new Map<string, Map<number, ActionRefs>>();
  for (const { sheet } of findings) if (sheet !== null) sheets.set(sheet, new Map());
  for (const { plan, actions } of plans) {
    const rows = sheets.get(plan.sheet);
    if (!rows) continue;
    for (const { ref, action } of actions) {
      const refs = { ref, ownRef: shownOwnRef(action) };
      for (let row = action.rows[0]; row <= action.rows[1]; row += 1) rows.set(row, refs);
    }
  }
  return sheets;
}

function placeOf({ sheet, cell }: Finding): string {
  if (sheet === null) return 'The workbook';
  return cell === null ? sheet : `${cell} · ${sheet}`;
}

/** How many findings ask for each thing to do, and the first of them in that order, in words. */
function readChecks(findings: readonly Finding[], plans: readonly ReviewedPlan[]): Checks {
  // What a finding asks for goes by its code alone; on a large plan words are wanted only for those that are shown.
  const todoOf = new Map<Finding['code'], Todo>();
  const byTodo = new Map<Todo, Finding[]>(KINDS.map(({ todo }) => [todo, []]));
  for (const finding of findings) {
    const todo = todoOf.get(finding.code) ?? describeFinding(finding).todo;
    todoOf.set(finding.code, todo);
    byTodo.get(todo)?.push(finding);
  }
  const refs = refsByRow(findings, plans);
  return {
    total: findings.length,
    counts: KINDS.map(({ todo, word }) => `${byTodo.get(todo)?.length ?? 0} to ${word.toLowerCase()}`),
    shown: [...byTodo.values()]
      .flat()
      .slice(0, MOST_CHECKS)
      .map((finding) => readCheck(finding, refs)),
  };
}

const NO_ACTION: ActionRefs = { ref: '', ownRef: '' };

function readCheck(finding: Finding, refs: ReadonlyMap<string, ReadonlyMap<number, ActionRefs>>): Check {
  const row = finding.cell === null ? 0 : (parseAddress(finding.cell)?.row ?? 0);
  return {
    finding,
    text: describeFinding(finding),
    action: refs.get(finding.sheet ?? '')?.get(row) ?? NO_ACTION,
    place: placeOf(finding),
    raw: shorten(finding.raw, LONGEST_TEXT) || 'Nothing',
  };
}

/**
 * A check is known by what to do, its action (or its cell, where it has none) and what is there. Figures in the
 * words are left out, for days pass between reviews.
 */
function checkKeys(about: ReadonlyMap<string, string>): NoteKeys {
  const todo = (about.get('What to do') ?? '').replace(/\d+/g, '#');
  const action = about.get('Action') ?? '';
  const loose = [todo, action === '' ? (about.get('Cell') ?? '') : action].join('\n');
  return { exact: `${loose}\n${about.get('What is there now') ?? ''}`, loose };
}

function aboutCheck({ text, place, raw, action }: Check): ReadonlyMap<string, string> {
  return new Map<Heading, string>([
    ['What to do', text.fix],
    ['Cell', place],
    ['What is there now', raw],
    ['Action', action.ref],
  ]);
}

/** What a person should look at, as a sheet: what to fix first, then what to confirm, then what to know. */
export function checksSheet(
  name: string,
  findings: readonly Finding[],
  plans: readonly ReviewedPlan[],
  asAt: Temporal.PlainDate,
  kept: readonly KeptNote[],
): SheetSpec {
  const checks = readChecks(findings, plans);
  const { shown } = checks;
  const { notes, leftOver } = matchNotes(
    kept,
    checkKeys,
    shown.map((check) => checkKeys(aboutCheck(check))),
  );
  const draft = new SheetDraft();
  draft.line(`Parity checks as at ${formatLongDate(asAt)}`, TITLE);
  draft.line(
    'Each line is one thing to look at. The cell is a link; the notes are yours and are kept.',
    SUBTITLE,
  );
  draft.line(checksSentence(checks), SENTENCE);
  draft.gap();
  const hasOwnRefs = haveOwnRefs(shown.map(({ action }) => action));
  const headings = CHECKS_HEADINGS.filter((heading) => hasOwnRefs || heading !== OWN_REF_HEADING);
  draft.add(...headings.map((value) => ({ value, style: HEADER })));
  shown.forEach((check, index) => {
    const cells = checkCells(check, notes[index] ?? null);
    draft.addRow(headings.map((heading) => cells[heading]));
  });
  const lastRow = Math.max(draft.rows.length, HEADER_ROW + 1);
  if (shown.length === 0) draft.line('Nothing to fix or confirm.', TEXT);
  addLeftOverNotes(draft, 'Notes whose check has gone', headings, leftOver);
  return {
    name,
    marker: 'checks',
    columnWidths: headings.map((heading) =>
      heading === 'Notes' && hasOwnRefs ? WIDTHS.Notes - WIDTHS[OWN_REF_HEADING] : WIDTHS[heading],
    ),
    rows: draft.rows,
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: `Parity · as at ${formatShortDate(asAt)}`,
    },
    filter: { top: HEADER_ROW, bottom: lastRow, left: 1, right: headings.length },
  };
}

function checksSentence({ total, counts, shown }: Checks): string {
  if (total === 0) return 'There is nothing to fix or confirm.';
  const all = `${total} check${total === 1 ? '' : 's'}: ${counts.join(', ')}.`;
  return shown.length === total ? all : `${all} The first ${shown.length} are listed here.`;
}

function checkCells(
  { finding, text, action, place, raw }: Check,
  note: SpecCell | null,
): Readonly<Record<Heading, SpecCell>> {
  const kind = KINDS.find(({ todo }) => todo === text.todo);
  const { sheet, cell } = finding;
  return {
    'What to do': { value: text.fix, style: TEXT },
    Cell:
      sheet === null
        ? { value: place, style: TEXT }
        : { value: place, style: LINK, link: { sheet, cell: cell ?? 'A1', tip: 'Go to the cell' } },
    'What is there now': { value: raw, style: TEXT },
    'Why it matters': { value: text.message, style: TEXT },
    Action: { value: action.ref || null, style: TEXT },
    [OWN_REF_HEADING]: { value: action.ownRef || null, style: TEXT },
    Kind: { value: kind?.word ?? null, style: kind?.style ?? TEXT },
    Notes: note ?? { value: null, style: NOTE },
  };
}
