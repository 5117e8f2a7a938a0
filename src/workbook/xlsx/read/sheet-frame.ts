import { parseRange, type CellRange } from '../../../domain/grid/address';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/xml-tree';

const LAST_COLUMN = 16_384;

/** The ranges of the merged areas. */
export function readMerges(frame: XmlElement): readonly CellRange[] {
  return childrenOf(childOf(frame, 'mergeCells'), 'mergeCell')
    .map((merge) => parseRange(attributeOf(merge, 'ref') ?? ''))
    .filter((range) => range !== null);
}

/** The columns a person does not see, from 1. */
export function readHiddenColumns(frame: XmlElement): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const column of columnsOf(frame)) {
    if (!flagOf(column, 'hidden')) continue;
    const last = Math.min(numberOf(column, 'max') ?? 0, LAST_COLUMN);
    for (let n = numberOf(column, 'min') ?? 1; n <= last; n++) hidden.add(n);
  }
  return hidden;
}

/** The style a whole column was given, for its cells that are not written, by column from 1. */
export function readColumnStyles(frame: XmlElement): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  for (const column of columnsOf(frame)) {
    const style = numberOf(column, 'style') ?? 0;
    if (style === 0) continue;
    const last = Math.min(numberOf(column, 'max') ?? 0, LAST_COLUMN);
    for (let n = numberOf(column, 'min') ?? 1; n <= last; n++) styles.set(n, style);
  }
  return styles;
}

/** The widths in characters of columns that say so, by column from 1 to the last that is asked for. */
export function readColumnWidths(frame: XmlElement, upTo = LAST_COLUMN): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const column of columnsOf(frame)) {
    const width = numberOf(column, 'width');
    if (width === undefined) continue;
    const last = Math.min(numberOf(column, 'max') ?? 0, upTo);
    for (let n = numberOf(column, 'min') ?? 1; n <= last; n++) widths.set(n, width);
  }
  return widths;
}

/** The range of the sheet's own filter. */
export function readFilter(frame: XmlElement): CellRange | null {
  const filter = childOf(frame, 'autoFilter');
  return filter ? parseRange(attributeOf(filter, 'ref') ?? '') : null;
}

export function readIsProtected(frame: XmlElement): boolean {
  const protection = childOf(frame, 'sheetProtection');
  return protection !== undefined && flagOf(protection, 'sheet');
}

function columnsOf(frame: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(frame, 'cols'), 'col');
}
