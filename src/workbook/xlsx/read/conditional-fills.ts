import { EMPTY_CELL, type Cell } from '../../../domain/grid/cell';
import type { XmlElement } from '../xml/xml-tree';
import { readConditionalRules, type ConditionalRule } from './conditional-rules';

type Rows = ((Cell | undefined)[] | undefined)[];

const LAST_COLUMN = 16_384;

/**
 * Puts what conditional formats show in place of the cells' own fills. Where a rule that counts first
 * cannot be worked out here, the rules behind it are not tried and the cell keeps its own fill.
 */
export function showConditionalFills(rows: Rows, frame: XmlElement, fills: readonly (string | null)[]): void {
  const rules = readConditionalRules(frame, fills);
  if (rules.length === 0) return;
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const shown = new Shown(rows, width);
  // Rules test what cells hold, never what they show, so one may be painted before the next is tried.
  for (const rule of rules) shown.apply(rule);
}

class Shown {
  private readonly settled = new Set<number>();
  private readonly painted = new Map<Cell, Map<string, Cell>>();
  /** Rows of nothing but formatting are left as they are: they are many, and share one array. */
  private readonly held: readonly boolean[];

  constructor(
    private readonly rows: Rows,
    private readonly width: number,
  ) {
    this.held = Array.from(rows, (row) => row?.some((cell) => cell && cell.value !== null) ?? false);
  }

  apply(rule: ConditionalRule): void {
    if (rule.fill === null && !rule.stopsOthers) return;
    const top = Math.min(...rule.ranges.map((range) => range.top));
    const left = Math.min(...rule.ranges.map((range) => range.left));
    for (const range of rule.ranges) {
      const bottom = Math.min(range.bottom, this.rows.length);
      const right = Math.min(range.right, this.width);
      for (let row = range.top; row <= bottom; row++) {
        if (!this.held[row - 1]) continue;
        for (let column = range.left; column <= right; column++) {
          this.applyTo(rule, row, column, row - top, column - left);
        }
      }
    }
  }

  private applyTo(rule: ConditionalRule, row: number, column: number, rows: number, columns: number): void {
    const key = row * LAST_COLUMN + column;
    if (this.settled.has(key)) return;
    const cell = this.rows[row - 1]?.[column - 1] ?? EMPTY_CELL;
    const holds = rule.test(cell, { rows, columns, valueAt: this.valueAt });
    if (holds === false) return;
    this.settled.add(key);
    if (holds === true && rule.fill !== null) this.paint(row, column, cell, rule.fill);
  }

  private readonly valueAt = (row: number, column: number): Cell['value'] =>
    this.rows[row - 1]?.[column - 1]?.value ?? null;

  private paint(row: number, column: number, cell: Cell, fill: string): void {
    let byFill = this.painted.get(cell);
    if (!byFill) this.painted.set(cell, (byFill = new Map<string, Cell>()));
    let painted = byFill.get(fill);
    if (!painted) byFill.set(fill, (painted = { ...cell, fill }));
    const cells = this.rows[row - 1] as (Cell | undefined)[];
    while (cells.length < column - 1) cells.push(undefined);
    cells[column - 1] = painted;
  }
}
