import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import type { Plan } from '../../plan/plan';
import { readKeyText } from '../../status/key-line';
import type { KeyLine } from '../../status/key-piece';
import { isKeyText } from '../../status/key-texts';
import { nameColour } from '../words/fill-colours';
import type { OpenCells } from './key-of-values';
import type { UnresolvedEntry } from './resolve-key';

/** The lines of a key in a heading; what no sign parts from its meaning may be a heading like another. */
function keyLinesIn(heading: string): readonly KeyLine[] {
  const lines = readKeyText(heading, false);
  return isKeyText(heading) ? lines : lines.filter(({ form }) => form === 'said');
}

/**
 * A key in the headings themselves: "Completed (G)", or a legend or note in the heading of the RAG column.
 *
 * @example keyInHeadings(sheet, plan).map(({ label }) => label) // ['R', 'A', 'G']
 */
export function keyInHeadings(sheet: SheetSnapshot, plan: Plan): readonly UnresolvedEntry[] {
  const entries: UnresolvedEntry[] = [];
  for (const column of plan.columns.rag ?? []) {
    for (let row = plan.headerTop; row <= plan.headerRow; row += 1) {
      const { text, comment = '', fill } = cellAt(sheet, { row, column });
      const painted = fill !== undefined && nameColour(fill) !== 'white' ? fill : null;
      for (const source of [text, comment]) {
        const lines = keyLinesIn(source);
        for (const { label, meaning } of lines) {
          entries.push({ label, meaning, fill: lines.length === 1 ? painted : null, from: { row, column } });
        }
      }
    }
  }
  return entries.length >= 2 ? entries : [];
}

/**
 * Tells the headings of a plan's status columns from all other cells, as places for a key of the plan's own words.
 *
 * @example headingCells(plan)(plan.headerRow)?.(7) // true where the seventh column is the status
 */
export function headingCells({ headerTop, headerRow, columns }: Plan): OpenCells {
  const ofStatus = new Set(columns.rag);
  return (row) => (row >= headerTop && row <= headerRow ? (column) => ofStatus.has(column) : null);
}
