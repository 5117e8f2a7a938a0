import { asWorkbookError, cancelled, codeOf, isRefusedWhole, type Doing } from './office-faults';

/** Queues calls on Excel; what it answers reads the results off once the batch is back. */
export type Queue<Result> = (context: Excel.RequestContext) => () => Result;

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

export interface BatchOptions {
  readonly doing: Doing;
  readonly signal?: AbortSignal | undefined;
  /** It changes the workbook, and is to be one step of Excel's own undo where Excel can do that. */
  readonly isOneStep?: boolean;
}

/** While a person types in a cell Excel refuses everything; most are done within these waits. */
const WAITS_FOR_CELL_EDIT: readonly number[] = [400, 1200, 2400];
/** From this version on one request is one step of Excel's own undo. */
const MERGES_UNDO = '1.20';

/** Sends batches to Excel: each is one request, answered whole. */
export class OfficeBatches {
  constructor(private readonly pause: Pause) {}

  /**
   * Sends one batch. Throws WorkbookError; while a cell is being edited it tries again a few times before it does.
   * Errors that ask for fewer cells at once are thrown as they came.
   */
  async send<Result>(queue: Queue<Result>, { doing, signal, isOneStep }: BatchOptions): Promise<Result> {
    for (let attempt = 0; ; attempt += 1) {
      if (signal?.aborted) throw cancelled();
      try {
        return await orCancelled(runBatch(queue, isOneStep === true), signal);
      } catch (error) {
        const wait = WAITS_FOR_CELL_EDIT[attempt];
        if (codeOf(error) !== 'InvalidOperationInCellEditMode' || wait === undefined) throw error;
        if (!isRefusedWhole(error)) throw asWorkbookError(error, doing);
        await orCancelled(this.pause(wait), signal);
      }
    }
  }
}

/** Two things in one batch. */
export const both =
  <First, Second>(first: Queue<First>, second: Queue<Second>): Queue<{ first: First; second: Second }> =>
  (context) => {
    const [readFirst, readSecond] = [first(context), second(context)];
    return () => ({ first: readFirst(), second: readSecond() });
  };

function runBatch<Result>(queue: Queue<Result>, isOneStep: boolean): Promise<Result> {
  const batch = async (context: Excel.RequestContext): Promise<Result> => {
    const readOff = queue(context);
    await context.sync();
    return readOff();
  };
  const isMerged = isOneStep && Office.context.requirements.isSetSupported('ExcelApi', MERGES_UNDO);
  return isMerged ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** Stops waiting when told to: what Excel still answers is not looked at. */
function orCancelled<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(cancelled());
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
