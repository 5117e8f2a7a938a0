import type { CellRange } from '../../../domain/grid/address';
import { mayBeSign } from '../../lone-sign';
import { cellsIn, type Ask, type AskKind, type Look } from './ask';
import type { SheetLook } from './look';
import type { SheetReading } from './sheet-reading';

/** Below this many cells every number format is asked for; above, only where there are numbers. */
const EVERY_FORMAT_CELLS = 20_000;

/** What is still to be asked of a sheet once its values are known: only where columns are not alike throughout. */
export function detailAsks(sheet: SheetLook, reading: SheetReading): readonly Ask[] {
  const sheetId = sheet.id;
  const ask = (kind: AskKind, ranges: readonly CellRange[]): readonly Ask[] =>
    ranges.map((range) => ({ kind, sheetId, range }));
  const mixed = mixedBlocks(reading, ({ fill }, block) => fill === null && reading.isMixedIn(block));
  const isLarge = reading.areRowColoursKnown;
  return [
    ...ask('formats', formatBlocks(sheet.used, reading)),
    ...ask('formulas', columnRuns(reading.formulaAreas)),
    ...ask(isLarge ? 'cellColours' : 'cellFills', mixed),
    ...ask(
      'cellStrikes',
      mixedBlocks(reading, ({ isStruck }) => isStruck === null),
    ),
    // Only where a sign stands alone does the colour of a font say something.
    ...ask('signFonts', sheet.used ? blocksHolding(mayBeSign, sheet.used, reading.values) : []),
    ...ask(
      'hiddenRows',
      reading.partlyHidden.map((band) => ({ ...band, right: band.left })),
    ),
  ];
}

/** Runs of neighbouring columns that are not alike within a band of rows. */
function mixedBlocks(
  { bands }: SheetReading,
  isMixed: (look: Look, block: CellRange) => boolean,
): readonly CellRange[] {
  return bands.flatMap(({ range, looks }) => {
    const columns = looks.flatMap((look, index) => {
      const column = range.left + index;
      return isMixed(look, { ...range, left: column, right: column }) ? [column] : [];
    });
    return runsOf(columns).map(([left, right]) => ({ ...range, left, right }));
  });
}

function formatBlocks(used: CellRange | null, { values }: SheetReading): readonly CellRange[] {
  if (!used) return [];
  if (cellsIn([used]) <= EVERY_FORMAT_CELLS) return [used];
  return blocksHolding((value) => typeof value === 'number', used, values);
}

/** The blocks around the values of some kind, column by column. */
function blocksHolding(
  isWanted: (value: unknown) => boolean,
  { top: first, bottom: last }: CellRange,
  values: SheetReading['values'],
): readonly CellRange[] {
  const spans = new Map<number, CellRange>();
  for (let row = first; row <= last; row += 1) {
    values.row(row).forEach((value, index) => {
      if (!isWanted(value)) return;
      const column = index + 1;
      const top = spans.get(column)?.top ?? row;
      spans.set(column, { top, bottom: row, left: column, right: column });
    });
  }
  return columnRuns([...spans.values()]);
}

/** For each run of neighbouring columns that some areas take up, the one block around them. */
export function columnRuns(areas: readonly CellRange[]): readonly CellRange[] {
  const rows = new Map<number, { top: number; bottom: number }>();
  for (const { top, bottom, left, right } of areas) {
    for (let column = left; column <= right; column += 1) {
      const known = rows.get(column) ?? { top, bottom };
      rows.set(column, { top: Math.min(known.top, top), bottom: Math.max(known.bottom, bottom) });
    }
  }
  return runsOf([...rows.keys()].sort((a, b) => a - b)).map(([left, right]) => {
    const inside = [...rows].filter(([column]) => column >= left && column <= right).map(([, span]) => span);
    return {
      left,
      right,
      top: Math.min(...inside.map(({ top }) => top)),
      bottom: Math.max(...inside.map(({ bottom }) => bottom)),
    };
  });
}

/** First and last of each run of neighbouring numbers, which come in order. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
