import { Counters } from './counters';
import type { BookData } from './model/data/book-data';
import { recalculate } from './model/data/recalculate';
import { Workbook } from './model/workbook';
import type { ApiObject } from './protocol/api-object';
import { HostError } from './protocol/host-error';
import { processRequest } from './protocol/process-request';
import { References } from './protocol/references';
import { ACTION, type WireRequest } from './protocol/wire';

/** What a seam gives back to the client: the body of a response, or an Office error number. */
export type HostReply =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly code: number; readonly message: string };

/** An Excel with one workbook open, as far as the wire can tell. Requests are answered one after the other. */
export class ExcelHost {
  readonly counters = new Counters();
  readonly references = new References();
  /** Every request but clean-ups, in order, for tests that look at the wire. */
  readonly requests: WireRequest[] = [];
  readonly #root: Workbook;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(readonly model: BookData) {
    this.#root = new Workbook(model);
  }

  /** Answers the text of a request; never rejects. */
  answer(body: string): Promise<HostReply> {
    const reply = this.#queue.then(() => this.#answerNow(body));
    this.#queue = reply.catch(() => undefined);
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

  async #answerNow(body: string): Promise<HostReply> {
    const request = JSON.parse(body) as WireRequest;
    if (isCleanUp(request)) {
      this.counters.cleanUpBatches += 1;
      return { ok: true, body: JSON.stringify(this.#process(request)) };
    }
    this.requests.push(request);
    this.counters.batches += 1;
    this.counters.actions += request.Actions.length;
    this.counters.requestBytes += byteLength(body);
    const answer = JSON.stringify(this.#process(request));
    if (this.model.calculationMode !== 'Manual') recalculate(this.model);
    this.counters.responseBytes += byteLength(answer);
    return { ok: true, body: answer };
  }

  #process(request: WireRequest): unknown {
    return processRequest(request, { root: this.#root, references: this.references, create: noSuchType });
  }
}

function noSuchType(typeName: string): ApiObject {
  throw new HostError('ApiNotFound', `Emulated host: new ${typeName}() is not implemented`, typeName);
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Nothing but the release of references: the batch the client sends after each run. */
function isCleanUp({ Actions }: WireRequest): boolean {
  const methods = Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference');
}
