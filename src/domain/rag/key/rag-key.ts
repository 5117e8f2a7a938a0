import type { CellRange } from '../../grid/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/sheet-snapshot';
import type { Plan } from '../../plan/plan';
import { findKeyHits, type KeyForm, type KeyHit } from './key-cells';
import { headingCells, keyInHeadings } from './key-in-headings';
import { keyElsewhere } from './key-elsewhere';
import { keyOfValues, type OpenCells } from './key-of-values';
import { shareHits } from './key-owners';
import { equalityGrades } from '../../status/grade-scale';
import { isSign } from '../../status/key-signs';
import type { RagKeyEntry } from '../rating';
import { colourOfLabel } from './colour-order';
import { resolveKey, type UnresolvedEntry } from './resolve-key';
import { saysOnHold, understandStatus } from '../../status/understand-status';

/** What in a workbook is Parity's own and never a plan's key. */
export interface OwnPlaces {
  readonly sheets: ReadonlySet<string>;
  readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
}

const NOTHING_OWN: OwnPlaces = { sheets: new Set(), ranges: [] };

/** A pair of cells, a painted cell and a swatch look alike in any table of records, so their labels must not recur. */
const FORMS_THAT_MUST_AGREE: ReadonlySet<KeyForm> = new Set(['pair', 'swatch', 'painted']);
const NEEDS_COMPANY: ReadonlySet<KeyForm> = new Set(['swatch', 'painted', 'beside']);

function labelKey(label: string): string {
  return label.trim().toLowerCase();
}

/** Hits in one column under one form, without those columns where a label has two meanings: they are records. */
function withoutRecords(hits: readonly KeyHit[]): readonly KeyHit[] {
  const groups = new Map<string, KeyHit[]>();
  for (const hit of hits) {
    const id = FORMS_THAT_MUST_AGREE.has(hit.form) ? `${hit.form} ${hit.at.column}` : 'said';
    groups.set(id, [...(groups.get(id) ?? []), hit]);
  }
  return [...groups].flatMap(([id, group]) => {
    if (id === 'said') return group;
    const meanings = new Map<string, string>();
    for (const { label, meaning } of group) {
      const known = meanings.get(labelKey(label));
      if (known !== undefined && known !== meaning) return [];
      meanings.set(labelKey(label), meaning);
    }
    return group;
  });
}

/** Of hits that need company, those with another label in the same row or column. */
function inCompany(hits: readonly KeyHit[]): readonly KeyHit[] {
  return hits.filter((hit) => {
    if (!NEEDS_COMPANY.has(hit.form) || hit.isSentence === true) return true;
    return hits.some(
      (other) =>
        other.form === hit.form &&
        labelKey(other.label) !== labelKey(hit.label) &&
        (other.at.column === hit.at.column
          ? Math.abs(other.at.row - hit.at.row) <= 12
          : other.at.row === hit.at.row),
    );
  });
}

function uniqueByLabel(hits: readonly KeyHit[]): readonly KeyHit[] {
  const byLabel = new Map<string, KeyHit>();
  for (const hit of hits) {
    const known = byLabel.get(labelKey(hit.label));
    if (!known || (known.meaning === '' && hit.meaning !== '')) byLabel.set(labelKey(hit.label), hit);
    else if (known.fill === null && hit.fill !== null && known.meaning === hit.meaning) {
      byLabel.set(labelKey(hit.label), { ...known, fill: hit.fill });
    }
  }
  return [...byLabel.values()];
}

/** Ethnic groups and wards have colours in their names; a status scheme has a traffic light's. */
function isScheme(hits: readonly KeyHit[]): boolean {
  if (hits.length === 1 && hits.every(({ label }) => /^\d/.test(label))) return false;
  const announced = hits.some((hit) => hit.announced);
  const colours = hits.map(({ label }) => colourOfLabel(label));
  const traffic = colours.filter(
    (colour) => colour !== null && !['black', 'white', 'brown'].includes(colour),
  );
  const understood = hits.filter(
    ({ meaning }) => understandStatus(meaning) !== 'unknown' || saysOnHold(meaning),
  );
  const lettersOnly = hits.every(({ label }) => label.trim().length === 1 || isSign(label));
  if (lettersOnly) {
    const isEnough = understood.length * 2 >= hits.length && understood.length >= 2;
    const areSigns = hits.every(({ label }) => isSign(label) || /^\d$/.test(label));
    const explainsAll = hits.length >= 3 && understood.length === hits.length;
    return isEnough && (traffic.length > 0 || areSigns || explainsAll);
  }
  return announced ? traffic.length + understood.length > 0 : hits.length >= 2 && traffic.length > 0;
}

/** What grades outcomes of the organisation ("Undeveloped – Red") comes after what tells the status of actions. */
function chooseScheme(hits: readonly KeyHit[]): readonly KeyHit[] {
  const grades = equalityGrades(hits.map(({ meaning }) => meaning));
  if (grades.size === 0) return schemeOf(hits);
  const ofActions = schemeOf(hits.filter(({ meaning }) => !grades.has(meaning)));
  return ofActions.length > 0 ? ofActions : schemeOf(hits);
}

function schemeOf(hits: readonly KeyHit[]): readonly KeyHit[] {
  const sound = inCompany(withoutRecords(hits));
  const forms: readonly (readonly KeyForm[])[] = [['said', 'pair'], ['swatch'], ['beside'], ['painted']];
  for (const form of forms) {
    const scheme = uniqueByLabel(sound.filter((hit) => form.includes(hit.form)));
    if (scheme.some(({ meaning }) => meaning !== '') && isScheme(scheme)) return scheme;
  }
  return [];
}

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
  const hits = findKeyHits(sheet, openCells(sheet, plans, own));
  const amongRows = ({ at }: KeyHit): boolean => areas.some((area) => within(area, at.row, at.column));
  const usable = hits.filter((hit) => hit.form === 'said' || !amongRows(hit));
  const whole = chooseScheme(usable).map(toEntry);
  const here = plans.filter((plan) => plan.sheet === sheet.name);
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
