import type { CellValue } from '../../domain/grid/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import type { ChangeConflict } from '../../workbook/workbook-change';
import type { NeededChanges } from '../needed-changes';
import type { WorkbookReview } from '../review-workbook';
import { builtName } from './describe-write';
import type { ConflictView, WriteOutcome } from './review-view';
import { countedNoun, quotedNames } from './wording';

/** What a write came to: the rows and sheets it reached, and those that others had changed meanwhile. */
export function describeOutcome(
  review: WorkbookReview,
  needed: NeededChanges,
  conflicts: readonly ChangeConflict[],
): WriteOutcome {
  const left = conflictViews(conflicts);
  const sentences = [writtenSentence(review, needed, left), ...conflictSentences(review, left)];
  return { sentence: sentences.join(' '), conflicts: left };
}

function writtenSentence(
  { plans, snapshot }: WorkbookReview,
  needed: NeededChanges,
  left: readonly ConflictView[],
): string {
  const places = new Set(left.map(({ place }) => idOf(place.sheet, place.cell)));
  const altered = alteredRows(snapshot, needed.after);
  const rows = plans
    .flatMap(({ plan, actions }) => actions.map(({ action }) => ({ sheet: plan.sheet, row: action.rows[0] })))
    .filter(({ sheet, row }) => altered(sheet, row) && !places.has(idOf(sheet, `A${row}`)));
  if (rows.length > 0) return `Written to ${countedNoun(rows.length, 'row')}.`;
  const sheets = sheetsBuilt(needed).filter((name) => !left.some(({ place }) => place.sheet === name));
  return sheets.length > 0 ? `Written to ${quotedNames(sheets)}.` : 'Nothing was written.';
}

function idOf(sheet: string, cell: string): string {
  return `${cell} ${sheet}`;
}

/** Rows that nothing was written to are the very same rows in both workbooks. */
function alteredRows(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
): (sheet: string, row: number) => boolean {
  const bySheet = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> =>
    new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const [old, now] = [bySheet(before), bySheet(after)];
  return (sheet, row) => old.get(sheet)?.cells[row - 1] !== now.get(sheet)?.cells[row - 1];
}

function sheetsBuilt({ changes, after }: NeededChanges): readonly string[] {
  return changes.flatMap((change) => (change.kind === 'put-sheet' ? [builtName(change, after)] : []));
}

function conflictSentences({ plans }: WorkbookReview, left: readonly ConflictView[]): readonly string[] {
  const onPlans = new Set(plans.map(({ plan }) => plan.sheet));
  const rows = left.filter(({ place }) => onPlans.has(place.sheet)).length;
  const sheets = left.map(({ place }) => place.sheet).filter((name) => !onPlans.has(name));
  return [
    ...(rows === 0
      ? []
      : [`${countedNoun(rows, 'row')} ${wereEdited(rows)} by someone else since you read ${them(rows)}.`]),
    ...(sheets.length === 0 ? [] : [leftAlone(sheets)]),
  ];
}

/** What is said of sheets of ours that someone changed meanwhile. */
export function leftAlone(sheets: readonly string[]): string {
  const count = sheets.length;
  return `${quotedNames(sheets)} ${wereEdited(count)} by someone else since you read ${them(count)}, and left alone.`;
}

function wereEdited(count: number): string {
  return count === 1 ? 'was edited' : 'were edited';
}

function them(count: number): string {
  return count === 1 ? 'it' : 'them';
}

/** The rows that were left alone, each once. */
export function conflictViews(conflicts: readonly ChangeConflict[]): readonly ConflictView[] {
  const byRow = new Map<string, ConflictView>();
  for (const { sheet, row, found } of conflicts) {
    const cell = `A${row}`;
    const id = idOf(sheet, cell);
    if (!byRow.has(id)) byRow.set(id, { place: { sheet, cell }, found: wordsOf(found) });
  }
  return [...byRow.values()];
}

function wordsOf(value: CellValue): string {
  if (value === null || value === '') return 'nothing';
  return typeof value === 'object' ? value.error : String(value);
}
