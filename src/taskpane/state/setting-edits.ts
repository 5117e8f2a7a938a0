import type { SettingEdit } from '../../application/pane/setting-edit';

/** Adds a correction to those not yet kept; a later one on the same thing takes the place of an earlier. */
export function addEdit(edits: readonly SettingEdit[], edit: SettingEdit): readonly SettingEdit[] {
  const target = targetOf(edit);
  return [...edits.filter((earlier) => targetOf(earlier) !== target), edit];
}

function targetOf(edit: SettingEdit): string {
  switch (edit.kind) {
    case 'header-row':
      return JSON.stringify([edit.kind, edit.sheet]);
    case 'column':
      return JSON.stringify([edit.kind, edit.sheet, edit.column, edit.heading ?? '']);
    case 'key':
      return JSON.stringify([edit.kind, edit.sheet, edit.label]);
    case 'due-soon-days':
    case 'grace-days':
    case 'fixed-as-at':
      return edit.kind;
  }
}
