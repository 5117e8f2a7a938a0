import type { CellRange } from '../../../grid/address';
import type { SheetDraft } from '../../sheet-draft';
import { type ChartSeries, type ChartSpec, OWN_CHARTS, type SpecCell } from '../../sheet-spec';
import { HEADING, SUBTITLE } from '../../styles';
import { FIGURE_WIDTHS, headerStyle } from '../page/figure-layout';

/** Points: what a row, a bar with its gap, and title, scale and legend together take. */
const ROW = 15;
const BAR = 19;
const AROUND_BARS = 100;
/** The columns of the three parts a bar may have. */
const FIRST_PART = 3;

/** A chart with the table it is drawn over. */
export interface ChartBlock {
  readonly heading: string;
  readonly title: string;
  readonly altText: string;
  /** The label and what follows it, then the parts from the third column on, and what they say. */
  readonly headings: readonly string[];
  /** One row for each bar, of as many cells; `row` is where it stands. */
  readonly bars: readonly ((row: number) => readonly SpecCell[])[];
  readonly series: readonly Omit<ChartSeries, 'values'>[];
  readonly scale: NonNullable<ChartSpec['scale']>;
}

/** Lays out a chart and, below it, the table it is drawn over, which says the same to those who cannot see it. */
export function addChart(
  draft: SheetDraft,
  block: ChartBlock,
  columns: number = FIGURE_WIDTHS.length,
): ChartSpec {
  draft.block(block.heading, HEADING);
  const rows = Math.ceil((AROUND_BARS + block.bars.length * BAR) / ROW);
  const top = draft.nextRow;
  for (let row = 0; row < rows; row += 1) draft.gap();
  const place = { top, bottom: draft.rows.length, left: 1, right: columns };
  // A chart is never parted; its table may go on over the page.
  draft.blocks.push(draft.nextRow);
  draft.line('The same as a table:', SUBTITLE);
  draft.add(...block.headings.map((value) => ({ value, style: headerStyle(value) })));
  const first = draft.nextRow;
  for (const bar of block.bars) draft.addRow(bar(draft.nextRow));
  const column = (left: number): CellRange => ({ top: first, bottom: draft.rows.length, left, right: left });
  return {
    kind: 'stacked-bar',
    name: `${OWN_CHARTS} of ${block.heading.toLowerCase()}`,
    title: block.title,
    altText: block.altText,
    categories: column(1),
    series: block.series.map((series, index) => ({ ...series, values: column(FIRST_PART + index) })),
    scale: block.scale,
    place,
  };
}
