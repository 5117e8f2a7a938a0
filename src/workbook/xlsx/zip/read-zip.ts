import type { DeflateCodec } from '../../deflate-codec';
import { crc32 } from './crc32';
import { checkDeclaredSizes } from './zip-limits';

/** One file inside a zip, still packed. */
export interface ZipEntry {
  /** As it stands in the zip, odd slashes and case included. */
  readonly name: string;
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly dosTime: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly packed: Uint8Array;
}

/** What is wrong with a zip; the caller knows the file's name and makes the sentence. */
export class ZipFault extends Error {
  constructor(readonly kind: 'not-a-zip' | 'truncated' | 'encrypted' | 'too-large' | 'damaged') {
    super(kind);
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ZIP64_EXTRA = 1;
const NOT_HERE = 0xffffffff;
const UTF8_NAME = 0x800;
const ENCRYPTED = 1;

/** The entries of a zip in the order of its directory. Nothing is inflated; declared sizes are checked first. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) {
    throw new ZipFault(
      view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_ENTRY ? 'truncated' : 'not-a-zip',
    );
  }
  try {
    return readDirectory(bytes, view, end);
  } catch (fault) {
    if (fault instanceof RangeError) throw new ZipFault('truncated');
    throw fault;
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function readDirectory(bytes: Uint8Array, view: DataView, end: number): readonly ZipEntry[] {
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    const zip64 = bigNumber(view, end - 20 + 8);
    if (view.getUint32(zip64, true) !== ZIP64_END) throw new ZipFault('damaged');
    count = bigNumber(view, zip64 + 32);
    at = bigNumber(view, zip64 + 48);
  }
  const places: { readonly entry: Omit<ZipEntry, 'packed'>; packedSize: number; local: number }[] = [];
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipFault('damaged');
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED) throw new ZipFault('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const sizes = {
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    };
    readZip64Extra(view, at + 46 + nameLength, extraLength, sizes);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    places.push({
      entry: {
        name: decodeName(rawName, flags),
        rawName,
        method: view.getUint16(at + 10, true),
        flags,
        dosTime: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        size: sizes.size,
        externalAttributes: view.getUint32(at + 38, true),
      },
      packedSize: sizes.packedSize,
      local: sizes.local,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  if (
    !checkDeclaredSizes(places.map((place) => ({ size: place.entry.size, packedSize: place.packedSize })))
  ) {
    throw new ZipFault('too-large');
  }
  return places.map(({ entry, packedSize, local }) => {
    if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new ZipFault('damaged');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw new ZipFault('truncated');
    return { ...entry, packed: bytes.subarray(start, start + packedSize) };
  });
}

/** Sizes past 4 GB, or written by a streaming writer, stand in an extra field instead. */
function readZip64Extra(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; packedSize: number; local: number },
): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let field = at + 4;
    for (const key of ['size', 'packedSize', 'local'] as const) {
      if (sizes[key] !== NOT_HERE) continue;
      sizes[key] = bigNumber(view, field);
      field += 8;
    }
  }
}

function bigNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function decodeName(raw: Uint8Array, flags: number): string {
  if (flags & UTF8_NAME) return new TextDecoder().decode(raw);
  return Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
}

/** An entry's bytes. Never more than it declares; throws when they are not what its checksum says. */
export function unpackEntry(entry: ZipEntry, codec: DeflateCodec): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw new ZipFault('damaged');
  let bytes = entry.packed;
  if (entry.method === 8) {
    try {
      bytes = codec.inflate(entry.packed, entry.size);
    } catch {
      throw new ZipFault('damaged');
    }
  }
  const checksum = codec.crc32 ?? crc32;
  if (bytes.length !== entry.size || checksum(bytes, 0) !== entry.crc) throw new ZipFault('damaged');
  return bytes;
}
