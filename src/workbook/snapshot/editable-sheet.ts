import type { CellRange } from '../../domain/grid/address';
import type { Cell } from '../../domain/grid/cell';
import type { SheetSnapshot, TableSnapshot } from '../../domain/grid/sheet-snapshot';
import type { SpecCell } from '../../domain/report/sheet-spec';
import { renamedColumns } from '../table-growth';

type Row = readonly (Cell | undefined)[] | undefined;

/** A sheet under change: a row is copied when it is first written to, and what is not written to stays the same row. */
export class EditableSheet {
  private readonly rows: Row[];
  private readonly copied = new Map<number, (Cell | undefined)[]>();
  private currentTables: readonly TableSnapshot[];
  private rowCount: number;
  private columnCount: number;

  constructor(private readonly before: SheetSnapshot) {
    this.rows = [...before.cells];
    this.currentTables = before.tables;
    this.rowCount = before.rowCount;
    this.columnCount = before.columnCount;
  }

  get name(): string {
    return this.before.name;
  }

  get merges(): readonly CellRange[] {
    return this.before.merges;
  }

  get tables(): readonly TableSnapshot[] {
    return this.currentTables;
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    let cells = this.copied.get(row);
    if (!cells) {
      cells = [...(this.rows[row - 1] ?? [])];
      this.copied.set(row, cells);
      this.rows[row - 1] = cells;
    }
    while (cells.length < column) cells.push(undefined);
    cells[column - 1] = cell;
    if (!cell) return;
    this.rowCount = Math.max(this.rowCount, row);
    this.columnCount = Math.max(this.columnCount, column);
  }

  /** Keeps the column names of tables equal to their header texts when those are written. */
  renameColumns(row: number, writes: readonly (readonly [number, SpecCell])[]): void {
    for (const table of this.currentTables) {
      if (table.headerRowCount === 0 || table.range.top !== row) continue;
      const names = new Map<number, string>();
      for (const [column, { value }] of writes) {
        if (typeof value === 'string' && value !== '') names.set(column, value);
      }
      const columnNames = renamedColumns(this.name, table, names);
      if (columnNames.every((name, index) => name === table.columnNames[index])) continue;
      this.replaceTable(table, { ...table, columnNames });
    }
  }

  replaceTable(old: TableSnapshot, table: TableSnapshot): void {
    this.currentTables = this.currentTables.map((other) => (other === old ? table : other));
  }

  /** The sheet after its changes; the very sheet it began from when there are none. */
  snapshot(): SheetSnapshot {
    if (this.copied.size === 0 && this.currentTables === this.before.tables) return this.before;
    const { rows: cells, rowCount, columnCount, currentTables: tables } = this;
    return { ...this.before, cells, rowCount, columnCount, tables };
  }
}
