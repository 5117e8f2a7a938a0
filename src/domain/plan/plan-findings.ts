import type { Finding } from '../findings/finding';
import { formatAddress, type CellAddress } from '../grid/address';
import { oneLine } from '../wording/tidy-text';
import { makeFinding } from './action-findings';
import type { ColumnLayout } from './column-layout';
import { findNameVariants } from './leads/name-variants';
import type { PlanAction } from './plan';
import type { UnreadRow } from './row-reader';
import type { SheetView } from './sheet-view';

const LEAST_DUPLICATE_WORDS = 4;
const NONE: readonly Finding[] = [];

const PLAIN = /^[\x20-\x7E]*$/;

/** An action as it is compared with others: its letters and figures, small. */
function plainWords(action: string): string {
  const line = oneLine(action).toLowerCase();
  return PLAIN.test(line) ? line.replace(/[^a-z\d ]/g, '') : line.replace(/[^\p{L}\p{N} ]/gu, '');
}

/** Actions whose words stand in the plan already, with the cell they stand in first. */
function duplicates(sheet: string, actions: readonly PlanAction[]): readonly (readonly Finding[])[] {
  const seen = new Map<string, CellAddress>();
  return actions.map(({ action, places, rows }) => {
    const key = plainWords(action);
    if (key.split(' ').length < LEAST_DUPLICATE_WORDS) return NONE;
    const place = places.action ?? { row: rows[0], column: 1 };
    const other = seen.get(key);
    if (other)
      return [makeFinding('action-duplicate', sheet, place, action, { otherCell: formatAddress(other) })];
    seen.set(key, place);
    return NONE;
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
 * What is doubtful about a table as a whole: columns to check, rows not read, cells with errors.
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
  const skipped = unread.map(({ row, column, raw, why }) =>
    makeFinding('row-unread', sheet, { row, column }, raw, { why }),
  );
  return [...unsure, ...skipped, ...findCellErrors(view, layout, rows)];
}

function findCellErrors(
  view: SheetView,
  layout: ColumnLayout,
  [top, bottom]: readonly [number, number],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line = view.sheet.cells[row - 1];
    if (!line) continue;
    for (const column of layout.fieldOf.keys()) {
      const { value } = view.cell(row, column);
      if (value === null || typeof value !== 'object') continue;
      findings.push(
        makeFinding('cell-error', view.sheet.name, { row, column }, value.error, { error: value.error }),
      );
    }
  }
  return findings;
}
