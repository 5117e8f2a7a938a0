import { WorkbookError, type WorkbookErrorCode } from '../../workbook/workbook-error';
import { text } from '../text';
import type { Failure, Retry } from './pane-state';

/** The engine itself could not be fetched. */
export class EngineMissing extends Error {
  override readonly name = 'EngineMissing';
}

/** A correction that cannot be made; the message says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** After these a host that cannot write all or nothing may have written a part. */
const HALF_WAY: ReadonlySet<WorkbookErrorCode> = new Set([
  'connection-lost',
  'host-busy',
  'host-restart',
  'host-failed',
  'cancelled',
]);

const PARTLY = {
  write: text.failure.writePart,
  save: text.failure.savePart,
  insert: text.failure.insertPart,
  undo: text.failure.undoPart,
} as const;

/**
 * A failure in words, with what *Try again* does.
 *
 * @param allOrNothing whether the host leaves everything as it was when a write fails
 */
export function describeFailure(error: unknown, retry: Retry, allOrNothing: boolean): Failure {
  if (error instanceof EngineMissing) return { what: text.failure.load, why: text.failure.loadWhy, retry };
  if (error instanceof Refused) return { what: text.failure[retry.kind], why: error.message, retry };
  const known = error instanceof WorkbookError;
  const partly = !allOrNothing && (!known || HALF_WAY.has(error.code));
  return {
    what:
      partly && retry.kind in PARTLY ? PARTLY[retry.kind as keyof typeof PARTLY] : text.failure[retry.kind],
    why: known ? error.message : text.failure.unexpected,
    retry,
  };
}
