import { isFurniture, isPlanTitle, sectionKeyword } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';
import type { TableFound, TableSegment } from './find-tables';
import type { TitleBlock } from './title-block';

/** A line above headings with what it is counted by: "part" and "a" of "Part A – WRES action plan". */
interface CountedTitle {
  readonly row: number;
  readonly word: string;
  readonly count: string;
  /** Its word counts the sections of a plan, wherever they stand. */
  readonly isOfSection: boolean;
  readonly table: TableFound;
}

const NUMBER = String.raw`\d{1,2}(?:\.\d{1,2})?`;
const SPELT = '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)';
const COUNTED = new RegExp(
  String.raw`^(\p{L}{3,}(?:[\s-]\p{L}+){0,2}?)\s*(?:[Nn]o\.?\s*|[Nn]umber\s*|#\s*)?(${NUMBER}|[A-H]|[IVX]{1,4}|${SPELT})(?![\p{L}\d/%])`,
  'u',
);
const BARE = /^\(?(\d{1,2}|[A-H])\)?(?:[.):]|\s[–—-])\s+\S/;
const REACH = 4;

/** Under the rows of a table only a line apart from them, or one that names a plan, is no row of it. */
function isApart(view: SheetView, row: number, column: number): boolean {
  if (view.filled(row - 1).length === 0 || isPlanTitle(view.text(row, column))) return true;
  const merge = view.merge(row, column);
  return merge !== undefined && merge.right > merge.left;
}

/** The lone line next above headings, blank rows left out; null where something else stands there. */
function lineAbove(view: SheetView, { block }: TableSegment): number | null {
  for (let row = block.top - 1; row > 0 && block.top - row <= REACH; row -= 1) {
    const [column, another] = view.filled(row);
    if (column !== undefined) return another === undefined && isApart(view, row, column) ? row : null;
  }
  return null;
}

function readCounted(view: SheetView, table: TableFound, segment: TableSegment): CountedTitle | null {
  const row = lineAbove(view, segment);
  const text = row === null ? '' : view.text(row, view.filled(row)[0] ?? 1);
  if (row === null || isFurniture(text)) return null;
  const [, bare = ''] = BARE.exec(text) ?? [];
  if (bare !== '') {
    const word = /\d/.test(bare) ? 'number' : 'letter';
    return { row, word, count: bare, isOfSection: true, table };
  }
  const [, word = '', count = ''] = COUNTED.exec(text) ?? [];
  if (word === '') return null;
  const isOfSection = sectionKeyword(text) !== null;
  return { row, word: word.toLowerCase(), count: count.toLowerCase(), isOfSection, table };
}

/**
 * The rows of lines that each name a part of a sheet right above the headings of its tables, counted by one word:
 * "Part A – WRES action plan" and "Part B – WDES action plan". Two at least, each with another count; those of words
 * that count no sections ("Appendix A") under headings of one plan.
 *
 * @example findCountedTitles(view, tables) // Set { 4, 14 }
 */
export function findCountedTitles(view: SheetView, tables: readonly TableFound[]): ReadonlySet<number> {
  const titles = tables.flatMap((table) =>
    table.segments.flatMap((segment) => readCounted(view, table, segment) ?? []),
  );
  if (titles.length < 2) return new Set();
  const isAlike = (one: CountedTitle, other: CountedTitle): boolean =>
    one.word === other.word && (one.isOfSection || one.table === other.table);
  const rows = titles.filter((title) => {
    const others = titles.filter((other) => other !== title && isAlike(title, other));
    return others.length > 0 && others.every(({ count }) => count !== title.count);
  });
  return new Set(rows.map(({ row }) => row));
}

/**
 * A title block in which such a line right above the headings is the section of the rows below them, as the others of
 * its kind are of theirs, though its words name a plan.
 *
 * @param bottom the last row above the headings
 * @example withCountedTitle(titles, view, new Set([4, 14]), 4).sections // [{ row: 4, column: 1 }]
 */
export function withCountedTitle(
  titles: TitleBlock,
  view: SheetView,
  counted: ReadonlySet<number>,
  bottom: number,
): TitleBlock {
  let row = bottom;
  while (row > 0 && bottom - row < REACH && view.filled(row).length === 0) row -= 1;
  if (!counted.has(row) || titles.sections.some((section) => section.row === row)) return titles;
  const [column = 1] = view.filled(row);
  return { ...titles, sections: [...titles.sections, { row, column }] };
}
