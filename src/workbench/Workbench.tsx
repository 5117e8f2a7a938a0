import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactElement,
  type RefObject,
} from 'react';
import { App } from '../taskpane/App';
import type { LoadEngine } from '../taskpane/engine';
import { LoseReview } from './LoseReview';
import { saveFile } from './save-file';
import { useFileDrop } from './use-file-drop';
import { useOtherPaneKey } from './use-other-pane-key';
import { WorkbenchHeader } from './WorkbenchHeader';
import { workbenchHost } from './workbench-host';
import { hasUnsavedReview, type WorkbenchStore } from './workbench-store';
import { WorkbookView } from './WorkbookView';

/** The bundled plans by file name. */
export type Samples = Readonly<Record<string, () => Promise<Uint8Array>>>;

export interface WorkbenchProps {
  readonly store: WorkbenchStore;
  readonly samples: Samples;
  readonly loadEngine: LoadEngine;
}

/** A workbook in the browser with the pane beside it, as they stand in Excel. */
export function Workbench({ store, samples, loadEngine }: WorkbenchProps): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { opened, problem, waiting } = state;
  const openFile = useCallback(
    (file: File) =>
      void file.arrayBuffer().then(
        (buffer) => store.arrive({ name: file.name, bytes: new Uint8Array(buffer) }),
        () =>
          store.fail(`“${file.name}” could not be read. Check that it is a file and that it is still there.`),
      ),
    [store],
  );
  const over = useFileDrop(openFile);
  useOtherPaneKey();
  useLeaveWarning(hasUnsavedReview(state));
  const book = useShownWhenLedTo(opened?.led ?? 0);
  const opening = opened?.opening;
  const host = useMemo(() => {
    const { opened: now } = store.current();
    return now && now.opening === opening ? workbenchHost(store, now) : null;
  }, [store, opening]);

  return (
    <div className="workbench">
      <WorkbenchHeader
        fileName={opened?.fileName ?? ''}
        samples={Object.keys(samples)}
        canDownload={(opened?.writes ?? 0) > 0}
        onFile={openFile}
        onSample={(name) => void samples[name]?.().then((bytes) => store.arrive({ name, bytes }))}
        onDownload={() => {
          const download = store.download();
          if (download) saveFile(download.bytes, download.name);
        }}
      />
      <div role="alert" className="problem">
        {problem && (
          <>
            <p>{problem}</p>
            <button type="button" className="way" onClick={() => store.fail(null)}>
              Close
            </button>
          </>
        )}
        {opened && waiting && (
          <LoseReview
            open={opened.fileName}
            waiting={waiting.name}
            onDecide={(openIt) => void store.decide(openIt)}
          />
        )}
      </div>
      <section ref={book} className="book" aria-label="Workbook">
        {opened && <WorkbookView opened={opened} onSelect={(sheet, cell) => store.select(sheet, cell)} />}
      </section>
      <div id="pane" className="pane" tabIndex={-1}>
        {host && <App key={opening} host={host} loadEngine={loadEngine} />}
      </div>
      {over && (
        <div className="drop" aria-hidden>
          Drop the workbook to open it here
        </div>
      )}
    </div>
  );
}

/** Brings the sheet into view when the pane has led to a cell of it: in a narrow window it stands above the pane. */
function useShownWhenLedTo(led: number): RefObject<HTMLElement> {
  const book = useRef<HTMLElement>(null);
  useEffect(() => {
    if (led > 0) book.current?.scrollIntoView({ block: 'nearest' });
  }, [led]);
  return book;
}

/** Lets the browser ask before the page is left with a review that nobody has kept. */
function useLeaveWarning(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const leaving = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', leaving);
    return () => removeEventListener('beforeunload', leaving);
  }, [wanted]);
}
