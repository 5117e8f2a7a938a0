import { WorkbookError } from './workbook-error';

/**
 * Between two steps of a reading: lets a screen be drawn and a button be pressed, and stops the reading when that was asked.
 * Without a signal nobody waits, and the reading goes straight on.
 */
export async function stopIfAsked(signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return;
  await new Promise((resume) => setTimeout(resume));
  if (signal.aborted) {
    throw new WorkbookError('cancelled', 'Reading was stopped. Nothing was changed; scan again at any time.');
  }
}
