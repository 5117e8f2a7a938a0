import { basename, extname, join } from 'node:path';
import type { CommandLine } from './arguments';
import { isFolder, isSameFile, reviewedPath } from './files';
import { UsageError } from './usage-error';

const KINDS: readonly string[] = ['.xlsx', '.xlsm'];

const kindOf = (path: string): string => extname(path).toLowerCase();

/**
 * Where the review of each workbook is written. Throws UsageError, before anything is read, where a place would cost
 * somebody a file: the workbook itself without `--in-place`, or one copy written over another.
 *
 * @param isSample the workbook is the bundled one, which may stand where nobody may write
 * @example outputPlaces(line, ['edi.xlsx'], false) // ['edi.reviewed.xlsx']
 */
export function outputPlaces(
  { out, inPlace }: CommandLine,
  files: readonly string[],
  isSample: boolean,
): readonly string[] {
  if (inPlace && out !== null) {
    throw new UsageError(
      'Give either --in-place or --out, not both: one changes the workbook itself, the other writes a copy.',
    );
  }
  if (inPlace) return files;
  if (out !== null && files.length > 1 && !isFolder(out)) {
    throw new UsageError(
      `With several workbooks --out must name a folder that is there; “${out}” is not one.`,
    );
  }
  const places = files.map((file) => placeOf(out, isSample ? basename(file) : file));
  for (const [at, place] of places.entries()) {
    checkKind(place, files[at] ?? '');
    if (files.some((file) => isSameFile(file, place))) {
      throw new UsageError(
        `“${place}” is the workbook itself. Give --out another name, or say --in-place to change it.`,
      );
    }
    if (places.indexOf(place) < at) {
      throw new UsageError(
        `Two of these workbooks would be written to “${place}”. Review them one at a time, each with a name of its own.`,
      );
    }
  }
  return places;
}

function placeOf(out: string | null, file: string): string {
  if (out === null) return reviewedPath(file);
  return isFolder(out) ? join(out, basename(reviewedPath(file))) : out;
}

/** Excel opens a workbook only under the name of its kind: with macros or without. */
function checkKind(place: string, file: string): void {
  const kind = kindOf(file);
  const fitting = KINDS.includes(kind) ? [kind] : [...KINDS, kind];
  if (fitting.includes(kindOf(place))) return;
  throw new UsageError(
    `Excel would not open “${basename(place)}” as a workbook. Give --out a name that ends in ${fitting[0] ?? ''}.`,
  );
}
