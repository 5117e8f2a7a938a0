import { CHANGE_REFUSALS } from '../../change-refusals';
import { declarePart, withdrawPart } from '../package/content-types';
import type { OpcPackage } from '../package/opc-package';
import { addRelationship, removeRelationship } from '../package/relationships';
import type { ReadText } from '../read/rich-text';
import { sharedStringsOf } from '../read/shared-strings';
import { readWorkbookPart, sharedPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part';
import { encodeText } from '../xml/part-text';
import { insertInOrder, setAttributes, tagLike } from '../xml/patch-element';
import { TextEdits } from '../xml/text-edits';
import { childOf, parseXml, type XmlElement } from '../xml/xml-tree';
import { REFUSALS } from '../workbook-faults';
import { WORKBOOK_ORDER } from './schema-order';
import { StyleBook } from './style-book';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** A package under change, with what its sheets share and what the changes have asked for so far. */
export class WorkbookDraft {
  private known: WorkbookPart | null = null;
  private book: StyleBook | null = null;
  private stylesPart = '';
  private recalculate = false;
  private chainIsStale = false;

  constructor(
    readonly pkg: OpcPackage,
    readonly file: string,
  ) {}

  get workbook(): WorkbookPart {
    this.known ??= readWorkbookPart(this.pkg);
    if (!this.known) throw REFUSALS.notAWorkbook(this.file);
    return this.known;
  }

  /** Whether the file is in the strict form, whose namespaces differ. */
  get isStrict(): boolean {
    return this.workbook.root.uri === STRICT_MAIN;
  }

  get styles(): StyleBook {
    this.book ??= this.openStyles();
    return this.book;
  }

  readonly strings = (): readonly ReadText[] =>
    sharedStringsOf(this.pkg.bytes(sharedPart(this.workbook, 'sharedStrings') ?? ''));

  /** The worksheet of that name; Excel takes capitals and small letters for the same. */
  sheetNamed(name: string): SheetEntry {
    const found = this.workbook.sheets.find(
      (sheet) => sheet.isWorksheet && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (found) return found;
    throw CHANGE_REFUSALS.noSuchSheet(name);
  }

  /** Changes the workbook part by place. */
  editWorkbook(edit: (text: string, root: XmlElement, edits: TextEdits) => void): void {
    const { part } = this.workbook;
    this.pkg.putText(part, (text) => {
      const edits = new TextEdits(text);
      edit(text, parseXml(text), edits);
      return edits.apply();
    });
    this.known = null;
  }

  /** The workbook part or its links were changed from outside. */
  forgetWorkbook(): void {
    this.known = null;
  }

  /** A formula, or its result, is new: what depends on it must be worked out when the file is opened. */
  noteFormulaWritten(): void {
    this.recalculate = true;
  }

  /** A cell that held a formula holds none now, so the order of calculation kept in the file names it wrongly. */
  noteFormulaLost(): void {
    this.recalculate = true;
    this.chainIsStale = true;
  }

  /** Writes what was gathered: styles, the order of calculation, and the wish to be calculated. */
  finish(): void {
    if (this.book) this.pkg.putText(this.stylesPart, () => this.book?.save() ?? '');
    if (this.chainIsStale) this.dropCalculationChain();
    if (this.recalculate) this.askForCalculation();
  }

  private openStyles(): StyleBook {
    const existing = sharedPart(this.workbook, 'styles');
    const part = existing ?? this.siblingPart('styles.xml');
    if (!this.pkg.has(part)) {
      const { uri } = this.workbook.root;
      this.pkg.put(part, [encodeText(emptyStyles(uri))]);
      declarePart(this.pkg, part, STYLES_TYPE);
    }
    if (existing === undefined) {
      addRelationship(this.pkg, this.workbook.part, this.officeLink('styles'), 'styles.xml');
      this.known = null;
    }
    this.stylesPart = part;
    return new StyleBook(this.pkg.text(part)?.text ?? '');
  }

  /** A part beside the workbook part. */
  siblingPart(name: string): string {
    const { part } = this.workbook;
    return part.slice(0, part.lastIndexOf('/') + 1) + name;
  }

  /** The type of a link to a part of a kind, in the file's own form. */
  officeLink(kind: string): string {
    const base = this.isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    return `${base}/${kind}`;
  }

  private dropCalculationChain(): void {
    const link = this.workbook.relationships.find((relationship) => relationship.kind === 'calcChain');
    if (!link) return;
    this.pkg.remove(link.target);
    withdrawPart(this.pkg, link.target);
    removeRelationship(this.pkg, this.workbook.part, link.id);
    this.known = null;
  }

  private askForCalculation(): void {
    this.editWorkbook((text, root, edits) => {
      const existing = childOf(root, 'calcPr');
      if (existing) {
        setAttributes(edits, text, existing, { fullCalcOnLoad: '1' });
        return;
      }
      const xml = `<${tagLike(root, 'calcPr')} fullCalcOnLoad="1"/>`;
      insertInOrder(edits, text, root, WORKBOOK_ORDER, 'calcPr', xml);
    });
  }
}

function emptyStyles(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
