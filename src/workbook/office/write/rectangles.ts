import { formatRange, type CellAddress, type CellRange } from '../../../domain/grid/address';

/** A cell with something that it shares with others: its look, its number format. */
export interface Keyed<Key> extends CellAddress {
  readonly key: Key;
}

/** Excel takes no address of more than 8,192 characters; some builds fewer. */
const LONGEST_ADDRESS = 4_000;

/** Cells of equal key as few rectangles: runs down each column, joined with equal ones to the left. */
export function rectanglesOf<Key>(cells: readonly Keyed<Key>[]): ReadonlyMap<Key, readonly CellRange[]> {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const found = new Map<Key, CellRange[]>();
  let open = new Map<string, { key: Key; range: CellRange }>();
  let here = new Map<string, { key: Key; range: CellRange }>();
  const keys = new Map<Key, number>();
  const numberOf = (key: Key): number => {
    const number = keys.get(key) ?? keys.size;
    keys.set(key, number);
    return number;
  };
  const close = (closing: Map<string, { key: Key; range: CellRange }>): void => {
    for (const { key, range } of closing.values()) {
      const ranges = found.get(key);
      if (ranges) ranges.push(range);
      else found.set(key, [range]);
    }
  };
  let column = 0;
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at] as Keyed<Key>;
    if (first.column !== column) {
      close(open);
      if (first.column !== column + 1) {
        close(here);
        here = new Map();
      }
      open = here;
      here = new Map();
      column = first.column;
    }
    let end = at + 1;
    while (isBelow(sorted[end - 1], sorted[end])) end += 1;
    const last = sorted[end - 1] as Keyed<Key>;
    const place = `${first.row}:${last.row}:${numberOf(first.key)}`;
    const beside = open.get(place);
    const left = beside?.range.left ?? column;
    open.delete(place);
    here.set(place, { key: first.key, range: { top: first.row, bottom: last.row, left, right: column } });
    at = end;
  }
  close(open);
  close(here);
  return found;
}

function isBelow<Key>(above: Keyed<Key> | undefined, cell: Keyed<Key> | undefined): boolean {
  return (
    above !== undefined &&
    cell !== undefined &&
    cell.column === above.column &&
    cell.row === above.row + 1 &&
    cell.key === above.key
  );
}

/** Lists of addresses for `getRanges`, none too long for Excel. */
export function addressLists(ranges: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const address = formatRange(range);
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
