import type { PlaceView } from '../../application/pane/review-view';
import type { LoadEngine } from '../engine';
import type { PaneHost } from '../pane-host';
import { createEditActions } from './edit-actions';
import type { PaneActions } from './pane-actions';
import { rememberTab } from './pane-memory';
import type { Retry } from './pane-state';
import type { PaneStore } from './pane-store';
import { PaneWork } from './pane-work';
import { createScanActions } from './scan-actions';
import { createWriteActions } from './write-actions';

/** What a person can do in one pane over one host. */
export function createPaneActions(host: PaneHost, loadEngine: LoadEngine, store: PaneStore): PaneActions {
  const work = new PaneWork(host, loadEngine, store);
  const { state, dispatch } = store;

  async function goTo(place: PlaceView): Promise<void> {
    try {
      await host.goTo(place);
      if (state().failure?.retry.kind === 'go-to') dispatch({ kind: 'message-closed' });
    } catch (error) {
      work.fail(error, { kind: 'go-to', place });
    }
  }

  const actions: PaneActions = {
    ...createScanActions(work),
    ...createEditActions(work),
    ...createWriteActions(work, goTo),
    goTo,
    chooseTab(tab) {
      rememberTab(host, tab);
      dispatch({ kind: 'tab-chosen', tab });
    },
    choosePlan: (plan) => dispatch({ kind: 'plan-chosen', plan }),
    narrow: (filter) => dispatch({ kind: 'filter-changed', filter }),
    narrowGaps: (filter) => dispatch({ kind: 'gap-filter-changed', filter }),
    async tryAgain() {
      const retry = state().failure?.retry;
      if (retry) await repeat(retry, actions);
    },
    closeMessage: () => dispatch({ kind: 'message-closed' }),
  };
  return actions;
}

/** Does again what failed. */
function repeat(retry: Retry, actions: PaneActions): Promise<void> {
  switch (retry.kind) {
    case 'scan':
      return actions.scan();
    case 'preview':
      return actions.preview();
    case 'write':
      return actions.write();
    case 'save':
      return actions.saveSetUp();
    case 'insert':
      return actions.insertDataSheet(retry.template);
    case 'undo':
      return actions.undo();
    case 'as-at':
      return actions.setAsAt(retry.date);
    case 'edit':
      return actions.edit(retry.edit);
    case 'go-to':
      return actions.goTo(retry.place);
  }
}
