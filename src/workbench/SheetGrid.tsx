import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { parseAddress, type CellAddress } from '../domain/grid/address';
import type { SheetSnapshot } from '../domain/grid/sheet-snapshot';
import { GridHeader } from './GridHeader';
import { CELL, cellId } from './cell-id';
import { GridRow } from './GridRow';
import { areaOf, boxOf, HEADER_HEIGHT, layOutGrid, spanBetween } from './grid-layout';
import { moveSelection } from './move-selection';
import { scrollInto } from './scroll-into';

/** What is drawn beyond the edges, in pixels, so that scrolling shows no gaps. */
const MARGIN = 240;

export interface SheetGridProps {
  readonly sheet: SheetSnapshot;
  readonly selected: CellAddress;
  readonly onSelect: (cell: CellAddress) => void;
}

/** A sheet to look at: only what is in view is drawn, so a sheet of 100,000 rows scrolls as a small one does. */
export function SheetGrid({ sheet, selected, onSelect }: SheetGridProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ x: 0, y: 0, width: 800, height: 600 });
  const layout = useMemo(() => layOutGrid(sheet), [sheet]);
  const chosen = areaOf(layout, selected.row, selected.column);

  const look = (): void => {
    const seen = frame.current;
    if (!seen) return;
    setView({ x: seen.scrollLeft, y: seen.scrollTop, width: seen.clientWidth, height: seen.clientHeight });
  };
  useLayoutEffect(() => {
    look();
    const resized = new ResizeObserver(look);
    if (frame.current) resized.observe(frame.current);
    return () => resized.disconnect();
  }, []);
  // Only another place scrolls: a written sheet has a new layout, and stays where the reader is.
  const latest = useRef(layout);
  useEffect(() => {
    latest.current = layout;
  }, [layout]);
  useEffect(() => {
    const { current: now } = latest;
    const box = boxOf(now, areaOf(now, selected.row, selected.column));
    if (frame.current) scrollInto(frame.current, box, now.gutter);
  }, [selected]);

  const rows = spanBetween(layout.rowStarts, view.y - MARGIN, view.y + view.height + MARGIN);
  const columns = spanBetween(layout.columnStarts, view.x - MARGIN, view.x + view.width + MARGIN);
  const drawn = useMemo(() => {
    const shown = new Set<number>([chosen.top]);
    for (let row = rows.first; row <= rows.last; row++) shown.add(row);
    for (const { top } of layout.merges.touching(rows.first, rows.last)) shown.add(top);
    return [...shown].sort((a, b) => a - b);
  }, [layout, rows.first, rows.last, chosen.top]);

  const pressed = (event: KeyboardEvent): void => {
    const next = moveSelection(layout, selected, event, view.height - HEADER_HEIGHT);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  };
  const pointed = ({ target }: MouseEvent): void => {
    const cell = target instanceof Element ? target.closest('[role=gridcell]') : null;
    const place = parseAddress(cell?.id.replace(CELL, '') ?? '');
    if (place) onSelect(place);
  };
  const width = layout.columnStarts[layout.columnCount] as number;
  const height = layout.rowStarts[layout.rowCount] as number;
  return (
    <div
      ref={frame}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={`Sheet ${sheet.name}`}
      aria-readonly
      aria-rowcount={layout.rowCount + 1}
      aria-colcount={layout.columnCount + 1}
      aria-activedescendant={cellId(chosen.top, chosen.left)}
      onScroll={look}
      onKeyDown={pressed}
      onClick={pointed}
    >
      <div className="grid-paper" style={{ width: width + layout.gutter, height: height + HEADER_HEIGHT }}>
        <GridHeader layout={layout} columns={columns} selected={chosen} />
        {drawn.map((row) => (
          <GridRow
            key={row}
            sheet={sheet}
            layout={layout}
            row={row}
            columns={columns}
            selected={chosen.top === row ? chosen : null}
            marked={row >= chosen.top && row <= chosen.bottom}
          />
        ))}
      </div>
    </div>
  );
}
