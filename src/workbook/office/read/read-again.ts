import type { CellRange } from '../../../domain/grid/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import { both, type BatchOptions } from '../office-batches';
import { codeOf } from '../office-faults';
import type { Answer, Ask } from './ask';
import { columnRuns } from './detail-asks';
import { queueLook, type WorkbookLook } from './look';
import { overlay } from './overlay';
import { queueExtras } from './read-extras';
import type { ReadResult } from './read-workbook';
import type { AskSender } from './send-asks';
import { SheetReading } from './sheet-reading';

/** The blocks of cells that are about to change, by the name of their sheet. */
export type Scope = ReadonlyMap<string, readonly CellRange[]>;

export interface ReadAgain {
  readonly current: ReadResult;
  /** What was asked along with it. */
  readonly answers: readonly Answer[];
}

/** Excel says so of what has been deleted or renamed. */
const GONE: ReadonlySet<string> = new Set(['ItemNotFound', 'InvalidReference', 'InvalidArgument']);

/**
 * Reads once more what is about to change, in one batch that also asks what else is needed. Null when sheets,
 * tables or names are not as they were, so that everything has to be read again.
 */
export async function readAgain(
  sender: AskSender,
  last: ReadResult,
  scope: Scope,
  others: readonly Ask[],
  options: BatchOptions,
): Promise<ReadAgain | null> {
  const { look, snapshot } = last;
  const sheets = look.sheets.filter(({ name }) => scope.has(name));
  const asks = sheets.flatMap(({ id, name }) => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    return (scope.get(name) ?? []).flatMap((range) => cellsAsks(id, range, sheet));
  });
  try {
    const alongside = both(queueLook(look.sheets.map(({ id }) => id)), queueExtras(look));
    const { answers, extra } = await sender.send([...asks, ...others], alongside, options);
    const { first, second } = extra;
    const found = new Map(first.found.map((sheet) => [sheet.id, sheet]));
    const now: WorkbookLook = { ...first, sheets: look.sheets.flatMap(({ id }) => found.get(id) ?? []) };
    if (first.sheetIds.join() !== look.sheets.map(({ id }) => id).join()) return null;
    if (structureOf(now) !== structureOf(look)) return null;
    const readings = new Map(sheets.map(({ id }) => [id, new SheetReading()]));
    const wanted = new Set(asks.map(({ kind }) => kind));
    for (const answer of answers) if (wanted.has(answer.kind)) readings.get(answer.sheetId)?.take(answer);
    const fresh: SheetSnapshot[] = [];
    for (const sheet of snapshot.sheets) {
      const known = now.sheets.find(({ name }) => name === sheet.name);
      const reading = readings.get(known?.id ?? '');
      if (JSON.stringify(second.get(sheet.name)?.tables) !== JSON.stringify(sheet.tables)) return null;
      const read = reading
        ? overlay(sheet, scope.get(sheet.name) ?? [], reading, snapshot.dateSystem)
        : sheet;
      if (!read) return null;
      fresh.push(read);
    }
    const isSame = fresh.every((sheet, index) => sheet === snapshot.sheets[index]);
    const current: WorkbookSnapshot = isSame ? snapshot : { ...snapshot, sheets: fresh };
    return { current: { look: now, snapshot: current }, answers };
  } catch (error) {
    if (GONE.has(codeOf(error)) || GONE.has(codeOf(causeOf(error)))) return null;
    throw error;
  }
}

/** A block's values, and its formulas as far as it was known to have some. */
function cellsAsks(sheetId: string, range: CellRange, sheet: SheetSnapshot | undefined): readonly Ask[] {
  const known: CellRange[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    sheet?.cells[row - 1]?.forEach((cell, index) => {
      const column = index + 1;
      if (cell?.formula === undefined || column < range.left || column > range.right) return;
      known.push({ top: row, bottom: row, left: column, right: column });
    });
  }
  return [
    { kind: 'values', sheetId, range },
    { kind: 'formulaAreas', sheetId, range },
    ...columnRuns(known).map((run): Ask => ({ kind: 'formulas', sheetId, range: run })),
  ];
}

/** What has to be as it was for places read earlier to be right. */
function structureOf({ dateSystem, names, sheets }: WorkbookLook): string {
  return JSON.stringify([
    dateSystem,
    names,
    sheets.map(({ id, name, visibility, tables, filter, names: own }) => [
      id,
      name,
      visibility,
      tables,
      filter,
      own,
    ]),
  ]);
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : null;
}
