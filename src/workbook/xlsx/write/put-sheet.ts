import { formatRange, quoteSheetName, type CellRange } from '../../../domain/grid/address';
import type { SheetSpec } from '../../../domain/report/sheet-spec';
import { absoluteReference, allowedSheetName, coveredBy, freeSheetName } from '../../our-sheet';
import { markerName } from '../../workbook-port';
import { declarePart } from '../package/content-types';
import { joinPieces } from '../package/opc-package';
import { addRelationship } from '../package/relationships';
import { splitSheet, type SheetParts } from '../read/sheet-parts';
import { escapeAttribute } from '../xml/escape-xml';
import { encodeText } from '../xml/part-text';
import { appendChildren, insertInOrder, tagLike } from '../xml/patch-element';
import { childOf, parseXml, type XmlElement } from '../xml/xml-tree';
import { ByteWriter } from './byte-writer';
import { defineName, removeName } from './defined-names';
import { findOurSheet, type OurSheet } from './our-sheets';
import { putCharts } from './put-charts';
import { formulaAddresses } from './formula-addresses';
import { WORKBOOK_ORDER } from './schema-order';
import { frameAfter, frameBefore } from './spec-frame';
import { SpecRows } from './spec-rows';
import { userCells } from './user-cells';
import type { WorkbookDraft } from './workbook-draft';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** What a person may have put on a sheet of ours, beside drawings, that hangs on parts of its own. */
const KEPT = ['legacyDrawing', 'legacyDrawingHF'];

/** A sheet of ours as it is before it is built anew. */
interface OldSheet {
  readonly parts: SheetParts;
  /** `parts.frame` as a tree. */
  readonly frame: XmlElement;
  /** What we wrote of it last time. */
  readonly covered: CellRange;
}

/** Adds a sheet of ours at the end, or builds it anew in its place. */
export function putSheet(draft: WorkbookDraft, spec: SheetSpec): void {
  const ours = spec.marker === null ? null : findOurSheet(draft.workbook, spec.marker);
  if (ours) rebuild(draft, spec, ours);
  else if (!isThereAlready(draft, spec)) add(draft, spec);
}

function rebuild(draft: WorkbookDraft, spec: SheetSpec, { entry, covered }: OurSheet): void {
  const bytes = draft.pkg.bytes(entry.part) ?? new Uint8Array(0);
  const parts = splitSheet(bytes);
  const frame = parseXml(parts.frame);
  const drawing = putCharts(draft, spec, entry, linkOf(frame, 'drawing'));
  const pieces = sheetPart(draft, spec, { parts, frame, covered }, drawing);
  const before = formulaAddresses(parts);
  draft.pkg.put(entry.part, pieces);
  const changed = draft.pkg.bytes(entry.part);
  if (changed && changed !== bytes) {
    const after = formulaAddresses(splitSheet(changed));
    if (after.size > 0) draft.noteFormulaWritten();
    if ([...before].some((address) => !after.has(address))) draft.noteFormulaLost();
  }
  defineNames(draft, spec, entry.name);
}

function add(draft: WorkbookDraft, spec: SheetSpec): void {
  const { pkg } = draft;
  const name = freeSheetName(
    spec.name,
    draft.workbook.sheets.map((sheet) => sheet.name),
  );
  let number = draft.workbook.sheets.length + 1;
  while (pkg.has(draft.siblingPart(`worksheets/sheet${number}.xml`))) number++;
  const part = draft.siblingPart(`worksheets/sheet${number}.xml`);
  declarePart(pkg, part, SHEET_TYPE);
  pkg.put(part, sheetPart(draft, spec, null, putCharts(draft, spec, { part, name }, null)));
  const { workbook } = draft;
  const id = addRelationship(
    pkg,
    workbook.part,
    draft.officeLink('worksheet'),
    `worksheets/sheet${number}.xml`,
  );
  const sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  draft.editWorkbook((text, root, edits) => {
    const sheets = childOf(root, 'sheets');
    const xml = sheetXml(root, name, sheetId, id);
    if (sheets) {
      appendChildren(edits, text, sheets, [xml]);
      return;
    }
    const tag = tagLike(root, 'sheets');
    insertInOrder(edits, text, root, WORKBOOK_ORDER, 'sheets', `<${tag}>${xml}</${tag}>`);
  });
  if (spec.rows.some((row) => row.cells.some((cell) => cell?.formula !== undefined)))
    draft.noteFormulaWritten();
  defineNames(draft, spec, name);
}

