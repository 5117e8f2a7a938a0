import { memo, type CSSProperties, type ReactElement } from 'react';
import type { CellRange } from '../domain/grid/address';
import type { Cell } from '../domain/grid/cell';
import type { SheetSnapshot } from '../domain/grid/sheet-snapshot';
import { areaOf, boxOf, HEADER_HEIGHT, standsAlone, type GridLayout } from './grid-layout';
import { legibleOn } from './legible-on';
import { cellId } from './cell-id';

export interface GridRowProps {
  readonly sheet: SheetSnapshot;
  readonly layout: GridLayout;
  readonly row: number;
  readonly columns: { readonly first: number; readonly last: number };
  /** The chosen area where it begins in this row. */
  readonly selected: CellRange | null;
  readonly marked: boolean;
}

/** One row of a sheet: its number, and those of its cells that are in view. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement | null {
  const { sheet, layout, row, marked } = props;
  const top = layout.rowStarts[row - 1] as number;
  const height = (layout.rowStarts[row] as number) - top;
  if (height === 0) return null;
  const alone = standsAlone(sheet.cells[row - 1]);
  const cells = columnsOf(props).map((column) => <GridCell key={column} {...props} {...{ column, alone }} />);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className="grid-row"
      data-alone={alone}
      style={{ top: top + HEADER_HEIGHT, height }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className="grid-number"
        data-marked={marked}
        style={{ width: layout.gutter }}
      >
        {row}
      </div>
      {cells}
    </div>
  );
});

/** The columns in view, and those whose merged area, running text or selection reaches into view. */
function columnsOf({ sheet, layout, row, columns, selected }: GridRowProps): readonly number[] {
  const found = new Set<number>(selected ? [selected.left] : []);
  for (let column = columns.first; column <= columns.last; column++) found.add(column);
  for (const area of layout.merges.touching(row, row)) if (area.top === row) found.add(area.left);
  const cells = sheet.cells[row - 1];
  if (standsAlone(cells)) found.add((cells ?? []).findIndex((cell) => cell?.text) + 1);
  return [...found].sort((a, b) => a - b);
}

interface GridCellProps extends GridRowProps {
  readonly column: number;
  readonly alone: boolean;
}

function GridCell({ sheet, layout, row, column, alone, selected }: GridCellProps): ReactElement | null {
  const area = areaOf(layout, row, column);
  const box = boxOf(layout, area);
  // Merged areas are drawn from their first cell; hidden columns are not drawn.
  if (area.top !== row || area.left !== column || box.width === 0) return null;
  const cell = sheet.cells[row - 1]?.[column - 1];
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 1}
      aria-selected={selected?.left === column}
      aria-colspan={area.right > area.left ? area.right - area.left + 1 : undefined}
      aria-rowspan={area.bottom > area.top ? area.bottom - area.top + 1 : undefined}
      className="grid-cell"
      data-kind={kindOf(cell)}
      data-alone={alone && Boolean(cell?.text)}
      style={{
        left: box.x + layout.gutter,
        width: box.width,
        height: box.height,
        ...paintOf(cell),
      }}
    >
      {cell?.struck ? <s>{cell.text}</s> : cell?.text}
    </div>
  );
}

/** The colour behind the text, or of the sign that stands alone in the cell. */
function paintOf(cell: Cell | undefined): CSSProperties {
  if (!cell?.fill) return {};
  return cell.isSignColour
    ? { color: cell.fill }
    : { backgroundColor: cell.fill, color: legibleOn(cell.fill) };
}

/** Numbers stand to the right and answers in the middle, as Excel has them. */
function kindOf(cell: Cell | undefined): 'text' | 'number' | 'answer' {
  const value = cell?.value ?? null;
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' || value === null ? 'text' : 'answer';
}
