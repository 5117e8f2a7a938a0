import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom has not. To be imported before anything that looks for it. */

/** Nothing is ever resized in a page that is not drawn. */
class NothingIsResized implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NothingIsResized });
