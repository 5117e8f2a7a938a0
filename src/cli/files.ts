import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { WorkbookError } from '../workbook/workbook-error';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
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
 */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    const why =
      codeOf(cause) === 'ENOENT'
        ? `the folder “${dirname(path)}” is not there`
        : codeOf(cause) === 'EISDIR'
          ? 'a folder has that name'
          : codeOf(cause) === 'ENOSPC'
            ? 'the disk is full'
            : 'it is open in another program, or you may not write there';
    throw new WorkbookError(
      'file-unwritable',
      `“${path}” could not be written: ${why}. Nothing was changed; choose another place with --out.`,
      { cause },
    );
  }
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

/**
 * Puts an earlier reviewed copy aside when it holds something else than what is about to be written:
 * someone may have made notes in it. Answers where it went, or null when nothing was put aside.
 */
export function keepPrevious(path: string, bytes: Uint8Array): string | null {
  if (!existsSync(path) || !statSync(path).isFile() || Buffer.compare(readFileSync(path), bytes) === 0) {
    return null;
  }
  const extension = extname(path);
  const aside = join(dirname(path), `${basename(path, extension)}.previous${extension}`);
  renameSync(path, aside);
  return aside;
}

/** Tells whether a path names a folder that is there. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
