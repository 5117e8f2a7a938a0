import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, then renamed, so a crash
 * leaves the old file as it was. Throws WorkbookError with a sentence when it cannot.
 *
 * @param keepPrevious put an existing file that holds something else aside first: someone may have
 *   made notes in it
 * @returns where the existing file went, or null when nothing was put aside
 */
export function writeBytes(path: string, bytes: Uint8Array, keepPrevious = false): string | null {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    const aside = keepPrevious ? putAside(path, bytes) : null;
    renameSync(temporary, path);
    return aside;
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new WorkbookError(
      'file-unwritable',
      `“${path}” could not be written: ${whyNotWritten(path, cause)}. Nothing was changed; choose another place with --out.`,
      { cause },
    );
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

function putAside(path: string, bytes: Uint8Array): string | null {
  if (!existsSync(path) || Buffer.compare(readFileSync(path), bytes) === 0) return null;
  const extension = extname(path);
  const aside = join(dirname(path), `${basename(path, extension)}.previous${extension}`);
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
