/** What a ribbon button came to, for the pane to show. */
export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly sentence: string;
  /** The workbook may hold something else than the pane shows. */
  readonly workbookChanged: boolean;
}

/** The last notice, for a pane that may open after it was given. */
export interface Notices {
  tell(notice: Notice): void;
  last(): Notice | null;
  dismiss(): void;
  /** Calls back at each change; returns how to stop. */
  subscribe(changed: () => void): () => void;
}

export function createNotices(): Notices {
  const listeners = new Set<() => void>();
  let notice: Notice | null = null;
  const set = (next: Notice | null): void => {
    notice = next;
    for (const changed of listeners) changed();
  };
  return {
    tell: set,
    last: () => notice,
    dismiss: () => set(null),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
