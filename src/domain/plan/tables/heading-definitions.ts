import type { TableFound } from './find-tables';
import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';

const DEFINITION = /^([^:=–—]{2,40}?)\s*(?:[:=]|\s[-–—]\s)\s*(\S.{5,})/su;
/** How sure a definition's own words must make us before they outweigh the heading. */
const LEAST = 0.85;
/** Keys stand close above the headings or below the last row. */
const REACH = 40;

function definedIn(view: SheetView, row: number): readonly [string, string] | null {
  const [first, second, ...more] = view.filled(row);
  if (first === undefined || more.length > 0) return null;
  if (second !== undefined) return [view.text(row, first), view.text(row, second)];
  const match = DEFINITION.exec(view.text(row, first));
  return match ? [match[1] ?? '', match[2] ?? ''] : null;
}

/**
 * What the sheet's own notes say its headings mean ("Date: date of the meeting at which this was agreed"), for
 * headings that leave it open: by normalised heading, how strongly each field is meant.
 *
 * @example readDefinitions(view, table).get('date')?.get('other date') // 0.95
 */
export function readDefinitions(
  view: SheetView,
  table: TableFound,
): ReadonlyMap<string, ReadonlyMap<HeadingField, number>> {
  const [first] = table.segments;
  const last = table.segments.at(-1) ?? first;
  const open = new Set<string>();
  for (const { text, reading } of first.block.cells) {
    if (Math.max(0, ...reading.scores.values()) < LEAST) open.add(normaliseHeading(text));
  }
  const found = new Map<string, ReadonlyMap<HeadingField, number>>();
  if (open.size === 0) return found;
  // Two headings side by side on a row of their own define nothing.
  const isHeadings = (row: number): boolean =>
    table.segments.some(({ block }) => row >= block.top && row <= block.row);
  const read = (row: number): void => {
    if (isHeadings(row)) return;
    const [heading, meaning] = definedIn(view, row) ?? ['', ''];
    const name = normaliseHeading(heading);
    if (!open.has(name)) return;
    const scores = new Map([...view.memory.heading(meaning).scores].filter(([, score]) => score >= LEAST));
    if (scores.size > 0) found.set(name, scores);
  };
  for (let row = Math.max(1, first.block.top - REACH); row < first.block.top; row += 1) read(row);
  for (let row = Math.max(first.top, last.bottom - REACH); row <= last.bottom; row += 1) read(row);
  return found;
}
