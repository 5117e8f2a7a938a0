import { Counters } from './counters';
import { Failures, isWrite, refusalCode, writes, type Refusal } from './failures';
import type { BookData, BookEvent } from './model/data/book-data';
import { recalculate } from './model/data/recalculate';
import { Range } from './model/range';
import { AddinState } from './model/services/addin-state';
import { createService } from './model/services/create-service';
import { entriesFor } from './model/tell-events';
import { Workbook } from './model/workbook';
import type { EventEntry } from './protocol/event-message';
import { withSaboteur } from './protocol/members';
import { processRequest, type Target } from './protocol/process-request';
import { References } from './protocol/references';
import { ACTION, type WireAction, type WireRequest, type WireResponse } from './protocol/wire';

/** What a seam gives back to the client: the body of a response, or an Office error number. */
export type HostReply =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly code: number; readonly message: string };

/** An Excel with one workbook open, as far as the wire can tell. Requests are answered one after the other. */
export class ExcelHost {
  readonly counters = new Counters();
  readonly failures = new Failures();
  readonly references = new References();
  /** What Excel knows of the add-in itself: whether its pane shows, and the like. */
  readonly addin = new AddinState();
  /** Every request but clean-ups, in order, for tests that look at the wire. */
  readonly requests: WireRequest[] = [];
  readonly #root: Workbook;
  readonly #handlers = new Set<(entries: readonly EventEntry[]) => void>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(readonly model: BookData) {
    this.#root = new Workbook(model);
    model.listen = (event) => this.#tell(event);
    model.keptRanges = () => this.references.all.filter((object) => object instanceof Range);
  }

  /** Answers the text of a request; never rejects. */
  answer(body: string): Promise<HostReply> {
    const reply = this.#queue.then(() => this.#answerNow(body)).catch(broken);
    this.#queue = reply;
    return reply;
  }

  /** Resolves once every request so far has been answered, clean-ups too. */
  async idle(): Promise<void> {
    let seen: Promise<unknown> | undefined;
    while (seen !== this.#queue) {
      seen = this.#queue;
      await seen;
      await Promise.resolve();
    }
  }

  /** Listens to what the host tells without being asked; gives back how to stop. */
  onEvents(handler: (entries: readonly EventEntry[]) => void): () => void {
    this.#handlers.add(handler);
    return () => this.#handlers.delete(handler);
  }

  /** Never at once: whoever writes hears of it after the answer, as from Excel. */
  #tell(event: BookEvent): void {
    const entries = entriesFor(this.model, event);
    if (entries.length === 0) return;
    this.#queue = this.#queue
      .then(() => later())
      .then(() => {
        for (const handler of this.#handlers) handler(entries);
      });
  }

  async #answerNow(body: string): Promise<HostReply> {
    const request = JSON.parse(body) as WireRequest;
    if (isCleanUp(request)) {
      this.counters.cleanUpBatches += 1;
      return { ok: true, body: JSON.stringify(this.#process(request)) };
    }
    if (this.failures.latency > 0) await wait(this.failures.latency);
    this.requests.push(request);
    const bytes = byteLength(body);
    this.counters.batches += 1;
    this.counters.actions += request.Actions.length;
    this.counters.requestBytes += bytes;
    const refusal = this.failures.takeRefusal(bytes);
    if (refusal) return refused(refusal);
    for (const edit of this.failures.takeEdits(request)) this.#asSomeoneElse(edit);
    const reply = this.#answerOrLose(request);
    if (!reply.ok) return reply;
    const answerBytes = byteLength(reply.body);
    this.counters.responseBytes += answerBytes;
    return answerBytes > this.failures.responseLimit ? refused('response-too-large') : reply;
  }

  #asSomeoneElse(edit: (model: BookData) => void): void {
    this.model.source = 'Remote';
    edit(this.model);
    this.model.source = 'Local';
  }

  #answerOrLose(request: WireRequest): HostReply {
    const loss = this.failures.takeLoss(request);
    let done = 0;
    const beforeAction = (_index: number, action: WireAction): void => {
      if (loss === null || !isWrite(action, request)) return;
      if (done === loss) throw new ConnectionLost();
      done += 1;
    };
    try {
      return { ok: true, body: JSON.stringify(this.#process(request, beforeAction)) };
    } catch (error) {
      if (error instanceof ConnectionLost) return refused('session');
      throw error;
    }
  }

  #process(request: WireRequest, beforeAction?: Target['beforeAction']): WireResponse {
    const target = {
      root: this.#root,
      references: this.references,
      create: (typeName: string) => createService(typeName, this.addin),
      ...(beforeAction ? { beforeAction } : {}),
    };
    const response = withSaboteur(
      this.failures.hasMembers ? (member) => this.failures.takeMember(member) : null,
      () => processRequest(request, target),
    );
    if (this.model.calculationMode !== 'Manual' && writes(request)) recalculate(this.model);
    return response;
  }
}

/** A fault of the emulated host itself, told where whoever runs the test will read it. */
const broken = (fault: unknown): HostReply => ({
  ok: false,
  code: refusalCode('unknown'),
  message: `The emulated host broke: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
});

class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

const refused = (refusal: Refusal): HostReply => ({
  ok: false,
  code: refusalCode(refusal),
  message: `Emulated host: ${refusal}`,
});

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Once whoever waits for an answer has had it. */
async function later(): Promise<void> {
  for (let hops = 0; hops < 5; hops += 1) await Promise.resolve();
}

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Two halves of a pair make four bytes together.
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}

/** Nothing but the release of references: the batch the client sends after each run. */
function isCleanUp({ Actions }: WireRequest): boolean {
  const methods = Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference');
}
