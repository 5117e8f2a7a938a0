import type { CellRange } from '../../../domain/grid/address';
import type { ChartSeries, ChartSpec, SheetSpec, SpecCell } from '../../../domain/report/sheet-spec';
import { absoluteReference } from '../../our-sheet';
import { encodeUnderscores, escapeAttribute, escapeText } from '../xml/escape-xml';
import { letters, line, solidFill } from './chart-text';

/** Dark enough to part two pale colours, or one from the paper, by 3:1. @source WCAG 2.2, 1.4.11 */
const BETWEEN_PARTS = '#7A7A7A';
/** A blank that no reader trims: which entry of a legend is taken away, programs do not agree on. */
const UNNAMED = '\u00a0';
const UNSEEN = '<a:noFill/><a:ln><a:noFill/></a:ln>';
const LABEL_SIZE = 9;

/** The cells of one column, from top to bottom. */
export function columnCells({ rows }: SheetSpec, range: CellRange): readonly (SpecCell | null)[] {
  return rows.slice(range.top - 1, range.bottom).map(({ cells }) => cells[range.left - 1] ?? null);
}

/** A series over cells, with what they hold kept beside it for readers that do not look them up. */
export function seriesXml(
  spec: SheetSpec,
  sheet: string,
  chart: ChartSpec,
  series: ChartSeries,
  index: number,
): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${series.hidden ? UNNAMED : xText(series.name)}</c:v></c:tx>` +
    `<c:spPr>${series.hidden ? UNSEEN : solidFill(series.fill) + line(BETWEEN_PARTS, 0.75)}</c:spPr>` +
    '<c:invertIfNegative val="0"/>' +
    labelsXml(series) +
    `<c:cat>${textsXml(spec, sheet, chart.categories)}</c:cat>` +
    `<c:val>${numbersXml(spec, sheet, series.values)}</c:val></c:ser>`
  );
}

function labelsXml({ label }: ChartSeries): string {
  if (!label) return '';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(label.format)}" sourceLinked="0"/>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    letters({ size: LABEL_SIZE, colour: label.colour }) +
    '<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function textsXml(spec: SheetSpec, sheet: string, range: CellRange): string {
  const points = columnCells(spec, range).map((cell, index) => {
    const value = cell?.value ?? null;
    return value === null ? '' : point(index, xText(String(value)));
  });
  return (
    `<c:strRef><c:f>${escapeText(absoluteReference(sheet, range))}</c:f>` +
    `<c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`
  );
}

function numbersXml(spec: SheetSpec, sheet: string, range: CellRange): string {
  const cells = columnCells(spec, range);
  const format = cells.find((cell) => cell?.style?.numberFormat)?.style?.numberFormat ?? 'General';
  const points = cells.map((cell, index) =>
    typeof cell?.value === 'number' && Number.isFinite(cell.value) ? point(index, String(cell.value)) : '',
  );
  return (
    `<c:numRef><c:f>${escapeText(absoluteReference(sheet, range))}</c:f>` +
    `<c:numCache><c:formatCode>${xText(format)}</c:formatCode>` +
    `<c:ptCount val="${points.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}

function xText(text: string): string {
  return escapeText(encodeUnderscores(text));
}
