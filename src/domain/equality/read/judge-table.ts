import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { SheetTexts } from './sheet/sheet-texts';
import type { DataTable } from './sheet/table-shape';
import type { TitleWords } from './sheet/title-words';
import { refuseTable } from './staff-evidence';
import { ofOthers } from './words/of-others';

/** Why a table is left, as far as it is told: only where somebody may have meant it to be read. */
export interface LeftTable {
  readonly finding: Finding | null;
}

function firstFilled(view: SheetTexts, row: number): number {
  for (let column = 1; column <= view.width(row); column += 1)
    if (view.text(row, column) !== '') return column;
  return 1;
}

/** The words by which the first heading of a table, or the nearest line over it, says that it is of others. */
function findOthers(
  view: SheetTexts,
  headerRow: number,
  lines: readonly string[],
): { readonly raw: string; readonly words: string } | null {
  for (const raw of [view.text(headerRow, firstFilled(view, headerRow)), lines[0] ?? '']) {
    const words = ofOthers(raw);
    if (words !== null) return { raw, words };
  }
  return null;
}

/**
 * Whether a table is of other organisations, or counts something else than staff in post; null where it may be read.
 *
 * @param top the lines over the first table of the sheet
 */
export function judgeTable(
  view: SheetTexts,
  table: DataTable,
  { lines }: TitleWords,
  top: readonly string[],
): LeftTable | null {
  const { name } = view.sheet;
  const place = view.place(table.headerRow, firstFilled(view, table.headerRow));
  const others = findOthers(view, table.headerRow, lines);
  if (others !== null) {
    const why = { kind: 'subject', words: others.words } as const;
    return { finding: makeFinding('equality-data-unread', name, place, others.raw, { why }) };
  }
  if (table.kind !== 'bands' && table.kind !== 'model-employer' && table.kind !== 'staff-list') return null;
  const refusal = refuseTable(view, table, {
    titles: lines,
    sheet: lines.length > 0 ? [name] : [name, ...top],
  });
  if (refusal === null) return null;
  const raw = lines[0] ?? name;
  const told = makeFinding('equality-data-unread', name, place, raw, { why: refusal.why });
  return { finding: refusal.isMeant ? told : null };
}
