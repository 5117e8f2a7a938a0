import type { Finding, FindingCode } from '../../../src/domain/findings/finding';
import { parseAddress } from '../../../src/domain/grid/address';
import type { Plan } from '../../../src/domain/plan/plan';
import type { ReadPlansResult } from '../../../src/domain/plan/read-plan';
import type { Mismatch } from './compare-plans';

/** Every finding of a reading: of the workbook, of its plans and of their actions. */
export function allFindings({ plans, findings }: ReadPlansResult): readonly Finding[] {
  const ofPlan = (plan: Plan): readonly Finding[] => [
    ...plan.findings,
    ...plan.actions.flatMap((action) => [...action.findings]),
  ];
  return [...findings, ...plans.flatMap(ofPlan)];
}

/** The findings that say of a row that it could not be read, or may have been read wrongly. */
const OF_ROWS: ReadonlySet<FindingCode> = new Set(['row-unread', 'row-unsure']);
/** Of a cell with something in it, that nothing could be made of it. */
const OF_CELLS: ReadonlySet<FindingCode> = new Set(['due-unclear', 'due-ambiguous']);
/** Of a column, that what it was taken for is to be checked. */
const OF_COLUMNS: ReadonlySet<FindingCode> = new Set(['column-unsure']);
/** Of a table, that it was not read at all. */
const OF_TABLES: ReadonlySet<FindingCode> = new Set(['sheet-unread', 'table-unread'] as FindingCode[]);

function isWithin(row: number, [top, bottom]: readonly [number, number]): boolean {
  return row >= top && row <= bottom;
}

/** Whether a path of sections holds a line that was asked about, which may go on over a page. */
function names(path: unknown, line: string): boolean {
  return Array.isArray(path) && path.some((part) => typeof part === 'string' && part.startsWith(line));
}

/** Whether one finding points at a mismatch and says what could not be read. */
function explains({ code, cell, raw }: Finding, { what, rows, column, wanted, read }: Mismatch): boolean {
  // The line itself is asked about that the rows below stand under, or do not.
  if (what === 'section' && OF_ROWS.has(code) && (names(read, raw) || names(wanted, raw))) return true;
  const place = cell === null ? null : parseAddress(cell);
  if (!place) return false;
  if (what === 'plan') return OF_TABLES.has(code) && isWithin(place.row, rows);
  if (OF_ROWS.has(code)) return isWithin(place.row, rows) && what !== 'column' && what !== 'headings';
  if (OF_CELLS.has(code)) return isWithin(place.row, rows) && place.column === column;
  return OF_COLUMNS.has(code) && place.column === column;
}

/**
 * The finding that tells of a mismatch; null where the reading is wrong and does not say so.
 *
 * @example explainMismatch(mismatch, findings)?.code // 'due-unclear'
 */
export function explainMismatch(mismatch: Mismatch, findings: readonly Finding[]): Finding | null {
  return findings.find((finding) => explains(finding, mismatch)) ?? null;
}
