import type { PaneEvent } from './pane-event';
import type { PaneState } from './pane-state';
import { reducePane } from './reduce-pane';

/** The state of one pane, what changes it, and who is told. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createPaneStore(opened: PaneState): PaneStore {
  let state = opened;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(event) {
      state = reducePane(state, event);
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
