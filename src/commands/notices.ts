/** What a ribbon button came to, for the pane to show. */
export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly sentence: string;
  /** The workbook may hold something else than the pane shows. */
  readonly workbookChanged: boolean;
}

export interface NoticeState {
  /** The last notice that nobody has put away; a pane may open after it was given. */
  readonly notice: Notice | null;
  /** Counts the notices after which the workbook may have changed. */
  readonly revision: number;
}

/** What the buttons of the ribbon tell, and the pane hears. */
export interface Notices {
  readonly tell: (notice: Notice) => void;
  readonly current: () => NoticeState;
  readonly dismiss: () => void;
  /** Calls back at each change; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createNotices(): Notices {
  const listeners = new Set<() => void>();
  let state: NoticeState = { notice: null, revision: 0 };
  const set = (notice: Notice | null): void => {
    state = { notice, revision: state.revision + (notice?.workbookChanged ? 1 : 0) };
    for (const changed of listeners) changed();
  };
  return {
    tell: set,
    current: () => state,
    dismiss: () => set(null),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
