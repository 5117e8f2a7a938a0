import fc from 'fast-check';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { attributeOf, childOf, parseXml, type XmlElement } from '../../../src/workbook/xlsx/xml/xml-tree';
import { allNamed, applySpecs } from '../../support/apply-specs';
import { chartedSheet, chartOver, type ChartedRow } from '../../support/charted-sheet';
import { buildXlsx, changedParts, partsOf, zipParts } from '../../support/xlsx-package';
import { planWorkbook } from '../../support/plan-workbook';

const ROWS: readonly ChartedRow[] = [
  ['1. Fair recruitment', 3, 4],
  ['2. A safe place', 0, 12],
];
const CHARTED = chartedSheet(ROWS);
const WITHOUT = chartedSheet(ROWS, []);

const SHEET = 'xl/worksheets/sheet3.xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet3.xml.rels';
const DRAWING = 'xl/drawings/drawing1.xml';
const DRAWING_LINKS = 'xl/drawings/_rels/drawing1.xml.rels';
const CHART = 'xl/charts/chart1.xml';

/** A package with some of its parts written anew. */
function edited(bytes: Uint8Array, edits: Readonly<Record<string, (part: string) => string>>): Uint8Array {
  const parts = partsOf(bytes);
  const changed = Object.entries(edits).map(([name, edit]) => [name, edit(parts[name] ?? '')]);
  return zipParts({ ...parts, ...Object.fromEntries(changed) });
}

/** What the series of a chart keep beside their references: labels and figures. */
function caches(chart: string): readonly (readonly (readonly string[])[])[] {
  const kept = (element: XmlElement | undefined): readonly string[] =>
    element ? allNamed(element, 'pt').map((point) => childOf(point, 'v')?.text ?? '') : [];
  return allNamed(parseXml(chart), 'ser').map((series) => [
    kept(childOf(series, 'cat')),
    kept(childOf(series, 'val')),
  ]);
}

