import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { ChangeConflict, WorkbookChange } from './workbook-change';

/** What a host can and cannot do; a missing power is declared, not discovered. */
export interface WorkbookCapabilities {
  /** Keeps cell fills, merges and comments when reading. */
  readonly readsFormats: boolean;
  /** Others may change the workbook between reading and writing. */
  readonly sharedEditing: boolean;
  /**
   * A fault leaves everything as it was. Where this is false a lost connection may leave a part written; applying
   * the same changes again then finishes them.
   */
  readonly allOrNothing: boolean;
}

/** How far a long reading has come; `done` of `total` sheets. */
export type ReportProgress = (step: {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}) => void;

/** A workbook, whatever holds it: read once, changed by a list of changes. */
export interface Workbook {
  readonly capabilities: WorkbookCapabilities;
  /** Everything in it, as plain data. Throws WorkbookError when it cannot be had, or the signal stops it. */
  read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot>;
  /**
   * Applies all changes, or none: throws WorkbookError with the workbook as it was when one is impossible.
   * Rows and sheets that hold something else than a change expects are left alone and reported; what holds
   * already what a change would put there is neither written nor reported.
   */
  apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]>;
  /** Whether there is a write of ours to take back; true from a write that changed something until `undo`. */
  readonly canUndo: boolean;
  /**
   * Takes back the last `apply` that changed something: every cell, width, table, name and sheet of it as before.
   * Rows that someone has changed since are left alone and reported. Throws WorkbookError `nothing-to-undo`.
   */
  undo(): Promise<readonly ChangeConflict[]>;
}

/** A workbook held as a file: what it holds can be had as bytes. */
export interface WorkbookFile extends Workbook {
  /** The whole file; the very bytes it was opened from when nothing has changed. */
  save(): Uint8Array;
}

/** The hidden defined name by which a sheet of ours is known. */
export function markerName(marker: string): string {
  return `_Parity.${marker}`;
}
