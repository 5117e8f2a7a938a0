import type { RowEdit } from '../../plan-row';
import type { SheetEdits } from '../../sheet-edits';
import { CellScanner } from '../read/cell-scanner';
import { cellValue } from '../read/cell-value';
import type { SheetParts } from '../read/sheet-parts';
import { escapeText } from '../xml/escape-xml';
import { numberBetween, textBetween } from '../xml/byte-text';
import { TagScanner } from '../xml/tag-scanner';
import { XmlFault } from '../xml/xml-tree';
import { ByteWriter } from './byte-writer';
import { CellWriter } from './cell-xml';
import { FormulaGroups } from './formula-groups';
import { readRowNumber, readRowTag, type RowTag, type Stretch } from './row-tag';
import { DEFAULT_WIDTH, rowHeight } from '../../../domain/report/page/row-height';
import { RowPlanner, type CellsContext, type FoundCell, type NewCell } from './row-patch';

/** A sheet's cells after its edits. */
export interface PatchedCells {
  readonly pieces: readonly Uint8Array[];
  readonly isChanged: boolean;
  readonly planner: RowPlanner;
}

/** New text in place of a stretch of the part's bytes. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts edits into a sheet's cells in one pass from top to bottom; every cell not concerned keeps its bytes. */
export function patchCells(parts: SheetParts, edits: SheetEdits, context: CellsContext): PatchedCells {
  return new CellsPatch(parts, edits, context).run();
}

class CellsPatch {
  private readonly out = new ByteWriter();
  private readonly scanner: TagScanner;
  private readonly cell: CellScanner;
  private readonly groups = new FormulaGroups();
  private readonly planner: RowPlanner;
  private readonly pending: readonly number[];
  private next = 0;
  private copiedTo: number;
  private isChanged = false;

  constructor(
    private readonly parts: SheetParts,
    private readonly edits: SheetEdits,
    private readonly context: CellsContext,
  ) {
    this.scanner = new TagScanner(parts.bytes, parts.contentStart);
    this.cell = new CellScanner(this.scanner);
    const writer = new CellWriter(parts.prefix, context.dateSystem);
    this.planner = new RowPlanner(context, writer, this.groups);
    this.pending = edits.rows();
    this.copiedTo = parts.contentStart;
  }

  run(): PatchedCells {
    const { scanner, parts } = this;
    let row = 0;
    while (scanner.tagEnd < parts.contentEnd && scanner.next() && scanner.tagStart < parts.contentEnd) {
      if (scanner.isClose || !scanner.isNamed('row')) continue;
      const number = readRowNumber(scanner) ?? row + 1;
      if (number <= row && this.edits.of(number)) throw new XmlFault('malformed');
      this.addRowsBefore(number, scanner.tagStart);
      row = Math.max(row, number);
      this.patchRow(number);
    }
    this.addRowsBefore(Infinity, parts.contentEnd);
    this.out.bytes(parts.bytes, this.copiedTo, parts.contentEnd);
    return { pieces: this.out.finish(), isChanged: this.isChanged, planner: this.planner };
  }

  /** Reads the row the scanner stands on, up to its closing tag, and writes what changes in it. */
  private patchRow(row: number): void {
    const { scanner, cell } = this;
    const edits = this.edits.of(row);
    if (edits) this.next++;
    const tag = readRowTag(scanner);
    const firstColumn = edits ? firstOf(edits) : Infinity;
    const found: FoundCell[] = [];
    const patches: Patch[] = [];
    let column = 0;
    let cellsEnd = tag.end;
    while (!tag.isEmpty && scanner.next() && !(scanner.isClose && scanner.isNamed('row'))) {
      if (scanner.isClose || !scanner.isNamed('c')) continue;
      cell.read(row, column);
      column = cell.column;
      cellsEnd = cell.end;
      if (cell.formula) this.groups.meet(cell.formula);
      if (column >= firstColumn) found.push(this.keep());
      else this.writeOut(row, patches);
    }
    if (edits) {
      const changed = this.planner.changedCells(row, edits, found, tag.style);
      patches.push(...placeCells(changed, found, cellsEnd), ...this.writeOutFound(row, found, changed));
      if (changed.length > 0) patches.push(...this.mendTag(tag, changed));
    }
    this.emit(tag.isEmpty ? this.openRow(tag, patches) : patches);
  }

  /** New rows for the edits above a row; a row of nothing is not written. */
  private addRowsBefore(number: number, place: number): void {
    const { prefix } = this.parts;
    for (; this.next < this.pending.length; this.next++) {
      const row = this.pending[this.next] as number;
      if (row >= number) return;
      const cells = this.planner.changedCells(row, this.edits.of(row) ?? [], [], undefined);
      if (cells.length === 0) continue;
      const inside = cells.map(({ text }) => text).join('');
      this.emit([{ start: place, end: place, text: `<${prefix}row r="${row}">${inside}</${prefix}row>` }]);
    }
  }

