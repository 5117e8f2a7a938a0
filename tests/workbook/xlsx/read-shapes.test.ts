import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { buildXlsx, partsOf, zipParts, type PackageXml } from '../../support/xlsx-package';

const read = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => openXlsx(bytes, 'plan.xlsx').read();

async function firstSheet(spec: PackageXml | Uint8Array): Promise<SheetSnapshot> {
  const [sheet] = (await read(spec instanceof Uint8Array ? spec : buildXlsx(spec))).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const oneSheet = (data: string, rest: Partial<PackageXml> = {}): PackageXml => ({
  sheets: [{ name: 'Plan', data }],
  ...rest,
});

const values = (sheet: SheetSnapshot): unknown[][] =>
  Array.from(sheet.cells, (row) => row?.map((cell) => cell?.value) ?? []);

describe('The shapes in which real files come', () => {
  it('are read with a prefix on every tag', async () => {
    const whole =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Action</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>' +
      '</x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';
    const sheet = await firstSheet({ sheets: [{ name: 'Plan', whole }] });
    expect(values(sheet)).toEqual([['Action', 2]]);
    expect(sheet.cells[0]?.[1]?.formula).toBe('1+1');
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it('are read where rows and cells carry no address', async () => {
    const sheet = await firstSheet(
      oneSheet(
        '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="5"><c r="C5"><v>5</v></c><c><v>6</v></c></row>',
      ),
    );
    expect(values(sheet)).toEqual([[1, undefined, 3], [4], [], [], [undefined, undefined, 5, 6]]);
  });

  it('are read with a byte-order mark, comments, processing instructions and single quotes', async () => {
    const whole =
      "\ufeff<?xml version='1.0'?><!-- <sheetData> --><worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" +
      "<sheetData ><!-- a row --><row r='1' ><?odd thing?><c r='A1' t = 'str'><v><!-- x -->a&amp;<![CDATA[<b>]]></v></c></row></sheetData></worksheet>";
    expect(values(await firstSheet({ sheets: [{ name: 'Plan', whole }] }))).toEqual([['a&<b>']]);
  });

  it('are read in UTF-16', async () => {
    const utf16 = Buffer.from(
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="x"><sheetData><row><c t="str"><v>žluť</v></c></row></sheetData></worksheet>',
      'utf16le',
    );
    const bytes = buildXlsx({
      sheets: [{ name: 'Plan' }],
      parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(utf16) },
    });
    expect(values(await firstSheet(bytes))).toEqual([['žluť']]);
  });

  it('are read in the strict form, dates written out', async () => {
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
    const parts = partsOf(
      buildXlsx(oneSheet('<row r="1"><c r="A1" s="1" t="d"><v>2024-03-31T12:00:00Z</v></c></row>')),
    );
    const bytes = zipParts(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)])),
    );
    expect((await firstSheet(bytes)).cells[0]?.[0]).toMatchObject({ value: 45382.5, text: '31/03/2024' });
  });

  it('are read with odd part names: backslashes, capitals, absolute and percent-coded targets', async () => {
    const parts = partsOf(buildXlsx(oneSheet('<row r="1"><c r="A1"><v>7</v></c></row>')));
    const bytes = zipParts({
      '[Content_Types].xml': parts['[Content_Types].xml'] ?? '',
      '_rels\\.rels': (parts['_rels/.rels'] ?? '').replace('xl/workbook.xml', '/XL/Workbook.xml'),
      'xl\\workbook.xml': parts['xl/workbook.xml'] ?? '',
      'xl/_rels/Workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        'worksheets/sheet1.xml',
        '/xl/worksheets/./../worksheets/Sheet%201.xml',
      ),
      'xl/Worksheets/sheet 1.xml': parts['xl/worksheets/sheet1.xml'] ?? '',
    });
    expect(values(await firstSheet(bytes))).toEqual([[7]]);
  });

  it('are read without styles, shared strings, theme or content types', async () => {
    const bytes = buildXlsx(
      oneSheet('<row r="1"><c r="A1" s="9"><v>7</v></c><c r="B1" t="s"><v>4</v></c></row>', {
        styles: null,
        parts: { '[Content_Types].xml': null },
      }),
    );
    expect(values(await firstSheet(bytes))).toEqual([[7]]);
  });

  it('are read with a bare DOCTYPE', async () => {
    const whole =
      '<!DOCTYPE worksheet><worksheet xmlns="x"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>';
    expect(values(await firstSheet({ sheets: [{ name: 'Plan', whole }] }))).toEqual([[1]]);
  });
});

