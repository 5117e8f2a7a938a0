import type { CellRange } from '../../../domain/grid/address';

/** What is known of the cells of a sheet, put together from blocks. */
export class Layer<Value> {
  private readonly rows: (Value[] | undefined)[] = [];

  put({ top, left }: CellRange, block: readonly (readonly Value[])[]): void {
    block.forEach((line, index) => {
      const row = (this.rows[top - 1 + index] ??= []);
      for (const [at, value] of line.entries()) row[left - 1 + at] = value;
    });
  }

  set(row: number, column: number, value: Value): void {
    (this.rows[row - 1] ??= [])[column - 1] = value;
  }

  /** One value for a whole block. */
  fill({ top, left, bottom, right }: CellRange, value: Value): void {
    for (let row = top; row <= bottom; row += 1) {
      const line = (this.rows[row - 1] ??= []);
      for (let column = left; column <= right; column += 1) line[column - 1] = value;
    }
  }

  at(row: number, column: number): Value | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  row(row: number): readonly (Value | undefined)[] {
    return this.rows[row - 1] ?? [];
  }

  get rowCount(): number {
    return this.rows.length;
  }
}
