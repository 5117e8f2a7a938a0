import { formatAddress } from '../../../src/domain/grid/address';
import type { BookData } from '../../host/model/data/book-data';
import { PLAIN_STYLE } from '../../host/model/data/cell-data';
import type { LineData, SheetData } from '../../host/model/data/sheet-data';

/** Everything a workbook holds, a line a thing: two workbooks with equal dumps are equal cell for cell. */
export function dumpWorkbook({ sheets, names }: BookData): readonly string[] {
  return [...names.map((name) => `name ${say(name)}`), ...sheets.flatMap(dumpSheet)];
}

function dumpSheet(sheet: SheetData): readonly string[] {
  const { rowLines, columnLines, rowHeight, columnWidth, tables, names, merges, ...facts } = sheet;
  const all = (what: string, things: readonly unknown[]): readonly string[] =>
    things.map((thing) => `${sheet.name}: ${what} ${say(thing)}`);
  return [
    ...all('sheet', [{ ...facts, rowHeight, columnWidth }]),
    ...cellLines(sheet),
    ...all('row', differing(rowLines, rowHeight)),
    ...all('column', differing(columnLines, columnWidth)),
    ...all('table', tables),
    ...all('name', names),
    ...all('merge', merges),
  ];
}

/** A cell that was cleared is as good as one that never was. */
function cellLines(sheet: SheetData): readonly string[] {
  return [...sheet.cells()]
    .map(({ row, column, cell: { style, ...content } }) => ({
      address: formatAddress({ row, column }),
      content: say(content),
      look: say(style),
    }))
    .filter(({ content, look }) => content !== EMPTY || look !== PLAIN)
    .map(
      ({ address, content, look }) =>
        `${sheet.name}!${address} ${content}${look === PLAIN ? '' : ` ${look}`}`,
    );
}

/** A line that was given the size it had is as good as one that was left alone. */
function differing(lines: ReadonlyMap<number, LineData>, standard: number): readonly unknown[] {
  return [...lines]
    .map(([index, { size = standard, hidden = false, filtered = false }]) => ({
      index,
      size,
      hidden,
      filtered,
    }))
    .filter(({ size, hidden, filtered }) => size !== standard || hidden || filtered)
    .sort((a, b) => a.index - b.index);
}

/** JSON with the names of an object in order, since order is no difference. */
function say(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

const PLAIN = say(PLAIN_STYLE);
const EMPTY = say({ value: null });
