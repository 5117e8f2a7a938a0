import type { CellRange } from '../../../../src/domain/grid/address';
import type { CellValue } from '../../../../src/domain/grid/cell';
import type { NameData } from './name-data';
import { SheetData } from './sheet-data';
import type { TableData } from './table-data';

/** Works a formula out; undefined when it cannot, and the cell then shows 0. */
export type Calculate = (sheet: string, address: string, formula: string) => CellValue | undefined;

/** Something that happened to the workbook, for whoever listens. */
export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: SheetData;
      readonly range: CellRange;
      readonly changeType: string;
      readonly source: 'Local' | 'Remote';
    }
  | { readonly kind: 'activated'; readonly sheet: SheetData; readonly before: SheetData }
  | { readonly kind: 'selected'; readonly sheet: SheetData; readonly range: CellRange }
  | { readonly kind: 'added' | 'deleted'; readonly sheet: SheetData };

/** A workbook's state: what Excel holds in memory. The API objects are views on it. */
export class BookData {
  name = 'Plan.xlsx';
  sheets: SheetData[] = [];
  names: NameData[] = [];
  dateSystem: 1900 | 1904 = 1900;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  isReadOnly = false;
  isProtected = false;
  isDirty = false;
  selection: { sheet: SheetData; range: CellRange } | null = null;
  calculate: Calculate | null = null;
  /** The cell a person is typing in: what is written to it is dropped. */
  editedCell: { readonly sheet: string; readonly row: number; readonly column: number } | null = null;
  /** Reads of more cells than this come back null, as from Excel on the web. */
  readLimit = 5_000_000;
  /** Where its events go, and whose doing the present one is. */
  listen: (event: BookEvent) => void = () => undefined;
  source: 'Local' | 'Remote' = 'Local';
  /** Ranges the client keeps between batches: they move with their cells. */
  keptRanges: () => readonly { readonly sheet: SheetData; area: CellRange }[] = () => [];
  tellsEvents = true;
  /** What the client has registered for. */
  readonly listeners = new Set<string>();
  #lastId = 0;

  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  addSheet(name: string): SheetData {
    const sheet = new SheetData(`{0000000${this.newId()}-0001-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    this.selection ??= { sheet, range: { top: 1, left: 1, bottom: 1, right: 1 } };
    return sheet;
  }

  /** A sheet by its name, whatever the capitals, or by its id. */
  sheet(key: string): SheetData | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.toLowerCase() === lower || sheet.id.toLowerCase() === lower,
    );
  }

  get activeSheet(): SheetData {
    const sheet = this.selection?.sheet ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet.');
    return sheet;
  }

  /** Every table with its sheet, in the order of sheets. */
  get tables(): readonly { readonly sheet: SheetData; readonly table: TableData }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  isBeingEdited(sheet: SheetData, row: number, column: number): boolean {
    const cell = this.editedCell;
    return cell !== null && cell.sheet === sheet.name && cell.row === row && cell.column === column;
  }

  changed(sheet: SheetData, range: CellRange, changeType = 'RangeEdited'): void {
    this.isDirty = true;
    this.listen({ kind: 'changed', sheet, range, changeType, source: this.source });
  }
}
