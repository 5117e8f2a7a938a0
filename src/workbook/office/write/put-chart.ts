import { formatAddress, formatRange } from '../../../domain/grid/address';
import type { ChartScale, ChartSpec } from '../../../domain/report/sheet-spec';

const DARK = '#22313F';
const PLAIN = '#333333';
const RULE = '#D9D9D9';
/** What is not seen has no name in the legend. */
const UNNAMED = '\u00a0';

/**
 * Draws a chart over the cells of its own sheet. Excel has no words for those who cannot see it that code could set;
 * the table the chart is drawn over gives the same figures on the same sheet.
 */
export function putChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const { categories, series, place, scale } = spec;
  const labels = sheet.getRange(formatRange(categories));
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(
    Excel.ChartType.barStacked,
    sheet.getRange(formatRange(first.values)),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.title.format.font.set({ size: 12, bold: true, color: DARK });
  chart.setPosition(
    formatAddress({ row: place.top, column: place.left }),
    formatAddress({ row: place.bottom, column: place.right }),
  );
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  // The first label stands on top, as in the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.format.font.set({ size: 9, color: PLAIN });
  chart.axes.valueAxis.majorGridlines.format.line.color = RULE;
  chart.axes.valueAxis.format.font.set({ size: 9, color: PLAIN });
  if (scale) putScale(chart, scale);
  const drawn = [first, ...others].map((one, index) => {
    const part = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    part.name = one.hidden ? UNNAMED : one.name;
    part.setValues(sheet.getRange(formatRange(one.values)));
    part.setXAxisValues(labels);
    if (one.hidden) {
      part.format.fill.clear();
      part.format.line.clear();
    } else part.format.fill.setSolidColor(one.fill);
    if (!one.label) return part;
    part.hasDataLabels = true;
    part.dataLabels.showValue = true;
    part.dataLabels.numberFormat = one.label.format;
    part.dataLabels.format.font.color = one.label.colour;
    return part;
  });
  for (const part of drawn) part.gapWidth = 40;
}

/** Sets how far the scale reaches. The labels stand at its low end, clear of bars that reach below 0. */
function putScale({ axes: { valueAxis, categoryAxis } }: Excel.Chart, scale: ChartScale): void {
  if (scale.kind === 'doubling') {
    valueAxis.scaleType = Excel.ChartAxisScaleType.logarithmic;
    valueAxis.logBase = 2;
    valueAxis.position = Excel.ChartAxisPosition.minimum;
  } else valueAxis.majorUnit = scale.step;
  valueAxis.minimum = scale.min;
  valueAxis.maximum = scale.max;
  valueAxis.numberFormat = scale.format;
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
}
