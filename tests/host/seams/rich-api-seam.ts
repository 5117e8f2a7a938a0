import type { ExcelHost } from '../excel-host';

/** What `executeRichApiRequestAsync` calls back with. */
type RichApiResult =
  | {
      readonly status: 'succeeded';
      readonly value: { readonly data: readonly [number, readonly string[], string] };
    }
  | { readonly status: 'failed'; readonly error: { readonly code: number; readonly message: string } };

type Execute = (message: readonly unknown[], callback: (result: RichApiResult) => void) => void;

/** Place of the request's text in the message array. */
const BODY = 4;

/** What stands where the runtime hands a batch to Excel. */
export function richApiSeam(host: () => ExcelHost): Execute {
  return (message, callback) => {
    void host()
      .answer(String(message[BODY]))
      .then((reply) => {
        callback(
          reply.ok
            ? { status: 'succeeded', value: { data: [200, [], reply.body] } }
            : { status: 'failed', error: { code: reply.code, message: reply.message } },
        );
      });
  };
}

/** What the runtime registers with to hear of events. */
export interface MessageManager {
  register(handler: (message: { entries: readonly object[] }) => void): Promise<void>;
  removeHandlerAsync(type: string, options: object, done: (result: { status: string }) => void): void;
}

/** Passes events on, as long as the host they come from is the one that is open. */
export function messageManager(
  handlers: Set<(message: { entries: readonly object[] }) => void>,
): MessageManager {
  return {
    register: (handler) => {
      handlers.add(handler);
      return Promise.resolve();
    },
    removeHandlerAsync: (_type, _options, done) => done({ status: 'succeeded' }),
  };
}
