import type { ReviewedAction } from '../rag/rating';
import { BETWEEN_NAMES } from './action-lines';
import type { ActionsTable } from './actions-sheet';
import type { SpecCell } from './sheet-spec';
import { STATUS_ORDER, statusWord } from './status-words';
import { COUNT } from './styles';

const INDEX_OF: ReadonlyMap<string, number> = new Map(
  STATUS_ORDER.map(({ status }, index) => [status, index]),
);

/** How many actions have each status, in the order of STATUS_ORDER. */
export type StatusCounts = readonly number[];

/**
 * Counts actions by status.
 *
 * @example countStatuses(lines) // [12, 0, 5, 21, 9, 0, 6, 4]
 */
export function countStatuses(lines: readonly { readonly reviewed: ReviewedAction }[]): StatusCounts {
  const counts = STATUS_ORDER.map(() => 0);
  for (const { reviewed } of lines) {
    const index = INDEX_OF.get(reviewed.rating.status) ?? -1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Counts every action with a status, whatever else it has. */
export function countAllFormula(table: ActionsTable, status: string): string {
  return `COUNTIFS(${table.range('Status')},"${status}")`;
}

/**
 * Which actions a table of counts counts in a row: those whose cell is the label, or those whose cell holds the
 * label among others. Both compare letter by letter, so no name is taken for a pattern, and the label is read
 * from the row's first cell, so no name stands in a formula.
 */
export type Belonging =
  | { readonly kind: 'is'; readonly heading: 'Plan' | 'Section' }
  | { readonly kind: 'among'; readonly heading: 'Lead' | 'Committee' };

function belongs(table: ActionsTable, { kind, heading }: Belonging, row: number): string {
  const range = table.range(heading);
  if (kind === 'is') return `EXACT(${range},$A${row})`;
  const mark = `"${BETWEEN_NAMES}"`;
  return `ISNUMBER(FIND(${mark}&$A${row}&${mark},${mark}&${range}&${mark}))`;
}

/** The count cells of a row, one for each status, live and with their values. */
export function countCells(
  table: ActionsTable,
  belonging: Belonging,
  row: number,
  counts: StatusCounts,
): readonly SpecCell[] {
  const mine = belongs(table, belonging, row);
  return STATUS_ORDER.map(({ status }, index) => ({
    value: counts[index] ?? 0,
    formula: `SUMPRODUCT(${mine}*(${table.range('Status')}="${statusWord(status)}"))`,
    style: COUNT,
  }));
}

/** The statuses that a sentence leaves out when there are none. */
const RARE = new Set(['off-track', 'closed']);

/**
 * A sentence of counts, as words and as a formula over the cells that hold them.
 *
 * @param cells the addresses of the counts, in the order of STATUS_ORDER
 */
export function countSentence(
  counts: StatusCounts,
  total: number,
  cells: readonly string[],
  totalCell: string,
  ending: string,
): { readonly value: string; readonly formula: string } {
  const spoken = STATUS_ORDER.map(({ status }, index) => ({
    word: statusWord(status).toLowerCase(),
    count: counts[index] ?? 0,
    cell: cells[index] ?? '',
    rare: RARE.has(status),
  }));
  const words = spoken
    .filter(({ rare, count }) => !rare || count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');
  const parts = spoken.map(({ word, cell, rare }, index) => {
    const said = `${cell}&" ${word}"`;
    const spaced = index === 0 ? said : `", "&${said}`;
    return rare ? `IF(${cell}>0,${spaced},"")` : spaced;
  });
  return {
    value: `${total} action${total === 1 ? '' : 's'}: ${words}${ending}`,
    formula: `${totalCell}&IF(${totalCell}=1," action: "," actions: ")&${parts.join('&')}&"${ending}"`,
  };
}

/**
 * What a row of counts says, in words: only what is there.
 *
 * @param cells the addresses of the counts, in the order of STATUS_ORDER
 */
export function countWords(
  counts: StatusCounts,
  cells: readonly string[],
): { readonly value: string; readonly formula: string } {
  const words = STATUS_ORDER.flatMap(({ status }, index) =>
    (counts[index] ?? 0) > 0 ? [`${counts[index] ?? 0} ${statusWord(status).toLowerCase()}`] : [],
  );
  const parts = STATUS_ORDER.map(
    ({ status }, index) =>
      `IF(${cells[index] ?? ''}>0,", "&${cells[index] ?? ''}&" ${statusWord(status).toLowerCase()}","")`,
  );
  return { value: words.join(', '), formula: `MID(${parts.join('&')},3,300)` };
}
