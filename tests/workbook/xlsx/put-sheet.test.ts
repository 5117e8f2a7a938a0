import { Temporal } from 'temporal-polyfill';
import type { SheetSpec } from '../../../src/domain/report/sheet-spec';
import type { WorkbookChange } from '../../../src/workbook/workbook-change';
import { createXlsx } from '../../../src/workbook/xlsx/create-xlsx';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { buildXlsx, changedParts, partsOf, zipParts } from '../../support/xlsx-package';
import { planWorkbook } from '../../support/plan-workbook';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

const full: SheetSpec = {
  name: 'Parity checks',
  marker: 'checks',
  columnWidths: [12, 40],
  rows: [
    { cells: [{ value: 'Checks as at 30 June 2024', style: { bold: true, size: 16 } }] },
    { cells: [{ value: 'Cell' }, { value: 'What to do' }] },
    {
      cells: [
        { value: 'G13', link: { sheet: 'EDI plan', cell: 'C4', tip: 'Go to the cell' } },
        { value: 'Confirm the date', style: { wrap: true, vertical: 'top' } },
        { value: day('2024-03-31') },
        { value: 2, formula: 'COUNTA(A2:A3)' },
      ],
    },
  ],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: 'landscape', titleRows: [2, 2], footer: '2024 plan R&D' },
  filter: { top: 2, left: 1, bottom: 3, right: 2 },
  conditionalFormats: [
    { range: { top: 3, left: 1, bottom: 3, right: 1 }, formula: '$A3="<x>"', style: { fill: '#F9D6D5' } },
  ],
  validations: [
    {
      range: { top: 3, left: 2, bottom: 3, right: 2 },
      rule: { kind: 'list', values: ['Yes', 'No'] },
      title: 'Done',
      message: 'Yes or "No"',
    },
    {
      range: { top: 3, left: 3, bottom: 3, right: 3 },
      rule: { kind: 'date', min: day('2020-01-01'), max: day('2030-12-31') },
      title: 'Date',
      message: 'A date',
    },
  ],
};

const put = (spec: SheetSpec): WorkbookChange => ({ kind: 'put-sheet', spec });

async function applied(bytes: Uint8Array, ...changes: readonly WorkbookChange[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, 'plan.xlsx');
  expect(await workbook.apply(changes)).toEqual([]);
  return workbook.save();
}

const NEW_SHEET = 'xl/worksheets/sheet3.xml';