describe('A chart on a sheet of ours', () => {
  it('is anchored to its cells, and says in words what it shows', async () => {
    const drawing = partsOf(await applySpecs(planWorkbook(), CHARTED))[DRAWING] ?? '';
    for (const markup of [
      '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
      '<xdr:to><xdr:col>2</xdr:col><xdr:colOff>657225</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>180975</xdr:rowOff></xdr:to>',
      'name="Parity chart of statuses" descr="Bar chart: actions by section. The table below gives the same figures." title="Actions by section"',
    ]) {
      expect(drawing).toContain(markup);
    }
  });

  it('is drawn over its cells, and keeps what they hold beside the references', async () => {
    const chart = partsOf(await applySpecs(planWorkbook(), CHARTED))[CHART] ?? '';
    for (const markup of [
      '<c:lang val="en-GB"/>',
      '<c:barDir val="bar"/><c:grouping val="stacked"/>',
      '<c:overlap val="100"/>',
      '<c:tx><c:v>R Overdue</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="F9D6D5"/></a:solidFill><a:ln w="9525">',
      '<c:numFmt formatCode="[&gt;=1]&quot;R &quot;0;&quot;&quot;" sourceLinked="0"/>',
      "<c:f>'Charted'!$A$12:$A$13</c:f>",
      '<c:f>\'Charted\'!$C$12:$C$13</c:f><c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="2"/>',
      '<c:orientation val="maxMin"/>',
      '<c:legendPos val="b"/>',
    ]) {
      expect(chart).toContain(markup);
    }
    const labels = ['1. Fair recruitment', '2. A safe place'];
    expect(caches(chart)).toEqual([
      [labels, ['3', '0']],
      [labels, ['4', '12']],
    ]);
  });

  it('adds its own parts and changes no other', async () => {
    const bytes = planWorkbook();
    const without = changedParts(bytes, await applySpecs(bytes, WITHOUT));
    const added = changedParts(bytes, await applySpecs(bytes, CHARTED)).filter(
      (part) => !without.includes(part),
    );
    expect([...added].sort()).toEqual(
      [`+${CHART}`, `+${DRAWING_LINKS}`, `+${DRAWING}`, `+${SHEET_LINKS}`].sort(),
    );
  });

  it('changes no byte when put again as it is', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    expect(await applySpecs(once, CHARTED)).toBe(once);
    expect(Buffer.compare(await applySpecs(planWorkbook(), CHARTED), once)).toBe(0);
  });

  it('follows its cells: other figures change the sheet and the chart, and not the drawing', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    const after = await applySpecs(
      once,
      chartedSheet([['1. Fair recruitment', 2, 5], ROWS[1] ?? ['', 0, 0]]),
    );
    expect(changedParts(once, after)).toEqual([CHART, SHEET]);
  });

  it('goes by the name the sheet has now', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    const renamed = edited(once, {
      'xl/workbook.xml': (part) =>
        part
          .replace('name="Charted"', 'name="What Priya\'s team did"')
          .replaceAll("'Charted'!", "'What Priya''s team did'!"),
    });
    const names = partsOf(await applySpecs(renamed, CHARTED));
    expect(names[CHART]).toContain("<c:f>'What Priya''s team did'!$A$12:$A$13</c:f>");
  });

  it('takes numbers for its parts that no other chart or drawing has', async () => {
    const others = { 'xl/drawings/drawing1.xml': '<wsDr/>', 'xl/charts/chart1.xml': '<chartSpace/>' };
    const bytes = zipParts({ ...partsOf(planWorkbook()), ...others });
    const after = partsOf(await applySpecs(bytes, CHARTED));
    expect(after).toMatchObject(others);
    expect(after['xl/charts/chart2.xml']).toContain('R Overdue');
    expect(after['xl/drawings/_rels/drawing2.xml.rels']).toContain('Target="../charts/chart2.xml"');
  });

  it('stands in a strict workbook in the strict form', async () => {
    const strict = Object.entries(partsOf(buildXlsx({ sheets: [{ name: 'Plan' }] }))).map(([name, xml]) => [
      name,
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ]);
    const parts = partsOf(await applySpecs(zipParts(Object.fromEntries(strict)), CHARTED));
    const chart = parts[CHART] ?? '';
    expect(chart).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
    expect(chart).toContain('<c:overlap val="100%"/>');
    expect(`${chart}${parts[DRAWING]}${parts[DRAWING_LINKS]}`).not.toMatch(
      /schemas\.openxmlformats\.org\/(?:drawingml|officeDocument)/,
    );
  });

  it('keeps whatever texts and figures its cells hold, and stays well-formed', async () => {
    const label = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    const figure = fc.nat({ max: 5000 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(label, figure, figure), { minLength: 1, maxLength: 6 }),
        label,
        async (rows, title) => {
          const spec = chartedSheet(rows, [chartOver(rows, { title, altText: title })]);
          const parts = partsOf(await applySpecs(planWorkbook(), spec));
          const [first, second] = caches(parts[CHART] ?? '');
          expect(first?.[1]).toEqual(rows.map(([, figureOf]) => String(figureOf)));
          expect(second?.[1]).toEqual(rows.map(([, , figureOf]) => String(figureOf)));
          expect(first?.[0]).toHaveLength(rows.length);
          expect(allNamed(parseXml(parts[DRAWING] ?? ''), 'cNvPr')).toHaveLength(1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

const PICTURE =
  '<xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col></xdr:from><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Logo"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>';
const withPicture = (drawing: string): string => drawing.replace('</xdr:wsDr>', `${PICTURE}</xdr:wsDr>`);

describe('A chart put again on a sheet that a person has drawn on', () => {
  it('is replaced in its place, and the person’s own stays to the letter', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    const before = edited(once, { [DRAWING]: withPicture });
    const after = partsOf(
      await applySpecs(before, chartedSheet(ROWS, [chartOver(ROWS, { altText: 'Said otherwise.' })])),
    );
    const { children } = parseXml(after[DRAWING] ?? '');
    expect(children.map((anchor) => anchor.local)).toEqual(['twoCellAnchor', 'oneCellAnchor']);
    expect(after[DRAWING]).toContain(PICTURE);
    expect(after[DRAWING]).toContain('descr="Said otherwise."');
    expect(Object.keys(after).filter((name) => /chart\d|drawing\d/.test(name))).toHaveLength(3);
  });

  it('is known again by its name where another program wrote the drawing its own way', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    const other = edited(once, {
      [DRAWING]: (part) =>
        part
          .replaceAll('xdr:', 'd:')
          .replaceAll('xmlns:xdr', 'xmlns:d')
          .replace(/ id="\d+"/, ' id="0"')
          .replace(/ descr="[^"]*"/, ''),
      [CHART]: () => '<c:chartSpace xmlns:c="c"><c:chart/></c:chartSpace>',
    });
    const after = partsOf(await applySpecs(other, CHARTED));
    const frames = allNamed(parseXml(after[DRAWING] ?? ''), 'cNvPr');
    expect(frames.map((frame) => [frame.attributes.get('id'), frame.attributes.get('name')])).toEqual([
      ['2', 'Parity chart of statuses'],
    ]);
    expect(after[CHART]).toBe(partsOf(once)[CHART]);
  });

  it('joins a drawing that was there first, under a number of its own', async () => {
    const once = await applySpecs(planWorkbook(), WITHOUT);
    const drawn = edited(once, {
      [SHEET]: (part) => part.replace('</worksheet>', '<drawing r:id="rId9"/></worksheet>'),
      [SHEET_LINKS]: () =>
        '<Relationships xmlns="r"><Relationship Id="rId9" Type="t/drawing" Target="/xl/drawings/drawing4.xml"/></Relationships>',
      'xl/drawings/drawing4.xml': () => withPicture('<xdr:wsDr xmlns:xdr="x"></xdr:wsDr>'),
    });
    const after = partsOf(await applySpecs(drawn, CHARTED));
    const drawing = after['xl/drawings/drawing4.xml'] ?? '';
    expect(drawing.startsWith(`<xdr:wsDr xmlns:xdr="x">${PICTURE}<xdr:twoCellAnchor`)).toBe(true);
    expect(drawing).toContain('<xdr:cNvPr id="8" name="Parity chart of statuses"');
    expect(after[SHEET]).toContain('<drawing r:id="rId9"/></worksheet>');
    expect(after[SHEET_LINKS]).toBe(partsOf(drawn)[SHEET_LINKS]);
  });

  it('keeps what the person drew on the chart itself', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    const links =
      '<Relationships xmlns="r"><Relationship Id="rId3" Type="t/chartUserShapes" Target="../drawings/drawing2.xml"/></Relationships>';
    const drawn = edited(once, {
      [CHART]: (part) => part.replace('</c:chartSpace>', '<c:userShapes r:id="rId3"/></c:chartSpace>'),
      'xl/charts/_rels/chart1.xml.rels': () => links,
      'xl/drawings/drawing2.xml': () => '<c:userShapes xmlns:c="c"/>',
    });
    const after = await applySpecs(drawn, chartedSheet([['1. Fair recruitment', 1, 1]]));
    expect(changedParts(drawn, after)).toEqual(['xl/workbook.xml', CHART, SHEET]);
    expect(partsOf(after)[CHART]).toContain('<c:userShapes r:id="rId3"/></c:chartSpace>');
  });

  it('gets a drawing of its own where the sheet’s link leads nowhere', async () => {
    const once = await applySpecs(planWorkbook(), WITHOUT);
    const broken = edited(once, {
      [SHEET]: (part) => part.replace('</worksheet>', '<drawing r:id="rId9"/></worksheet>'),
    });
    const after = partsOf(await applySpecs(broken, CHARTED));
    expect(after[SHEET]).toContain('<drawing r:id="rId1"/></worksheet>');
    expect(after[SHEET_LINKS]).toContain('Id="rId1"');
  });
});

describe('A chart that is no longer asked for', () => {
  it('goes with its parts, and leaves the sheet as if there had been none', async () => {
    const charted = await applySpecs(planWorkbook(), CHARTED);
    const never = partsOf(await applySpecs(planWorkbook(), WITHOUT));
    expect(partsOf(await applySpecs(charted, WITHOUT))).toEqual(never);
  });

  it('leaves the drawing with a person’s own charts and pictures on it', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    const drawn = edited(once, { [DRAWING]: withPicture });
    const after = await applySpecs(drawn, WITHOUT);
    const parts = partsOf(after);
    expect(parts[CHART]).toBeUndefined();
    expect(parts[DRAWING]).toMatch(
      /^[^]*<xdr:wsDr [^>]*><xdr:oneCellAnchor>[^]*<\/xdr:oneCellAnchor><\/xdr:wsDr>$/,
    );
    expect(parts[SHEET]).toContain('<drawing r:id="rId1"/>');
    expect(parts['[Content_Types].xml']).not.toContain('chart1.xml');
    const own = edited(once, { [DRAWING]: (part) => part.replace('Parity chart of statuses', 'Chart 1') });
    expect(changedParts(own, await applySpecs(own, WITHOUT))).toEqual([]);
  });

  it('goes with its sheet', async () => {
    const workbook = openXlsx(await applySpecs(planWorkbook(), CHARTED), 'plan.xlsx');
    await workbook.apply([{ kind: 'remove-sheet', marker: 'charted' }]);
    const parts = partsOf(workbook.save());
    expect(Object.keys(parts).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(parts['[Content_Types].xml']).not.toMatch(/chart|drawing/);
  });

  it('comes back where its sheet is put without it and with it again', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    expect(partsOf(await applySpecs(once, WITHOUT, CHARTED))).toEqual(partsOf(once));
  });

  it('is told by its name alone: a link to its part is not enough', async () => {
    const once = await applySpecs(planWorkbook(), CHARTED);
    const nameless = edited(once, { [DRAWING]: (part) => part.replace(/ name="[^"]*"/, '') });
    const kept = partsOf(await applySpecs(nameless, WITHOUT));
    expect(attributeOf(allNamed(parseXml(kept[DRAWING] ?? ''), 'chart')[0] as XmlElement, 'id')).toBe('rId1');
  });
});
