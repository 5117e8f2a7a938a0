/** How the host tells the client of an event. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly id: number;
}

/** What the client takes for an event among all messages. */
export const EVENT_CATEGORY = 65_536;
