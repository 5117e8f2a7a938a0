import type { ChangeConflict, PutSheet, WorkbookChange } from '../../workbook-change';
import { SheetEdits } from '../../sheet-edits';
import type { OpcPackage } from '../package/opc-package';
import { defineName, removeName } from './defined-names';
import { editSheet } from './edit-sheet';
import { ExpectedSheets } from './expected-sheets';
import { growTable } from './grow-table';
import { putSheet } from './put-sheet';
import { removeSheet } from './remove-sheet';
import { WorkbookDraft } from './workbook-draft';

/**
 * Applies every change, in order, to a draft of the package; throws when one is impossible.
 *
 * @param before the package as it stands, to compare with what changes expect
 */
export function applyChanges(
  pkg: OpcPackage,
  file: string,
  changes: readonly WorkbookChange[],
  before: OpcPackage,
): readonly ChangeConflict[] {
  const run = new ChangeRun(new WorkbookDraft(pkg, file), before);
  for (const change of changes) run.apply(change);
  return run.finish();
}

/** Cells of one sheet are gathered and written together: a sheet is long, and is gone through once. */
class ChangeRun {
  private readonly waiting = new Map<string, SheetEdits>();
  private readonly conflicts: ChangeConflict[] = [];

  private readonly expected: ExpectedSheets;

  constructor(
    private readonly draft: WorkbookDraft,
    before: OpcPackage,
  ) {
    this.expected = new ExpectedSheets(before);
  }

  apply(change: WorkbookChange): void {
    const { draft } = this;
    switch (change.kind) {
      case 'set-cells':
        this.editsOf(change.sheet).addBlock(change);
        return;
      case 'grow-table': {
        const edits = this.editsOf(change.sheet);
        const place = growTable(draft, draft.sheetNamed(change.sheet).part, change);
        if (place) edits.add(place.row, { column: place.column, cells: change.headers, expect: undefined });
        return;
      }
      case 'set-column-widths': {
        const { widths } = this.editsOf(change.sheet);
        for (const { column, width } of change.widths) widths.set(column, width);
        return;
      }
      case 'put-sheet':
        this.writeWaiting();
        this.putSheet(change);
        return;
      case 'remove-sheet':
        this.writeWaiting();
        removeSheet(draft, change.marker);
        return;
      case 'set-name':
        defineName(draft, change);
        return;
      case 'remove-name':
        removeName(draft, change.name);
        return;
    }
  }

  finish(): readonly ChangeConflict[] {
    this.writeWaiting();
    this.draft.finish();
    return this.conflicts;
  }

  /** A sheet of ours that someone changed since it was read is left alone, and its first such row reported. */
  private putSheet(change: PutSheet): void {
    const check = this.expected.check(change);
    if (check === 'write') putSheet(this.draft, change.spec);
    else if (check !== 'held') this.conflicts.push(check);
  }

  private editsOf(sheet: string): SheetEdits {
    const { name } = this.draft.sheetNamed(sheet);
    let edits = this.waiting.get(name);
    if (!edits) this.waiting.set(name, (edits = new SheetEdits()));
    return edits;
  }

  private writeWaiting(): void {
    for (const [sheet, edits] of this.waiting) {
      this.conflicts.push(...editSheet(this.draft, this.draft.sheetNamed(sheet), edits));
    }
    this.waiting.clear();
  }
}