/** The relationship's prefix is whatever the workbook part calls that namespace, or one declared on the spot. */
function sheetXml(root: XmlElement, name: string, sheetId: number, id: string): string {
  const declared = [...root.attributes].find(
    ([key, uri]) => key.startsWith('xmlns:') && uri.endsWith('/officeDocument/2006/relationships'),
  );
  const strict = [...root.attributes].find(
    ([key, uri]) =>
      key.startsWith('xmlns:') && uri === 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  );
  const prefix = (declared ?? strict)?.[0].slice('xmlns:'.length);
  const link =
    prefix === undefined
      ? `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"`
      : `${prefix}:id="${id}"`;
  return `<${tagLike(root, 'sheet')} name="${escapeAttribute(name)}" sheetId="${sheetId}" ${link}/>`;
}

/** A template without a marker is the user's; asked for twice, the one that is still as we made it is enough. */
function isThereAlready(draft: WorkbookDraft, spec: SheetSpec): boolean {
  if (spec.marker !== null) return false;
  const same = draft.workbook.sheets.find(
    (sheet) => sheet.name.toLowerCase() === allowedSheetName(spec.name).toLowerCase(),
  );
  const bytes = same && draft.pkg.bytes(same.part);
  if (!bytes) return false;
  const parts = splitSheet(bytes);
  const frame = parseXml(parts.frame);
  const old = { parts, frame, covered: coveredBy(spec) };
  const wanted = new TextDecoder().decode(joinPieces(sheetPart(draft, spec, old, linkOf(frame, 'drawing'))));
  return wanted === new TextDecoder().decode(bytes);
}

/** The whole part. An old sheet's view, notes and pictures are carried over, and the user's cells outside ours. */
function sheetPart(
  draft: WorkbookDraft,
  spec: SheetSpec,
  old: OldSheet | null,
  drawing: string | null,
): readonly Uint8Array[] {
  const after = coveredBy(spec);
  const frame = old?.frame ?? null;
  const own = old ? userCells(old.parts, old.covered, after) : new Map<number, never>();
  const rows = new SpecRows(draft, spec, own);
  const body = new ByteWriter();
  rows.write(body);
  const pieces = body.finish();
  const links = draft.officeLink('').slice(0, -1);
  const { uri } = draft.workbook.root;
  const head =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${uri}" xmlns:r="${links}">` +
    frameBefore(spec, formatRange(after), { attributes: viewOf(draft, frame) });
  const tail =
    frameAfter(spec, rows.hyperlinks, draft.styles, draft.workbook.dateSystem) +
    linkXml('drawing', drawing) +
    KEPT.map((local) => linkXml(local, frame && linkOf(frame, local))).join('') +
    '</worksheet>';
  return [encodeText(`${head}<sheetData>`), ...pieces, encodeText(`</sheetData>${tail}`)];
}

/** The first sheet of a new workbook is the one shown; an old sheet keeps how it was shown. */
function viewOf(draft: WorkbookDraft, old: XmlElement | null): string {
  if (!old) return draft.workbook.sheets.length === 0 ? ' tabSelected="1"' : '';
  const view = childOf(childOf(old, 'sheetViews'), 'sheetView');
  return ['tabSelected', 'zoomScale', 'zoomScaleNormal']
    .map((name) => [name, view?.attributes.get(name)] as const)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

/** The link of an element of a sheet that hangs on a part of its own. */
function linkOf(frame: XmlElement, local: string): string | null {
  const element = childOf(frame, local);
  return (element && [...element.attributes].find(([name]) => name.endsWith(':id'))?.[1]) ?? null;
}

function linkXml(local: string, id: string | null): string {
  return id === null ? '' : `<${local} r:id="${escapeAttribute(id)}"/>`;
}

function defineNames(draft: WorkbookDraft, spec: SheetSpec, sheet: string): void {
  const localSheet = draft.workbook.sheets.findIndex((entry) => entry.name === sheet);
  if (spec.marker !== null) {
    const refersTo = absoluteReference(sheet, coveredBy(spec));
    defineName(draft, { name: markerName(spec.marker), refersTo, hidden: true });
  }
  const titles = spec.print?.titleRows;
  if (titles) {
    const refersTo = `${quoteSheetName(sheet)}!$${titles[0]}:$${titles[1]}`;
    defineName(draft, { name: '_xlnm.Print_Titles', refersTo, hidden: false, localSheet });
  } else {
    removeName(draft, '_xlnm.Print_Titles', localSheet);
  }
  if (spec.filter) {
    const refersTo = absoluteReference(sheet, spec.filter);
    defineName(draft, { name: '_xlnm._FilterDatabase', refersTo, hidden: true, localSheet });
  } else {
    removeName(draft, '_xlnm._FilterDatabase', localSheet);
  }
}
