import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { CHANGE_REFUSALS } from '../change-refusals';
import { findMarked } from '../our-sheet';
import { planRow, type RowEdit } from '../plan-row';
import { planTableGrowth } from '../table-growth';
import type { ChangeConflict, GrowTable, SetCells, WorkbookChange } from '../workbook-change';
import { markerName, type ReportProgress, type Workbook, type WorkbookCapabilities } from '../workbook-port';
import { cellContent, writtenCell } from './written-cell';
import { EditableSheet } from './editable-sheet';
import { putSheet } from './put-sheet';

/** A workbook held as a snapshot alone: for tests, and to show what changes would do before they are made. */
export class MemoryWorkbook implements Workbook {
  readonly capabilities: WorkbookCapabilities = { readsFormats: true, sharedEditing: false };

  constructor(private snapshot: WorkbookSnapshot) {}

  async read(onProgress?: ReportProgress): Promise<WorkbookSnapshot> {
    const { sheets } = this.snapshot;
    sheets.forEach((sheet, done) => onProgress?.({ sheet: sheet.name, done, total: sheets.length }));
    return this.snapshot;
  }

  async apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    const draft = new SnapshotDraft(this.snapshot);
    for (const change of changes) draft.apply(change);
    this.snapshot = draft.finish();
    return draft.conflicts;
  }
}

/** A snapshot under change; the one it began from is never touched. */
class SnapshotDraft {
  readonly conflicts: ChangeConflict[] = [];
  private sheets: readonly SheetSnapshot[];
  private names: readonly DefinedName[];
  private readonly editing = new Map<string, EditableSheet>();

  constructor(private readonly before: WorkbookSnapshot) {
    this.sheets = before.sheets;
    this.names = before.definedNames;
  }

  apply(change: WorkbookChange): void {
    switch (change.kind) {
      case 'set-cells':
        this.setCells(change);
        return;
      case 'grow-table':
        this.growTable(change);
        return;
      case 'set-column-widths':
        this.sheetNamed(change.sheet);
        return;
      case 'put-sheet': {
        this.settle();
        const put = putSheet({ ...this.before, sheets: this.sheets, definedNames: this.names }, change.spec);
        this.sheets = put.sheets;
        this.names = put.definedNames;
        return;
      }
      case 'remove-sheet':
        this.removeSheet(change.marker);
        return;
      case 'set-name':
        this.removeName(change.name);
        this.names = [
          ...this.names,
          { name: change.name, refersTo: change.refersTo, sheet: null, hidden: change.hidden },
        ];
        return;
      case 'remove-name':
        this.removeName(change.name);
        return;
    }
  }

  finish(): WorkbookSnapshot {
    this.settle();
    return { ...this.before, sheets: this.sheets, definedNames: this.names };
  }

  private setCells({ sheet, row, column, cells, expect }: SetCells): void {
    const editable = this.edit(sheet);
    cells.forEach((rowCells, index) => {
      const edit: RowEdit = { column, cells: rowCells, expect: expect?.[index] };
      const plan = planRow(
        [edit],
        (at) => editable.cellAt(row + index, at)?.value ?? null,
        (cell) => cellContent(cell, this.before.dateSystem),
      );
      for (const conflict of plan.conflicts) {
        this.conflicts.push({ sheet: editable.name, row: row + index, ...conflict });
      }
      for (const [at, cell] of plan.writes) {
        editable.put(
          row + index,
          at,
          writtenCell(cell, editable.cellAt(row + index, at), this.before.dateSystem),
        );
      }
    });
  }

  private growTable(change: GrowTable): void {
    const editable = this.edit(change.sheet);
    const { table, added, left } = planTableGrowth(change, editable.tables);
    if (added.length > 0) {
      editable.replaceTable(table, {
        ...table,
        range: { ...table.range, right: table.range.right + added.length },
        columnNames: [...table.columnNames, ...added],
      });
    }
    if (table.headerRowCount === 0) return;
    this.setCells({
      kind: 'set-cells',
      sheet: change.sheet,
      row: table.range.top,
      column: left,
      cells: [change.headers],
    });
  }

  private removeSheet(marker: string): void {
    this.settle();
    const marked = findMarked(
      this.names,
      this.sheets.map((sheet) => sheet.name),
      marker,
    );
    if (!marked) throw CHANGE_REFUSALS.notOurSheet(marker);
    const rest = this.sheets.filter((sheet) => sheet.name !== marked.sheet);
    if (!rest.some((sheet) => sheet.visibility === 'visible')) throw CHANGE_REFUSALS.onlySheet(marked.sheet);
    this.sheets = rest;
    this.removeName(markerName(marker));
    this.names = this.names.filter((name) => name.sheet !== marked.sheet);
  }

  private removeName(wanted: string): void {
    this.names = this.names.filter(
      ({ name, sheet }) => sheet !== null || name.toLowerCase() !== wanted.toLowerCase(),
    );
  }

  private edit(name: string): EditableSheet {
    const sheet = this.sheetNamed(name);
    let editable = this.editing.get(sheet.name);
    if (!editable) this.editing.set(sheet.name, (editable = new EditableSheet(sheet)));
    return editable;
  }

  private sheetNamed(name: string): SheetSnapshot {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw CHANGE_REFUSALS.noSuchSheet(name);
    return found;
  }

  /** Puts the edited sheets among the others. */
  private settle(): void {
    this.sheets = this.sheets.map((sheet) => this.editing.get(sheet.name)?.snapshot() ?? sheet);
    this.editing.clear();
  }
}
