import { WorkbookError, type WorkbookErrorCode } from '../workbook-error';

/** What was being done when Excel failed: the sentence says so. */
export type Doing = 'read' | 'write' | 'undo' | 'show';

interface Sentence {
  readonly code: WorkbookErrorCode;
  /** What happened and why, then what to do; `{done}` stands for what could not be done. */
  readonly words: string;
}

const BUSY = 'Excel is busy, so Parity could not {done}. Wait a moment, then try again.';
const LOST =
  'The connection to the workbook was lost, so Parity could not {done}. Reload the workbook, then try again.';
const TOO_LARGE =
  'This workbook is too large for Excel to hand over, so Parity could not {done}. Open it in Excel for Windows or Mac, or delete sheets that are not needed, then try again.';
const OLD =
  'This version of Excel cannot do a part of what Parity needs, so Parity could not {done}. Update Excel, or open the workbook in Excel on the web, then try again.';
const GONE =
  'A sheet, table or name has been deleted or renamed meanwhile, so Parity could not {done}. Review the plan again.';

/** By Excel's own codes, which are the same in every language, as its messages are not. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: {
    code: 'cell-being-edited',
    words:
      'Excel is still editing a cell, so Parity could not {done}. Press Enter in the sheet, then try again.',
  },
  AccessDenied: {
    code: 'protected',
    words:
      'Excel did not allow it, because the workbook or a sheet is protected or may only be read: Parity could not {done}. Ask its owner to let you edit, then try again.',
  },
  FilteredRangeConflict: {
    code: 'filtered',
    words:
      'A filter hides rows that Parity works on, so Parity could not {done}. Clear the filter, then try again.',
  },
  MergedRangeConflict: {
    code: 'cell-in-merge',
    words:
      'A merged area covers cells that Parity works on, so Parity could not {done}. Unmerge the cells beside the plan, then try again.',
  },
  HostRestartNeeded: {
    code: 'host-restart',
    words:
      'Excel has to start again, so Parity could not {done}. Save the workbook, restart Excel, then try again.',
  },
  InactiveWorkbook: {
    code: 'host-busy',
    words:
      'Another workbook is in front, so Parity could not {done}. Click on this workbook, then try again.',
  },
  WriteNotSupportedWhenModalDialogOpen: {
    code: 'host-busy',
    words: 'Excel is waiting in a dialog, so Parity could not {done}. Close the dialog, then try again.',
  },
  ItemAlreadyExists: {
    code: 'sheet-name-taken',
    words:
      'A sheet or name that Parity was to add is there by now, so Parity could not {done}. Review the plan again.',
  },
  NonBlankCellOffSheet: {
    code: 'host-failed',
    words:
      'Cells would be pushed off the sheet, so Parity could not {done}. Free some rows and columns at its end, then try again.',
  },
  RequestAborted: { code: 'host-busy', words: BUSY },
  ActivityLimitReached: { code: 'host-busy', words: BUSY },
  ServiceNotAvailable: { code: 'host-busy', words: BUSY },
  Conflict: { code: 'host-busy', words: BUSY },
  InvalidOrTimedOutSession: { code: 'connection-lost', words: LOST },
  ConnectionFailure: { code: 'connection-lost', words: LOST },
  Timeout: { code: 'connection-lost', words: LOST },
  RangeExceedsLimit: { code: 'too-large', words: TOO_LARGE },
  OperationCellsExceedLimit: { code: 'too-large', words: TOO_LARGE },
  RequestPayloadSizeLimitExceeded: { code: 'too-large', words: TOO_LARGE },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large', words: TOO_LARGE },
  ApiNotFound: { code: 'unsupported-host', words: OLD },
  NotImplemented: { code: 'unsupported-host', words: OLD },
  UnsupportedOperation: { code: 'unsupported-host', words: OLD },
  UnsupportedFeature: { code: 'unsupported-host', words: OLD },
  ItemNotFound: { code: 'no-such-sheet', words: GONE },
  InvalidReference: { code: 'no-such-sheet', words: GONE },
};

const UNKNOWN: Sentence = {
  code: 'host-failed',
  words:
    'Excel failed without saying why, so Parity could not {done}. Try again; if it fails again, save the workbook, close it and open it anew.',
};

const DONE: Readonly<Record<Doing, string>> = {
  read: 'read the workbook',
  write: 'write',
  undo: 'take back its last write',
  show: 'go to the cell',
};

/** Any failure as a fault with a sentence for the user; one that is a fault already is left as it is. */
export function asWorkbookError(error: unknown, doing: Doing): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const name = error instanceof NothingRead ? 'RangeExceedsLimit' : codeOf(error);
  const { code, words } = SENTENCES[name] ?? UNKNOWN;
  return new WorkbookError(code, words.replace('{done}', DONE[doing]), { cause: error });
}

const STATES = {
  'nothing-written': 'Nothing was written.',
  'partly-written': 'Some of it may be in the workbook already: writing again finishes it.',
  'nothing-undone': 'Nothing was taken back.',
  'partly-undone': 'Some of it may be taken back already: taking it back again finishes it.',
} as const;

/** A fault of Excel's that also says how it left the workbook; a refusal of ours says all there is to say. */
export function withState(fault: WorkbookError, state: keyof typeof STATES): WorkbookError {
  if (fault.cause === undefined) return fault;
  return new WorkbookError(fault.code, `${fault.message} ${STATES[state]}`, { cause: fault.cause });
}

/** The code of an error of Excel's, or '' when it is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether Excel refused a batch as a whole, before it did any of it. */
export function isRefusedWhole(error: unknown): boolean {
  const info = error instanceof Error && 'debugInfo' in error ? error.debugInfo : null;
  return !(typeof info === 'object' && info !== null && 'errorLocation' in info && info.errorLocation);
}

/** Fewer cells at once may succeed where this failed. */
export function isTooMuchAtOnce(error: unknown): boolean {
  return asWorkbookError(error, 'read').code === 'too-large';
}

/** Excel answered nothing where there are cells: past its limits it does so instead of failing. */
export class NothingRead extends Error {
  override readonly name = 'NothingRead';
}

export const cancelled = (): WorkbookError =>
  new WorkbookError('cancelled', 'Reading was stopped. Nothing was changed; scan again at any time.');
