import { useSyncExternalStore, type ReactElement } from 'react';
import type { Notices } from './notices';

export interface BelowRibbonProps {
  readonly notices: Notices;
  /** The pane, made anew whenever a button may have changed the workbook under it. */
  readonly pane: (revision: number) => ReactElement;
}

/** The pane, with what a button of the ribbon came to above it until that is put away. */
export function BelowRibbon({ notices, pane }: BelowRibbonProps): ReactElement {
  const { notice, revision } = useSyncExternalStore(notices.subscribe, notices.current);
  return (
    <>
      {/* It stays when it is empty: a screen reader announces only what appears in a region it knows. */}
      <div role="status" className="ribbon-notice" data-kind={notice?.kind}>
        {notice && (
          <>
            <p>{notice.sentence}</p>
            <button type="button" onClick={notices.dismiss}>
              Close
            </button>
          </>
        )}
      </div>
      <div className="pane">{pane(revision)}</div>
    </>
  );
}
