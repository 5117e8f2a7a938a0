import type { CellRange } from '../../../domain/grid/address';
import type { DefinedName, SheetSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { BatchOptions, OfficeBatches, Queue } from '../office-batches';
import { parsePlace, parseRows } from './place-text';

/** A table as the look finds it; where it stands is asked for with the cells. */
export interface TableLook {
  readonly id: string;
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** What a sheet is, before any of its cells is read. */
export interface SheetLook {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
  /** What values and formulas take up. */
  readonly used: CellRange | null;
  /** What values and formats take up: often far too much. */
  readonly formatted: CellRange | null;
  readonly tables: readonly TableLook[];
  readonly filter: CellRange | null;
  /** The rows repeated on each printed page. */
  readonly titleRows: readonly [number, number] | null;
  readonly names: readonly DefinedName[];
  /** The names of its charts. */
  readonly charts: readonly string[];
}

export interface CommentLook {
  readonly id: string;
  readonly text: string;
}

/** What a workbook is, before any cell of it is read. */
export interface WorkbookLook {
  readonly dateSystem: 1900 | 1904;
  readonly isReadOnly: boolean;
  /** Sheets can be neither added nor taken away. */
  readonly isStructureProtected: boolean;
  /** Names for the whole workbook. */
  readonly names: readonly DefinedName[];
  readonly sheets: readonly SheetLook[];
  readonly comments: readonly CommentLook[];
  readonly notes: readonly CommentLook[];
}

/** How many sheets one batch looks at without knowing how many there are. */
const SHEETS_UNSEEN = 16;
/** The day count of this date tells the two date systems apart. */
const PROBE = { year: 2000, month: 1, day: 1, serial1904: 35_064 } as const;
const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};
/** Excel's own names for print titles, print areas and filters are told from what they belong to instead. */
const OWN_OF_EXCEL = /^(_xlnm\.|(Print_Titles|Print_Area|_FilterDatabase|Criteria|Extract)$)/i;

/** Looks at a workbook: one batch, and a second one only where it has very many sheets. */
export async function lookAt(batches: OfficeBatches, options: BatchOptions): Promise<WorkbookLook> {
  const { sheetIds, found, ...workbook } = await batches.send(queueLook(null), options);
  const seen = new Map(found.map((sheet) => [sheet.id, sheet]));
  const unseen = sheetIds.filter((id) => !seen.has(id));
  if (unseen.length > 0) {
    const more = await batches.send(
      ({ workbook: { worksheets } }) => queueSheets(worksheets, unseen),
      options,
    );
    for (const sheet of more) seen.set(sheet.id, sheet);
  }
  return { ...workbook, sheets: sheetIds.flatMap((id) => seen.get(id) ?? []) };
}

type Looked = Omit<WorkbookLook, 'sheets'> & {
  readonly sheetIds: readonly string[];
  readonly found: readonly SheetLook[];
};

/**
 * Asks for a workbook and its sheets.
 *
 * @param ids of its sheets; null when they are not known yet, and the first so many are asked for one after another
 */
export const queueLook =
  (ids: readonly string[] | null): Queue<Looked> =>
  ({ workbook }) => {
    // Not every client that says 1.18 has them.
    const notes: Excel.NoteCollection | undefined = Office.context.requirements.isSetSupported(
      'ExcelApi',
      '1.18',
    )
      ? workbook.notes
      : undefined;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.names.load('items/name,items/formula,items/visible');
    workbook.worksheets.load('items/id');
    workbook.comments.load('items/id,items/content');
    notes?.load('items/content');
    const probe = workbook.functions.date(PROBE.year, PROBE.month, PROBE.day);
    probe.load('value');
    const found = queueSheets(workbook.worksheets, ids);
    return () => ({
      dateSystem: probe.value === PROBE.serial1904 ? 1904 : 1900,
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      names: workbook.names.items.map((item) => definedName(item, null)),
      comments: workbook.comments.items.map(({ id, content }) => ({ id, text: content })),
      notes: notes?.items.map(({ content }, at) => ({ id: String(at), text: content })) ?? [],
      sheetIds: workbook.worksheets.items.map(({ id }) => id),
      found: found(),
    });
  };

function queueSheets(
  worksheets: Excel.WorksheetCollection,
  ids: readonly string[] | null,
): () => readonly SheetLook[] {
  const sheets = ids?.map((id) => worksheets.getItemOrNullObject(id)) ?? firstSheets(worksheets);
  const readers = sheets.map(queueSheet);
  return () => readers.map((read) => read()).filter((look) => look !== null);
}

function firstSheets(worksheets: Excel.WorksheetCollection): readonly Excel.Worksheet[] {
  const first = worksheets.getFirst();
  const others = { last: first };
  return [
    first,
    ...Array.from({ length: SHEETS_UNSEEN - 1 }, () => (others.last = others.last.getNextOrNullObject())),
  ];
}

/** Asks for one sheet, which may not be there. */
function queueSheet(sheet: Excel.Worksheet): () => SheetLook | null {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected');
  sheet.tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  sheet.names.load('items/name,items/formula,items/visible');
  sheet.charts.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const formatted = sheet.getUsedRangeOrNullObject(false).load('address');
  const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
  return () => {
    if (sheet.isNullObject) return null;
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
      used: rangeOf(used),
      formatted: rangeOf(formatted),
      tables: sheet.tables.items.map(({ id, name, showHeaders, showTotals }) => ({
        id,
        name,
        hasHeader: showHeaders,
        hasTotals: showTotals,
      })),
      filter: rangeOf(filter),
      titleRows: titles.isNullObject ? null : parseRows(titles.address),
      names: sheet.names.items
        .filter(({ name }) => !OWN_OF_EXCEL.test(name))
        .map((item) => definedName(item, sheet.name)),
      charts: sheet.charts.items.map(({ name }) => name),
    };
  };
}

function rangeOf(range: Excel.Range): CellRange | null {
  return range.isNullObject ? null : (parsePlace(range.address)?.range ?? null);
}

function definedName(item: Excel.NamedItem, sheet: string | null): DefinedName {
  const { name, visible } = item;
  const formula: unknown = item.formula;
  return { name, refersTo: String(formula).replace(/^=/, ''), sheet, hidden: !visible };
}
