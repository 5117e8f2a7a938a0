import type { SheetSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { Captured } from '../write/capture';
import type { Frame } from '../write/frame';
import type { SheetPlan } from '../write/plan-sheet';
import type { NameChange, Width, WritePlan } from '../write/plan-write';

/** One sheet as it was before a write, as far as the write changes it. */
export interface SheetInverse {
  readonly plan: SheetPlan;
  /** Null for a sheet that the write adds. */
  readonly captured: Captured | null;
  /** The frame that the write replaces; null where it replaces none, or it is not known. */
  readonly frame: Frame | null;
}

/** A sheet that a write takes away. */
export interface RemovedSheet {
  readonly sheet: SheetSnapshot;
  readonly captured: Captured;
  /** Where it stands among the sheets, from 0. */
  readonly position: number;
}

/** What takes a write back: what it did, with all that stood there before. */
export interface Inverse {
  readonly write: WritePlan;
  readonly removed: readonly RemovedSheet[];
  readonly sheets: readonly SheetInverse[];
  readonly names: readonly NameChange[];
  /** The charts that were on sheets of ours before, by the name of the sheet. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** Widths before. */
  readonly widths: readonly Width[];
}
