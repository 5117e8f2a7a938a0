/** Why a workbook could not be read or written. */
export type WorkbookErrorCode =
  | 'not-a-workbook'
  | 'damaged'
  | 'encrypted'
  | 'old-format'
  | 'binary-format'
  | 'too-large'
  | 'unsafe-xml'
  | 'no-such-sheet'
  | 'no-such-table'
  | 'table-cannot-grow'
  | 'cell-in-array'
  | 'cell-in-merge'
  | 'sheet-name-taken'
  | 'not-our-sheet'
  | 'file-missing'
  | 'file-unwritable'
  | 'nothing-to-undo'
  | 'cancelled'
  | 'cell-being-edited'
  | 'protected'
  | 'read-only'
  | 'filtered'
  | 'host-busy'
  | 'host-restart'
  | 'connection-lost'
  | 'unsupported-host'
  | 'host-failed';

/**
 * A host or file failed. `message` is one plain sentence for the user: what, where and what to do.
 */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
