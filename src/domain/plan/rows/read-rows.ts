import type { LaidOutSegment } from '../columns/column-layout';
import type { GroupRow } from './group-rows';
import { findLabelledBands } from './labelled-bands';
import { isLegendRow } from './legend-rows';
import { readFullRow } from './read-full-row';
import { findPartTitles } from './part-titles';
import { readLone } from './read-lone-row';
import { surveyRows } from './row-survey';
import type { RowDraft } from './row-draft';
import { repeatsHeading } from './repeated-heading';
import { openIndicator } from './open-indicator';
import { giveUpDoubtful, openSection } from './open-section';
import type { RowReader, UnreadRow } from './row-reader';
import { isTotal } from '../cells/row-marks';
import { shareFigures } from './section-figures';
import { noteSectionLead, shareLeads } from './section-leads';
import { followSections } from './sections';
import type { SheetView } from '../cells/sheet-view';
import type { TitleBlock } from '../tables/title-block';

/** The actions of a table, still as texts, and the rows nothing could be made of. */
export interface RowsRead {
  readonly drafts: readonly RowDraft[];
  readonly unread: readonly UnreadRow[];
}

/** The columns of a row, from the left, that lie within a table: nearly always all of them. */
function between(columns: readonly number[], left: number, right: number): readonly number[] {
  const [first = left] = columns;
  if (first >= left && (columns.at(-1) ?? right) <= right) return columns;
  return columns.filter((column) => column >= left && column <= right);
}

/** A line of sums whose word stands before the table, under its bullets or numbers. */
function isTotalBeside(view: SheetView, row: number, left: number): boolean {
  const [first] = view.filled(row);
  return first !== undefined && first < left && isTotal(view.text(row, first));
}

/** The one filled cell of a row, where it runs into the table from the column before it or stands there: a section's name. */
function loneBeside(view: SheetView, row: number, left: number, right: number): number | null {
  const [column, another] = view.filled(row);
  if (column === undefined || column >= left || (another !== undefined && another <= right)) return null;
  const reach = view.merge(row, column)?.right ?? column;
  return reach >= left - 1 && reach <= right ? column : null;
}

/** Opens the section that a row of an outline names. */
function openGroup(reader: RowReader, row: number, { name, isNumbered, level }: GroupRow): void {
  const { columns, left } = reader.layout;
  openSection(reader, row, columns.get('action')?.[0] ?? left, name, { isOutline: isNumbered, level });
}

/**
 * The actions of a table as texts: sections followed, split rows joined, notes, keys, templates, totals and
 * page furniture passed over.
 *
 * @param titles what stands above the first headings
 * @param counted rows of lines that each name one of several parts of the sheet
 * @example readRows(view, segments, titles).drafts.length // 12
 */
export function readRows(
  view: SheetView,
  segments: readonly LaidOutSegment[],
  titles: TitleBlock,
  counted: ReadonlySet<number> = new Set(),
): RowsRead {
  const first = segments[0];
  if (!first) return { drafts: [], unread: [] };
  const above = titles.sections.map(({ row, column }) => view.text(row, column));
  const reader: RowReader = {
    view,
    trail: followSections(),
    drafts: [],
    unread: [],
    known: segments.map(({ layout }) => layout.fieldOf),
    titles: new Set(titles.lines.map((line) => line.toLowerCase())),
    bands: findLabelledBands(view, segments, above),
    partTitles: new Set([...findPartTitles(view, segments, titles), ...counted]),
    layout: first.layout,
    bottom: first.bottom,
    survey: surveyRows(view, segments),
    figures: null,
    lead: null,
    open: null,
    event: 'start',
    isBroken: false,
    isBlankAbove: false,
    footRow: 0,
    passedTo: 0,
    doubtful: null,
    detour: null,
  };
  for (const { row, column } of titles.sections) openSection(reader, row, column, view.text(row, column));
  const partAbove = [...reader.partTitles].findLast((row) => row < first.block.top);
  if (partAbove !== undefined && !titles.sections.some(({ row }) => row === partAbove)) {
    openSection(reader, partAbove, first.layout.left, view.text(partAbove, first.layout.left));
  }
  const lastTitle = titles.sections.at(-1)?.row ?? partAbove ?? first.block.top;
  for (let row = lastTitle + 1; row < first.block.top; row += 1) {
    const [column, another] = view.filled(row);
    if (column !== undefined && another === undefined)
      noteSectionLead(reader, row, column, view.text(row, column));
  }
  for (const segment of segments) {
    reader.layout = segment.layout;
    reader.bottom = segment.bottom;
    if (reader.event === 'legend' || reader.event === 'note')
      reader.event = reader.open ? 'action' : 'section';
    reader.isBroken = true;
    const { left, right } = segment.layout;
    for (let row = segment.top; row <= segment.bottom; row += 1) {
      if (row <= reader.passedTo) continue;
      const filled = between(view.filled(row), left, right);
      const repeats = (column: number): boolean => repeatsHeading(view, segment.layout, row, column);
      const worded = filled.some(repeats) ? filled.filter((column) => !repeats(column)) : filled;
      const outside = filled.length === 0 ? loneBeside(view, row, left, right) : null;
      const { groups, levels } = reader.survey.outline;
      const group = groups.get(row);
      const level = levels.get(row);
      if (typeof level === 'number') reader.trail.rise(level);
      const indicator = reader.survey.indicatorRows.get(row);
      if (isTotalBeside(view, row, left)) continue;
      if (isLegendRow(view, row, segment.layout, reader.isBlankAbove)) reader.isBroken = true;
      else if (outside !== null) readLone(reader, row, outside, segment.layout.fieldOf);
      else if (filled.length === 0) reader.isBlankAbove = true;
      else if (indicator) openIndicator(reader, row, indicator);
      else if (group) openGroup(reader, row, group);
      else if (worded.length === 1) readLone(reader, row, worded[0] ?? left, segment.layout.fieldOf);
      else if (worded.length > 1) readFullRow(reader, row, worded);
    }
  }
  giveUpDoubtful(reader);
  shareFigures(reader.drafts);
  shareLeads(reader.drafts);
  return { drafts: reader.drafts, unread: reader.unread };
}
