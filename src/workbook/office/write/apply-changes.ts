import type { ChangeConflict } from '../../workbook-change';
import type { Inverse } from '../undo/inverse';
import type { ReadResult } from '../read/read-workbook';
import { clearLeftover } from '../office-helpers';
import { confirmWrite } from './confirm';
import { frameOf, type Frame } from './frame';
import type { WritePlan } from './plan-write';
import { prepareWrite, type Adjust, type Prepared, type Tools } from './prepare';
import { sendSteps } from './send-steps';
import { isFramePut, writeSteps } from './write-steps';

/** What is known from write to write. */
export interface Memory {
  /** The frames of our sheets as they were last put, by the name of their sheet. */
  readonly frames: Map<string, Frame>;
  /** The charts that stood on sheets before a write that was cut off, by the name of the sheet. */
  readonly begun: ReadonlyMap<string, readonly string[]>;
  /** Called when the write is about to begin, with what takes it back. */
  readonly begin: (inverse: Inverse) => void;
  readonly adjust: Adjust;
}

/**
 * Applies changes: one batch to read again, one to write, one to confirm. Nothing is sent that stands already.
 * Throws WorkbookError before anything is written, WriteStopped from then on.
 */
export async function applyChanges(
  tools: Tools,
  last: ReadResult,
  memory: Memory,
): Promise<readonly ChangeConflict[]> {
  const prepared = await prepareWrite(tools, last, memory.adjust);
  const { plan, current } = prepared;
  const present = leftovers(plan, current);
  const steps = writeSteps(prepared, memory.frames, present, memory.begun);
  if (steps.length === 0) return plan.conflicts;
  const framed = plan.sheets.filter((sheet) => isFramePut(sheet, plan, memory.frames));
  memory.begin(inverseOf(prepared, memory.frames));
  for (const name of present) await clearLeftover(name);
  await sendSteps(tools.batches, steps, 'write');
  for (const sheet of framed) if (sheet.spec) memory.frames.set(sheet.name, frameOf(sheet.spec));
  await confirmWrite(tools, current.look, plan);
  return plan.conflicts;
}

/** Sheets to be added that are there already, empty and unmarked, since a write was cut off. */
function leftovers({ sheets }: WritePlan, { snapshot }: ReadResult): ReadonlySet<string> {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  return new Set(sheets.flatMap(({ name, before }) => (before === null && names.has(name) ? [name] : [])));
}

function inverseOf({ plan, captured, current }: Prepared, frames: ReadonlyMap<string, Frame>): Inverse {
  return {
    write: plan,
    names: plan.names,
    charts: new Map(
      plan.sheets.map(({ name }) => [
        name,
        current.look.sheets.find((sheet) => sheet.name === name)?.charts ?? [],
      ]),
    ),
    removed: plan.removed.flatMap((sheet) => {
      const known = captured.get(sheet.name);
      return known ? [{ sheet, captured: known, position: plan.before.sheets.indexOf(sheet) }] : [];
    }),
    sheets: plan.sheets.flatMap((sheet) => {
      const known = captured.get(sheet.name);
      if (sheet.before && !known) return [];
      const frame = isFramePut(sheet, plan, frames) ? frames.get(sheet.name) : undefined;
      return [{ plan: sheet, captured: known ?? null, frame: frame ?? null }];
    }),
    widths: plan.widths.flatMap(({ sheet, column }) => {
      const points = captured.get(sheet)?.widths.get(column);
      return points === undefined ? [] : [{ sheet, column, points }];
    }),
  };
}
