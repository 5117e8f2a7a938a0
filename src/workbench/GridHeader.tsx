import type { ReactElement } from 'react';
import { columnLetters, type CellRange } from '../domain/grid/address';
import { HEADER_HEIGHT, type GridLayout } from './grid-layout';

export interface GridHeaderProps {
  readonly layout: GridLayout;
  readonly columns: { readonly first: number; readonly last: number };
  readonly selected: CellRange;
}

/** The letters above the columns; they stay while the sheet scrolls beneath. */
export function GridHeader({ layout, columns, selected }: GridHeaderProps): ReactElement {
  const { columnStarts, gutter } = layout;
  const letters = [];
  for (let column = columns.first; column <= columns.last; column++) {
    const start = columnStarts[column - 1] as number;
    const width = (columnStarts[column] as number) - start;
    if (width === 0) continue;
    letters.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className="grid-letter"
        data-marked={column >= selected.left && column <= selected.right}
        style={{ left: start + gutter, width, height: HEADER_HEIGHT }}
      >
        {columnLetters(column)}
      </div>,
    );
  }
  return (
    <div role="row" aria-rowindex={1} className="grid-letters" style={{ height: HEADER_HEIGHT }}>
      <div role="columnheader" aria-colindex={1} className="grid-corner" style={{ width: gutter }}>
        <span className="unseen">Row</span>
      </div>
      {letters}
    </div>
  );
}
