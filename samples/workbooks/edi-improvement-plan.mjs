/** A wide three-year plan: aims as section rows, recurring dates, several leads in a cell, WRES and WDES references. */
import { readFileSync } from 'node:fs';
import { day, dressHeadings, dressRow, font, setWidths, solid } from './sheet-dress.mjs';

export const fileName = 'edi-improvement-plan.xlsx';

/**
 * The rows under the title, cells parted by tabs. The first line holds the headings; `\n` is a line break in a
 * cell and `=2025-09-30` a real date. A line that begins AIM or PART is a band over the whole width, HEADINGS
 * the headings once more where a page of the printed plan began.
 */
const [headings = [], ...lines] = readFileSync(new URL('edi-improvement-plan.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t').map((cell) => (cell === '' ? null : cell.replaceAll('\\n', '\n'))));

const COLUMNS = headings.length;
const DUE_COLUMN = 7;
const PURPLE = '4B2E83';
const TEAL = '00707A';

function addTitleBlock(sheet) {
  sheet.addRow(['Larkmere Vale NHS Foundation Trust']).font = font({ bold: true, size: 12 });
  sheet.addRow(['Equality, diversity and inclusion improvement plan 2024-2027']).font = font({
    bold: true,
    size: 16,
  });
  sheet.addRow([
    'Brings our WRES, WDES and pay gap actions into one place. Looked at by the Inclusion Steering Group each quarter and refreshed every spring. Larkmere Vale is an invented trust; every figure, date and post here is made up.',
  ]).alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(3).height = 32;
  for (const row of [1, 2, 3]) sheet.mergeCells(row, 1, row, COLUMNS);
  sheet.addRow(['◆  Trust priority']).font = font({ rgb: PURPLE });
  sheet.addRow(['♦  Integrated care system priority']).font = font({ rgb: TEAL });
  sheet.addRow([]);
}

function addHeadings(sheet) {
  dressHeadings(sheet.addRow(headings), '1D3C5A');
}

function addBand(sheet, text, rgb) {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, COLUMNS);
  row.getCell(1).font = font({ bold: true });
  row.getCell(1).fill = solid(rgb);
  row.height = 20;
}

function addAction(sheet, cells) {
  const row = sheet.addRow(cells);
  const due = row.getCell(DUE_COLUMN);
  if (String(due.value).startsWith('=')) {
    due.value = day(due.value.slice(1));
    due.numFmt = due.value.getUTCDate() === 1 ? 'dd/mm/yyyy' : 'mmm-yy';
    due.alignment = { horizontal: 'left' };
  }
  row.getCell(2).font = font({ rgb: PURPLE, size: 14 });
  row.getCell(2).alignment = { horizontal: 'center' };
  dressRow(sheet, row, COLUMNS);
}

function addLine(sheet, [first, ...rest]) {
  if (first === 'AIM') addBand(sheet, rest[0], 'DDE7F0');
  else if (first === 'PART') addBand(sheet, rest[0], 'EEF3F8');
  else if (first === 'HEADINGS') addHeadings(sheet);
  else addAction(sheet, [first, ...rest]);
}

export function build(workbook) {
  const sheet = workbook.addWorksheet('EDI plan 2024-27', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  setWidths(sheet, [18, 5, 42, 20, 30, 32, 18, 24, 24, 12, 34]);
  addTitleBlock(sheet);
  addHeadings(sheet);
  for (const line of lines) addLine(sheet, line);
  sheet.headerFooter.oddFooter = '&LLarkmere Vale EDI plan&RPage &P of &N';

  const notes = workbook.addWorksheet('Notes');
  setWidths(notes, [14, 70]);
  for (const line of [
    ['Short form', 'In full'],
    ['ESR', 'Electronic Staff Record'],
    ['GPG', 'Gender pay gap'],
    ['HIA', 'High impact action'],
    ['ISG', 'Inclusion Steering Group'],
    ['OD', 'Organisational development'],
  ]) {
    notes.addRow(line);
  }
  notes.getRow(1).font = font({ bold: true });
}
