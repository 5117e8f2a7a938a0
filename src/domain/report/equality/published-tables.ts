import { HIDDEN_MARK, type PublishedFigure } from '../../equality/suppression/published-figure';
import type { SpecCell } from '../sheet-spec';
import { HEADING, SUBTITLE } from '../styles';
import type { SortedCautions } from './cautions';
import type { FigureBlock } from './figure-blocks';
import { COLUMN, COUNT_COLUMN, COUNT_TABLE_HEADINGS, FIGURE_HEADINGS, headerCells } from './figure-layout';
import type { PagedDraft } from './paged-draft';
import { publishedCells, publishedCounts } from './published-rows';
import { colourVerdicts } from './verdict-column';

/** The user’s notes stay on the working version. */
const PUBLISHED_HEADINGS: readonly string[] = FIGURE_HEADINGS.filter((heading) => heading !== 'Notes');

/** Columns, from 1, that say nothing in a table where none of their numbers is shown. */
const QUALIFYING: readonly number[] = [
  ...[COLUMN.low, COLUMN.high, COLUMN.p, COLUMN.change, COLUMN.shortfall],
];
/** More names than this are no longer read. */
const MOST_NAMES = 8;

const isHidden = ({ value }: PublishedFigure): boolean => value?.kind === 'hidden';

/** The one line that stands for figures of which everything is hidden. */
function hiddenLine(what: string, figures: readonly PublishedFigure[]): string {
  const names = [
    ...new Set(figures.map(({ standard, id }) => (standard === 'Pay gap' ? id : `${standard} ${id}`))),
  ];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const count = `${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}`;
  return `Hidden throughout: ${what}${count} (${names.slice(0, MOST_NAMES).join(', ')}${more}).`;
}

/** A table without the headings and stars of columns that show no number in any of its rows. */
function withoutEmptyColumns(
  header: readonly SpecCell[],
  rows: readonly (readonly SpecCell[])[],
): readonly (readonly SpecCell[])[] {
  const empty = QUALIFYING.filter((column) =>
    rows.every((cells) => typeof cells[column - 1]?.value !== 'number'),
  );
  return [header, ...rows].map((cells) =>
    cells.map((cell, index) => (empty.includes(index + 1) ? { ...cell, value: null } : cell)),
  );
}

/** Lays out a table of published figures; one line where all of them are hidden. */
export function addPublishedFigures(
  draft: PagedDraft,
  { heading, figures }: FigureBlock<PublishedFigure>,
): void {
  if (figures.every(isHidden)) {
    draft.block(heading, HEADING);
    draft.line(hiddenLine('', figures), SUBTITLE);
    return;
  }
  const cells = figures.map(publishedCells);
  const [header = [], ...rows] = withoutEmptyColumns(headerCells(PUBLISHED_HEADINGS), cells);
  colourVerdicts(draft, draft.table(heading, header, rows));
}

/** Whether a row of counts has stars alone: no number, and no word beside them. */
function isStarsAlone(cells: readonly SpecCell[]): boolean {
  const counts = Object.values(COUNT_COLUMN).map((column) => cells[column - 1]?.value);
  const words = cells[COUNT_TABLE_HEADINGS.indexOf('Worth knowing')]?.value;
  return !words && counts.includes(HIDDEN_MARK) && !counts.some((value) => typeof value === 'number');
}

/** Lays out the counts behind published figures; rows of stars alone are told in one line. */
export function addPublishedCounts(
  draft: PagedDraft,
  figures: readonly PublishedFigure[],
  cautions: SortedCautions,
): void {
  const heading = 'The counts behind the figures';
  const rows = figures.map((figure) => publishedCounts(figure, cautions.ownOf(figure)));
  const told = rows.filter((cells) => !isStarsAlone(cells));
  const hidden = figures.filter((_, index) => isStarsAlone(rows[index] ?? []));
  if (told.length > 0) draft.table(heading, headerCells(COUNT_TABLE_HEADINGS), told);
  else draft.block(heading, HEADING);
  if (hidden.length === 0) return;
  if (told.length > 0) draft.gap();
  draft.line(hiddenLine('the counts of ', hidden), SUBTITLE);
}
