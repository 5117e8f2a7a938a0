import type { WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../../../domain/report/sheet-spec';
import { findMarked, freeSheetName } from '../../our-sheet';
import type { GrowTable, PutSheet, SetCells, WorkbookChange } from '../../workbook-change';
import { Layer } from '../read/layer';

/** Which cell of which change a written cell comes from: a snapshot does not tell all of its looks. */
export class SpecIndex {
  private readonly cells = new Map<string, Layer<SpecCell>>();
  private readonly specs = new Map<string, SheetSpec>();
  private readonly taken: string[];

  constructor(
    changes: readonly WorkbookChange[],
    before: WorkbookSnapshot,
    private readonly after: WorkbookSnapshot,
  ) {
    this.taken = before.sheets.map(({ name }) => name);
    for (const change of changes) {
      if (change.kind === 'set-cells') this.addCells(change);
      else if (change.kind === 'grow-table') this.addHeaders(change);
      else if (change.kind === 'put-sheet') this.addSheet(change);
    }
  }

  /** The cell last asked for at a place. */
  at(sheet: string, row: number, column: number): SpecCell | undefined {
    return this.cells.get(sheet.toLowerCase())?.at(row, column);
  }

  /** The description by which a sheet was put. */
  specOf(sheet: string): SheetSpec | undefined {
    return this.specs.get(sheet.toLowerCase());
  }

  private addCells({
    sheet,
    row,
    column,
    cells,
  }: Pick<SetCells, 'sheet' | 'row' | 'column' | 'cells'>): void {
    const layer = this.layerOf(sheet);
    cells.forEach((line, index) => {
      line.forEach((cell, at) => {
        if (cell) layer.set(row + index, column + at, cell);
      });
    });
  }

  private addHeaders({ sheet, table, headers }: GrowTable): void {
    const tables = this.after.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.tables;
    const range = tables?.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.range;
    if (!range) return;
    this.addCells({ sheet, row: range.top, column: range.right - headers.length + 1, cells: [headers] });
  }

  private addSheet({ spec }: PutSheet): void {
    const names = this.after.sheets.map(({ name }) => name);
    const marked = spec.marker === null ? null : findMarked(this.after.definedNames, names, spec.marker);
    const sheet = marked?.sheet ?? freeSheetName(spec.name, this.taken);
    this.taken.push(sheet);
    this.specs.set(sheet.toLowerCase(), spec);
    this.cells.delete(sheet.toLowerCase());
    this.addCells({ sheet, row: 1, column: 1, cells: spec.rows.map(({ cells }) => cells) });
  }

  private layerOf(sheet: string): Layer<SpecCell> {
    const key = sheet.toLowerCase();
    const layer = this.cells.get(key) ?? new Layer<SpecCell>();
    this.cells.set(key, layer);
    return layer;
  }
}
