import { formatAddress, formatRange } from '../../../domain/grid/address';
import { CHANGE_REFUSALS } from '../../change-refusals';
import { WorkbookError } from '../../workbook-error';
import type { Answer } from '../read/ask';
import type { WorkbookLook } from '../read/look';
import type { WritePlan } from './plan-write';

const REFUSALS = {
  readOnly: () =>
    new WorkbookError(
      'read-only',
      'This workbook is open for reading only, so nothing was written. Choose Edit workbook, or save a copy and open that, then try again.',
    ),
  structure: () =>
    new WorkbookError(
      'protected',
      'The structure of this workbook is protected, so no sheet can be added and nothing was written. Ask its owner to choose Review, Protect workbook, then try again.',
    ),
  sheet: (name: string) =>
    new WorkbookError(
      'protected',
      `Sheet “${name}” is protected, so nothing was written. Ask its owner to choose Review, Unprotect sheet, then try again.`,
    ),
};

/** Throws before anything is written when Excel would not take a part of it. */
export function refuseWrite(plan: WritePlan, look: WorkbookLook): void {
  if (look.isReadOnly) throw REFUSALS.readOnly();
  const addsOrRemoves = plan.removed.length > 0 || plan.sheets.some(({ before }) => before === null);
  if (addsOrRemoves && look.isStructureProtected) throw REFUSALS.structure();
  const touched = new Set([
    ...plan.sheets.flatMap(({ name, edits, looks, tables }) =>
      edits.length + looks.length + tables.length > 0 ? [name] : [],
    ),
    ...plan.widths.map(({ sheet }) => sheet),
  ]);
  const shut = look.sheets.find(({ name, isProtected }) => isProtected && touched.has(name));
  if (shut) throw REFUSALS.sheet(shut.name);
}

/** Throws when a cell to write belongs to an array formula, of which no single cell can be changed. */
export function refuseArrays(plan: WritePlan, look: WorkbookLook, answers: readonly Answer[]): void {
  for (const { kind, sheetId, range, given } of answers) {
    if (kind !== 'isArray' || given !== true) continue;
    const name = look.sheets.find(({ id }) => id === sheetId)?.name ?? '';
    const edit = plan.sheets
      .find((sheet) => sheet.name === name)
      ?.edits.find(
        ({ row, column }) =>
          row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
      );
    if (edit) throw CHANGE_REFUSALS.cellInArray(name, formatAddress(edit), formatRange(range));
  }
}
