import { HIDDEN_MARK, type PublishedFigure } from '../../../equality/suppression/published-figure';
import type { SpecCell } from '../../sheet-spec';
import { HEADING, SUBTITLE } from '../../styles';
import type { SortedCautions } from '../words/cautions';
import type { FigureBlock } from '../page/figure-blocks';
import { sharedWholes } from '../count-groups';
import { COUNT_TABLES } from '../count-tables';
import {
  COLUMN,
  COUNT_COLUMN,
  COUNT_TABLE_HEADINGS,
  FIGURE_HEADINGS,
  headerCells,
} from '../page/figure-layout';
import type { PagedDraft } from '../../page/paged-draft';
import { publishedCells, publishedCounts, shownOf } from './published-rows';
import { colourVerdicts } from '../words/verdict-column';

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
  hasPlan: boolean,
): void {
  if (figures.every(isHidden)) {
    draft.block(heading, HEADING);
    draft.line(hiddenLine('', figures), SUBTITLE);
    return;
  }
  const columns = hasPlan ? PUBLISHED_HEADINGS : PUBLISHED_HEADINGS.slice(0, -1);
  const cells = figures.map((figure) => publishedCells(figure).slice(0, columns.length));
  const [header = [], ...rows] = withoutEmptyColumns(headerCells(columns), cells);
  colourVerdicts(draft, draft.table(heading, header, rows));
}

/** Whether a row of counts has stars alone: no number, and no word beside them. */
function isStarsAlone(cells: readonly SpecCell[]): boolean {
  const counts = Object.values(COUNT_COLUMN).map((column) => cells[column - 1]?.value);
  const words = cells[COUNT_TABLE_HEADINGS.indexOf('Worth knowing')]?.value;
  return !words && counts.includes(HIDDEN_MARK) && !counts.some((value) => typeof value === 'number');
}

/** Both counts of a group where both are shown. */
function shownCounts({
  numerator,
  denominator,
}: PublishedFigure['reference']): readonly [number, number] | null {
  const [part, whole] = [shownOf(numerator), shownOf(denominator)];
  return part === null || whole === null ? null : [part, whole];
}

/** Lays out the counts behind published figures; rows of stars alone are told in one line. */
export function addPublishedCounts(
  draft: PagedDraft,
  figures: readonly PublishedFigure[],
  cautions: SortedCautions,
): void {
  const wholes = sharedWholes(figures, shownCounts);
  for (const { heading, headings, shows } of COUNT_TABLES) {
    const held = figures.filter(shows);
    if (held.length === 0) continue;
    const rows = held.map((figure) =>
      publishedCounts(figure, cautions.ownOf(figure), wholes.has(figure)).slice(0, headings.length),
    );
    const told = rows.filter((cells) => !isStarsAlone(cells));
    const hidden = held.filter((_, index) => isStarsAlone(rows[index] ?? []));
    if (told.length > 0) draft.table(heading, headerCells(headings), told);
    else draft.block(heading, HEADING);
    if (hidden.length === 0) continue;
    if (told.length > 0) draft.gap();
    draft.line(hiddenLine('the counts of ', hidden), SUBTITLE);
  }
}
