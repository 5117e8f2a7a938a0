import type { CellRange } from '../../grid/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/sheet-snapshot';
import type { Plan } from '../../plan/plan';
import { chooseScheme, withoutSections } from './choose-scheme';
import { findKeyHits, type KeyHit } from './key-cells';
import { headingCells, keyInHeadings } from './key-in-headings';
import { keyElsewhere } from './key-elsewhere';
import { keyOfValues, type OpenCells } from './key-of-values';
import { shareHits } from './key-owners';
import { equalityGrades } from '../../status/grade-scale';
import type { RagKeyEntry } from '../rating';
import { resolveKey, type UnresolvedEntry } from './resolve-key';

/** What in a workbook is Parity's own and never a plan's key. */
export interface OwnPlaces {
  readonly sheets: ReadonlySet<string>;
  readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
}

const NOTHING_OWN: OwnPlaces = { sheets: new Set(), ranges: [] };

function toEntry({ label, meaning, fill, at }: KeyHit): UnresolvedEntry {
  return { label, meaning, fill, from: at };
}

/** A sheet without a plan that explains a key does so near its top; a long one holds records. */
const ROWS_OF_A_KEY_SHEET = 300;

function areasOf(sheet: SheetSnapshot, plans: readonly Plan[]): readonly CellRange[] {
  return plans
    .filter((plan) => plan.sheet === sheet.name)
    .map(({ headerTop, lastRow, firstColumn, lastColumn }) => ({
      top: headerTop,
      bottom: lastRow,
      left: firstColumn,
      right: lastColumn,
    }));
}

/** A row with one text only, as a page footer between the rows of a table that came out of a PDF. */
function isLoneText(sheet: SheetSnapshot, row: number): boolean {
  let texts = 0;
  for (const cell of sheet.cells[row - 1] ?? []) {
    if (cell && cell.text.trim() !== '') texts += 1;
    if (texts > 1) return false;
  }
  return texts === 1;
}

interface SheetKeys {
  /** The key of the sheet as a whole. */
  readonly whole: readonly UnresolvedEntry[];
  /** The keys of its tables, where several have their own. */
  readonly byPlan: ReadonlyMap<Plan, readonly UnresolvedEntry[]>;
}

/** The cells of a sheet that are neither a plan's nor Parity's own. */
function openCells(sheet: SheetSnapshot, plans: readonly Plan[], own: OwnPlaces): OpenCells {
  const areas = areasOf(sheet, plans);
  const ownRanges = own.ranges.filter((range) => range.sheet === sheet.name).map(({ range }) => range);
  return (row) => {
    if (areas.length === 0 && row > ROWS_OF_A_KEY_SHEET) return null;
    const inRow = ({ top, bottom }: CellRange): boolean => row >= top && row <= bottom;
    const tables = areas.filter(inRow);
    const closed = ownRanges.filter(inRow);
    if (tables.length > 0 && !isLoneText(sheet, row)) closed.push(...tables);
    if (closed.some(({ left, right }) => left <= 1 && right >= sheet.columnCount)) return null;
    return (column) => !closed.some(({ left, right }) => column >= left && column <= right);
  };
}

function keysOnSheet(sheet: SheetSnapshot, plans: readonly Plan[], own: OwnPlaces): SheetKeys {
  const areas = areasOf(sheet, plans);
  const within = ({ top, bottom, left, right }: CellRange, row: number, column: number): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const hits = findKeyHits(sheet, openCells(sheet, plans, own), areas);
  const here = plans.filter((plan) => plan.sheet === sheet.name);
  const amongRows = ({ at }: KeyHit): boolean => areas.some((area) => within(area, at.row, at.column));
  const found = hits.filter((hit) => hit.form === 'said' || !amongRows(hit));
  const usable = withoutSections(found, here);
  const whole = chooseScheme(usable).map(toEntry);
  if (here.length < 2 || whole.length === 0) return { whole, byPlan: new Map() };
  const shares = [...shareHits(usable, here)].map(
    ([plan, share]) => [plan, chooseScheme(share).map(toEntry)] as const,
  );
  const having = shares.filter(([, entries]) => entries.length > 0);
  return { whole, byPlan: having.length > 1 ? new Map(having) : new Map() };
}

