import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { Cell } from '../../../grid/cell';
import type { SheetTexts } from './sheet-texts';
import type { LineTable } from './table-shape';

/** A cell of the sheet, and what it is taken to say where that is not its own text. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly text?: string;
}

/** One count or answer for both groups, gathered from where its parts stand. */
export interface LaidLine {
  /** What is counted, with the indicator before it: `WRES 2: shortlisted`. */
  readonly label: LaidCell;
  readonly year: LaidCell | null;
  readonly reference: LaidCell | null;
  readonly comparison: LaidCell | null;
  readonly referenceBase: LaidCell | null;
  readonly comparisonBase: LaidCell | null;
  readonly notKnown: readonly LaidCell[];
}

/** A table of lines as it would stand with a line a count, and the view to read it in. */
export interface LaidTable {
  readonly view: SheetTexts;
  readonly table: LineTable;
}

const NOTHING: Cell = { value: null, text: '' };
/** The columns of a table laid out anew; those not known come last. */
const AT = { label: 1, year: 2, reference: 3, comparison: 4, referenceBase: 5, comparisonBase: 6 } as const;
const FIRST_NOT_KNOWN = 7;

function cellsOf(line: LaidLine): readonly (LaidCell | null)[] {
  const { label, year, reference, comparison, referenceBase, comparisonBase, notKnown } = line;
  return [label, year, reference, comparison, referenceBase, comparisonBase, ...notKnown];
}

/**
 * Lines gathered from a sheet as a table that has its groups across and a line a count. Its cells know where they
 * stand.
 *
 * @param heading what a cell of the sheet stands under or beside, for what is said of it
 */
export function layAnew(
  view: SheetTexts,
  standard: Standard,
  lines: readonly LaidLine[],
  heading: (cell: LaidCell) => string,
): LaidTable {
  const rows = lines.map(cellsOf);
  const at = (row: number, column: number): LaidCell | null => rows[row - 2]?.[column - 1] ?? null;
  const text = (row: number, column: number): string => {
    const laid = at(row, column);
    return laid === null ? '' : (laid.text ?? view.text(laid.row, laid.column));
  };
  const width = Math.max(...rows.map((row) => row.length));
  const notKnown = Array.from({ length: width - FIRST_NOT_KNOWN + 1 }, (_, index) => FIRST_NOT_KNOWN + index);
  const holds = (column: number): boolean => rows.some((row) => row[column - 1] !== null);
  const base = (column: number): number | null => (holds(column) ? column : null);
  const laid: SheetTexts = {
    sheet: { ...view.sheet, cells: [], merges: [], rowCount: rows.length + 1, columnCount: width },
    cell: (row, column) => {
      const one = at(row, column);
      return one === null ? NOTHING : view.cell(one.row, one.column);
    },
    text,
    width: () => width,
    isBlank: (row) => row < 2 || row > rows.length + 1,
    place: (row, column) => {
      const one = at(row, column) ?? at(row, AT.label);
      return one === null ? view.place(1, 1) : view.place(one.row, one.column);
    },
  };
  const table: LineTable = {
    kind: 'lines',
    headerRow: 1,
    heading: (column) => {
      const one = rows.find((row) => row[column - 1])?.[column - 1];
      return one ? heading(one) : '';
    },
    indicator: null,
    labels: [AT.label],
    calculation: null,
    year: AT.year,
    sets: [
      {
        standard,
        year: null,
        cluster: null,
        reference: { count: AT.reference, percent: null, base: base(AT.referenceBase) },
        comparison: { count: AT.comparison, percent: null, base: base(AT.comparisonBase) },
        notKnown,
        total: null,
      },
    ],
    title: { standard, id: null },
  };
  return { view: laid, table };
}
