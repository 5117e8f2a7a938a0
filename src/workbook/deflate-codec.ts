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
  /** The CRC-32 of bytes, going on from that of earlier ones, where the host has it quicker than we do. */
  readonly crc32?: ((bytes: Uint8Array, previous: number) => number) | undefined;
}

export type DeflateLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
