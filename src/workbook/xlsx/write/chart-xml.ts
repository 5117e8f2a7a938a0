import type { ChartSpec, SheetSpec } from '../../../domain/report/sheet-spec';
import { escapeAttribute } from '../xml/escape-xml';
import { columnCells, seriesXml } from './chart-series-xml';
import { letters, line, richText, type ChartLetters } from './chart-text';
import type { DrawingNames } from './drawing-names';
import { pixelsOf } from './sheet-pixels';

const TITLE: ChartLetters = { size: 12, bold: true, colour: '#22313F' };
const PLAIN: ChartLetters = { size: 9, colour: '#333333' };
const RULE = '#D9D9D9';
const AXIS = '#7A7A7A';

/** Pixels kept for what stands around the bars. */
const ABOVE = 40;
const SCALE = 24;
const LEGEND = 32;
const RIGHT = 24;
const LETTER = 6.2;
const LABELS = { least: 90, most: 0.45, gap: 16 } as const;

const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
/** Steps of the scale are whole and round, and not more than so many. */
const MOST_STEPS = 10;

/**
 * A chart as its part holds it. The bars stand in the order of their cells, the first on top, and take the same
 * room in every program, since where they stand is said and not left to be worked out.
 *
 * @param sheet the sheet's name, as it is called in the workbook
 * @param userShapes the link to what a person has drawn on the chart
 */
export function chartXml(
  spec: SheetSpec,
  sheet: string,
  chart: ChartSpec,
  names: DrawingNames,
  dateSystem: 1900 | 1904,
  userShapes: string | null,
): string {
  const series = chart.series.map((one, index) => seriesXml(spec, sheet, chart, one, index));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.links}">` +
    `<c:date1904 val="${dateSystem === 1904 ? 1 : 0}"/><c:lang val="en-GB"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(spec, chart)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea>${plotLayout(spec, chart)}` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    series.join('') +
    `<c:gapWidth val="${percent(40, names)}"/><c:overlap val="${percent(100, names)}"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    categoryAxis(chart, names) +
    valueAxis(spec, chart) +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters(PLAIN)}</c:legend>` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${line(RULE, 0.75)}</c:spPr>` +
    letters(PLAIN) +
    (userShapes === null ? '' : `<c:userShapes r:id="${escapeAttribute(userShapes)}"/>`) +
    '</c:chartSpace>'
  );
}

/** The strict form writes percentages with their sign. */
function percent(value: number, { isStrict }: DrawingNames): string {
  return isStrict ? `${value}%` : String(value);
}

function share(part: number, whole: number): string {
  return String(Math.round((part / whole) * 10_000) / 10_000);
}

function titleXml(spec: SheetSpec, chart: ChartSpec): string {
  const { wide, high } = pixelsOf(spec, chart.place);
  return (
    `<c:title>${richText(chart.title, TITLE)}<c:layout><c:manualLayout>` +
    '<c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(6, wide)}"/><c:y val="${share(6, high)}"/></c:manualLayout></c:layout>` +
    '<c:overlay val="0"/></c:title>'
  );
}

/** The bars take what the longest label leaves, and no less than about half. */
function plotLayout(spec: SheetSpec, chart: ChartSpec): string {
  const { wide, high } = pixelsOf(spec, chart.place);
  const texts = columnCells(spec, chart.categories).map((cell) => String(cell?.value ?? ''));
  const longest = Math.max(0, ...texts.map((text) => text.length)) * LETTER + LABELS.gap;
  const left = Math.min(Math.max(longest, LABELS.least), wide * LABELS.most);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(left, wide)}"/><c:y val="${share(ABOVE, high)}"/>` +
    `<c:w val="${share(wide - left - RIGHT, wide)}"/>` +
    `<c:h val="${share(Math.max(high - ABOVE - SCALE - LEGEND, high / 3), high)}"/>` +
    '</c:manualLayout></c:layout>'
  );
}

/** Labels stand at the low end of the scale, clear of bars that reach below 0. */
function categoryAxis({ scale }: ChartSpec, names: DrawingNames): string {
  const crosses = scale?.kind === 'doubling' ? 'min' : 'autoZero';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${scale ? 'low' : 'nextTo'}"/>` +
    `<c:spPr>${line(AXIS, 0.75)}</c:spPr>${letters(PLAIN)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="${crosses}"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="${percent(100, names)}"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** The first category stands on top, so that the scale, to stand below, has to cross at the last. */
function valueAxis(spec: SheetSpec, chart: ChartSpec): string {
  const { scale } = chart;
  const reach = scale
    ? `${scale.kind === 'doubling' ? '<c:logBase val="2"/>' : ''}<c:orientation val="minMax"/><c:max val="${scale.max}"/><c:min val="${scale.min}"/>`
    : '<c:orientation val="minMax"/><c:min val="0"/>';
  const step = scale ? scale.step : stepOf(spec, chart);
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling>${reach}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${line(RULE, 0.5)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(scale?.format ?? '0')}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${letters(PLAIN)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/>` +
    `<c:majorUnit val="${step}"/></c:valAx>`
  );
}

/** 1, 2, 5, 10, 20, …: the smallest that takes the longest bar in few steps. */
function stepOf(spec: SheetSpec, chart: ChartSpec): number {
  const totals: number[] = [];
  for (const { values } of chart.series) {
    columnCells(spec, values).forEach((cell, index) => {
      totals[index] =
        (totals[index] ?? 0) +
        (typeof cell?.value === 'number' && Number.isFinite(cell.value) ? cell.value : 0);
    });
  }
  const longest = Math.max(1, ...totals);
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].find((one) => one * ten * MOST_STEPS >= longest);
    if (step !== undefined) return step * ten;
  }
}
