import { Refused } from './failure';
import type { PaneActions } from './pane-actions';
import type { PaneWork } from './pane-work';

/** Reviewing the same workbook otherwise: at another date, or with a correction. */
export function createEditActions(work: PaneWork): Pick<PaneActions, 'setAsAt' | 'edit' | 'describeEffect'> {
  const { state } = work.store;
  let lastDate = '';
  return {
    setAsAt(date) {
      lastDate = date;
      return work.reviewWith({ kind: 'as-at', date }, (session) =>
        // Of dates that are run through with a key held down only the last is wanted.
        date === lastDate ? { kind: 'date-changed', date, session: session.asAt(date) } : null,
      );
    },
    edit(edit) {
      return work.reviewWith({ kind: 'edit', edit }, (session) => {
        const refusal = session.whyRefused(edit);
        if (refusal !== null) throw new Refused(refusal);
        return { kind: 'edited', edit, session: session.edit(edit) };
      });
    },
    describeEffect: (edit) => state().review?.session.describeEffect(edit) ?? '',
  };
}