/** A key of nothing but grades explains nothing in a plan that has no status column. */
function isOfNoStatus(entries: readonly UnresolvedEntry[], { columns }: Plan): boolean {
  if (columns.rag) return false;
  const grades = equalityGrades(entries.map(({ meaning }) => meaning));
  return grades.size > 0 && entries.every(({ meaning }) => meaning === '' || grades.has(meaning));
}

/** The key of one table: its own, else the nearest above it, else the nearest below, else the sheet's only one. */
function keyOfPlan({ whole, byPlan }: SheetKeys, plan: Plan): readonly UnresolvedEntry[] {
  const own = byPlan.get(plan);
  if (own || byPlan.size === 0) return own ?? whole;
  const ordered = [...byPlan].sort(([one], [other]) => one.headerRow - other.headerRow);
  const above = ordered.filter(([other]) => other.headerRow < plan.headerRow);
  return (above[above.length - 1] ?? ordered[0])?.[1] ?? whole;
}

/**
 * The RAG key of each plan, in the order of the plans: from the headings of its status columns, else from the
 * cells around its table or between its rows, else, for a plan that has a status column, from another sheet.
 * A plan without a key has an empty one.
 *
 * @example readRagKeys(workbook, plans)[0]?.map(({ label }) => label) // ['Blue', 'Red', 'Amber']
 */
export function readRagKeys(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  own: OwnPlaces = NOTHING_OWN,
): readonly (readonly RagKeyEntry[])[] {
  const onSheets = new Map<string, SheetKeys>();
  for (const sheet of workbook.sheets) {
    if (!own.sheets.has(sheet.name)) onSheets.set(sheet.name, keysOnSheet(sheet, plans, own));
  }
  const withPlans = new Set(plans.map(({ sheet }) => sheet));
  const wholes = new Map([...onSheets].map(([name, { whole }]) => [name, whole]));
  return plans.map((plan) => {
    const sheet = workbook.sheets.find(({ name }) => name === plan.sheet);
    const inHeadings = sheet ? keyInHeadings(sheet, plan) : [];
    const ofHeading = sheet ? keyOfValues(sheet, plan, sheet, headingCells(plan), inHeadings) : [];
    if (ofHeading.length > 0) return resolveKey(ofHeading);
    if (inHeadings.length > 0) return resolveKey(inHeadings);
    const onSheet = onSheets.get(plan.sheet);
    const around = onSheet ? keyOfPlan(onSheet, plan) : [];
    const here = isOfNoStatus(around, plan) ? [] : around;
    const ofValues = sheet ? keyOfValues(sheet, plan, sheet, openCells(sheet, plans, own), here) : [];
    if (ofValues.length > 0) return resolveKey(ofValues);
    if (here.length > 0) return resolveKey(here);
    const elsewhere = plan.columns.rag ? keyElsewhere(wholes, plan, withPlans) : [];
    for (const other of sheet ? workbook.sheets : []) {
      if (!sheet || withPlans.has(other.name) || own.sheets.has(other.name)) continue;
      const found = keyOfValues(sheet, plan, other, openCells(other, plans, own), elsewhere);
      if (found.length > 0)
        return resolveKey(found.map((one) => ({ ...one, from: { ...one.from, sheet: other.name } })));
    }
    return resolveKey(elsewhere);
  });
}

/**
 * The RAG key of one plan; empty when it has none.
 *
 * @example readRagKey(workbook, plan)[0]?.status // 'not-started'
 */
export function readRagKey(workbook: WorkbookSnapshot, plan: Plan): readonly RagKeyEntry[] {
  return readRagKeys(workbook, [plan])[0] ?? [];
}
