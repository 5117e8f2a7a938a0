import { EVENT_CATEGORY, type EventEntry } from '../protocol/event-message';
import type { BookData, BookEvent } from './data/book-data';
import { fullAddress } from './data/place';
import type { SheetData } from './data/sheet-data';
import { EVENTS, listenerKey, WORKBOOK_TARGET, type EventName } from './event-methods';

const SHIFTS: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  ColumnInserted: 'ShiftCellRight',
  RowDeleted: 'ShiftCellUp',
  ColumnDeleted: 'ShiftCellLeft',
};

/** What is to be told of something that happened: one entry for each target that is listened to. */
export function entriesFor(book: BookData, event: BookEvent): readonly EventEntry[] {
  if (!book.tellsEvents) return [];
  switch (event.kind) {
    case 'changed':
      return entries(book, 'DataChanged', event.sheet, {
        changeType: event.changeType,
        source: event.source,
        triggerSource: event.source === 'Local' ? 'ThisLocalAddin' : 'Unknown',
        address: addressOf(event),
        shiftDirection: SHIFTS[event.changeType] ?? 'None',
      });
    case 'activated':
      return [
        ...entries(book, 'Deactivated', event.before, {}),
        ...entries(book, 'Activated', event.sheet, {}),
      ];
    case 'selected':
      return entries(book, 'SelectionChanged', event.sheet, { address: addressOf(event) });
    case 'added':
      return entries(book, 'Added', event.sheet, { source: book.source });
    case 'deleted':
      return entries(book, 'Deleted', event.sheet, { source: book.source });
  }
}

function addressOf({ sheet, range }: Extract<BookEvent, { kind: 'changed' | 'selected' }>): string {
  const address = fullAddress(sheet, range);
  return address.slice(address.lastIndexOf('!') + 1);
}

function entries(book: BookData, event: EventName, sheet: SheetData, told: object): readonly EventEntry[] {
  return [sheet.id, WORKBOOK_TARGET]
    .filter((target) => book.listeners.has(listenerKey(event, target)))
    .map((targetId) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: EVENTS[event],
      targetId,
      message: JSON.stringify({ ...told, worksheetId: sheet.id }),
      id: book.newId(),
    }));
}
