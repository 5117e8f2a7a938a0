import type { SheetSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../../src/domain/report/sheet-spec';
import { buildSheet } from './sheet-builder';

/** A sheet as data, read back as a person would see it: row by row, values alone. */
export function valuesOf(spec: SheetSpec): readonly (readonly SpecCell['value'][])[] {
  return spec.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

/** The rows of the table under a heading, down to the next gap, without the heading and lines of text above it. */
export function tableUnder(spec: SheetSpec, heading: string): readonly (readonly (SpecCell | null)[])[] {
  const at = spec.rows.findIndex(({ cells }) => cells[0]?.value === heading);
  if (at < 0) return [];
  const rest = spec.rows.slice(at + 1);
  const end = rest.findIndex(({ cells }) => cells.length === 0);
  return (end < 0 ? rest : rest.slice(0, end)).map(({ cells }) => cells).filter((cells) => cells.length > 1);
}

/** What a sheet would hold once written: dates as their serial, as a snapshot has them. */
export function asSnapshot(spec: SheetSpec): SheetSnapshot {
  return buildSheet(
    spec.rows.map(({ cells }) =>
      cells.map((cell) => {
        if (!cell || cell.value === null) return null;
        const plain = typeof cell.value === 'object' ? cell.value.toString() : cell.value;
        return { value: plain, text: String(plain), ...(cell.formula ? { formula: cell.formula } : {}) };
      }),
    ),
    { name: spec.name },
  );
}
