import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { WorkbookError } from '../workbook/workbook-error';

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Reads a file whole. Throws WorkbookError with a sentence when it is missing or cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    const what =
      codeOf(cause) === 'ENOENT'
        ? `There is no file “${path}”. Check the name and the folder.`
        : codeOf(cause) === 'EISDIR'
          ? `“${path}” is a folder. Name the workbook in it.`
          : `“${path}” could not be read. Check that you may open it and that no other program holds it.`;
    throw new WorkbookError('file-missing', what, { cause });
  }
}

/** How a file is written. */
export interface Writing {
  /** An existing file that holds something else is put aside first: someone may have made notes in it. */
  readonly keepPrevious?: boolean;
  /** The file whose permissions the new one has: who may not open a plan may not open its copy. */
  readonly as?: string;
}

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, on the disk before it is renamed, so a
 * crash leaves the old file as it was. Where the path is a link, what it leads to is written. Throws WorkbookError
 * with a sentence when it cannot.
 *
 * @returns where the existing file went, or null when nothing was put aside
 * @example writeBytes('edi.reviewed.xlsx', bytes, { keepPrevious: true, as: 'edi.xlsx' }) // null
 */
export function writeBytes(
  path: string,
  bytes: Uint8Array,
  { keepPrevious = false, as = path }: Writing = {},
): string | null {
  const place = existsSync(path) ? realpathSync(path) : path;
  const temporary = join(dirname(place), `.${basename(place)}.${randomBytes(4).toString('hex')}.tmp`);
  let aside: string | null = null;
  try {
    writeNew(temporary, bytes, existsSync(as) ? statSync(as).mode : null);
    aside = keepPrevious ? putAside(place, bytes) : null;
    renameSync(temporary, place);
    return aside;
  } catch (cause) {
    rmSync(temporary, { force: true });
    if (aside !== null && !existsSync(place)) renameSync(aside, place);
    throw new WorkbookError(
      'file-unwritable',
      `“${path}” could not be written: ${whyNotWritten(path, cause)}. Nothing was changed; choose another place with --out.`,
      { cause },
    );
  }
}

function writeNew(path: string, bytes: Uint8Array, mode: number | null): void {
  const file = openSync(path, 'wx');
  try {
    if (mode !== null) fchmodSync(file, mode & 0o777);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function whyNotWritten(path: string, cause: unknown): string {
  switch (codeOf(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `the folder “${dirname(path)}” is not there`;
    case 'EISDIR':
      return 'a folder has that name';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return 'it is open in another program, or you may not write there';
  }
}

/** An earlier copy put aside stays where it is: the next is numbered. */
function putAside(path: string, bytes: Uint8Array): string | null {
  if (!existsSync(path) || Buffer.compare(readFileSync(path), bytes) === 0) return null;
  const extension = extname(path);
  const name = join(dirname(path), `${basename(path, extension)}.previous`);
  let aside = `${name}${extension}`;
  for (let number = 2; existsSync(aside); number += 1) aside = `${name}-${number}${extension}`;
  renameSync(path, aside);
  return aside;
}

/**
 * Where a reviewed copy goes when no place is given: beside the workbook, under its own kind.
 *
 * @example reviewedPath('plans/edi.xlsx') // 'plans/edi.reviewed.xlsx'
 */
export function reviewedPath(path: string): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.reviewed${extension || '.xlsx'}`);
}

/** Tells whether a path names a folder that is there. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Tells whether two paths lead to one file that is there, by whatever spelling or link. */
export function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [first, second] = [statSync(one), statSync(other)];
  return first.ino === second.ino && first.dev === second.dev;
}
