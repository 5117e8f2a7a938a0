import { parseXml, type XmlElement } from '../../../src/workbook/xlsx/xml/xml-tree';
import { applySpecs } from '../../support/apply-specs';
import { chartedSheet, doublingSheet, eitherSideSheet } from '../../support/charted-sheet';
import { planWorkbook } from '../../support/plan-workbook';
import { partsOf } from '../../support/xlsx-package';

/** The children of the elements of a chart that have an order. @source ECMA-376 part 1, 21.2.2 */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  title: 'tx layout overlay spPr txPr',
  plotArea: 'layout barChart catAx valAx dTable spPr',
  manualLayout: 'layoutTarget xMode yMode wMode hMode x y w h',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  ser: 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  strRef: 'f strCache',
  strCache: 'ptCount pt',
  numRef: 'f numCache',
  numCache: 'formatCode ptCount pt',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit dispUnits',
  scaling: 'logBase orientation max min',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  rich: 'bodyPr lstStyle p',
  txPr: 'bodyPr lstStyle p',
  p: 'pPr r endParaRPr',
  twoCellAnchor: 'from to graphicFrame clientData',
  from: 'col colOff row rowOff',
  to: 'col colOff row rowOff',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
};

describe('The parts of a chart', () => {
  it.each([
    ['from nought', chartedSheet],
    ['that doubles from line to line', doublingSheet],
    ['either side of nought', eitherSideSheet],
  ])('on a scale %s have their elements in the order the schema asks for', async (_, charted) => {
    const spec = charted([['1. Fair recruitment', 3, 4]]);
    const parts = partsOf(await applySpecs(planWorkbook(), spec));
    let checked = 0;
    const check = (element: XmlElement): void => {
      const order = ORDER[element.local]?.split(' ');
      if (order && element.children.length > 0) {
        const ranks = element.children.map((child) => order.indexOf(child.local));
        expect([element.local, ranks]).toEqual([element.local, [...ranks].sort((a, b) => a - b)]);
        expect(ranks).not.toContain(-1);
        checked += 1;
      }
      element.children.forEach(check);
    };
    for (const name of ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml'])
      check(parseXml(parts[name] ?? ''));
    expect(checked).toBeGreaterThan(30);
  });
});
