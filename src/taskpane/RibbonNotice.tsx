import { useSyncExternalStore, type ReactElement } from 'react';
import type { Notices } from '../commands/notices';

/** What a button of the ribbon came to, above everything else in the pane until it is put away. */
export function RibbonNotice({ notices }: { readonly notices: Notices }): ReactElement {
  const notice = useSyncExternalStore(notices.subscribe, notices.last);
  // The region stays when it is empty: a screen reader announces only what appears in one it knows.
  return (
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
  );
}
