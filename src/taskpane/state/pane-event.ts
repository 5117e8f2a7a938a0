import type { PaneSession } from '../../application/pane/pane-session';
import type { DataSheetTemplate } from '../../application/pane/gaps-view';
import type { WriteOutcome, WritePreview } from '../../application/pane/review-view';
import type { SettingEdit } from '../../application/pane/setting-edit';
import type { ActionFilter } from './action-filter';
import type { GapFilter } from './gap-filter';
import type { Done, Failure, PaneTab, ScanProgress } from './pane-state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'tab-chosen'; readonly tab: PaneTab }
  | { readonly kind: 'scan-started' }
  | { readonly kind: 'scan-progressed'; readonly progress: ScanProgress }
  | { readonly kind: 'scan-finished'; readonly session: PaneSession; readonly canUndo: boolean }
  | { readonly kind: 'scan-cancelled' }
  /** The workbook was read again after a write, without a word. */
  | { readonly kind: 'refreshed'; readonly session: PaneSession }
  | { readonly kind: 'plan-chosen'; readonly plan: number }
  | { readonly kind: 'filter-changed'; readonly filter: ActionFilter }
  | { readonly kind: 'gap-filter-changed'; readonly filter: GapFilter }
  | { readonly kind: 'reviewing-started' }
  /** With nothing changed. */
  | { readonly kind: 'reviewing-ended' }
  | { readonly kind: 'date-changed'; readonly date: string; readonly session: PaneSession }
  | { readonly kind: 'edited'; readonly edit: SettingEdit; readonly session: PaneSession }
  | { readonly kind: 'preview-started' }
  | { readonly kind: 'previewed'; readonly preview: WritePreview }
  | { readonly kind: 'preview-closed' }
  | { readonly kind: 'write-started' }
  | { readonly kind: 'save-started' }
  | { readonly kind: 'insert-started'; readonly template: DataSheetTemplate }
  | { readonly kind: 'undo-started' }
  | {
      readonly kind: 'done';
      readonly what: Done['kind'];
      readonly outcome: WriteOutcome;
      readonly at: string;
      readonly canUndo: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'message-closed' };
