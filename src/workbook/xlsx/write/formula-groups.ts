import { parseRange, type CellRange } from '../../../domain/grid/address';
import type { CellFormula } from '../read/cell-scanner';
import { shiftFormula } from '../read/shift-formula';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas of a sheet that stand for more than their own cell, as met from the top: arrays, spills and
 * data tables, into which nothing may be written, and shared formulas whose first cell was overwritten.
 */
export class FormulaGroups {
  private readonly blocks: CellRange[] = [];
  private readonly orphaned = new Map<string, Place & { readonly text: string }>();

  /** Takes note of a formula met on the way. */
  meet(formula: CellFormula): void {
    if (formula.kind === 'array' || formula.kind === 'dataTable') {
      const range = parseRange(formula.range);
      if (range) this.blocks.push(range);
    } else if (formula.kind === 'shared' && formula.text !== '') {
      this.orphaned.delete(formula.group);
    }
  }

  /** The array, spill or data table that a cell belongs to. */
  blockAt(row: number, column: number): CellRange | undefined {
    return this.blocks.find(
      (block) => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right,
    );
  }

  /** The first cell of a group is going: its followers need the formula written out. */
  orphan(formula: CellFormula, place: Place): void {
    if (formula.kind === 'shared' && formula.text !== '') {
      this.orphaned.set(formula.group, { text: formula.text, row: place.row, column: place.column });
    }
  }

  get hasOrphans(): boolean {
    return this.orphaned.size > 0;
  }

  /** The formula of a follower whose first cell is gone; undefined when nothing needs doing. */
  written(formula: CellFormula, place: Place): string | undefined {
    if (formula.kind !== 'shared' || formula.text !== '') return undefined;
    const first = this.orphaned.get(formula.group);
    return first && shiftFormula(first.text, place.row - first.row, place.column - first.column);
  }
}
