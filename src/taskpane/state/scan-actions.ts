import type { PaneActions } from './pane-actions';
import { rememberWelcomed } from './pane-memory';
import type { PaneWork } from './pane-work';

/** Scanning the workbook, and stopping that. */
export function createScanActions(work: PaneWork): Pick<PaneActions, 'scan' | 'cancelScan'> {
  const { host } = work;
  const { state, dispatch } = work.store;
  let stopper = new AbortController();
  return {
    scan() {
      return work.begin({ kind: 'scan-started' }, async () => {
        rememberWelcomed(host);
        stopper = new AbortController();
        const { signal } = stopper;
        try {
          await work.rereading;
          const session = await work.read(signal);
          if (!signal.aborted) dispatch({ kind: 'scan-finished', session, canUndo: host.workbook.canUndo });
        } catch (error) {
          if (!signal.aborted) work.fail(error, { kind: 'scan' });
        }
      });
    },
    cancelScan() {
      if (state().doing.kind !== 'scanning') return;
      stopper.abort();
      dispatch({ kind: 'scan-cancelled' });
    },
  };
}
