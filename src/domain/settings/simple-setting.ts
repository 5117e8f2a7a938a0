import type { Temporal } from 'temporal-polyfill';
import type { DateSystem } from '../calendar/serial';
import type { CellValue } from '../grid/cell';
import type { Settings } from './settings';

/** One setting that holds for the whole workbook. */
export interface SimpleSetting {
  readonly name: string;
  readonly what: string;
  readonly allowed: string;
  /** The bounds of a whole number, for the check Excel makes as it is typed. */
  readonly bounds?: readonly [min: number, max: number];
  /** The words it takes one of, for the list Excel offers. */
  readonly choices?: readonly string[];
  /** What is written in the cell; null for nothing. */
  readonly show: (settings: Settings) => string | number | Temporal.PlainDate | null;
  /** What is used, in words. */
  readonly inWords: (settings: Settings) => string;
  /** The settings with a value of a cell put in; null when the value cannot be used. */
  readonly take: (settings: Settings, value: CellValue, dateSystem: DateSystem) => Settings | null;
}
