import type { CellRange } from '../../../domain/grid/address';
import type { Cell } from '../../../domain/grid/cell';
import type { SheetSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../../../domain/report/sheet-spec';
import { sameCell } from '../../snapshot/same-cell';
import { lookOf, PLAIN_LOOK, type CellLook } from './cell-look';
import type { CellEdit } from './put-contents';
import type { Keyed } from './rectangles';
import type { SpecIndex } from './spec-index';

export type Link = NonNullable<SpecCell['link']>;

/** A block of the user's cells that makes room. */
export interface Move {
  readonly from: CellRange;
  readonly rows: number;
  readonly columns: number;
}

export interface TableChange {
  readonly name: string;
  readonly before: CellRange;
  readonly after: CellRange;
}

/** What a write does to one sheet. */
export interface SheetPlan {
  readonly name: string;
  /** Null for a sheet that is added. */
  readonly before: SheetSnapshot | null;
  readonly after: SheetSnapshot;
  /** The description by which it is put, for a sheet of ours. */
  readonly spec: SheetSpec | null;
  readonly moves: readonly Move[];
  readonly edits: readonly CellEdit[];
  readonly looks: readonly Keyed<CellLook>[];
  readonly formats: readonly Keyed<string>[];
  readonly links: readonly Keyed<Link>[];
  readonly tables: readonly TableChange[];
}

/** The block of a sheet of ours that a put replaces, before and after. */
export interface Covered {
  readonly before: CellRange;
  readonly after: CellRange;
}

const NO_CELLS: readonly (Cell | undefined)[] = [];

/**
 * What has to be done to a sheet so that it becomes another.
 *
 * @param covered for a sheet of ours that stands already
 */
export function planSheet(
  before: SheetSnapshot | null,
  after: SheetSnapshot,
  specs: SpecIndex,
  covered: Covered | null,
): SheetPlan {
  const spec = specs.specOf(after.name) ?? null;
  const moves = before && covered ? movesOf(before, covered) : [];
  const edits: CellEdit[] = [];
  const looks: Keyed<CellLook>[] = [];
  const links: Keyed<Link>[] = [];
  const rows = Math.max(before?.cells.length ?? 0, after.cells.length, spec?.rows.length ?? 0);
  for (let row = 1; row <= rows; row += 1) {
    const [old, now] = [before?.cells[row - 1] ?? NO_CELLS, after.cells[row - 1] ?? NO_CELLS];
    if (old === now && !(spec && !before)) continue;
    const changed = rowEdits(row, old, now, covered, moves.length > 0);
    edits.push(...changed);
    const wanted = spec
      ? lookColumns(spec, row, changed, before, covered)
      : changed.filter(isRestyled).map(({ column }) => column);
    for (const column of wanted) {
      const cell = specs.at(after.name, row, column);
      if (!spec && !cell?.style) continue;
      looks.push({ row, column, key: cell?.style ? lookOf(cell.style) : PLAIN_LOOK });
    }
    if (!spec || changed.length === 0) continue;
    for (let column = 1; column <= (spec.rows[row - 1]?.cells.length ?? 0); column += 1) {
      const link = specs.at(after.name, row, column)?.link;
      if (link) links.push({ row, column, key: link });
    }
  }
  const allLooks = withLinked(looks, links, specs, after.name);
  return {
    name: after.name,
    before,
    after,
    spec,
    moves,
    edits,
    looks: allLooks,
    formats: formatsOf(after, edits, allLooks, specs),
    links,
    tables: tablesOf(before, after),
  };
}

/** Number formats: of cells whose look is given anew, and of those whose format alone changes. */
function formatsOf(
  after: SheetSnapshot,
  edits: readonly CellEdit[],
  looks: readonly Keyed<CellLook>[],
  specs: SpecIndex,
): readonly Keyed<string>[] {
  const given = new Set(looks.map(({ row, column }) => `${row},${column}`));
  const ofLooks = looks.flatMap(({ row, column }) => {
    const held = after.cells[row - 1]?.[column - 1]?.numberFormat;
    const key = held ?? specs.at(after.name, row, column)?.style?.numberFormat ?? 'General';
    return key === 'General' ? [] : [{ row, column, key }];
  });
  const others = edits.flatMap(({ row, column, before, after: now }) => {
    if (!now || before?.numberFormat === now.numberFormat || given.has(`${row},${column}`)) return [];
    return [{ row, column, key: now.numberFormat ?? 'General' }];
  });
  return [...ofLooks, ...others];
}

/** Making a link colours its cell, so that the cell needs its look again. */
function withLinked(
  looks: readonly Keyed<CellLook>[],
  links: readonly Keyed<Link>[],
  specs: SpecIndex,
  sheet: string,
): readonly Keyed<CellLook>[] {
  const given = new Set(looks.map(({ row, column }) => `${row},${column}`));
  const missing = links.filter(({ row, column }) => !given.has(`${row},${column}`));
  return [
    ...looks,
    ...missing.map(({ row, column }) => {
      const style = specs.at(sheet, row, column)?.style;
      return { row, column, key: style ? lookOf(style) : PLAIN_LOOK };
    }),
  ];
}

function rowEdits(
  row: number,
  old: readonly (Cell | undefined)[],
  now: readonly (Cell | undefined)[],
  covered: Covered | null,
  isMoved: boolean,
): readonly CellEdit[] {
  const found: CellEdit[] = [];
  for (let column = 1; column <= Math.max(old.length, now.length); column += 1) {
    // What stood outside our block has moved away, and what stands outside it now has moved there.
    if (isMoved && covered && !holds(covered.after, row, column) && !holds(covered.before, row, column))
      continue;
    const wasMoved = isMoved && covered !== null && !holds(covered.before, row, column);
    const before = wasMoved ? undefined : old[column - 1];
    const after = isMoved && covered && !holds(covered.after, row, column) ? undefined : now[column - 1];
    if (before === after || sameCell(before, after)) continue;
    if (before?.formula !== undefined && sameCell(before, after && { ...after, value: before.value }))
      continue;
    found.push({ row, column, before, after });
  }
  return found;
}

/** Which cells of a row of ours need their looks: all of them as soon as one of them is of another kind. */
function lookColumns(
  spec: SheetSpec,
  row: number,
  changed: readonly CellEdit[],
  before: SheetSnapshot | null,
  covered: Covered | null,
): readonly number[] {
  const cells = spec.rows[row - 1]?.cells ?? [];
  if (!before || !covered) return cells.flatMap((cell, at) => (cell?.style ? [at + 1] : []));
  const isNew = row > covered.before.bottom && row <= covered.after.bottom;
  if (!isNew && !changed.some(isRestyled)) return [];
  const right = Math.max(
    row <= covered.before.bottom ? covered.before.right : 0,
    row <= covered.after.bottom ? covered.after.right : 0,
  );
  return Array.from({ length: right }, (_, index) => index + 1);
}

/** Whether a cell becomes one of another kind, and so needs its look anew. */
export function isRestyled({ before, after }: CellEdit): boolean {
  if (!before || !after) return true;
  return (
    kindOf(before) !== kindOf(after) ||
    before.fill !== after.fill ||
    before.numberFormat !== after.numberFormat ||
    before.struck !== after.struck
  );
}

function kindOf({ value, formula }: Cell): string {
  return formula === undefined ? typeof value : 'formula';
}

/** The user's cells below and beside our block, moved out of the way of a block that grows. */
function movesOf({ cells }: SheetSnapshot, { before, after }: Covered): readonly Move[] {
  const rows = Math.max(0, after.bottom - before.bottom);
  const columns = Math.max(0, after.right - before.right);
  const right = cells.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  const isBelow = rows > 0 && cells.slice(before.bottom).some((line) => line?.some((cell) => cell));
  const isBeside = columns > 0 && cells.some((line) => line?.slice(before.right).some((cell) => cell));
  const moves: Move[] = [];
  if (isBelow) {
    const from = { top: before.bottom + 1, bottom: cells.length, left: 1, right };
    moves.push({ from, rows, columns: 0 });
  }
  if (isBeside) {
    const bottom = cells.length + (isBelow ? rows : 0);
    moves.push({ from: { top: 1, bottom, left: before.right + 1, right }, rows: 0, columns });
  }
  return moves;
}

function tablesOf(before: SheetSnapshot | null, after: SheetSnapshot): readonly TableChange[] {
  return after.tables.flatMap(({ name, range }) => {
    const old = before?.tables.find((table) => table.name === name)?.range;
    return old && old.right !== range.right ? [{ name, before: old, after: range }] : [];
  });
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
