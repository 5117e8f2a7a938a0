import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import { SnapshotDraft } from '../../snapshot/snapshot-draft';
import { standingSheet } from '../../snapshot/put-sheet';
import { coveredBy } from '../../our-sheet';
import type { ChangeConflict, WorkbookChange } from '../../workbook-change';
import { planSheet, type Covered, type SheetPlan } from './plan-sheet';
import { pointsOf } from './put-widths';
import { SpecIndex } from './spec-index';

/** A name for the whole workbook that is added, moved or taken away. */
export interface NameChange {
  readonly before: DefinedName | null;
  readonly after: DefinedName | null;
}

/** A column's width in points; null for its sheet's standard width. */
export interface Width {
  readonly sheet: string;
  readonly column: number;
  readonly points: number | null;
}

/** Everything that a list of changes comes to, worked out before anything is written. */
export interface WritePlan {
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
  readonly conflicts: readonly ChangeConflict[];
  /** Sheets that change or are added, in their order. */
  readonly sheets: readonly SheetPlan[];
  readonly removed: readonly SheetSnapshot[];
  readonly names: readonly NameChange[];
  readonly widths: readonly Width[];
}

/** Names that Excel keeps by itself: for filters, print titles and print areas. */
const OWN_OF_EXCEL = /^_xlnm\./i;

/** Works out what has to be written. Throws WorkbookError when a change is impossible. */
export function planWrite(before: WorkbookSnapshot, changes: readonly WorkbookChange[]): WritePlan {
  const draft = new SnapshotDraft(before);
  for (const change of changes) draft.apply(change);
  const after = draft.finish();
  const specs = new SpecIndex(changes, before, after);
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = after.sheets.flatMap((sheet) => {
    const old = known.get(sheet.name) ?? null;
    return old === sheet ? [] : [planSheet(old, sheet, specs, coveredIn(before, old, specs))];
  });
  const left = new Set(after.sheets.map(({ name }) => name));
  return {
    before,
    after,
    conflicts: draft.conflicts,
    sheets,
    removed: before.sheets.filter(({ name }) => !left.has(name)),
    names: nameChanges(before.definedNames, after.definedNames),
    widths: widthsOf(changes, before),
  };
}

/** The block of a sheet of ours that is built anew, as it is marked and as it will be. */
function coveredIn(workbook: WorkbookSnapshot, old: SheetSnapshot | null, specs: SpecIndex): Covered | null {
  const spec = old && specs.specOf(old.name);
  const standing = spec ? standingSheet(workbook, spec.marker) : null;
  return spec && standing ? { before: standing.covered, after: coveredBy(spec) } : null;
}

function nameChanges(before: readonly DefinedName[], after: readonly DefinedName[]): readonly NameChange[] {
  const isOurs = ({ name, sheet }: DefinedName): boolean => sheet === null && !OWN_OF_EXCEL.test(name);
  const old = new Map(before.filter(isOurs).map((name) => [name.name.toLowerCase(), name]));
  const now = new Map(after.filter(isOurs).map((name) => [name.name.toLowerCase(), name]));
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, name]) => ({ before: name, after: null }));
  const put = [...now].flatMap(([key, name]) => {
    const known = old.get(key) ?? null;
    const stays = known?.refersTo === name.refersTo && known.hidden === name.hidden;
    return stays ? [] : [{ before: known, after: name }];
  });
  return [...gone, ...put];
}

function widthsOf(changes: readonly WorkbookChange[], { sheets }: WorkbookSnapshot): readonly Width[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'set-column-widths') return [];
    const named = sheets.find(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
    const sheet = named?.name ?? change.sheet;
    return change.widths.map(({ column, width }) => ({ sheet, column, points: pointsOf(width) }));
  });
}