describe('A sheet put into a workbook', () => {
  it('says that a reference like 1.1 is meant as text, on sheets of ours alone', async () => {
    const rows = [{ cells: [{ value: 'Ref' }, { value: 'Action' }] }, { cells: [{ value: '1.1' }] }];
    const sheetOf = async (spec: SheetSpec): Promise<string> => {
      const bytes = await applied(planWorkbook(), put(spec));
      return partsOf(bytes)[NEW_SHEET] ?? '';
    };
    const print = { orientation: 'landscape', breaksBefore: [2], footer: 'x' } as const;
    expect(await sheetOf({ ...full, rows, print, charts: [] })).toContain(
      '</rowBreaks><ignoredErrors><ignoredError sqref="A1:B2" numberStoredAsText="1"/></ignoredErrors>',
    );
    expect(await sheetOf({ ...full, rows, marker: null })).not.toContain('ignoredErrors');
    expect(await sheetOf(full)).not.toContain('ignoredErrors');
  });

  it('is written whole: view, widths, filter, formats, choices, links and page', async () => {
    const sheet = partsOf(await applied(planWorkbook(), put(full)))[NEW_SHEET] ?? '';
    for (const markup of [
      '<pageSetUpPr fitToPage="1"/>',
      '<dimension ref="A1:D3"/>',
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
      '<col min="2" max="2" width="40" customWidth="1"/>',
      '<autoFilter ref="A2:B3"/>',
      '<cfRule type="expression" dxfId="0" priority="1"><formula>$A3="&lt;x&gt;"</formula></cfRule>',
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Done" error="Yes or &quot;No&quot;" promptTitle="Done" prompt="Yes or &quot;No&quot;" sqref="B3"><formula1>"Yes,No"</formula1></dataValidation>',
      '<formula1>43831</formula1><formula2>47848</formula2>',
      `<hyperlink ref="A3" location="'EDI plan'!C4" tooltip="Go to the cell"/>`,
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      '<oddFooter>&amp;L 2024 plan R&amp;&amp;D&amp;RPage &amp;P of &amp;N</oddFooter>',
      '<f>COUNTA(A2:A3)</f><v>2</v>',
    ]) {
      expect(sheet).toContain(markup);
    }
  });

  it('concerns five parts and no other', async () => {
    const bytes = planWorkbook();
    expect(changedParts(bytes, await applied(bytes, put(full)))).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      `+${NEW_SHEET}`,
    ]);
  });

  it('changes no byte when put again as it is, in the same hands or after saving', async () => {
    const workbook = openXlsx(planWorkbook(), 'plan.xlsx');
    await workbook.apply([put(full)]);
    const once = workbook.save();
    await workbook.apply([put(full)]);
    expect(Buffer.compare(workbook.save(), once)).toBe(0);
    expect(await applied(once, put(full))).toBe(once);
  });

  it('is known by its marker when a person has renamed and moved it', async () => {
    const parts = partsOf(await applied(planWorkbook(), put(full)));
    const workbook = (parts['xl/workbook.xml'] ?? '')
      .replace(/<sheet name="Parity checks"[^>]*\/>/, '')
      .replace('<sheets>', '<sheets><sheet name="Things to do" sheetId="3" r:id="rId4"/>')
      .replaceAll("'Parity checks'", "'Things to do'")
      .replaceAll('localSheetId="2"', 'localSheetId="0"');
    const moved = zipParts({ ...parts, 'xl/workbook.xml': workbook });
    const after = await applied(moved, put({ ...full, rows: full.rows.slice(0, 2) }));
    expect(changedParts(moved, after)).toEqual(['xl/workbook.xml', NEW_SHEET]);
    const { sheets, definedNames } = await openXlsx(after, 'plan.xlsx').read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Things to do', 'EDI plan', 'Parity summary']);
    expect(definedNames.find((name) => name.name === '_Parity.checks')?.refersTo).toBe(
      "'Things to do'!$A$1:$B$2",
    );
    expect(definedNames.filter((name) => name.sheet === 'Things to do')).toHaveLength(2);
  });

  it('is added afresh when a person has deleted it', async () => {
    const parts = partsOf(await applied(planWorkbook(), put(full)));
    const workbook = (parts['xl/workbook.xml'] ?? '')
      .replace(/<sheet name="Parity checks"[^>]*\/>/, '')
      .replace(
        /<definedNames>.*<\/definedNames>/,
        '<definedNames><definedName name="_Parity.checks" hidden="1">#REF!</definedName></definedNames>',
      );
    const after = await applied(zipParts({ ...parts, 'xl/workbook.xml': workbook }), put(full));
    const { sheets, definedNames } = await openXlsx(after, 'plan.xlsx').read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(['EDI plan', 'Parity summary', 'Parity checks']);
    expect(definedNames.filter((name) => name.name === '_Parity.checks')).toHaveLength(1);
  });

  it('keeps notes, pictures and the view that a person gave it', async () => {
    const parts = partsOf(await applied(planWorkbook(), put(full)));
    const sheet = (parts[NEW_SHEET] ?? '')
      .replace('<sheetView showGridLines="0"', '<sheetView showGridLines="0" tabSelected="1" zoomScale="80"')
      .replace('</worksheet>', '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>');
    const links =
      '<Relationships xmlns="r"><Relationship Id="rId1" Type="t/drawing" Target="../drawings/drawing1.xml"/></Relationships>';
    const before = zipParts({ ...parts, [NEW_SHEET]: sheet, 'xl/worksheets/_rels/sheet3.xml.rels': links });
    const after = await applied(before, put({ ...full, rows: full.rows.slice(0, 2) }));
    expect(changedParts(before, after)).toEqual(['xl/workbook.xml', NEW_SHEET]);
    const written = partsOf(after)[NEW_SHEET] ?? '';
    expect(written).toContain(
      '<sheetView showGridLines="0" tabSelected="1" zoomScale="80" workbookViewId="0">',
    );
    expect(written).toContain('<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>');
  });

  it('keeps a person’s formulas beside it, those of a shared group written out', async () => {
    const parts = partsOf(await applied(planWorkbook(), put(full)));
    const own =
      '<c r="F2"><f t="shared" ref="F2:F3" si="0">B2*2</f><v>1</v></c></row><row r="3"><c r="F3"><f t="shared" si="0"/><v>2</v></c>';
    const sheet = (parts[NEW_SHEET] ?? '').replace(
      /<\/row><row r="3"([^>]*)>/,
      (_, rest: string) => `${own.replace('<row r="3">', `<row r="3"${rest}>`)}`,
    );
    const after = await applied(
      zipParts({ ...parts, [NEW_SHEET]: sheet }),
      put({ ...full, freeze: { rows: 1, columns: 0 } }),
    );
    expect(partsOf(after)[NEW_SHEET]).toContain('<c r="F2"><f>B2*2</f><v>1</v></c>');
    expect(partsOf(after)[NEW_SHEET]).toContain('<c r="F3"><f>B3*2</f><v>2</v></c>');
  });

  it('drops a kept order of calculation that would name a cell without a formula', async () => {
    const parts = partsOf(await applied(planWorkbook(), put(full)));
    const chained = zipParts({
      ...parts,
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="t/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
      'xl/calcChain.xml': '<calcChain><c r="D3" i="3"/></calcChain>',
    });
    const kept = await applied(chained, put({ ...full, freeze: { rows: 1, columns: 0 } }));
    expect(partsOf(kept)['xl/calcChain.xml']).toBeDefined();
    const dropped = await applied(chained, put({ ...full, rows: full.rows.slice(0, 2) }));
    expect(partsOf(dropped)['xl/calcChain.xml']).toBeUndefined();
  });

  it('without a marker is the user’s from then on: put again it is not doubled, nor overwritten once edited', async () => {
    const template = { ...full, name: 'Plan: a/b template', marker: null };
    const once = await applied(planWorkbook(), put(template));
    expect(await applied(once, put(template))).toBe(once);
    const edited = await applied(once, {
      kind: 'set-cells',
      sheet: 'Plan  a b template',
      row: 5,
      column: 1,
      cells: [[{ value: 'My action' }]],
    });
    const { sheets } = await openXlsx(await applied(edited, put(template)), 'plan.xlsx').read();
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'EDI plan',
      'Parity summary',
      'Plan  a b template',
      'Plan  a b template (2)',
    ]);
  });

  it('goes into a strict workbook in the strict form', async () => {
    const strict = (markup: string): string =>
      markup
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = partsOf(buildXlsx({ sheets: [{ name: 'Plan' }] }));
    const bytes = zipParts(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)])),
    );
    const after = partsOf(await applied(bytes, put(full)));
    expect(after['xl/worksheets/sheet2.xml']).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect(Object.values(after).join('')).not.toContain('schemas.openxmlformats.org/officeDocument');
    expect((await openXlsx(zipParts(after), 'p.xlsx').read()).sheets).toHaveLength(2);
  });

  it('names the relationship as the workbook part names that namespace, or declares it', async () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const workbook = `<workbook ${main}><sheets><sheet name="Plan" sheetId="7" d3p1:id="rId1" xmlns:d3p1="${links}"/></sheets></workbook>`;
    const bytes = buildXlsx({ sheets: [{ name: 'Plan' }], parts: { 'xl/workbook.xml': workbook } });
    const after = partsOf(await applied(bytes, put(full)))['xl/workbook.xml'];
    expect(after).toContain(`<sheet name="Parity checks" sheetId="8" xmlns:r="${links}" r:id="rId3"/>`);
  });
});

