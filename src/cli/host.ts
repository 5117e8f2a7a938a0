import type { Temporal } from 'temporal-polyfill';
import type { WorkbookFile } from '../workbook/workbook-port';
import type { Console } from './console';

/** What a command may use of the world: the entry file gives it, a test may give another. */
export interface Host {
  readonly console: Console;
  /** Today in Europe/London, taken once. */
  readonly today: Temporal.PlainDate;
  readonly openWorkbook: (bytes: Uint8Array, fileName: string) => WorkbookFile;
  readonly createWorkbook: () => WorkbookFile;
  /** The workbook reviewed when none is named. */
  readonly samplePath: string;
  readonly readStandardInput: () => string;
}

/** Exit statuses: done; done, with findings that are errors; could not be done. */
export const EXIT = { done: 0, doneWithErrors: 1, notDone: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
