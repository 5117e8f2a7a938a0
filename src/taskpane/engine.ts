import type { Scan, Undo } from '../application/pane/pane-session';

/** What reads, rates and writes; large, so it is fetched when the first scan wants it. */
export interface PaneEngine {
  readonly scan: Scan;
  readonly undo: Undo;
}

export type LoadEngine = () => Promise<PaneEngine>;
