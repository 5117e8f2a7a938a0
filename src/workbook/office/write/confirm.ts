import { sameValue } from '../../same-value';
import { WorkbookError } from '../../workbook-error';
import type { Ask } from '../read/ask';
import { Layer } from '../read/layer';
import type { WorkbookLook } from '../read/look';
import type { AskSender } from '../read/send-asks';
import { cellValue } from '../read/to-snapshot';
import { contentSteps, type CellEdit } from './put-contents';
import { sendSteps, WriteStopped } from './send-steps';
import type { WritePlan } from './plan-write';
import type { Tools } from './prepare';
import { blocksAround } from './capture';
import type { SheetPlan } from './plan-sheet';

/** What was written to a sheet that stood before, and is to be found there. */
type Written = Pick<SheetPlan, 'name' | 'edits'>;

/**
 * Reads back what was written to sheets that stood before, and writes once more what is not there. Throws
 * WriteStopped when Excel lets it fall again.
 */
export async function confirmWrite(tools: Tools, look: WorkbookLook, { sheets }: WritePlan): Promise<void> {
  const written = sheets.filter(({ before }) => before !== null);
  const dropped = await findDropped(tools.sender, look, written);
  if (dropped.length === 0) return;
  const again = dropped.flatMap(({ name, edits }) => contentSteps(name, edits));
  await sendSteps(tools.batches, again, 'write');
  const left = await findDropped(tools.sender, look, dropped);
  if (left.length > 0) throw new WriteStopped(droppedFault(left), true);
}

/**
 * What of a write Excel has let fall: a cell that someone is typing in keeps what it had, without a word
 * (OfficeDev/office-js 1393).
 */
async function findDropped(
  sender: AskSender,
  look: WorkbookLook,
  written: readonly Written[],
): Promise<readonly Written[]> {
  const asks = written.flatMap(({ name, edits }) => {
    const sheetId = look.sheets.find((sheet) => sheet.name === name)?.id ?? name;
    return blocksAround(edits.filter(isConstant)).map((range): Ask => ({ kind: 'values', sheetId, range }));
  });
  if (asks.length === 0) return [];
  const { answers } = await sender.send(asks, () => () => null, { doing: 'write' });
  return written.flatMap(({ name, edits }) => {
    const sheetId = look.sheets.find((sheet) => sheet.name === name)?.id ?? name;
    const found = new Layer<unknown>();
    for (const { sheetId: id, range, given } of answers) {
      if (id === sheetId) found.put(range, given as readonly (readonly unknown[])[]);
    }
    const dropped = edits.filter((edit) => isConstant(edit) && isDropped(edit, found));
    return dropped.length > 0 ? [{ name, edits: dropped }] : [];
  });
}

function isConstant({ after }: CellEdit): boolean {
  return after?.formula === undefined;
}

/** It holds what it held, and not what it was to hold. */
function isDropped({ row, column, before, after }: CellEdit, found: Layer<unknown>): boolean {
  const value = cellValue(found.at(row, column), false);
  const [old, wanted] = [before?.value ?? null, after?.value ?? null];
  return !sameValue(value, wanted) && sameValue(value, old);
}

const droppedFault = (written: readonly Written[]): WorkbookError => {
  const cells = written.reduce((sum, { edits }) => sum + edits.length, 0);
  return new WorkbookError(
    'cell-being-edited',
    `Excel kept ${cells === 1 ? 'a cell' : `${cells} cells`} as before, because someone is typing there; everything else was written. Press Enter in the sheet, then write again: that finishes it.`,
  );
};
