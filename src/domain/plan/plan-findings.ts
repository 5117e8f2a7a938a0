import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/make-finding';
import { formatAddress } from '../grid/address';
import type { ColumnLayout } from './columns/column-layout';
import { isDatePart } from './actions/date-parts';
import { findNameVariants } from './leads/name-variants';
import { LONGEST_ENTRY, LONGEST_STATUS } from '../wording/longest-entry';
import { findCopies } from './lint/find-copies';
import type { PlanAction, PlanField } from './plan';
import type { UnreadRow } from './rows/row-reader';
import type { SheetView } from './cells/sheet-view';

const NONE: readonly Finding[] = [];

/** What is repeated each year has a row for each. */
function isAnotherYear({ due: one }: PlanAction, { due: other }: PlanAction): boolean {
  const [first, second] = [one.first?.year, other.first?.year];
  return first !== undefined && second !== undefined && first !== second;
}

/** The same step for another aim, with a lead of its own: "Recruit a chair" for each of the projects. */
function isForAnother(one: PlanAction, other: PlanAction): boolean {
  const leadsOf = ({ leads }: PlanAction): string => leads.map(({ name }) => name).join('\n');
  return one.section.at(-1) !== other.section.at(-1) && leadsOf(one) !== leadsOf(other);
}

/** Actions that stand in the plan already, in the same words or nearly, with the cell they stand in first. */
function duplicates(sheet: string, actions: readonly PlanAction[]): readonly (readonly Finding[])[] {
  return findCopies(actions.map(({ action }) => action)).map((copy, at) => {
    const [own, other] = [actions[at], copy && actions[copy.of]];
    if (!copy || !own || !other || isAnotherYear(own, other) || isForAnother(own, other)) return NONE;
    const otherCell = formatAddress(other.places.action ?? { row: other.rows[0], column: 1 });
    const place = own.places.action ?? { row: own.rows[0], column: 1 };
    return [makeFinding('action-duplicate', sheet, place, own.action, { otherCell, near: copy.near })];
  });
}

function variants(sheet: string, actions: readonly PlanAction[]): readonly (readonly Finding[])[] {
  const found = findNameVariants(
    actions.flatMap(({ leads }) => leads.filter(({ type }) => type !== 'group').map(({ name }) => name)),
  );
  if (found.length === 0) return [];
  const others = new Map(found.map(({ name, other }) => [name, other]));
  return actions.map(({ leads, places, rows }) =>
    leads.flatMap(({ name }) => {
      const other = others.get(name);
      if (other === undefined) return [];
      others.delete(name);
      return [
        makeFinding('name-variant', sheet, places.lead ?? { row: rows[0], column: 1 }, name, { other }),
      ];
    }),
  );
}

/**
 * The actions with what only the whole plan shows of them: repeated actions, one person spelt two ways.
 *
 * @example addSharedFindings('EDI plan', actions)[7]?.findings[0]?.code // 'action-duplicate'
 */
export function addSharedFindings(sheet: string, actions: readonly PlanAction[]): readonly PlanAction[] {
  const repeated = duplicates(sheet, actions);
  const spelt = variants(sheet, actions);
  return actions.map((action, at) => {
    const more = [...(repeated[at] ?? []), ...(spelt[at] ?? [])];
    return more.length === 0 ? action : { ...action, findings: [...action.findings, ...more] };
  });
}

/**
 * What is doubtful about a table as a whole: columns to check or not read, rows not read, cells with errors.
 *
 * @example findTableProblems(view, layout, 5, [], [6, 60])[0]?.code // 'column-unsure'
 */
export function findTableProblems(
  view: SheetView,
  layout: ColumnLayout,
  headerRow: number,
  unread: readonly UnreadRow[],
  rows: readonly [number, number],
): readonly Finding[] {
  const sheet = view.sheet.name;
  const unsure = layout.readings.flatMap(({ column, heading, field, sureness, why }) =>
    field !== null && sureness === 'please-check'
      ? [makeFinding('column-unsure', sheet, { row: headerRow, column }, heading, { field, why })]
      : [],
  );
  const ignored = layout.unread
    .filter(({ column, holds }) => holds === 'progress or steps' || !isDatePart(layout, column))
    .map(({ column, heading, holds, together }) =>
      makeFinding('column-unread', sheet, { row: headerRow, column }, heading, {
        holds,
        ...(together === undefined ? {} : { together }),
      }),
    );
  const skipped = unread.map(({ row, column, raw, why, isRead }) =>
    isRead
      ? makeFinding('row-unsure', sheet, { row, column }, raw, { readAs: why })
      : makeFinding('row-unread', sheet, { row, column }, raw, { why }),
  );
  return [...unsure, ...ignored, ...skipped, ...findCellProblems(view, layout, rows)];
}

/** The most characters that are read as an entry of such a column. */
const LONGEST: ReadonlyMap<PlanField, number> = new Map<PlanField, number>([
  ['lead', LONGEST_ENTRY],
  ['governance', LONGEST_ENTRY],
  ['due', LONGEST_ENTRY],
  ['start', LONGEST_ENTRY],
  ['completed', LONGEST_ENTRY],
  ['rag', LONGEST_STATUS],
]);

/** Errors of formulas, and texts too long to be what their column holds. */
function findCellProblems(
  view: SheetView,
  layout: ColumnLayout,
  [top, bottom]: readonly [number, number],
): readonly Finding[] {
  const sheet = view.sheet.name;
  const findings: Finding[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line = view.sheet.cells[row - 1];
    if (!line) continue;
    for (const [column, field] of layout.fieldOf) {
      const { value } = view.cell(row, column);
      if (typeof value === 'string' && value.length > LONGEST_ENTRY) {
        const longest = LONGEST.get(field) ?? Infinity;
        if (view.text(row, column).length > longest)
          findings.push(makeFinding('cell-too-long', sheet, { row, column }, value, { field, longest }));
      }
      if (value === null || typeof value !== 'object') continue;
      findings.push(makeFinding('cell-error', sheet, { row, column }, value.error, { error: value.error }));
    }
  }
  return findings;
}
