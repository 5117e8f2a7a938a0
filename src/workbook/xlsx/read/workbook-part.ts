import type { DefinedName } from '../../../domain/grid/sheet-snapshot';
import type { OpcPackage } from '../package/opc-package';
import { readRelationships, type Relationship } from '../package/relationships';
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  numberOf,
  XmlFault,
  type XmlElement,
} from '../xml/xml-tree';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly part: string;
  /** A chart or dialogue sheet has no cells. */
  readonly isWorksheet: boolean;
  readonly relationshipId: string;
  readonly element: XmlElement;
}

/** The workbook part: the list of sheets and names, and where the parts stand that all sheets share. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly relationships: readonly Relationship[];
}

/** Reads the workbook part; null when the package holds none. */
export function readWorkbookPart(pkg: OpcPackage): WorkbookPart | null {
  const main = readRelationships(pkg, '').find((link) => link.kind === 'officeDocument' && !link.isExternal);
  const part = main && pkg.has(main.target) ? main.target : 'xl/workbook.xml';
  const root = pkg.xml(part);
  if (!root || root.local !== 'workbook') return null;
  const relationships = readRelationships(pkg, part);
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map((element) =>
    readSheetEntry(element, relationships),
  );
  const properties = childOf(root, 'workbookPr');
  return {
    part,
    root,
    dateSystem: properties && flagOf(properties, 'date1904') ? 1904 : 1900,
    sheets,
    definedNames: readDefinedNames(root, sheets),
    relationships,
  };
}

/** The part of a kind that the workbook points to, such as `styles`. */
export function sharedPart(workbook: WorkbookPart, kind: string): string | undefined {
  return workbook.relationships.find((link) => link.kind === kind && !link.isExternal)?.target;
}

function readSheetEntry(element: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const relationshipId = attributeOf(element, 'id') ?? '';
  const link = relationships.find((relationship) => relationship.id === relationshipId);
  if (!link) throw new XmlFault('malformed');
  const state = attributeOf(element, 'state');
  return {
    name: attributeOf(element, 'name') ?? '',
    sheetId: numberOf(element, 'sheetId') ?? 0,
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    part: link.target,
    isWorksheet: link.kind === 'worksheet',
    relationshipId,
    element,
  };
}

function readDefinedNames(root: XmlElement, sheets: readonly SheetEntry[]): readonly DefinedName[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) => {
    const local = numberOf(element, 'localSheetId');
    return {
      name: attributeOf(element, 'name') ?? '',
      refersTo: element.text,
      sheet: local === undefined ? null : (sheets[local]?.name ?? ''),
      hidden: flagOf(element, 'hidden'),
    };
  });
}
