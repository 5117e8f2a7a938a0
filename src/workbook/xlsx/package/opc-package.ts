import type { DeflateCodec } from '../../deflate-codec';
import { decodePart, type PartText } from '../xml/part-text';
import { parseXml, type XmlElement } from '../xml/xml-tree';
import { packPart, writeZip, type EntryToWrite } from '../zip/write-zip';
import { unpackEntry, type ZipEntry } from '../zip/read-zip';
import { partKey } from './part-name';

/** The bytes of a changed part, in pieces. */
type Pieces = readonly Uint8Array[];

/** A part that is new or changed; null where it was taken away. */
interface Change {
  readonly name: string;
  readonly pieces: Pieces | null;
}

/**
 * The parts of a workbook file. Changes lie over the parts as they were opened, so that parts nobody
 * changed are copied, still packed, into what is saved, and a draft can be dropped as if it had never been.
 */
export class OpcPackage {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly unpacked: Map<string, Uint8Array>;

  constructor(
    private readonly zip: readonly ZipEntry[],
    private readonly codec: DeflateCodec,
    private readonly changes = new Map<string, Change>(),
    unpacked = new Map<string, Uint8Array>(),
  ) {
    this.unpacked = unpacked;
    for (const entry of zip) {
      const key = partKey(entry.name);
      if (!key.endsWith('/') && !this.entries.has(key)) this.entries.set(key, entry);
    }
  }

  /** A copy to try changes on. */
  draft(): OpcPackage {
    return new OpcPackage(this.zip, this.codec, new Map(this.changes), this.unpacked);
  }

  has(name: string): boolean {
    const key = partKey(name);
    const change = this.changes.get(key);
    return change ? change.pieces !== null : this.entries.has(key);
  }

  /** Every part there is now, by look-up name, in order. */
  keys(): readonly string[] {
    const added = [...this.changes.keys()].filter((key) => !this.entries.has(key));
    return [...this.entries.keys(), ...added].filter((key) => this.has(key));
  }

  bytes(name: string): Uint8Array | undefined {
    const key = partKey(name);
    const change = this.changes.get(key);
    if (change) return change.pieces ? joinPieces(change.pieces) : undefined;
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    const known = this.unpacked.get(key);
    if (known) return known;
    const bytes = unpackEntry(entry, this.codec);
    this.unpacked.set(key, bytes);
    return bytes;
  }

  text(name: string): PartText | undefined {
    const bytes = this.bytes(name);
    return bytes && decodePart(bytes);
  }

  xml(name: string): XmlElement | undefined {
    const part = this.text(name);
    return part && parseXml(part.text);
  }

  /** Puts a part in place of what was there; the same bytes as before are no change. */
  put(name: string, pieces: Pieces): void {
    const key = partKey(name);
    const before = this.bytes(name);
    if (before && sameBytes(before, pieces)) return;
    this.changes.set(key, {
      name: this.entries.get(key)?.name ?? this.changes.get(key)?.name ?? name,
      pieces,
    });
  }

  /** Changes a part's text, keeping its byte-order mark. */
  putText(name: string, change: (text: string) => string): void {
    const part = this.text(name);
    if (!part) return;
    const changed = change(part.text);
    if (changed !== part.text) this.put(name, [part.encode(changed)]);
  }

  remove(name: string): void {
    const key = partKey(name);
    if (this.entries.has(key)) this.changes.set(key, { name, pieces: null });
    else this.changes.delete(key);
  }

  /** Whether any part differs from what was opened. */
  isChanged(): boolean {
    return [...this.changes].some(([key, change]) => !this.isAsOpened(key, change));
  }

  /** Whether any part differs from the same part of another package over the same file. */
  differsFrom(other: OpcPackage): boolean {
    const keys = new Set([...this.changes.keys(), ...other.changes.keys()]);
    return [...keys].some((key) => {
      if (this.changes.get(key) === other.changes.get(key)) return false;
      const [mine, theirs] = [this.bytes(key), other.bytes(key)];
      return !mine || !theirs ? mine !== theirs : !sameBytes(mine, [theirs]);
    });
  }

  /** The file: entries in their old order, new ones last. */
  save(): Uint8Array {
    const out: EntryToWrite[] = [];
    for (const entry of this.zip) {
      const key = partKey(entry.name);
      const change = this.changes.get(key);
      if (!change || this.isAsOpened(key, change)) out.push({ kind: 'kept', entry });
      else if (change.pieces) out.push(this.packed(entry.rawName, change.pieces));
    }
    for (const [key, change] of this.changes) {
      if (this.entries.has(key) || !change.pieces) continue;
      out.push(this.packed(new TextEncoder().encode(change.name), change.pieces));
    }
    return writeZip(out);
  }

  /** A part changed and changed back is no change. */
  private isAsOpened(key: string, change: Change): boolean {
    const entry = this.entries.get(key);
    if (!entry || !change.pieces) return false;
    if (entry.size !== lengthOf(change.pieces)) return false;
    return sameBytes(this.unpacked.get(key) ?? unpackEntry(entry, this.codec), change.pieces);
  }

  private packed(rawName: Uint8Array, pieces: Pieces): EntryToWrite {
    return { kind: 'packed', rawName, packed: packPart(pieces, this.codec) };
  }
}

/** Pieces put together. */
export function joinPieces(pieces: Pieces): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const out = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function sameBytes(whole: Uint8Array, pieces: Pieces): boolean {
  if (whole.length !== lengthOf(pieces)) return false;
  let at = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) if (piece[i] !== whole[at + i]) return false;
    at += piece.length;
  }
  return true;
}
