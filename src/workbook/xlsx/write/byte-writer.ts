const CHUNK = 1 << 20;
/** A stretch longer than this is handed on as it is instead of being copied. */
const LONG = 1 << 16;
/** Below this a loop beats a call of the encoder or a view of the bytes to copy. */
const SHORT = 32;

/** Gathers new text and stretches of old bytes into a few large pieces. */
export class ByteWriter {
  private readonly pieces: Uint8Array[] = [];
  private chunk = new Uint8Array(CHUNK);
  private used = 0;
  private readonly encoder = new TextEncoder();
  /** Text not encoded yet: each call of the encoder costs as much as a few hundred letters. */
  private waiting = '';

  text(text: string): void {
    this.waiting += text;
    if (this.waiting.length > LONG) this.encodeWaiting();
  }

  private encodeWaiting(): void {
    const text = this.waiting;
    if (text === '') return;
    this.waiting = '';
    // UTF-8 takes at most three bytes for each unit of a string.
    if (this.used + text.length * 3 > this.chunk.length) this.flush(text.length * 3);
    if (text.length <= SHORT && this.writeAscii(text)) return;
    const room = this.used === 0 ? this.chunk : this.chunk.subarray(this.used);
    this.used += this.encoder.encodeInto(text, room).written;
  }

  /** Writes a text letter by letter; false, with nothing written, when not all of it is ASCII. */
  private writeAscii(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return false;
      this.chunk[this.used + at] = code;
    }
    this.used += text.length;
    return true;
  }

  bytes(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length <= 0) return;
    this.encodeWaiting();
    if (length > LONG) {
      this.flush(0);
      this.pieces.push(bytes.subarray(start, end));
      return;
    }
    if (this.used + length > this.chunk.length) this.flush(length);
    if (length > SHORT) this.chunk.set(bytes.subarray(start, end), this.used);
    else for (let at = 0; at < length; at++) this.chunk[this.used + at] = bytes[start + at] as number;
    this.used += length;
  }

  finish(): readonly Uint8Array[] {
    this.encodeWaiting();
    this.flush(0);
    return this.pieces;
  }

  /** Closes the chunk in hand and opens one that has room for what comes next. */
  private flush(needed: number): void {
    if (this.used > 0) {
      this.pieces.push(this.chunk.subarray(0, this.used));
      this.chunk = this.chunk.subarray(this.used);
      this.used = 0;
    }
    if (this.chunk.length < Math.max(needed, LONG)) this.chunk = new Uint8Array(Math.max(CHUNK, needed));
  }
}
