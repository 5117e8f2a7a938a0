import type { DeflateCodec } from '../../deflate-codec';
import { crc32 } from './crc32';
import type { ZipEntry } from './read-zip';

/** An entry to write: either as it stood in another zip, or new bytes under a name. */
export type EntryToWrite =
  | { readonly kind: 'kept'; readonly entry: ZipEntry }
  | { readonly kind: 'packed'; readonly rawName: Uint8Array; readonly packed: PackedPart };

/** Bytes ready for a zip. */
export interface PackedPart {
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly pieces: readonly Uint8Array[];
}

/** 1 January 1980, midnight: the first time a zip can hold, so that the same input gives the same bytes. */
const FIXED_DOS_TIME = 0x00210000;
const UTF8_NAME = 0x800;
const VERSION = 20;
/** A large part is packed a fifth less tightly in half the time; a small one takes no time either way. */
const LEVEL = { small: 6, large: 1 } as const;
const LARGE = 1 << 20;

/** Packs the bytes of one part, given in pieces so that a large sheet is never copied together first. */
export function packPart(pieces: readonly Uint8Array[], codec: DeflateCodec): PackedPart {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const level = size > LARGE ? LEVEL.large : LEVEL.small;
  let crc = 0;
  const checksum = codec.crc32 ?? crc32;
  for (const piece of pieces) crc = checksum(piece, crc);
  const packed = codec.deflate(pieces, level);
  const packedSize = packed.reduce((sum, chunk) => sum + chunk.length, 0);
  if (packedSize < size) return { method: 8, crc, size, packedSize, pieces: packed };
  return { method: 0, crc, size, packedSize: size, pieces };
}

/** A whole zip; entries in the order given. */
export function writeZip(entries: readonly EntryToWrite[]): Uint8Array {
  const records = entries.map(describe);
  const directorySize = records.reduce((sum, record) => sum + 46 + record.rawName.length, 0);
  const bodySize = records.reduce((sum, record) => sum + 30 + record.rawName.length + record.packedSize, 0);
  const out = new Uint8Array(bodySize + directorySize + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = bodySize;
  for (const record of records) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, VERSION, true);
    writeFacts(view, directory + 6, record);
    view.setUint32(directory + 38, record.externalAttributes, true);
    view.setUint32(directory + 42, at, true);
    out.set(record.rawName, directory + 46);
    directory += 46 + record.rawName.length;

    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, record);
    out.set(record.rawName, at + 30);
    at += 30 + record.rawName.length;
    for (const piece of record.pieces) {
      out.set(piece, at);
      at += piece.length;
    }
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, records.length, true);
  view.setUint16(directory + 10, records.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, bodySize, true);
  return out;
}

interface ZipRecord extends PackedEntry {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly dosTime: number;
  readonly externalAttributes: number;
}

type PackedEntry = Omit<PackedPart, 'method'> & { readonly method: number };

function describe(item: EntryToWrite): ZipRecord {
  if (item.kind === 'packed') {
    return {
      ...item.packed,
      rawName: item.rawName,
      flags: item.rawName.some((byte) => byte > 127) ? UTF8_NAME : 0,
      dosTime: FIXED_DOS_TIME,
      externalAttributes: 0,
    };
  }
  const { entry } = item;
  return {
    method: entry.method,
    crc: entry.crc,
    size: entry.size,
    packedSize: entry.packed.length,
    pieces: [entry.packed],
    rawName: entry.rawName,
    // Sizes stand in the header now, not after the data, so that flag (bit 3) goes.
    flags: entry.flags & ~8,
    dosTime: entry.dosTime,
    externalAttributes: entry.externalAttributes,
  };
}

/** The fields that both kinds of header share, from "version needed" to the lengths of name and extra. */
function writeFacts(view: DataView, at: number, record: ZipRecord): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, record.flags, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint32(at + 6, record.dosTime, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.packedSize, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.rawName.length, true);
}