  private emit(patches: readonly Patch[]): void {
    const inOrder =
      patches.length > 1 ? [...patches].sort((a, b) => a.start - b.start || a.end - b.end) : patches;
    for (const { start, end, text } of inOrder) {
      this.out.bytes(this.parts.bytes, this.copiedTo, start);
      this.out.text(text);
      this.copiedTo = end;
      this.isChanged = true;
    }
  }

  private keep(): FoundCell {
    const { cell, context } = this;
    const strings = cell.type === 's' ? context.strings() : [];
    const { column, start, end, style, formula } = cell;
    return { column, start, end, style, formula, value: cellValue(cell, strings, context.dateSystem) };
  }

  /** Writes out the formula of the cell just read, when it followed a first cell that was overwritten. */
  private writeOut(row: number, patches: Patch[]): void {
    const { formula, formulaStart, formulaEnd, column } = this.cell;
    const text = formula && this.groups.written(formula, { row, column });
    if (text) patches.push({ start: formulaStart, end: formulaEnd, text: this.formulaXml(text) });
  }

  /** The same for the cells kept in an edited row, since the first cell may have gone in this very row. */
  private writeOutFound(row: number, found: readonly FoundCell[], changed: readonly NewCell[]): Patch[] {
    const patches: Patch[] = [];
    for (const cell of found) {
      if (!cell.formula || changed.some(({ existing }) => existing === cell)) continue;
      const text = this.groups.written(cell.formula, { row, column: cell.column });
      if (text === undefined) continue;
      const scanner = new TagScanner(this.parts.bytes, cell.start);
      while (scanner.next() && (scanner.isClose || !scanner.isNamed('f')));
      const start = scanner.tagStart;
      scanner.skipElement();
      patches.push({ start, end: scanner.tagEnd, text: this.formulaXml(text) });
    }
    return patches;
  }

  private formulaXml(text: string): string {
    const { prefix } = this.parts;
    return `<${prefix}f>${escapeText(text)}</${prefix}f>`;
  }

  /** Opens a row that closed itself, and puts the cells that were to follow its tag inside. */
  private openRow(tag: RowTag, patches: readonly Patch[]): readonly Patch[] {
    const cells = patches.filter((patch) => patch.start === tag.end);
    if (cells.length === 0) return patches;
    const text = `>${cells.map((patch) => patch.text).join('')}</${this.parts.prefix}row>`;
    return [...patches.filter((patch) => patch.start < tag.end), { start: tag.end - 2, end: tag.end, text }];
  }

  /** What the row says of itself and new cells make wrong: the columns it spans, and a height fitted to its text. */
  private mendTag(tag: RowTag, cells: readonly NewCell[]): Patch[] {
    const patches: Patch[] = [];
    if (tag.spans) {
      const [first, last] = spannedColumns(this.parts.bytes, tag.spans);
      const from = Math.min(first, cells[0]?.column ?? first);
      const to = Math.max(last, cells.at(-1)?.column ?? last);
      if (from < first || to > last) patches.push({ ...tag.spans, text: `${from}:${to}` });
    }
    if (tag.fittedHeight) {
      const { start, end } = tag.fittedHeight;
      const needed = rowHeight({ cells: cells.map(({ cell }) => cell) }, this.widthsOf(cells)) ?? 0;
      if (needed > numberBetween(this.parts.bytes, start, end))
        patches.push({ start, end, text: String(needed) });
    }
    return patches;
  }

  private widthsOf(cells: readonly NewCell[]): readonly number[] {
    return cells.map(({ column }) => this.context.columnWidths.get(column) ?? DEFAULT_WIDTH);
  }
}

const COLON = 0x3a;

/** The first and last of the columns a row spans: nearly always one pair, "1:14", though it may be a list of them. */
function spannedColumns(bytes: Uint8Array, { start, end }: Stretch): readonly [number, number] {
  const colon = bytes.indexOf(COLON, start);
  if (colon > start && colon < end) {
    const first = numberBetween(bytes, start, colon);
    const last = numberBetween(bytes, colon + 1, end);
    if (first <= last) return [first, last];
  }
  const numbers = textBetween(bytes, start, end).split(/[ :]/).map(Number);
  return [Math.min(...numbers), Math.max(...numbers)];
}

function firstOf(edits: readonly RowEdit[]): number {
  let first = Infinity;
  for (const { column } of edits) first = Math.min(first, column);
  return first;
}

/** Cells over those that are there, and between them; new ones at one place together. */
function placeCells(changed: readonly NewCell[], found: readonly FoundCell[], cellsEnd: number): Patch[] {
  const patches: { start: number; end: number; text: string }[] = [];
  for (const { column, text, existing } of changed) {
    if (existing) {
      patches.push({ start: existing.start, end: existing.end, text });
      continue;
    }
    const start = found.find((other) => other.column > column)?.start ?? cellsEnd;
    const last = patches.at(-1);
    if (last && last.start === start && last.end === start) last.text += text;
    else patches.push({ start, end: start, text });
  }
  return patches;
}
