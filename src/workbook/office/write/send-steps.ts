import type { WorkbookError } from '../../workbook-error';
import type { OfficeBatches } from '../office-batches';
import { asWorkbookError, codeOf, isRefusedWhole, type Doing } from '../office-faults';
import { mostBytesAtOnce } from '../payload-limit';
import { CALL_BYTES, type Step } from './steps';

const LEAST_BYTES = 200_000;
const REQUEST_TOO_LARGE = 'RequestPayloadSizeLimitExceeded';
/** Codes with which Excel turns a batch away before it does any of it. */
const NOT_BEGUN: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ActivityLimitReached',
  'WriteNotSupportedWhenModalDialogOpen',
  REQUEST_TOO_LARGE,
]);

/** A write stopped half-way: `isBegun` says whether some of it may be in the workbook. */
export class WriteStopped extends Error {
  override readonly name = 'WriteStopped';

  constructor(
    readonly fault: WorkbookError,
    readonly isBegun: boolean,
  ) {
    super(fault.message, { cause: fault });
  }
}

/** Sends steps in as few batches as Excel's limit allows, in their order. Throws WriteStopped. */
export async function sendSteps(
  batches: OfficeBatches,
  steps: readonly Step[],
  doing: Exclude<Doing, 'read' | 'show'>,
): Promise<void> {
  let waiting = [...steps];
  let mostBytes = mostBytesAtOnce();
  let isBegun = false;
  while (waiting.length > 0) {
    const count = howMany(waiting, mostBytes);
    const now = waiting.slice(0, count);
    try {
      await batches.send(
        (context) => {
          context.application.suspendScreenUpdatingUntilNextSync();
          for (const { put } of now) put(context);
          return () => null;
        },
        { doing, isOneStep: true },
      );
      isBegun = true;
      waiting = waiting.slice(count);
    } catch (error) {
      if (codeOf(error) === REQUEST_TOO_LARGE && mostBytes > LEAST_BYTES && count > 1) {
        mostBytes /= 2;
        continue;
      }
      const isPartly = isBegun || !isRefusedWhole(error) || !NOT_BEGUN.has(codeOf(error));
      throw new WriteStopped(asWorkbookError(error, doing), isPartly);
    }
  }
}

function howMany(steps: readonly Step[], mostBytes: number): number {
  let bytes = 0;
  let count = 0;
  for (const step of steps) {
    bytes += step.bytes + CALL_BYTES;
    if (bytes > mostBytes && count > 0) break;
    count += 1;
  }
  return count;
}
