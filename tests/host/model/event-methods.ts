import type { ApiObject } from '../protocol/api-object';
import type { BookData } from './data/book-data';

/** Events by the name of the methods that register for them, with the number they travel under. */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;
export type EventName = keyof typeof EVENTS;

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

export const listenerKey = (event: EventName, target: string): string => `${EVENTS[event]} ${target}`;

/** Gives a class the methods `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and so on. */
export function eventMethods<Listened extends ApiObject & { readonly book: BookData }>(
  type: { readonly prototype: Listened },
  events: readonly EventName[],
  target: (object: Listened) => string,
): void {
  for (const event of events) {
    Object.defineProperty(type.prototype, `_Register${event}Event`, {
      value(this: Listened) {
        this.book.listeners.add(listenerKey(event, target(this)));
      },
    });
    Object.defineProperty(type.prototype, `_Unregister${event}Event`, {
      value(this: Listened) {
        this.book.listeners.delete(listenerKey(event, target(this)));
      },
    });
  }
}