describe('What cells hold', () => {
  it('is text, a number, yes or no, an error, a formula’s cached result, or nothing', async () => {
    const sheet = await firstSheet(
      oneSheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5E3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
          '<c r="E1" t="str"><f>A1&amp;"x"</f><v></v></c><c r="F1"/><c r="G1" t="b"><v>0</v></c><c r="H1"><f>1/0</f></c></row>',
        { sharedStrings: '<si><t>one</t></si>' },
      ),
    );
    expect(sheet.cells[0]).toEqual([
      { value: 'one', text: 'one' },
      { value: 1500, text: '1500' },
      { value: true, text: 'TRUE' },
      { value: { error: '#N/A' }, text: '#N/A' },
      { value: '', text: '', formula: 'A1&"x"' },
      undefined,
      { value: false, text: 'FALSE' },
      { value: null, text: '', formula: '1/0' },
    ]);
  });

  it('is plain text where runs are formatted, without the phonetic guide, escapes resolved', async () => {
    const sheet = await firstSheet(
      oneSheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        {
          sharedStrings:
            '<si><r><rPr><b/></rPr><t xml:space="preserve">Board </t></r><r><t>lead</t></r><rPh sb="0" eb="1"><t>READING</t></rPh></si>' +
            '<si><t>a_x000D_&#10;b _x005F_x000D_</t></si>' +
            '<si><r><rPr><strike/></rPr><t>gone</t></r><r><rPr><strike val="1"/></rPr><t> too</t></r></si>',
        },
      ),
    );
    expect(sheet.cells[0]?.map((cell) => cell?.value)).toEqual(['Board lead', 'a\r\nb _x000D_', 'gone too']);
    expect(sheet.cells[0]?.map((cell) => cell?.struck)).toEqual([undefined, undefined, true]);
  });

  it('knows what is left of a text part of which is struck through', async () => {
    const struck = (text: string): string => `<r><rPr><strike/></rPr><t xml:space="preserve">${text}</t></r>`;
    const plain = (text: string): string => `<r><t xml:space="preserve">${text}</t></r>`;
    const texts = [
      struck('Sept 2026') + plain(' Jan 2027'),
      struck('30/06/2026') + plain('&#10;31/12/2026'),
      plain('March 2027 ') + struck('(Nov 2026)'),
      plain('Head') + struck('teacher') + plain('nurse'),
      plain('Q') + struck('2') + plain('4 2026'),
      plain('Jan 2027') + struck(' '),
      struck('gone') + struck(' too'),
    ];
    const sheet = await firstSheet(
      oneSheet(
        `<row r="1">${texts.map((_, at) => `<c t="s"><v>${String(at)}</v></c>`).join('')}<c t="inlineStr"><is>${texts[0] ?? ''}</is></c></row>`,
        { sharedStrings: texts.map((text) => `<si>${text}</si>`).join('') },
      ),
    );
    expect(sheet.cells[0]?.map((cell) => cell?.unstruck)).toEqual([
      'Jan 2027',
      '31/12/2026',
      'March 2027',
      'Head nurse',
      'Q4 2026',
      undefined,
      undefined,
      'Jan 2027',
    ]);
    expect(sheet.cells[0]?.[0]?.text).toBe('Sept 2026 Jan 2027');
    expect(sheet.cells[0]?.map((cell) => cell?.struck)).toEqual([
      ...Array.from({ length: 6 }, () => undefined),
      true,
      undefined,
    ]);
  });

  it('gives each cell of a shared formula its own text', async () => {
    const sheet = await firstSheet(
      oneSheet(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$D$1+SUM(A:A)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(cellAt(sheet, { row: 1, column: 3 }).formula).toBe('B1*$D$1+SUM(B:B)');
    expect(cellAt(sheet, { row: 2, column: 2 }).formula).toBe('A2*$D$1+SUM(A:A)');
  });

  it('is shown as its number format says, in either date system', async () => {
    const styles =
      '<numFmts count="3"><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="0.0&quot; pp&quot;"/><numFmt numFmtId="166" formatCode="GENERAL"/></numFmts>' +
      '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs>';
    const data =
      '<row r="1"><c r="A1" s="1"><v>39979</v></c><c r="B1" s="2"><v>5.46</v></c><c r="C1" s="3"><v>0.24</v></c><c r="D1" s="4"><v>60</v></c><c r="E1" s="5"><v>0.1</v></c></row>';
    const texts = (sheet: SheetSnapshot): unknown => sheet.cells[0]?.map((cell) => cell?.text);
    expect(texts(await firstSheet(oneSheet(data, { styles })))).toEqual([
      'Jun-09',
      '5.5 pp',
      '24%',
      '29/02/1900',
      '0.1',
    ]);
    const mac = await read(buildXlsx(oneSheet(data, { styles, beforeSheets: '<workbookPr date1904="1"/>' })));
    expect(mac.dateSystem).toBe(1904);
    expect(mac.sheets[0]?.cells[0]?.[0]?.text).toBe('Jun-13');
  });
});

