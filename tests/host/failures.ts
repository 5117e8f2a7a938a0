import type { BookData } from './model/data/book-data';
import type { WireAction, WireRequest } from './protocol/wire';
import { ACTION, PATH } from './protocol/wire';

/** Ways in which Excel turns a whole batch away, with Office's error numbers. */
const REFUSALS = {
  /** A person is typing in a cell. The client makes it `InvalidOperationInCellEditMode`. */
  'cell-edit': 5004,
  /** A dialog is open: `WriteNotSupportedWhenModalDialogOpen`. */
  'modal-dialog': 5016,
  /** `InvalidOrTimedOutSession`. */
  session: 5012,
  /** `ActivityLimitReached`. */
  'activity-limit': 5102,
  'request-too-large': 5103,
  'response-too-large': 5104,
  /** `AccessDenied`. */
  'access-denied': 7000,
  /** Anything else: `GeneralException`. */
  unknown: 5001,
} as const;
export type Refusal = keyof typeof REFUSALS;

export const refusalCode = (refusal: Refusal): number => REFUSALS[refusal];

/** Which batch: the nth from now (1 is the next), or the first that fits. */
export type Which = number | ((request: WireRequest) => boolean);

/**
 * What may go wrong, on demand. A protected sheet, a read-only workbook, the 1904 date system and the size past
 * which reads come back null are states of the model instead: `model.sheet('Plan').isProtected = true`.
 * Clean-up batches never fail, so that no test waits for the client's five-second retry.
 */
export class Failures {
  readonly #refusals: { readonly refusal: Refusal; left: number }[] = [];
  readonly #edits: { which: Which; readonly edit: (model: BookData) => void }[] = [];
  readonly #members: { readonly member: string; readonly code: string; left: number }[] = [];
  #lost: { writes: number } | null = null;
  /** Waits before each answer, in milliseconds; not before that to a clean-up. */
  latency = 0;
  /** Batches whose text is longer, in bytes, are refused as too large. */
  requestLimit = Infinity;
  /** Batches whose answer is longer are done, and refused as too large. */
  responseLimit = Infinity;

  /** Turns away the next batches whole, before anything of them is done. */
  refuse(refusal: Refusal, batches = 1): void {
    this.#refusals.push({ refusal, left: batches });
  }

  /**
   * Fails where a member is used, as Excel does, with what ran before it done.
   *
   * @param member as in error locations: `Range.values`, `WorksheetCollection.add`
   * @param code `FilteredRangeConflict`, `MergedRangeConflict`, `HostRestartNeeded`, …
   */
  failAt(member: string, code: string, times = 1): void {
    this.#members.push({ member, code, left: times });
  }

  /** Does something to the workbook before a batch is answered, as someone else who has it open would. */
  before(which: Which, edit: (model: BookData) => void): void {
    this.#edits.push({ which, edit });
  }

  /**
   * In the next batch that writes, the connection is lost after so many of its writes: they stay done, and the
   * client hears `InvalidOrTimedOutSession`.
   */
  loseConnectionAfter(writes: number): void {
    this.#lost = { writes };
  }

  /** Nothing fails any more. */
  clear(): void {
    this.#refusals.length = 0;
    this.#edits.length = 0;
    this.#members.length = 0;
    this.#lost = null;
    Object.assign(this, { latency: 0, requestLimit: Infinity, responseLimit: Infinity });
  }

  /** For the host: edits that are due before this batch. */
  takeEdits(request: WireRequest): readonly ((model: BookData) => void)[] {
    const due = this.#edits.filter((waiting) => {
      if (typeof waiting.which === 'function') return waiting.which(request);
      waiting.which -= 1;
      return waiting.which === 0;
    });
    for (const edit of due) this.#edits.splice(this.#edits.indexOf(edit), 1);
    return due.map(({ edit }) => edit);
  }

  /** For the host: whether this batch is turned away. */
  takeRefusal(bytes: number): Refusal | null {
    if (bytes > this.requestLimit) return 'request-too-large';
    const [first] = this.#refusals;
    if (!first) return null;
    first.left -= 1;
    if (first.left <= 0) this.#refusals.shift();
    return first.refusal;
  }

  /** For the host: whether any member is to fail. */
  get hasMembers(): boolean {
    return this.#members.length > 0;
  }

  /** For the host: the code a member fails with, if it is to fail now. */
  takeMember(member: string): string | null {
    const found = this.#members.find((waiting) => waiting.member === member);
    if (!found) return null;
    found.left -= 1;
    if (found.left <= 0) this.#members.splice(this.#members.indexOf(found), 1);
    return found.code;
  }

  /** For the host: after how many writes of this batch the connection is lost. */
  takeLoss(request: WireRequest): number | null {
    if (!this.#lost || !writes(request)) return null;
    const { writes: count } = this.#lost;
    this.#lost = null;
    return count;
  }
}

const READING = /^(Get|Find|_|Activate$|Select$|Suspend|Calculate$|Load|Date$)/;

/** Whether an action changes the workbook by itself. */
export function isWrite(action: WireAction, request: WireRequest): boolean {
  if (action.ActionType === ACTION.setProperty || action.ActionType === ACTION.update) return true;
  if (action.ActionType === ACTION.method) return !READING.test(action.Name);
  if (action.ActionType !== ACTION.instantiate) return false;
  const path = request.ObjectPaths[action.ObjectPathId];
  return path?.ObjectPathType === PATH.method && !READING.test(path.Name);
}

/** Whether a batch changes the workbook. */
export function writes(request: WireRequest): boolean {
  return request.Actions.some((action) => isWrite(action, request));
}
