import type { TableSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { Queue } from '../office-batches';
import type { WorkbookLook } from './look';
import { parsePlace } from './place-text';
import type { SheetExtras } from './to-snapshot';

interface PlacedComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Comments = Map<string, PlacedComment>;

/** Where tables and comments stand, by the name of their sheet. */
export const queueExtras =
  (look: WorkbookLook): Queue<ReadonlyMap<string, SheetExtras>> =>
  ({ workbook }) => {
    const tables = look.sheets.map((sheet) => queueTables(workbook.worksheets.getItem(sheet.id), sheet));
    const comments = queueComments(workbook, look);
    return () => {
      const found = comments();
      return new Map(
        look.sheets.map((sheet, index) => [
          sheet.name,
          { tables: tables[index]?.() ?? [], comments: found.get(sheet.name) ?? new Map() },
        ]),
      );
    };
  };

function queueTables(
  sheet: Excel.Worksheet,
  { tables }: WorkbookLook['sheets'][number],
): () => readonly TableSnapshot[] {
  const readers = tables.map(({ id, name, hasHeader, hasTotals }) => {
    const table = sheet.tables.getItem(id);
    const range = table.getRange().load('address');
    table.columns.load('items/name');
    return (): TableSnapshot | null => {
      const place = parsePlace(range.address);
      return (
        place && {
          name,
          range: place.range,
          headerRowCount: hasHeader ? 1 : 0,
          totalsRowCount: hasTotals ? 1 : 0,
          columnNames: table.columns.items.map((column) => column.name),
        }
      );
    };
  });
  return () => readers.map((read) => read()).filter((table) => table !== null);
}

function queueComments(workbook: Excel.Workbook, look: WorkbookLook): () => ReadonlyMap<string, Comments> {
  const notes = look.notes.map(({ text }, index) => {
    const place = workbook.notes.getItemAt(index).getLocation().load('address');
    return () => ({ address: place.address, text });
  });
  const threads = look.comments.map(({ id, text }) => {
    const comment = workbook.comments.getItem(id);
    const place = comment.getLocation().load('address');
    comment.replies.load('items/content');
    return () => ({
      address: place.address,
      text: [text, ...comment.replies.items.map(({ content }) => content)].join('\n'),
    });
  });
  return () => {
    const bySheet = new Map<string, Comments>();
    for (const read of [...notes, ...threads]) {
      const { address, text } = read();
      const place = parsePlace(address);
      if (!place) continue;
      const { top: row, left: column } = place.range;
      const comments = bySheet.get(place.sheet) ?? new Map<string, PlacedComment>();
      comments.set(`${row},${column}`, { row, column, text });
      bySheet.set(place.sheet, comments);
    }
    return bySheet;
  };
}
