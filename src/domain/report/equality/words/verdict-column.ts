import type { SheetDraft } from '../../sheet-draft';
import { COLUMN } from '../page/figure-layout';
import { colourByVerdict } from './verdict';

/** Rows that stand one below the other. */
export function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Colours the verdicts of a table by their letters, wherever pages part it. */
export function colourVerdicts(draft: SheetDraft, rows: readonly number[]): void {
  const column = { left: COLUMN.verdict, right: COLUMN.verdict };
  for (const [top, bottom] of runsOf(rows)) draft.format(...colourByVerdict({ top, bottom, ...column }));
}
