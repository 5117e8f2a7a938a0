import type { WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { WorkbookChange } from '../../workbook-change';
import type { OfficeBatches } from '../office-batches';
import type { Answer, Ask } from '../read/ask';
import { readAgain } from '../read/read-again';
import { readWorkbook, type ReadResult } from '../read/read-workbook';
import type { AskSender } from '../read/send-asks';
import { captureAsks, Captured, cellAsks, wholeSheetAsks } from './capture';
import { planWrite, type WritePlan } from './plan-write';
import { refuseArrays, refuseWrite } from './refuse-write';
import { scopeOf } from './scope';
import { withUnfinishedLooks } from './unfinished-looks';
import { widthsBySheet } from './put-widths';

/** What everything that speaks to Excel needs. */
export interface Tools {
  readonly batches: OfficeBatches;
  readonly sender: AskSender;
}

/** A write worked out on the workbook as it is now, with all that is needed to take it back. */
export interface Prepared {
  readonly plan: WritePlan;
  readonly current: ReadResult;
  /** By the name of the sheet. */
  readonly captured: ReadonlyMap<string, Captured>;
}

/** What a list of changes means for the workbook as it is now, and what that is to be taken for. */
export type Adjust = (current: WorkbookSnapshot) => {
  readonly snapshot: WorkbookSnapshot;
  readonly changes: readonly WorkbookChange[];
  /** A write that was cut off and is taken up again. */
  readonly unfinished: WritePlan | null;
};

const DOING = { doing: 'write' } as const;
const NOTHING_ELSE = () => () => null;

/**
 * Reads once more what a list of changes expects and replaces, and works out what is to be written. One batch;
 * more only when the workbook has been built over since it was read. Throws WorkbookError when a change is
 * impossible.
 */
export async function prepareWrite(tools: Tools, last: ReadResult, adjust: Adjust): Promise<Prepared> {
  const { changes } = adjust(last.snapshot);
  const expected = planNow(last.snapshot, adjust);
  const asks = asksFor(expected, last, changes);
  const again = await readAgain(tools.sender, last, scopeOf(changes, last.snapshot), asks, DOING);
  if (!again) return prepareAfresh(tools, adjust);
  const { current, answers } = again;
  const plan = current.snapshot === last.snapshot ? expected : planNow(current.snapshot, adjust);
  return finish(tools, plan, current, answers);
}

/** As `prepareWrite`, when what was read before is no longer so. */
async function prepareAfresh({ batches, sender }: Tools, adjust: Adjust): Promise<Prepared> {
  const current = await readWorkbook(batches, sender);
  const { changes } = adjust(current.snapshot);
  const plan = planNow(current.snapshot, adjust);
  const asks = asksFor(plan, current, changes);
  const { answers } =
    asks.length > 0 ? await sender.send(asks, NOTHING_ELSE, DOING) : { answers: [] as readonly Answer[] };
  return finish({ batches, sender }, plan, current, answers);
}

function planNow(current: WorkbookSnapshot, adjust: Adjust): WritePlan {
  const { snapshot, changes, unfinished } = adjust(current);
  return withUnfinishedLooks(planWrite(snapshot, changes), unfinished);
}

async function finish(
  { sender }: Tools,
  plan: WritePlan,
  current: ReadResult,
  answers: readonly Answer[],
): Promise<Prepared> {
  refuseWrite(plan, current.look);
  refuseArrays(plan, current.look, answers);
  const names = new Map(current.look.sheets.map(({ id, name }) => [id, name]));
  const captured = new Map<string, Captured>();
  const take = (given: readonly Answer[]): void => {
    for (const [id, name] of names) {
      const known = captured.get(name) ?? new Captured();
      captured.set(name, known);
      known.take(given.filter(({ sheetId }) => sheetId === id));
    }
  };
  take(answers);
  const missing = plan.sheets.flatMap((sheet): readonly Ask[] => {
    const id = current.look.sheets.find(({ name }) => name === sheet.name)?.id;
    const known = captured.get(sheet.name);
    return id && known && sheet.before ? cellAsks(id, known.missing(sheet)) : [];
  });
  if (missing.length > 0) take((await sender.send(missing, NOTHING_ELSE, DOING)).answers);
  const widths = plan.widths.filter(({ sheet, column, points }) => {
    const now = captured.get(sheet)?.widths.get(column);
    return typeof now !== 'number' || points === null || Math.abs(now - points) > POINTS_APART;
  });
  return { plan: { ...plan, widths }, current, captured };
}

/** Excel rounds widths to whole pixels. */
const POINTS_APART = 0.8;

function asksFor(plan: WritePlan, { look }: ReadResult, changes: readonly WorkbookChange[]): readonly Ask[] {
  const idOf = (wanted: string): string | undefined =>
    look.sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.id;
  const sheets = plan.sheets.flatMap((sheet) => {
    const id = idOf(sheet.name);
    return id && sheet.before ? captureAsks(id, sheet) : [];
  });
  const widths = widthsBySheet(plan.widths).flatMap(([sheet, given]): readonly Ask[] => {
    const sheetId = idOf(sheet);
    const columns = given.map(({ column }) => column);
    const range = { top: 1, bottom: 1, left: Math.min(...columns), right: Math.max(...columns) };
    return sheetId ? [{ kind: 'columnWidths', sheetId, range }] : [];
  });
  const arrays = changes.flatMap((change): readonly Ask[] => {
    if (change.kind !== 'set-cells') return [];
    const sheetId = idOf(change.sheet);
    const { row, column, cells } = change;
    const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
    if (!sheetId || width === 0) return [];
    const range = { top: row, left: column, bottom: row + cells.length - 1, right: column + width - 1 };
    return [{ kind: 'isArray', sheetId, range }];
  });
  const removed = plan.removed.flatMap((sheet) => {
    const id = idOf(sheet.name);
    return id ? wholeSheetAsks(id, sheet) : [];
  });
  return [...sheets, ...removed, ...widths, ...arrays];
}
