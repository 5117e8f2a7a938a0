import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { formatAddress, formatRange } from '../../domain/grid/address';
import { contentOf } from '../cell-content';
import { CHANGE_REFUSALS } from '../change-refusals';
import { findMarked } from '../our-sheet';
import { MergedCells } from '../merged-cells';
import { planRow } from '../plan-row';
import { sameValue } from '../same-value';
import { SheetEdits } from '../sheet-edits';
import { planTableGrowth } from '../table-growth';
import type { ChangeConflict, GrowTable, WorkbookChange } from '../workbook-change';
import { markerName } from '../workbook-port';
import { EditableSheet } from './editable-sheet';
import { putSheet } from './put-sheet';
import { writtenCell } from './written-cell';

/** A sheet with the cells that wait to be put on it. */
interface Waiting {
  readonly sheet: EditableSheet;
  readonly edits: SheetEdits;
}

/** A snapshot under change; the one it began from is never touched. */
export class SnapshotDraft {
  readonly conflicts: ChangeConflict[] = [];
  private sheets: readonly SheetSnapshot[];
  private names: readonly DefinedName[];
  private readonly waiting = new Map<string, Waiting>();

  constructor(private readonly before: WorkbookSnapshot) {
    this.sheets = before.sheets;
    this.names = before.definedNames;
  }

  apply(change: WorkbookChange): void {
    switch (change.kind) {
      case 'set-cells':
        this.edit(change.sheet).edits.addBlock(change);
        return;
      case 'grow-table':
        this.growTable(change);
        return;
      case 'set-column-widths':
        // A snapshot knows no widths; the sheet must be there all the same.
        this.sheetNamed(change.sheet);
        return;
      case 'put-sheet': {
        this.writeWaiting();
        const put = putSheet({ ...this.before, sheets: this.sheets, definedNames: this.names }, change.spec);
        this.sheets = put.sheets;
        this.names = put.definedNames;
        return;
      }
      case 'remove-sheet':
        this.writeWaiting();
        this.removeSheet(change.marker);
        return;
      case 'set-name': {
        const { name, refersTo, hidden } = change;
        this.removeName(name);
        this.names = [...this.names, { name, refersTo, sheet: null, hidden }];
        return;
      }
      case 'remove-name':
        this.removeName(change.name);
        return;
    }
  }

  finish(): WorkbookSnapshot {
    this.writeWaiting();
    return { ...this.before, sheets: this.sheets, definedNames: this.names };
  }

  private growTable(change: GrowTable): void {
    const { sheet, edits } = this.edit(change.sheet);
    const { table, added, left } = planTableGrowth(change, sheet.tables);
    if (added.length > 0) {
      sheet.replaceTable(table, {
        ...table,
        range: { ...table.range, right: table.range.right + added.length },
        columnNames: [...table.columnNames, ...added],
      });
    }
    if (table.headerRowCount === 0) return;
    edits.add(table.range.top, { column: left, cells: change.headers, expect: undefined });
  }

  private removeSheet(marker: string): void {
    const names = this.sheets.map((sheet) => sheet.name);
    const marked = findMarked(this.names, names, marker);
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

  private edit(name: string): Waiting {
    const sheet = this.sheetNamed(name);
    let waiting = this.waiting.get(sheet.name);
    if (!waiting) {
      waiting = { sheet: new EditableSheet(sheet), edits: new SheetEdits() };
      this.waiting.set(sheet.name, waiting);
    }
    return waiting;
  }

  private sheetNamed(name: string): SheetSnapshot {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw CHANGE_REFUSALS.noSuchSheet(name);
    return found;
  }

  private writeWaiting(): void {
    for (const { sheet, edits } of this.waiting.values()) this.writeCells(sheet, edits);
    this.sheets = this.sheets.map((sheet) => this.waiting.get(sheet.name)?.sheet.snapshot() ?? sheet);
    this.waiting.clear();
  }

  private writeCells(sheet: EditableSheet, edits: SheetEdits): void {
    const { dateSystem } = this.before;
    const merged = new MergedCells(sheet.merges);
    for (const row of edits.rows()) {
      const plan = planRow(
        edits.of(row) ?? [],
        (column) => sheet.cellAt(row, column)?.value ?? null,
        (cell) => contentOf(cell, dateSystem),
      );
      for (const conflict of plan.conflicts) this.conflicts.push({ sheet: sheet.name, row, ...conflict });
      for (const [column, cell] of plan.writes) {
        const before = sheet.cellAt(row, column);
        const written = writtenCell(cell, before, dateSystem);
        const area = written && written.value !== null ? merged.hiding(row, column) : undefined;
        if (area && !sameValue(written?.value ?? null, before?.value ?? null)) {
          throw CHANGE_REFUSALS.cellInMerge(sheet.name, formatAddress({ row, column }), formatRange(area));
        }
        sheet.put(row, column, written);
      }
      sheet.renameColumns(row, plan.writes);
    }
  }
}
