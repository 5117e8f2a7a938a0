import { cellAt } from '../../../src/domain/grid/sheet-snapshot';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { buildXlsx } from '../../support/xlsx-package';

const THEME =
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2></a:clrScheme></a:themeElements></a:theme>';

/** What is seen behind a cell whose fill has this colour. */
async function seen(colour: string, colors = ''): Promise<string | undefined> {
  const styles =
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill></fills>` +
    `<cellXfs><xf/><xf fillId="2" applyFill="1"/></cellXfs>${colors}`;
  const bytes = buildXlsx({
    styles,
    sheets: [{ name: 'Plan', data: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }],
    links: [['theme', 'theme/theme1.xml']],
    parts: { 'xl/theme/theme1.xml': THEME },
  });
  const [sheet] = (await openXlsx(bytes, 'plan.xlsx').read()).sheets;
  return sheet && cellAt(sheet, { row: 1, column: 1 }).fill;
}

describe('The colour behind a cell', () => {
  it.each([
    ['as written, transparency dropped', 'rgb="80ffc000"', '#FFC000'],
    ['as written in six digits', 'rgb="ffc000"', '#FFC000'],
    ['of the theme, light before dark', 'theme="0"', '#FFFFFF'],
    ['of the theme’s second dark', 'theme="3"', '#1F497D'],
    ['of the theme, lightened by tint', 'theme="4" tint="0.79998168889431442"', '#DCE6F1'],
    ['of the theme, darkened by tint', 'theme="5" tint="-0.249977111117893"', '#963634'],
    ['of the theme’s white, darkened', 'theme="0" tint="-0.149998474074526"', '#D9D9D9'],
    ['of the old palette', 'indexed="13"', '#FFFF00'],
    ['of the old palette’s last row', 'indexed="53"', '#FF6600'],
  ])('is seen %s', async (_, colour, expected) => {
    expect(await seen(colour)).toBe(expected);
  });

  it('comes from the workbook’s own palette where it has one', async () => {
    const palette = '<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors>';
    expect(await seen('indexed="0"', palette)).toBe('#112233');
  });

  it('is not claimed for “automatic”, nor for what is no colour', async () => {
    expect(await seen('auto="1"')).toBeUndefined();
    expect(await seen('rgb="reddish"')).toBeUndefined();
    expect(await seen('indexed="64"')).toBeUndefined();
  });

  it('is seen in blank cells of a row or column that was coloured whole', async () => {
    const bytes = buildXlsx({
      styles:
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>' +
        '<cellXfs><xf/><xf fillId="2"/><xf fillId="3"/></cellXfs>',
      sheets: [
        {
          name: 'Plan',
          before: '<cols><col min="2" max="2" width="9" style="2"/></cols>',
          data: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c></row>',
        },
      ],
    });
    const [sheet] = (await openXlsx(bytes, 'plan.xlsx').read()).sheets;
    expect(sheet?.cells.map((row) => row?.map((cell) => cell?.fill))).toEqual([
      [undefined, '#00FF00', undefined],
      [undefined, '#FF0000', '#FF0000'],
    ]);
  });
});

/** The colours of texts, each in a cell whose font this is. */
async function coloursOf(font: string, texts: readonly string[]): Promise<readonly (string | undefined)[]> {
  const bytes = buildXlsx({
    styles: `<fonts><font/><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><cellXfs><xf/><xf fontId="1"/></cellXfs>`,
    sheets: [
      {
        name: 'Plan',
        data: texts.map((text) => `<row><c s="1" t="inlineStr"><is>${text}</is></c></row>`).join(''),
      },
    ],
    links: [['theme', 'theme/theme1.xml']],
    parts: { 'xl/theme/theme1.xml': THEME },
  });
  const [sheet] = (await openXlsx(bytes, 'plan.xlsx').read()).sheets;
  return texts.map((_, at) => sheet && cellAt(sheet, { row: at + 1, column: 1 }).fill);
}

describe('The colour of a sign that stands alone in its cell', () => {
  it('is its font’s, theme and tint applied; words and ticks have none', async () => {
    const red = '<color rgb="FFC00000"/><name val="Calibri"/>';
    const texts = ['●', ' ■ ', '⬤', 'Late', '● late', '✓', 'l'].map(
      (text) => `<t xml:space="preserve">${text}</t>`,
    );
    expect(await coloursOf(red, texts)).toEqual([
      '#C00000',
      '#C00000',
      '#C00000',
      ...Array.from({ length: 4 }),
    ]);
    const themed = '<color theme="5" tint="-0.249977111117893"/>';
    expect(await coloursOf(themed, ['<t>◆</t>'])).toEqual(['#963634']);
  });

  it('is seen in letters that a symbol font draws as one', async () => {
    const texts = ['<t>l</t>', '<t>n</t>', '<t>\uf06c</t>', '<t>a</t>', '<t>L</t>'];
    const amber = '<color rgb="FFFFC000"/>';
    const seen = ['#FFC000', '#FFC000', '#FFC000', undefined, undefined];
    expect(await coloursOf(`${amber}<name val="Wingdings"/>`, texts)).toEqual(seen);
    expect(await coloursOf(`${amber}<name val="Arial"/>`, texts)).toEqual(Array.from({ length: 5 }));
  });

  it('is that of its run where the sign was coloured inside the cell', async () => {
    const run = '<r><rPr><rFont val="Wingdings"/><color rgb="FF00B050"/></rPr><t>l</t></r>';
    expect(await coloursOf('', [run, '<r><t>●</t></r>'])).toEqual(['#00B050', undefined]);
  });

  it('is a middle grey too, which plans use for what has not begun', async () => {
    expect(await coloursOf('<color rgb="FF7F7F7F"/>', ['<t>●</t>'])).toEqual(['#7F7F7F']);
  });

  it.each([
    ['automatic', ''],
    ['black', '<color rgb="FF000000"/>'],
    ['white', '<color theme="0"/>'],
    ['a dark grey, as text often is', '<color rgb="FF404040"/>'],
  ])('is none where it is %s', async (_, font) => {
    expect(await coloursOf(font, ['<t>●</t>'])).toEqual([undefined]);
  });
});

const DXFS =
  '<cellXfs><xf/></cellXfs><dxfs count="3"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FF00FF00"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs>';

/** The fills that a sheet of words, numbers and blanks shows under these rules on A1:A5. */
async function shown(rules: string, sqref = 'A1:A5'): Promise<readonly (string | undefined)[]> {
  const word = (row: number, text: string): string =>
    `<row r="${row}"><c r="A${row}" t="str"><v>${text}</v></c><c r="B${row}"><v>${row}</v></c></row>`;
  const bytes = buildXlsx({
    styles: DXFS,
    sheets: [
      {
        name: 'Plan',
        data: `${word(1, 'Red')}${word(2, 'green')}<row r="3"><c r="A3"><v>5</v></c><c r="B3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>${word(5, 'Red and late')}`,
        after: `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>`,
      },
    ],
  });
  const [sheet] = (await openXlsx(bytes, 'plan.xlsx').read()).sheets;
  return [1, 2, 3, 4, 5].map((row) => sheet && cellAt(sheet, { row, column: 1 }).fill);
}

