import type { ReactElement } from 'react';
import { formatAddress, type CellAddress } from '../domain/grid/address';
import { cellAt } from '../domain/grid/sheet-snapshot';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import type { OpenedWorkbook } from './workbench-store';

const FIRST_CELL: CellAddress = { row: 1, column: 1 };

export interface WorkbookViewProps {
  readonly opened: OpenedWorkbook;
  readonly onSelect: (sheet: string, cell: CellAddress | null) => void;
}

/** A workbook to look at: the chosen cell in full, the sheet, and the tabs. */
export function WorkbookView({ opened, onSelect }: WorkbookViewProps): ReactElement {
  // A hidden sheet is shown only when the pane has led to it.
  const sheets = opened.snapshot.sheets.filter(
    ({ name, visibility }) => visibility === 'visible' || name === opened.sheet,
  );
  const sheet = sheets.find(({ name }) => name === opened.sheet) ?? sheets[0];
  if (!sheet) return <p className="empty">This workbook has no sheet to show.</p>;
  const chosen = opened.cells[sheet.name] ?? FIRST_CELL;
  return (
    <>
      <div className="bar">
        <span className="bar-address">{formatAddress(chosen)}</span>
        <span className="bar-text">{cellAt(sheet, chosen).text}</span>
      </div>
      <div id="sheet" role="tabpanel" aria-label={sheet.name} className="sheet">
        <SheetGrid
          key={sheet.name}
          sheet={sheet}
          selected={chosen}
          onSelect={(cell) => onSelect(sheet.name, cell)}
        />
      </div>
      <SheetTabs
        names={sheets.map(({ name }) => name)}
        active={sheet.name}
        onChoose={(name) => onSelect(name, null)}
      />
    </>
  );
}
