import { Deflate, inflateSync } from 'fflate';
import type { DeflateCodec } from '../../deflate-codec';

/** What the packer is given at a time, so that a large sheet is never copied whole. */
const STEP = 1 << 18;

/** Runs wherever JavaScript does: in Excel, in a page and in Node. */
export const PORTABLE_CODEC: DeflateCodec = {
  deflate(pieces, level) {
    const packed: Uint8Array[] = [];
    const deflate = new Deflate({ level }, (chunk) => packed.push(chunk));
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; at += STEP) deflate.push(piece.subarray(at, at + STEP));
    }
    deflate.push(new Uint8Array(0), true);
    return packed;
  },
  // With a buffer given, fflate never grows it: what does not fit is dropped, and the entry's checksum tells.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
};