describe('What surrounds the cells', () => {
  it('is read: hidden rows, columns and sheets, filters, protection and names', async () => {
    const workbook = await read(
      buildXlsx({
        sheets: [
          {
            name: 'Plan',
            before:
              '<cols><col min="1" max="1" width="30"/><col min="2" max="3" hidden="1" width="9"/></cols>',
            data: '<row r="1" hidden="true"><c r="A1"><v>1</v></c></row><row r="2" hidden="0"/>',
            after: '<sheetProtection sheet="1"/><autoFilter ref="A1:C9"/>',
          },
          { name: 'Lists &amp; more', attributes: ' state="veryHidden"' },
          { name: 'Old', attributes: ' state="hidden"' },
        ],
        afterSheets:
          '<definedNames><definedName name="Leads">\'Lists &amp; more\'!$A$1:$A$4</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$1:$C$9</definedName></definedNames>',
      }),
    );
    const [plan] = workbook.sheets;
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Plan', 'visible'],
      ['Lists & more', 'very-hidden'],
      ['Old', 'hidden'],
    ]);
    expect([...(plan?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(plan?.hiddenColumns ?? [])]).toEqual([2, 3]);
    expect([...(plan?.columnWidths ?? [])]).toEqual([[1, 30]]);
    expect(plan?.isProtected).toBe(true);
    expect(plan?.filter).toEqual({ top: 1, left: 1, bottom: 9, right: 3 });
    expect(workbook.definedNames).toEqual([
      { name: 'Leads', refersTo: "'Lists & more'!$A$1:$A$4", sheet: null, hidden: false },
      { name: '_xlnm._FilterDatabase', refersTo: 'Plan!$A$1:$C$9', sheet: 'Plan', hidden: true },
    ]);
  });

  it('is read: notes, and threads in place of the note that stands in for them', async () => {
    const note = (ref: string, words: string): string =>
      `<comment ref="${ref}" authorId="0"><text><r><t>${words}</t></r></text></comment>`;
    const sheet = await firstSheet({
      sheets: [
        {
          name: 'Plan',
          data: '<row r="1"><c r="A1"><v>1</v></c></row>',
          links: [
            ['comments', '../comments1.xml'],
            [
              'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
              '../threadedComments/t1.xml',
            ],
          ],
        },
      ],
      parts: {
        'xl/comments1.xml': `<comments xmlns="x"><authors><author>Priya Example</author></authors><commentList>${note('A1', 'Ask HR')}${note('C3', '[Threaded comment]')}</commentList></comments>`,
        'xl/threadedComments/t1.xml':
          '<ThreadedComments xmlns="y"><threadedComment ref="C3" id="{1}"><text>Is this done?</text></threadedComment><threadedComment ref="C3" parentId="{1}"><text>Not yet.</text></threadedComment></ThreadedComments>',
      },
    });
    expect(cellAt(sheet, { row: 1, column: 1 })).toEqual({ value: 1, text: '1', comment: 'Ask HR' });
    expect(cellAt(sheet, { row: 3, column: 3 }).comment).toBe('Is this done?\nNot yet.');
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 3]);
  });

  it('leaves out chart sheets, yet counts them where names are numbered by sheet', async () => {
    const workbook = await read(
      buildXlsx({
        sheets: [{ name: 'Chart' }, { name: 'Plan' }],
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="r"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        },
        afterSheets: '<definedNames><definedName name="a" localSheetId="1">1</definedName></definedNames>',
      }),
    );
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Plan']);
    expect(workbook.definedNames[0]?.sheet).toBe('Plan');
  });

  it('stays small where only formatting runs to the foot of the sheet', async () => {
    const styles =
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs>';
    const rows = Array.from(
      { length: 60_000 },
      (_, index) =>
        `<row r="${index + 2}" s="1"><c r="A${index + 2}" s="1"/><c r="B${index + 2}" s="1"/></row>`,
    );
    const sheet = await firstSheet(
      oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}`, { styles }),
    );
    expect(sheet.rowCount).toBe(101);
    expect(sheet.columnCount).toBe(2);
    expect(cellAt(sheet, { row: 60, column: 2 }).fill).toBe('#00FF00');
  });
});
