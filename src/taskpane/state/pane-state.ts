import type { PaneSession } from '../../application/pane/pane-session';
import type { DataSheetTemplate } from '../../application/pane/gaps-view';
import type { PlaceView, WriteOutcome, WritePreview } from '../../application/pane/review-view';
import type { SettingEdit } from '../../application/pane/setting-edit';
import type { ActionFilter } from './action-filter';
import type { GapFilter } from './gap-filter';

export const PANE_TABS = ['review', 'checks', 'gaps', 'set-up'] as const;
export type PaneTab = (typeof PANE_TABS)[number];

export interface ScanProgress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

/** What the pane is at; one thing at a time. */
export type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'scanning'; readonly progress: ScanProgress | null }
  /** The same snapshot, reviewed with another date or a correction. */
  | { readonly kind: 'reviewing' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'previewing'; readonly preview: WritePreview }
  | { readonly kind: 'writing'; readonly preview: WritePreview }
  | { readonly kind: 'saving' }
  | { readonly kind: 'inserting'; readonly template: DataSheetTemplate }
  | { readonly kind: 'undoing' };

/** What *Try again* does after a failure. */
export type Retry =
  | { readonly kind: 'scan' }
  | { readonly kind: 'preview' }
  | { readonly kind: 'write' }
  | { readonly kind: 'save' }
  | { readonly kind: 'insert'; readonly template: DataSheetTemplate }
  | { readonly kind: 'undo' }
  | { readonly kind: 'as-at'; readonly date: string }
  | { readonly kind: 'edit'; readonly edit: SettingEdit }
  | { readonly kind: 'go-to'; readonly place: PlaceView };

/** Something did not work: what, why and what to do next, in words. */
export interface Failure {
  readonly what: string;
  readonly why: string;
  readonly retry: Retry;
}

/** Something was done to the workbook, and is said until the next thing is. */
export interface Done extends WriteOutcome {
  readonly kind: 'written' | 'saved' | 'inserted' | 'undone';
  /** The time of day, `14:02`. */
  readonly at: string;
}

/** What a screen reader is told; `number` sets two equal sentences apart. */
export interface Announcement {
  readonly text: string;
  readonly urgent: boolean;
  readonly number: number;
}

/** The review on show. */
export interface OpenReview {
  readonly session: PaneSession;
  /** Which of its plans, from 0. */
  readonly plan: number;
  readonly filter: ActionFilter;
  readonly gapFilter: GapFilter;
  /** False from a write until the workbook has been read again. */
  readonly fresh: boolean;
  /** Corrections not yet kept in the workbook; made again after another scan. */
  readonly edits: readonly SettingEdit[];
}

export interface PaneState {
  readonly tab: PaneTab;
  /** The first run is still ahead. */
  readonly welcome: boolean;
  /** The date chosen in the pane, ISO; null leaves it to the workbook's settings. */
  readonly asAt: string | null;
  readonly review: OpenReview | null;
  readonly doing: Doing;
  readonly done: Done | null;
  /** There is a write of ours to take back. */
  readonly canUndo: boolean;
  readonly failure: Failure | null;
  readonly announcement: Announcement;
}

/** The pane as it opens, with what is remembered of this person. */
export function openPane(remembered: { readonly tab: PaneTab; readonly welcome: boolean }): PaneState {
  return {
    ...remembered,
    asAt: null,
    review: null,
    doing: { kind: 'nothing' },
    done: null,
    canUndo: false,
    failure: null,
    announcement: { text: '', urgent: false, number: 0 },
  };
}
