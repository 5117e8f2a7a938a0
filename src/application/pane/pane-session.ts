import type { ReportProgress, Workbook } from '../../workbook/workbook-port';
import type { DataSheetTemplate, GapsView, InsertOutcome } from './gaps-view';
import type { ReviewView, WriteOutcome, WritePreview } from './review-view';
import type { SettingEdit } from './setting-edit';

export interface ScanOptions {
  /** ISO date the review speaks for; null lets the workbook's settings decide, else `today`. */
  readonly asAt: string | null;
  /** ISO. */
  readonly today: string;
  readonly onProgress?: ReportProgress;
  readonly signal?: AbortSignal;
}

/**
 * One review of one workbook, as a person works with it. Immutable: an edit or another date gives a new session
 * over the same snapshot; only `write`, `saveSetUp` and `undo` touch the workbook.
 */
export interface PaneSession {
  readonly view: ReviewView;
  /** The equality figures, with the actions that name them. */
  readonly gaps: GapsView;
  /** The same snapshot reviewed as at another date; what is no ISO date leaves the session as it is. */
  asAt(date: string): PaneSession;
  /** Why an edit cannot be made (a number out of its bounds), as a sentence; null when it can. */
  whyRefused(edit: SettingEdit): string | null;
  /**
   * The same snapshot reviewed with a correction, which is kept on the sheet by `saveSetUp` or the next `write`.
   * An edit that cannot be made leaves the session as it is.
   */
  edit(edit: SettingEdit): PaneSession;
  /** What an edit would do: `4 actions would become at risk.` For one that cannot be made, why not. */
  describeEffect(edit: SettingEdit): string;
  preview(): WritePreview;
  write(): Promise<WriteOutcome>;
  /** Writes the settings sheet alone. */
  saveSetUp(): Promise<WriteOutcome>;
  /** Adds an empty data sheet at the end, and writes nothing else; from then on it is the user's own. */
  insertDataSheet(template: DataSheetTemplate): Promise<InsertOutcome>;
}

/** Reads a workbook and reviews it. Throws WorkbookError; a workbook without a plan is a review with no plans. */
export type Scan = (workbook: Workbook, options: ScanOptions) => Promise<PaneSession>;

/** Takes back the last write. */
export type Undo = (workbook: Workbook) => Promise<WriteOutcome>;
