import type { CellAddress, CellRange } from '../../../domain/grid/address';
import type { SheetSnapshot } from '../../../domain/grid/sheet-snapshot';
import { answers, rowsOf, type Answer, type Ask } from '../read/ask';
import { Layer } from '../read/layer';
import { capturedLook, isAlike } from './captured-look';
import { PLAIN_FONT, type CellLook, type PlainFont } from './cell-look';
import type { SheetPlan } from './plan-sheet';
import { rectanglesOf } from './rectangles';

/** Up to so many cells are asked for one by one in one answer; more of them by columns first. */
const MOST_CELLS = 4_000;
/** Beyond so many blocks the one block around them is asked for. */
const MOST_BLOCKS = 200;
const BAND_ROWS = 500;
/** Nobody writes here, so it looks as a blank cell does. */
const BLANK_CELL: CellRange = { top: 1_048_576, bottom: 1_048_576, left: 16_384, right: 16_384 };

/** What stands in the cells that a write is about to change, as far as a snapshot does not hold it. */
export class Captured {
  readonly looks = new Layer<CellLook>();
  readonly formats = new Layer<string>();
  readonly links = new Layer<Excel.RangeHyperlink>();
  readonly widths = new Map<number, number | null>();
  plain: PlainFont = PLAIN_FONT;

  /** Takes what Excel answered; the blank cell's look first. */
  take(given: readonly Answer[]): void {
    const looks = given.filter((answer) => answers(answer, 'cellLooks'));
    const blank = looks.find(({ range }) => range.top === BLANK_CELL.top);
    if (blank) this.takePlain(blank);
    for (const answer of given) if (answer !== blank) this.takeOne(answer);
  }

  /** The cells whose looks are still not known. */
  missing(plan: SheetPlan): readonly CellAddress[] {
    return plan.looks.filter(({ row, column }) => this.looks.at(row, column) === undefined);
  }

  private takePlain({ given }: Answer<'cellLooks'>): void {
    const [[format] = []] = given;
    const { name, size, color } = format?.font ?? {};
    if (name && size && color) this.plain = { name, size, color: color.toUpperCase() };
  }

  private takeOne(answer: Answer): void {
    const { range } = answer;
    if (answers(answer, 'cellLooks')) {
      this.looks.put(
        range,
        answer.given.map((row) => row.map((format) => capturedLook(format, this.plain))),
      );
    } else if (answers(answer, 'columnAllLooks')) {
      answer.given.forEach((format, index) => {
        const column = range.left + index;
        if (isAlike(format, rowsOf(range))) {
          this.looks.fill({ ...range, left: column, right: column }, capturedLook(format, this.plain));
        }
      });
    } else if (answers(answer, 'formats')) {
      this.formats.put(
        range,
        answer.given.map((row) => row.map((code) => (typeof code === 'string' ? code : 'General'))),
      );
    } else if (answers(answer, 'links')) {
      answer.given.forEach((row, index) => {
        row.forEach((link, at) => {
          if (link) this.links.set(range.top + index, range.left + at, link);
        });
      });
    } else if (answers(answer, 'columnWidths')) {
      answer.given.forEach((points, index) => {
        this.widths.set(range.left + index, points);
      });
    }
  }
}

/** What to ask of a sheet that is about to change, so that it can be put back. */
export function captureAsks(sheetId: string, plan: SheetPlan): readonly Ask[] {
  const looks = lookAsks(sheetId, plan);
  const formats = blocksAround(plan.looks).map((range): Ask => ({ kind: 'formats', sheetId, range }));
  const links = blocksAround(plan.links).map((range): Ask => ({ kind: 'links', sheetId, range }));
  return [...looks, ...formats, ...links];
}

/** What to ask of a sheet that is about to be taken away, so that it can be made again. */
export function wholeSheetAsks(sheetId: string, { rowCount, columnCount }: SheetSnapshot): readonly Ask[] {
  if (rowCount === 0 || columnCount === 0) return [];
  const range = { top: 1, left: 1, bottom: rowCount, right: columnCount };
  return [
    { kind: 'cellLooks', sheetId, range: BLANK_CELL },
    { kind: 'cellLooks', sheetId, range },
    { kind: 'formats', sheetId, range },
    { kind: 'columnWidths', sheetId, range: { ...range, bottom: 1 } },
  ];
}

/**
 * What to ask about looks: of few cells, or of those that hold something, one by one; of many blank ones by columns,
 * since those are alike.
 */
function lookAsks(sheetId: string, { looks, before }: SheetPlan): readonly Ask[] {
  if (looks.length === 0) return [];
  const plain: Ask = { kind: 'cellLooks', sheetId, range: BLANK_CELL };
  if (looks.length <= MOST_CELLS) return [plain, ...cellAsks(sheetId, looks)];
  const held = new Set<number>();
  for (const { row, column } of looks) if (before?.cells[row - 1]?.[column - 1]) held.add(column);
  const blank = blocksAround(looks.filter(({ column }) => !held.has(column)));
  const bands = blank.flatMap((block) => {
    const asks: Ask[] = [];
    for (let { top } = block; top <= block.bottom; top += BAND_ROWS) {
      const bottom = Math.min(block.bottom, top + BAND_ROWS - 1);
      asks.push({ kind: 'columnAllLooks', sheetId, range: { ...block, top, bottom } });
    }
    return asks;
  });
  return [
    plain,
    ...bands,
    ...cellAsks(
      sheetId,
      looks.filter(({ column }) => held.has(column)),
    ),
  ];
}

/** Asks for looks cell by cell. */
export function cellAsks(sheetId: string, cells: readonly CellAddress[]): readonly Ask[] {
  return blocksAround(cells).map((range) => ({ kind: 'cellLooks', sheetId, range }));
}

/** The blocks that cells make up, or the one around them where there are very many. */
export function blocksAround(cells: readonly CellAddress[]): readonly CellRange[] {
  const blocks = [...rectanglesOf(cells.map(({ row, column }) => ({ row, column, key: 0 }))).values()].flat();
  if (blocks.length <= MOST_BLOCKS) return blocks;
  return [
    blocks.reduce((around, block) => ({
      top: Math.min(around.top, block.top),
      left: Math.min(around.left, block.left),
      bottom: Math.max(around.bottom, block.bottom),
      right: Math.max(around.right, block.right),
    })),
  ];
}
