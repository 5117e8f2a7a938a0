import { asWorkbookError, isTooMuchAtOnce } from '../office-faults';
import { mostBytesAtOnce } from '../payload-limit';
import { both, type BatchOptions, type OfficeBatches, type Queue } from '../office-batches';
import { bytesOf, queueAsks, rowsOf, type Answer, type Ask } from './ask';

const LEAST_BYTES = 20_000;
/** Excel lists no more than 512 merged areas at once. */
const MERGES_CALL = 'getMergedAreas';

export interface SendOptions extends BatchOptions {
  /** Called before each batch with what it asks. */
  readonly onBatch?: (asks: readonly Ask[]) => void;
}

/** Puts questions to Excel in as few batches as its limits allow. */
export class AskSender {
  private mostBytes = mostBytesAtOnce();

  constructor(private readonly batches: OfficeBatches) {}

  /**
   * All answers, blocks cut where one batch cannot hold them. Where Excel says that it was too much, or answers
   * nothing, the blocks are halved and asked for again.
   *
   * @param alongside goes with the first batch
   */
  async send<Extra>(
    asks: readonly Ask[],
    alongside: Queue<Extra>,
    options: SendOptions,
  ): Promise<{ readonly answers: readonly Answer[]; readonly extra: Extra }> {
    let waiting = [...asks];
    const answers: Answer[] = [];
    let extra: { readonly given: Extra } | null = null;
    while (waiting.length > 0 || !extra) {
      const { batch, rest } = this.takeBatch(waiting);
      options.onBatch?.(batch);
      try {
        const queue = both(queueAsks(batch), onlyOnce(alongside, extra));
        const sent: { first: readonly Answer[]; second: Extra } = await this.batches.send(queue, options);
        answers.push(...sent.first);
        extra = { given: sent.second };
        waiting = rest;
      } catch (error) {
        waiting = [...this.smaller(batch, error, options), ...rest];
      }
    }
    return { answers, extra: extra.given };
  }

  private takeBatch(waiting: readonly Ask[]): { batch: Ask[]; rest: Ask[] } {
    const batch: Ask[] = [];
    let bytes = 0;
    for (const [index, ask] of waiting.entries()) {
      const needed = bytesOf(ask);
      const left = this.mostBytes - bytes;
      if (needed <= left) {
        batch.push(ask);
        bytes += needed;
        continue;
      }
      const rest = waiting.slice(index + 1);
      const rows = Math.floor((rowsOf(ask.range) * left) / needed);
      if (rows < 1 && batch.length > 0) return { batch, rest: [ask, ...rest] };
      const [first, second] = cut(ask, Math.max(1, rows));
      return { batch: [...batch, first], rest: second ? [second, ...rest] : rest };
    }
    return { batch, rest: [] };
  }

  /** What to ask instead of a batch that failed; throws where asking for less cannot help. */
  private smaller(batch: readonly Ask[], error: unknown, { doing }: BatchOptions): readonly Ask[] {
    if (locationOf(error).includes(MERGES_CALL)) {
      const isCut = batch.some(({ kind, range }) => kind === 'merges' && rowsOf(range) > 2);
      if (isCut) return batch.flatMap((ask) => (ask.kind === 'merges' ? halves(ask) : [ask]));
    }
    if (!isTooMuchAtOnce(error) || this.mostBytes <= LEAST_BYTES) throw asWorkbookError(error, doing);
    const asked = batch.reduce((sum, ask) => sum + bytesOf(ask), 0);
    this.mostBytes = Math.max(LEAST_BYTES, Math.floor(Math.min(this.mostBytes, asked) / 2));
    return batch;
  }
}

function cut(ask: Ask, rows: number): [Ask, Ask | null] {
  const { range } = ask;
  const end = range.top + rows - 1;
  if (end >= range.bottom) return [ask, null];
  return [
    { ...ask, range: { ...range, bottom: end } },
    { ...ask, range: { ...range, top: end + 1 } },
  ];
}

/** Halves that overlap by a row, so that pieces of an area that crosses the cut are known for one. */
function halves(ask: Ask): readonly Ask[] {
  const { top, bottom } = ask.range;
  if (rowsOf(ask.range) <= 2) return [ask];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...ask, range: { ...ask.range, bottom: middle } },
    { ...ask, range: { ...ask.range, top: middle } },
  ];
}

function onlyOnce<Result>(queue: Queue<Result>, done: { readonly given: Result } | null): Queue<Result> {
  return done ? () => () => done.given : queue;
}

function locationOf(error: unknown): string {
  const info: unknown = error instanceof Error && 'debugInfo' in error ? error.debugInfo : null;
  return typeof info === 'object' && info !== null && 'errorLocation' in info
    ? String(info.errorLocation)
    : '';
}
