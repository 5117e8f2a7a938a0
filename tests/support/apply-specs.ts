import type { SheetSpec } from '../../src/domain/report/sheet-spec';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import type { XmlElement } from '../../src/workbook/xlsx/xml/xml-tree';

/** The file with sheets put into it, one after the other. */
export async function applySpecs(bytes: Uint8Array, ...specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, 'plan.xlsx');
  expect(await workbook.apply(specs.map((spec) => ({ kind: 'put-sheet', spec })))).toEqual([]);
  return workbook.save();
}

/** The elements of that name, wherever they stand. */
export function allNamed(root: XmlElement, local: string): readonly XmlElement[] {
  return [
    ...(root.local === local ? [root] : []),
    ...root.children.flatMap((child) => allNamed(child, local)),
  ];
}
