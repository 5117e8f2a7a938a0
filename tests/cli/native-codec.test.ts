import fc from 'fast-check';
import { NATIVE_CODEC } from '../../src/cli/native-codec';
import { crc32 } from '../../src/workbook/xlsx/zip/crc32';
import { PORTABLE_CODEC } from '../../src/workbook/xlsx/zip/portable-codec';

const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
const anyPieces = fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 5 });

describe("Node's own way to pack", () => {
  it('packs pieces into one stream that the portable way unpacks (property)', () => {
    fc.assert(
      fc.property(anyPieces, fc.constantFrom(1 as const, 6 as const), (pieces, level) => {
        const whole = joined(pieces);
        const packed = joined(NATIVE_CODEC.deflate(pieces, level));
        expect(PORTABLE_CODEC.inflate(packed, whole.length)).toEqual(whole);
      }),
    );
  });

  it('unpacks what the portable way packed (property)', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const whole = joined(pieces);
        expect(NATIVE_CODEC.inflate(joined(PORTABLE_CODEC.deflate(pieces, 6)), whole.length)).toEqual(whole);
      }),
    );
  });

  it('checks bytes as our own checksum does, a piece at a time (property)', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const checksum = NATIVE_CODEC.crc32 ?? crc32;
        expect(pieces.reduce((sum, piece) => checksum(piece, sum), 0)).toBe(crc32(joined(pieces)));
      }),
    );
  });

  it('gives the same bytes for the same input', () => {
    const pieces = [new Uint8Array(100_000).fill(7), new Uint8Array(50_000).fill(8)];
    expect(joined(NATIVE_CODEC.deflate(pieces, 1))).toEqual(joined(NATIVE_CODEC.deflate(pieces, 1)));
  });

  it('gives no more than an entry says it holds, whatever the stream would swell to', () => {
    const packed = joined(NATIVE_CODEC.deflate([new Uint8Array(1_000_000)], 6));
    expect(() => NATIVE_CODEC.inflate(packed, 1_000)).toThrow();
  });

  it('takes nothing that was cut short for a whole stream', () => {
    const packed = joined(NATIVE_CODEC.deflate([new Uint8Array(1_000).map((_, index) => index * 7)], 6));
    expect(() => NATIVE_CODEC.inflate(packed.subarray(0, packed.length / 2), 1_000)).toThrow();
  });
});
