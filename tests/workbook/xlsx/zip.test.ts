import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import fc from 'fast-check';
import { crc32 } from '../../../src/workbook/xlsx/zip/crc32';
import { PORTABLE_CODEC } from '../../../src/workbook/xlsx/zip/portable-codec';
import { readZip, unpackEntry } from '../../../src/workbook/xlsx/zip/read-zip';
import { packPart, writeZip } from '../../../src/workbook/xlsx/zip/write-zip';
import { unzipSync } from 'fflate';

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('A zip', () => {
  it('is checked by the usual checksum, whole or in parts', () => {
    const bytes = strToU8('123456789');
    expect(crc32(bytes).toString(16)).toBe('cbf43926');
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(crc32(bytes));
    expect(crc32(strToU8('The quick brown fox jumps over the lazy dog')).toString(16)).toBe('414fa339');
  });

  it('is read when its sizes stand behind the data, as streaming writers put them', () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    const entry = new ZipDeflate('xl/workbook.xml');
    zip.add(entry);
    entry.push(strToU8('<workbook/>'.repeat(50)), true);
    zip.end();
    const [read] = readZip(new Uint8Array(Buffer.concat(chunks)));
    expect(read?.name).toBe('xl/workbook.xml');
    expect(textOf(read && unpackEntry(read, PORTABLE_CODEC))).toBe('<workbook/>'.repeat(50));
    expect(textOf(unzipSync(writeZip(read ? [{ kind: 'kept', entry: read }] : []))['xl/workbook.xml'])).toBe(
      '<workbook/>'.repeat(50),
    );
  });

  it('is read with the 64-bit fields that some writers always use', () => {
    const plain = zipSync({ a: strToU8('hello') }, { level: 0, mtime: new Date(1990, 0, 1) });
    const view = new DataView(plain.buffer, plain.byteOffset);
    const directory = view.getUint32(plain.length - 6, true);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    extra.setUint32(4, 5, true);
    extra.setUint32(12, 5, true);
    const bytes = new Uint8Array(
      Buffer.concat([
        plain.subarray(0, directory + 47),
        new Uint8Array(extra.buffer),
        plain.subarray(directory + 47),
      ]),
    );
    const out = new DataView(bytes.buffer);
    out.setUint16(directory + 30, 28, true);
    for (const field of [20, 24, 42]) out.setUint32(directory + field, 0xffffffff, true);
    const [entry] = readZip(bytes);
    expect(entry?.size).toBe(5);
    expect(textOf(entry && unpackEntry(entry, PORTABLE_CODEC))).toBe('hello');
  });

  it('written by us is read by others, whatever the pieces (property)', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-zé]{1,8}$/), pieces), (parts) => {
        const names = Object.keys(parts);
        const zip = writeZip(
          names.map((name) => ({
            kind: 'packed',
            rawName: strToU8(name),
            packed: packPart(parts[name] ?? [], PORTABLE_CODEC),
          })),
        );
        const read = unzipSync(zip);
        expect(Object.keys(read)).toEqual(names);
        for (const name of names)
          expect(Buffer.compare(read[name] ?? strToU8('?'), Buffer.concat(parts[name] ?? []))).toBe(0);
      }),
    );
  });

  it('bears no date of its own making, so that the same parts give the same bytes', () => {
    const packed = packPart([strToU8('x'.repeat(2_000_000))], PORTABLE_CODEC);
    const zip = writeZip([{ kind: 'packed', rawName: strToU8('a'), packed }]);
    expect(new DataView(zip.buffer).getUint32(10, true)).toBe(0x00210000);
    expect(packed.packedSize).toBeLessThan(20_000);
  });
});
