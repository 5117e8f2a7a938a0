import type { DataSheetTemplate } from '../../application/pane/gaps-view';
import type { PlaceView } from '../../application/pane/review-view';
import type { SettingEdit } from '../../application/pane/setting-edit';
import type { ActionFilter } from './action-filter';
import type { GapFilter } from './gap-filter';
import type { PaneTab } from './pane-state';

/** What a person can do in the pane. None of them throws: what fails is shown. */
export interface PaneActions {
  readonly chooseTab: (tab: PaneTab) => void;
  readonly scan: () => Promise<void>;
  readonly cancelScan: () => void;
  readonly choosePlan: (plan: number) => void;
  readonly narrow: (filter: ActionFilter) => void;
  readonly narrowGaps: (filter: GapFilter) => void;
  readonly setAsAt: (date: string) => Promise<void>;
  readonly edit: (edit: SettingEdit) => Promise<void>;
  /** What an edit would do, in a sentence; empty when that cannot be said. */
  readonly describeEffect: (edit: SettingEdit) => string;
  readonly preview: () => Promise<void>;
  readonly closePreview: () => void;
  readonly write: () => Promise<void>;
  readonly saveSetUp: () => Promise<void>;
  /** Adds an empty data sheet, and shows it. */
  readonly insertDataSheet: (template: DataSheetTemplate) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly goTo: (place: PlaceView) => Promise<void>;
  readonly tryAgain: () => Promise<void>;
  readonly closeMessage: () => void;
}
