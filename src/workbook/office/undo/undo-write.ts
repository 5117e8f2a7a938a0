import type { WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import { markerName } from '../../workbook-port';
import type { ChangeConflict } from '../../workbook-change';
import { sameReference } from '../../snapshot/same-reference';
import type { ReadResult } from '../read/read-workbook';
import { nameSteps } from '../write/name-steps';
import type { NameChange } from '../write/plan-write';
import { pointSteps, widthsBySheet } from '../write/put-widths';
import type { Step } from '../write/steps';
import { withoutExcelsNames } from '../write/take-up';
import type { Inverse } from './inverse';
import { undoRemoval } from './undo-removal';
import { undoSheet } from './undo-sheet';

/** What has to be done to take a write back, as the workbook stands now. */
export interface UndoPlan {
  readonly steps: readonly Step[];
  readonly conflicts: readonly ChangeConflict[];
  /** The workbook once it is done, for a write before it that is to be taken back as well. */
  readonly result: WorkbookSnapshot;
}

/**
 * Works out how to take a write back.
 *
 * @param isUnfinished it was cut off
 */
export function planUndo(inverse: Inverse, { look, snapshot }: ReadResult, isUnfinished: boolean): UndoPlan {
  const left = new Set<string>();
  const restored = new Set<string>();
  const undone = inverse.sheets.flatMap((sheet) => {
    const found = snapshot.sheets.find(({ name }) => name === sheet.plan.name);
    const current = found && isUnfinished ? withoutExcelsNames(found, sheet.plan) : found;
    const known = look.sheets.find(({ name }) => name === sheet.plan.name);
    if (!current) return [];
    const result = undoSheet(sheet, current, known);
    const { marker = null } = sheet.plan.spec ?? {};
    if (marker !== null) (result.isLeft ? left : restored).add(markerName(marker).toLowerCase());
    return [{ ...result, sheet, current }];
  });
  const names = inverse.names.flatMap((change) => backwards(change, snapshot, left, restored));
  const removals = inverse.removed.filter(
    ({ sheet }) => !snapshot.sheets.some(({ name }) => name === sheet.name),
  );
  const isThere = (wanted: string): boolean => snapshot.sheets.some(({ name }) => name === wanted);
  // Names go before the sheets they lead to, so that none is left leading nowhere.
  const steps = [
    ...removals.flatMap(undoRemoval),
    ...nameSteps(names),
    ...widthsBySheet(inverse.widths)
      .filter(([sheet]) => isThere(sheet))
      .flatMap(([sheet, widths]) => pointSteps(sheet, widths)),
    ...undone.flatMap((one) => one.steps),
  ];
  const results = new Map(
    undone.map(({ sheet, isLeft, current }) => [sheet.plan.name, isLeft ? current : sheet.plan.before]),
  );
  return {
    steps,
    conflicts: undone.flatMap(({ conflicts }) => conflicts),
    result: {
      ...snapshot,
      sheets: snapshot.sheets.flatMap((sheet) => {
        const result = results.get(sheet.name);
        return result === null ? [] : [result ?? sheet];
      }),
      definedNames: inverse.write.before.definedNames,
    },
  };
}

/**
 * A name's change the other way round, unless someone has moved the name since or its sheet stays. What marks a sheet
 * that is put back goes back with it.
 */
function backwards(
  { before, after }: NameChange,
  { definedNames }: WorkbookSnapshot,
  left: ReadonlySet<string>,
  restored: ReadonlySet<string>,
): readonly NameChange[] {
  const key = (after ?? before)?.name.toLowerCase() ?? '';
  if (left.has(key)) return [];
  const now = definedNames.find(({ name, sheet }) => sheet === null && name.toLowerCase() === key) ?? null;
  const isOurs = now && after ? sameReference(now.refersTo, after.refersTo) : now === after;
  const isDone = now && before ? sameReference(now.refersTo, before.refersTo) : now === before;
  return isDone || !(isOurs || restored.has(key)) ? [] : [{ before: now, after: before }];
}