describe('A new workbook', () => {
  it('is made of one sheet or more, the first of them shown, with the same bytes each time', async () => {
    const make = async (): Promise<Uint8Array> => {
      const workbook = createXlsx();
      await workbook.apply([put({ ...full, marker: null }), put({ ...full, marker: null, name: 'Second' })]);
      return workbook.save();
    };
    const bytes = await make();
    expect(Buffer.compare(await make(), bytes)).toBe(0);
    const parts = partsOf(bytes);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('tabSelected="1"');
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
    const { sheets } = await openXlsx(bytes, 'new.xlsx').read();
    expect(sheets.map((sheet) => [sheet.name, sheet.rowCount])).toEqual([
      ['Parity checks', 3],
      ['Second', 3],
    ]);
  });
});

describe('A new workbook without a sheet', () => {
  it('is not saved, since no program would open it', () => {
    expect(() => createXlsx().save()).toThrow(
      '“the new workbook” has no sheet yet, and a workbook needs one: add a sheet first.',
    );
  });
});

describe('Taking a sheet of ours away', () => {
  it('takes its parts with it, down to the notes nobody else uses, and renumbers what is counted by place', async () => {
    const first = await applied(planWorkbook(), put(full), put({ ...full, name: 'After', marker: 'after' }));
    const parts = partsOf(first);
    const link = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="t/${kind}" Target="${target}"/>`;
    const shared = 'xl/media/image1.png';
    const before = zipParts({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '<sheets>',
        '<bookViews><workbookView activeTab="3"/></bookViews><sheets>',
      ),
      'xl/worksheets/_rels/sheet3.xml.rels': `<Relationships xmlns="r">${link('rId1', 'comments', '../comments9.xml')}${link('rId2', 'image', '../media/image1.png')}</Relationships>`,
      'xl/worksheets/_rels/sheet4.xml.rels': `<Relationships xmlns="r">${link('rId1', 'image', '../media/image1.png')}</Relationships>`,
      'xl/comments9.xml': '<comments/>',
      [shared]: 'png',
    });
    const after = await applied(before, { kind: 'remove-sheet', marker: 'checks' });
    const left = partsOf(after);
    expect(Object.keys(left)).not.toContain(NEW_SHEET);
    expect(Object.keys(left)).not.toContain('xl/comments9.xml');
    expect(left[shared]).toBe('png');
    expect(left['xl/workbook.xml']).toContain('<workbookView activeTab="2"/>');
    const { sheets, definedNames } = await openXlsx(after, 'plan.xlsx').read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(['EDI plan', 'Parity summary', 'After']);
    expect(definedNames.map((name) => name.sheet)).toEqual([null, 'After', 'After']);
  });

  it('is refused for the only sheet that shows', async () => {
    const workbook = createXlsx();
    await workbook.apply([put(full)]);
    await expect(workbook.apply([{ kind: 'remove-sheet', marker: 'checks' }])).rejects.toMatchObject({
      code: 'not-our-sheet',
      message:
        '“Parity checks” is the only sheet that shows, and a workbook needs one: add or unhide another sheet first.',
    });
  });
});
