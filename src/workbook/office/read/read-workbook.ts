import type { DefinedName, WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import { quoteSheetName } from '../../../domain/grid/address';
import { absoluteReference } from '../../our-sheet';
import type { ReportProgress } from '../../workbook-port';
import { cancelled } from '../office-faults';
import type { OfficeBatches } from '../office-batches';
import type { Ask } from './ask';
import { detailAsks } from './detail-asks';
import { firstAsks } from './first-asks';
import { lookAt, type SheetLook, type WorkbookLook } from './look';
import { queueExtras } from './read-extras';
import type { AskSender } from './send-asks';
import { SheetReading } from './sheet-reading';
import { toSnapshot } from './to-snapshot';

/** A workbook as read, with what Excel calls its parts. */
export interface ReadResult {
  readonly snapshot: WorkbookSnapshot;
  readonly look: WorkbookLook;
}

/** Reads everything: one batch to look, one for values, one for what the values left open. */
export async function readWorkbook(
  batches: OfficeBatches,
  sender: AskSender,
  onProgress?: ReportProgress,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const options = { doing: 'read', signal } as const;
  const look = await lookAt(batches, options);
  const { sheets } = look;
  const readings = new Map(sheets.map((sheet) => [sheet.id, new SheetReading()]));
  const onBatch = progressBySheet(sheets, onProgress, signal);
  const first = await sender.send(sheets.flatMap(firstAsks), queueExtras(look), { ...options, onBatch });
  onBatch([]);
  for (const answer of first.answers) readings.get(answer.sheetId)?.take(answer);
  const details = sheets.flatMap((sheet) => detailAsks(sheet, readings.get(sheet.id) ?? new SheetReading()));
  if (details.length > 0) {
    const { answers } = await sender.send(details, () => () => null, options);
    for (const answer of answers) readings.get(answer.sheetId)?.take(answer);
  }
  if (signal?.aborted) throw cancelled();
  const snapshot: WorkbookSnapshot = {
    dateSystem: look.dateSystem,
    sheets: sheets.map((sheet) =>
      toSnapshot(
        sheet,
        readings.get(sheet.id) ?? new SheetReading(),
        first.extra.get(sheet.name) ?? { tables: [], comments: new Map() },
        look.dateSystem,
      ),
    ),
    definedNames: [...look.names, ...sheets.flatMap(namesOf)],
  };
  return { snapshot, look };
}

/** Says which sheets a batch reads, each once at least; a sheet without cells comes with those after it. */
function progressBySheet(
  sheets: readonly SheetLook[],
  onProgress: ReportProgress | undefined,
  signal: AbortSignal | undefined,
): (asks: readonly Ask[]) => void {
  const places = new Map(sheets.map(({ id }, index) => [id, index]));
  let next = 0;
  return (asks) => {
    const last = asks.reduce((most, { sheetId }) => Math.max(most, places.get(sheetId) ?? 0), -1);
    const end = last < 0 ? sheets.length - 1 : last;
    for (let at = last < 0 ? next : Math.min(next, last); at <= end; at += 1) {
      onProgress?.({ sheet: sheets[at]?.name ?? '', done: at, total: sheets.length });
      if (signal?.aborted) throw cancelled();
    }
    next = end + 1;
  };
}

/** A sheet's own names, and those by which a file says its filter and its print titles. */
function namesOf({ name: sheet, names, filter, titleRows }: SheetLook): readonly DefinedName[] {
  const own = [...names];
  if (titleRows) {
    const refersTo = `${quoteSheetName(sheet)}!$${titleRows[0]}:$${titleRows[1]}`;
    own.push({ name: '_xlnm.Print_Titles', refersTo, sheet, hidden: false });
  }
  if (filter) {
    own.push({
      name: '_xlnm._FilterDatabase',
      refersTo: absoluteReference(sheet, filter),
      sheet,
      hidden: true,
    });
  }
  return own;
}
