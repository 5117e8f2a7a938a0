/**
 * How the parts of a file are packed and unpacked. A host that has a faster one than ours gives its own; whichever
 * packs, any other unpacks, and each gives the same bytes for the same input.
 */
export interface DeflateCodec {
  /**
   * Raw deflate of pieces that follow one another, as one stream.
   *
   * @param level from 1, quick, to 9, tight
   */
  readonly deflate: (pieces: readonly Uint8Array[], level: DeflateLevel) => readonly Uint8Array[];
  /** The bytes of a raw deflate stream, never more than `size` of them; throws when it is none. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
}

export type DeflateLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