const rule = (attributes: string, formula = '', dxf = 0, priority = 1): string =>
  `<cfRule dxfId="${dxf}" priority="${priority}" ${attributes}>${formula === '' ? '' : `<formula>${formula}</formula>`}</cfRule>`;
const [RED, GREEN, NONE] = ['#FF0000', '#00FF00', undefined];

describe('What a conditional format shows', () => {
  it.each([
    [
      'a cell equal to a word, capitals aside',
      rule('type="cellIs" operator="equal"', '"red"'),
      [RED, NONE, NONE, NONE, NONE],
    ],
    [
      'a cell below a number, a blank counting as nought',
      rule('type="cellIs" operator="lessThan"', '6'),
      [NONE, NONE, RED, RED, NONE],
    ],
    [
      'a cell equal to another',
      rule('type="cellIs" operator="equal"', '$B$1+1-1'),
      [NONE, NONE, NONE, NONE, NONE],
    ],
    [
      'text that holds a word',
      rule('type="containsText" operator="containsText" text="RED"', 'x'),
      [RED, NONE, NONE, NONE, RED],
    ],
    [
      'text that begins with a word',
      rule('type="beginsWith" operator="beginsWith" text="red a"', 'x'),
      [NONE, NONE, NONE, NONE, RED],
    ],
    ['blanks', rule('type="containsBlanks"', 'LEN(TRIM(A1))=0'), [NONE, NONE, NONE, RED, NONE]],
    ['a formula about the row', rule('type="expression"', '$B1&gt;=4'), [NONE, NONE, NONE, RED, RED]],
    [
      'a formula about the words',
      rule('type="expression"', 'NOT(ISERROR(SEARCH("late",A1)))'),
      [NONE, NONE, NONE, NONE, RED],
    ],
    [
      'several conditions',
      rule('type="expression"', 'AND($B1&gt;1,OR(LEFT(A1,3)="Red",ISBLANK($A1)))'),
      [NONE, NONE, NONE, RED, RED],
    ],
  ])('is worked out for %s', async (_, rules, expected) => {
    expect(await shown(rules)).toEqual(expected);
  });

  it('between two numbers', async () => {
    const between =
      '<cfRule type="cellIs" operator="between" dxfId="1" priority="1"><formula>5</formula><formula>6</formula></cfRule>';
    expect(await shown(between)).toEqual([NONE, NONE, GREEN, NONE, NONE]);
  });

  it('follows the order of the rules: the first that holds and has a fill wins', async () => {
    const rules =
      rule('type="cellIs" operator="equal"', '"Red"', 0, 3) +
      rule('type="containsText" text="red"', 'x', 1, 2) +
      rule('type="expression"', 'TRUE', 2, 1);
    expect(await shown(rules)).toEqual([GREEN, NONE, NONE, NONE, GREEN]);
  });

  it('stops where a rule says so', async () => {
    const rules =
      rule('type="cellIs" operator="equal" stopIfTrue="1"', '"Red"', 2, 1) +
      rule('type="expression"', 'TRUE', 0, 2);
    expect(await shown(rules)).toEqual([NONE, RED, RED, RED, RED]);
  });

  it('is not guessed: behind a rule that cannot be worked out the cell keeps its own fill', async () => {
    const today = rule('type="expression"', '$B1&lt;TODAY()', 1, 1) + rule('type="expression"', 'TRUE', 0, 2);
    expect(await shown(today)).toEqual([NONE, NONE, NONE, NONE, NONE]);
    const scale =
      '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>' +
      rule('type="expression"', 'TRUE', 0, 2);
    expect(await shown(scale)).toEqual([NONE, NONE, NONE, NONE, NONE]);
    const icons =
      '<cfRule type="iconSet" priority="1"><iconSet/></cfRule>' +
      rule('type="cellIs" operator="equal"', '5', 0, 2);
    expect(await shown(icons)).toEqual([NONE, NONE, RED, NONE, NONE]);
  });
});
