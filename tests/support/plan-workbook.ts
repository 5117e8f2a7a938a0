import { buildXlsx } from './xlsx-package';

/** A cell of inline text. */
export const text = (address: string, words: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

const STYLES =
  '<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><strike/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><sz val="11"/><color rgb="FFFF0000"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FFFFC000"/><name val="Wingdings"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="3" fillId="0" borderId="0" applyFont="1"/></cellXfs>';

const NOTES =
  `<row r="1">${text('A1', 'My own notes')}${text('B1', '●', 4)}${text('C1', 'l', 5)}${text('D1', 'l', 4)}</row>` +
  '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><strike/></rPr><t>Sept 2026</t></r><r><t xml:space="preserve"> Jan 2027</t></r></is></c></row>';

const TABLE =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Actions" displayName="Actions" ref="A3:C6" totalsRowCount="1">' +
  '<autoFilter ref="A3:C5"/><tableColumns count="3"><tableColumn id="1" name="Action" totalsRowLabel="Total"/>' +
  '<tableColumn id="4" name="Due"/><tableColumn id="2" name="RAG"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>';

/**
 * A small plan as a person would have left it: a title, an Excel table with a totals row on "EDI plan" (a due
 * date, a coloured cell, a struck one), and a second sheet of notes called "Parity summary" that is not ours, with two
 * coloured circles, the second a letter of Wingdings, and a date that was changed.
 */
export function planWorkbook(): Uint8Array {
  return buildXlsx({
    styles: STYLES,
    sheets: [
      {
        name: 'EDI plan',
        before: '<dimension ref="A1:C6"/>',
        data:
          `<row r="1" spans="1:3">${text('A1', 'Inclusion plan 2024')}</row>` +
          `<row r="3" spans="1:3">${text('A3', 'Action')}${text('B3', 'Due')}${text('C3', 'RAG')}</row>` +
          `<row r="4" spans="1:3" ht="30" customHeight="1">${text('A4', 'Train panels')}<c r="B4" s="1"><v>45382</v></c>${text('C4', 'Amber', 2)}</row>` +
          `<row r="5" spans="1:3">${text('A5', 'Mend the lift', 3)}<c r="B5" s="1"><v>45473</v></c><c r="C5" s="2"/></row>` +
          `<row r="6" spans="1:3">${text('A6', 'Total')}</row>`,
        after:
          '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        links: [['table', '../tables/table1.xml']],
      },
      { name: 'Parity summary', data: NOTES },
    ],
    parts: { 'xl/tables/table1.xml': TABLE },
    defaults:
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
  });
}
