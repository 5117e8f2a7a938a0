import { useId, useRef, type ReactElement } from 'react';

export interface WorkbenchHeaderProps {
  readonly fileName: string;
  readonly samples: readonly string[];
  readonly canDownload: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onDownload: () => void;
}

/** What the page is, which workbook is open, and the ways in and out. */
export function WorkbenchHeader(props: WorkbenchHeaderProps): ReactElement {
  const { fileName, samples, canDownload, onFile, onSample, onDownload } = props;
  const input = useRef<HTMLInputElement>(null);
  const sampleId = useId();
  return (
    <header className="header">
      <img src="assets/parity-32.png" alt="" width="32" height="32" />
      <div className="header-title">
        <h1>{fileName || 'Parity'}</h1>
        <p>Nothing is uploaded: the workbook stays in this page.</p>
      </div>
      <div className="header-ways">
        <label htmlFor={sampleId}>Sample</label>
        <select
          id={sampleId}
          className="way"
          value={samples.includes(fileName) ? fileName : ''}
          onChange={({ target }) => onSample(target.value)}
        >
          {!samples.includes(fileName) && <option value="">Choose…</option>}
          {samples.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <button type="button" className="way" onClick={() => input.current?.click()}>
          Open a workbook
        </button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Workbook to open"
          accept=".xlsx,.xlsm"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again after it was changed.
            target.value = '';
            if (file) onFile(file);
          }}
        />
        <button
          type="button"
          className="way main-way"
          disabled={!canDownload}
          title={canDownload ? undefined : 'Write status in the pane first'}
          onClick={onDownload}
        >
          Download reviewed copy
        </button>
      </div>
    </header>
  );
}
