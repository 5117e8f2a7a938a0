import type { PaneActions } from './pane-actions';
import type { PaneWork } from './pane-work';

type WriteActions = Pick<
  PaneActions,
  'preview' | 'closePreview' | 'write' | 'saveSetUp' | 'insertDataSheet' | 'undo'
>;

/** What changes the workbook, and what shows it first or takes it back. */
export function createWriteActions(work: PaneWork, goTo: PaneActions['goTo']): WriteActions {
  const { state, dispatch } = work.store;
  return {
    preview() {
      return work.begin({ kind: 'preview-started' }, () =>
        work.attempt({ kind: 'preview' }, async () => {
          const review = await work.fresh();
          if (review) dispatch({ kind: 'previewed', preview: review.session.preview() });
        }),
      );
    },
    closePreview: () => dispatch({ kind: 'preview-closed' }),

    async write() {
      const { doing, review } = state();
      if (doing.kind !== 'previewing' || !review) return;
      dispatch({ kind: 'write-started' });
      await work.attempt({ kind: 'write' }, async () => work.done('written', await review.session.write()));
    },
    saveSetUp() {
      return work.begin({ kind: 'save-started' }, () =>
        work.attempt({ kind: 'save' }, async () => {
          const review = await work.fresh();
          if (review) work.done('saved', await review.session.saveSetUp());
        }),
      );
    },
    insertDataSheet(template) {
      return work.begin({ kind: 'insert-started', template }, () =>
        work.attempt({ kind: 'insert', template }, async () => {
          const review = await work.fresh();
          if (!review) return;
          const outcome = await review.session.insertDataSheet(template);
          work.done('inserted', outcome);
          await goTo(outcome.place);
        }),
      );
    },
    undo() {
      return work.begin({ kind: 'undo-started' }, () =>
        work.attempt({ kind: 'undo' }, async () => {
          await work.rereading;
          const { undo } = await work.engine();
          work.done('undone', await undo(work.host.workbook));
        }),
      );
    },
  };
}
