import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { LoadEngine } from '../engine';
import type { PaneHost } from '../pane-host';
import { createPaneActions } from '../state/create-pane-actions';
import type { PaneActions } from '../state/pane-actions';
import { recallPane } from '../state/pane-memory';
import { openPane, type PaneState } from '../state/pane-state';
import { createPaneStore } from '../state/pane-store';

/**
 * One pane over one host: its state, and what a person can do. Whoever knows the pane already finds the workbook
 * scanned as it opens; nothing is scanned before the first run has said what that means.
 */
export function usePane(
  host: PaneHost,
  loadEngine: LoadEngine,
): { readonly state: PaneState; readonly actions: PaneActions } {
  const [{ store, actions }] = useState(() => {
    const store = createPaneStore(openPane(recallPane(host)));
    return { store, actions: createPaneActions(host, loadEngine, store) };
  });
  const state = useSyncExternalStore(store.subscribe, store.state);

  // Before the first picture: else a pane with nothing in it would flash up.
  useLayoutEffect(() => {
    if (!store.state().welcome && !store.state().review) void actions.scan();
    return () => actions.cancelScan();
  }, [store, actions]);

  return { state, actions };
}
