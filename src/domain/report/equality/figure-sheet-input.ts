import type { Temporal } from 'temporal-polyfill';
import type { EqualityPolicy } from '../../equality/equality-policy';
import type { Figure } from '../../equality/figure';
import type { WorkforceData } from '../../equality/workforce-data';
import type { ActionLine } from '../action-lines';
import type { ActionsTable } from '../actions-sheet';
import type { KeptNote } from '../kept-notes';
import type { NumberAt } from './live/live-count';

/** A number of the settings, and the formula that reads it where it is set; none when no settings are written. */
export interface LiveSetting {
  readonly value: number;
  readonly formula: string | null;
}

/** The settings the figures go by. */
export interface LiveSettings {
  /** A fraction. */
  readonly confidence: LiveSetting;
  readonly from: LiveSetting;
  readonly to: LiveSetting;
  /** In percent. */
  readonly target: LiveSetting;
}

/** What the sheets of figures are made from. */
export interface FigureSheetInput {
  readonly figures: readonly Figure[];
  readonly data: WorkforceData;
  readonly policy: EqualityPolicy;
  readonly settings: LiveSettings;
  readonly numberAt: NumberAt;
  /** The actions of the plans, and where they are listed. */
  readonly lines: readonly ActionLine[];
  readonly table: ActionsTable;
  readonly asAt: Temporal.PlainDate;
  /** The name a sheet of ours is to have, by its marker. */
  readonly nameOf: (marker: string, wanted: string) => string;
  /** What the user wrote on a sheet of ours, by its marker. */
  readonly notesOf: (marker: string) => readonly KeptNote[];
}
