import { formatAddress, formatRange, type CellRange } from '../../../domain/grid/address';
import type { CellValue } from '../../../domain/grid/cell';
import type { SpecCell } from '../../../domain/report/sheet-spec';
import type { CellContent } from '../../cell-content';
import type { ChangeConflict } from '../../workbook-change';
import { CHANGE_REFUSALS } from '../../change-refusals';
import type { MergedCells } from '../../merged-cells';
import { planRow, type RowEdit } from '../../plan-row';
import type { CellFormula } from '../read/cell-scanner';
import type { ReadText } from '../read/rich-text';
import { needOf, type CellWriter } from './cell-xml';
import type { FormulaGroups } from './formula-groups';
import type { StyleBook } from './style-book';

/** What a sheet's cells are written with. */
export interface CellsContext {
  readonly sheet: string;
  readonly styles: StyleBook;
  readonly strings: () => readonly ReadText[];
  readonly dateSystem: 1900 | 1904;
  /** The style of whole columns, for new cells in them. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly merged: MergedCells;
  /** Rows whose written cells are wanted back: those of table headers. */
  readonly watchedRows: ReadonlySet<number>;
}

/** A cell that an edit asks for, with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SpecCell;
}

/** A cell of a row as it stands in the file. */
export interface FoundCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly formula: CellFormula | null;
  readonly value: CellValue;
}

/** A cell to write: over one that is there, or between others. */
export interface NewCell {
  readonly column: number;
  readonly cell: SpecCell;
  readonly text: string;
  readonly existing: FoundCell | undefined;
}

/** Decides, row by row, which cells an edit changes, and keeps count of what that means for the workbook. */
export class RowPlanner {
  readonly conflicts: ChangeConflict[] = [];
  readonly links: PlacedCell[] = [];
  readonly watched: PlacedCell[] = [];
  formulaWritten = false;
  formulaLost = false;
  private extent: { -readonly [Side in keyof CellRange]: CellRange[Side] } | null = null;

  constructor(
    private readonly context: CellsContext,
    private readonly writer: CellWriter,
    private readonly groups: FormulaGroups,
  ) {}

  /** What the changed cells reach over; null when there are none. */
  get written(): CellRange | null {
    return this.extent;
  }

  /** The cells of a row that must be written anew, from left to right. Cells that hold the same already are not. */
  changedCells(
    row: number,
    edits: readonly RowEdit[],
    found: readonly FoundCell[],
    rowStyle: number | undefined,
  ): readonly NewCell[] {
    const changed: NewCell[] = [];
    const isWatched = this.context.watchedRows.has(row);
    for (const [column, cell] of this.plan(row, edits, found)) {
      if (cell.link) this.links.push({ row, column, cell });
      if (isWatched) this.watched.push({ row, column, cell });
      const existing = cellIn(found, column);
      const before = existing?.style ?? rowStyle ?? this.context.columnStyles.get(column) ?? 0;
      const style = this.context.styles.cellStyle(cell.style, before, needOf(cell));
      const content = this.writer.contentOf(cell);
      if (isAsWanted(cell, content, existing, style, before)) continue;
      this.refuseBlocks(row, column);
      if (content !== null || cell.formula !== undefined) this.refuseMerged(row, column);
      this.noteChange(row, column, cell, existing);
      changed.push({ column, cell, existing, text: this.writer.cell(row, column, style, cell, content) });
    }
    return changed;
  }

  private plan(
    row: number,
    edits: readonly RowEdit[],
    found: readonly FoundCell[],
  ): readonly (readonly [number, SpecCell])[] {
    const plan = planRow(
      edits,
      (column) => cellIn(found, column)?.value ?? null,
      (cell) => this.writer.contentOf(cell),
    );
    for (const conflict of plan.conflicts) {
      this.conflicts.push({ sheet: this.context.sheet, row, ...conflict });
    }
    return plan.writes;
  }

  private noteChange(row: number, column: number, cell: SpecCell, existing: FoundCell | undefined): void {
    if (cell.formula !== undefined) this.formulaWritten = true;
    else if (existing?.formula) this.formulaLost = true;
    if (existing?.formula) this.groups.orphan(existing.formula, { row, column });
    const written = (this.extent ??= { top: row, left: column, bottom: row, right: column });
    if (row < written.top) written.top = row;
    if (column < written.left) written.left = column;
    if (row > written.bottom) written.bottom = row;
    if (column > written.right) written.right = column;
  }

  private refuseMerged(row: number, column: number): void {
    const area = this.context.merged.hiding(row, column);
    if (!area) return;
    throw CHANGE_REFUSALS.cellInMerge(this.context.sheet, formatAddress({ row, column }), formatRange(area));
  }

  private refuseBlocks(row: number, column: number): void {
    const block = this.groups.blockAt(row, column);
    if (!block) return;
    throw CHANGE_REFUSALS.cellInArray(this.context.sheet, formatAddress({ row, column }), formatRange(block));
  }
}

function cellIn(found: readonly FoundCell[], column: number): FoundCell | undefined {
  if (found.length === 0) return undefined;
  return found.find((cell) => cell.column === column);
}

function isAsWanted(
  cell: SpecCell,
  content: CellContent,
  existing: FoundCell | undefined,
  style: number,
  before: number,
): boolean {
  if (!existing) return cell.formula === undefined && content === null && style === before;
  const formula = existing.formula?.kind === 'normal' ? existing.formula.text : undefined;
  const sameFormula = existing.formula ? formula === cell.formula : cell.formula === undefined;
  return sameFormula && style === existing.style && existing.value === content;
}
