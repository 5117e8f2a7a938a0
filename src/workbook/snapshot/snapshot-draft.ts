import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { formatAddress, formatRange } from '../../domain/grid/address';
import { contentOf } from '../cell-content';
import { CHANGE_REFUSALS } from '../change-refusals';
import { checkOurSheet } from '../check-our-sheet';
import { findMarked } from '../our-sheet';
import { MergedCells } from '../merged-cells';
import { planRow } from '../plan-row';
import { sameValue } from '../same-value';
import { SheetEdits } from '../sheet-edits';
import { planTableGrowth } from '../table-growth';
import type { ChangeConflict, GrowTable, PutSheet, SetName, WorkbookChange } from '../workbook-change';
import { markerName } from '../workbook-port';
import { EditableSheet } from './editable-sheet';
import { putSheet, standingSheet } from './put-sheet';
import { sameCell } from './same-cell';
import { sameReference } from './same-reference';
import { heldCell, shownCell } from './written-cell';

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
      case 'put-sheet':
        this.writeWaiting();
        this.putSheet(change);
        return;
      case 'remove-sheet':
        this.writeWaiting();
        this.removeSheet(change.marker);
        return;
      case 'set-name':
        this.setName(change);
        return;
      case 'remove-name':
        this.removeName(change.name);
        return;
    }
  }

  /** The workbook after the changes; the very snapshot it began from when they alter nothing. */
  finish(): WorkbookSnapshot {
    this.writeWaiting();
    const { before, sheets, names } = this;
    const sameSheets =
      sheets.length === before.sheets.length &&
      sheets.every((sheet, index) => sheet === before.sheets[index]);
    return sameSheets && names === before.definedNames ? before : { ...before, sheets, definedNames: names };
  }

  /** A sheet of ours that someone changed since it was read is left alone, and its first such row reported. */
  private putSheet(change: PutSheet): void {
    const { before, sheets, names: definedNames } = this;
    const check = checkOurSheet(change, standingSheet(before, change.spec.marker), before.dateSystem);
    if (check === 'held') return;
    if (check !== 'write') {
      this.conflicts.push(check);
      return;
    }
    const put = putSheet({ ...before, sheets, definedNames }, change.spec);
    this.sheets = put.sheets;
    this.names = put.definedNames;
  }

  private setName({ name, refersTo, hidden }: SetName): void {
    const known = this.names.find((one) => one.sheet === null && isNamed(one, name));
    if (known && known.hidden === hidden && sameReference(known.refersTo, refersTo)) return;
    this.removeName(name);
    this.names = [...this.names, { name, refersTo, sheet: null, hidden }];
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
    const left = this.names.filter((name) => name.sheet !== null || !isNamed(name, wanted));
    if (left.length < this.names.length) this.names = left;
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
        const written = heldCell(cell, before, dateSystem);
        if (sameCell(written, before)) continue;
        const area = written && written.value !== null ? merged.hiding(row, column) : undefined;
        if (area && !sameValue(written?.value ?? null, before?.value ?? null)) {
          throw CHANGE_REFUSALS.cellInMerge(sheet.name, formatAddress({ row, column }), formatRange(area));
        }
        sheet.put(row, column, written && shownCell(written, dateSystem));
      }
      sheet.renameColumns(row, plan.writes);
    }
  }
}

function isNamed({ name }: DefinedName, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
