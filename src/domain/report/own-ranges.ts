import { type CellRange, parseRange } from '../grid/address';
import { cellAt, type DefinedName, type SheetSnapshot, type WorkbookSnapshot } from '../grid/sheet-snapshot';

/** What the hidden names that mark Parity's own sheets and columns begin with. */
const PREFIX = '_parity.';

/** The heading of the column that carries Parity's references. */
export const REF_HEADING = 'Parity ref';

/** A block of status columns written by an earlier review. */
export interface StatusBlock {
  /** `status.1`; several plans have several. */
  readonly marker: string;
  readonly sheet: string;
  /** Header and rows. */
  readonly range: CellRange;
  /** False for the copy of a name that Excel makes when a sheet is copied: the columns are ours, the name is not. */
  readonly named: boolean;
}

/** What in a workbook is Parity's own: whole sheets, and columns beside plans. */
export interface OwnRanges {
  readonly sheets: ReadonlySet<string>;
  readonly ranges: readonly StatusBlock[];
}

/**
 * The sheet and range a name stands for; null when it stands for anything else, or its cells are gone.
 *
 * @example parseReference("'EDI plan'!$K$7:$R$73") // { sheet: 'EDI plan', range: … }
 */
export function parseReference(
  refersTo: string,
): { readonly sheet: string; readonly range: CellRange } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo);
  const range = match && parseRange(match[3] ?? '');
  return match && range ? { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', range } : null;
}

function ownNames(workbook: WorkbookSnapshot) {
  return workbook.definedNames.flatMap((name: DefinedName) => {
    if (!name.name.toLowerCase().startsWith(PREFIX)) return [];
    const place = parseReference(name.refersTo);
    const sheet = place && workbook.sheets.find((one) => one.name === place.sheet);
    if (!place || !sheet) return [];
    return [
      { marker: name.name.slice(PREFIX.length), sheet, range: place.range, named: name.sheet === null },
    ];
  });
}

/**
 * What in a workbook Parity wrote earlier, by its hidden names, whatever sheets and headings are called now.
 *
 * @example ownRanges(workbook).sheets.has('Parity summary') // true after a review
 */
export function ownRanges(workbook: WorkbookSnapshot): OwnRanges {
  const own = ownNames(workbook);
  const ranges: StatusBlock[] = [];
  const byNamedFirst = [...own].sort((a, b) => Number(b.named) - Number(a.named));
  for (const { marker, sheet, range, named } of byNamedFirst) {
    if (!marker.startsWith('status.')) continue;
    const known = ranges.some(
      (one) => one.sheet === sheet.name && one.range.left === range.left && one.range.top === range.top,
    );
    if (!known) ranges.push({ marker, sheet: sheet.name, range, named });
  }
  return {
    sheets: new Set(own.filter(({ marker }) => !marker.startsWith('status.')).map(({ sheet }) => sheet.name)),
    ranges,
  };
}

/**
 * The sheet of ours that carries a marker, with the block that is ours on it; null when the workbook has none.
 *
 * @example findOwnSheet(workbook, 'settings')?.sheet.name // 'Parity settings'
 */
export function findOwnSheet(
  workbook: WorkbookSnapshot,
  marker: string,
): { readonly sheet: SheetSnapshot; readonly range: CellRange } | null {
  return ownNames(workbook).find((own) => own.named && own.marker === marker) ?? null;
}

/**
 * The sheet of ours that carries a marker, as read; null when the workbook has none.
 *
 * @example ownSheet(workbook, 'settings')?.name // 'Parity settings'
 */
export function ownSheet(workbook: WorkbookSnapshot, marker: string): SheetSnapshot | null {
  return findOwnSheet(workbook, marker)?.sheet ?? null;
}

/**
 * The references given at earlier reviews, by sheet, then by the row they stand on now: they moved with their
 * rows when rows were added, taken out or sorted. Of blocks side by side each has its own on a row, from the left.
 *
 * @example existingRefs(workbook).get('EDI plan')?.get(9) // ['A-001']
 */
export function existingRefs(
  workbook: WorkbookSnapshot,
): ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> {
  const bySheet = new Map<string, Map<number, string[]>>();
  const fromLeft = [...ownRanges(workbook).ranges].sort((a, b) => a.range.left - b.range.left);
  for (const { sheet: name, range } of fromLeft) {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet) continue;
    const refs = bySheet.get(name) ?? new Map<number, string[]>();
    bySheet.set(name, refs);
    const column = refColumn(sheet, range);
    const heading = cellAt(sheet, { row: range.top, column }).text;
    for (let row = range.top + 1; row <= range.bottom; row += 1) {
      const { text } = cellAt(sheet, { row, column });
      const isRef = text !== heading && text !== REF_HEADING;
      const onRow = refs.get(row) ?? [];
      onRow.push(isRef ? text : '');
      refs.set(row, onRow);
    }
  }
  for (const refs of bySheet.values()) {
    for (const [row, onRow] of refs) if (onRow.every((ref) => ref === '')) refs.delete(row);
  }
  return bySheet;
}

/** The column that carries the references: by its heading, or the first where the heading was renamed. */
function refColumn(sheet: SheetSnapshot, { top, left, right }: CellRange): number {
  for (let column = left; column <= right; column += 1) {
    if (cellAt(sheet, { row: top, column }).text === REF_HEADING) return column;
  }
  return left;
}
