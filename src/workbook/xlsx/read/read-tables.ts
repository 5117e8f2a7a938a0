import { parseRange } from '../../../domain/grid/address';
import type { TableSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { OpcPackage } from '../package/opc-package';
import { readRelationships } from '../package/relationships';
import { decodeUnderscores } from '../xml/escape-xml';
import { attributeOf, childOf, childrenOf, numberOf, type XmlElement } from '../xml/xml-tree';

/** A table with the part that holds it. */
export interface TablePart {
  readonly part: string;
  readonly root: XmlElement;
  readonly table: TableSnapshot;
}

/** The tables of a sheet. One whose range cannot be read is left out. */
export function readTables(pkg: OpcPackage, sheetPart: string): readonly TablePart[] {
  const tables: TablePart[] = [];
  for (const link of readRelationships(pkg, sheetPart)) {
    if (link.kind !== 'table') continue;
    const root = pkg.xml(link.target);
    const range = root && parseRange(attributeOf(root, 'ref') ?? '');
    if (!root || !range) continue;
    tables.push({
      part: link.target,
      root,
      table: {
        name: attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '',
        range,
        headerRowCount: numberOf(root, 'headerRowCount') ?? 1,
        totalsRowCount: numberOf(root, 'totalsRowCount') ?? 0,
        columnNames: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) =>
          decodeUnderscores(attributeOf(column, 'name') ?? ''),
        ),
      },
    });
  }
  return tables;
}
