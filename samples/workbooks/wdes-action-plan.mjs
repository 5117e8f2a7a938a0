/** An objective-by-objective plan: its own key, milestones with dates in brackets, RAG as letters, colours or both. */
import { abbreviations, headings, key, objectives } from './wdes-action-plan-objectives.mjs';
import { dressHeadings, dressRow, font, setWidths, solid } from './sheet-dress.mjs';

export const fileName = 'wdes-action-plan.xlsx';

const COLUMNS = headings.length;
const BUDGET_COLUMN = 6;
const RAG_COLUMN = 8;
const FILLS = { blue: '2F75B5', red: 'E0302A', amber: 'FFC000', green: '70AD47' };

function addWideLine(sheet, text, height) {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, COLUMNS);
  row.getCell(1).alignment = { wrapText: true, vertical: 'top' };
  if (height) row.height = height;
  return row;
}

function addKey(sheet) {
  sheet.addRow(['Key']).font = font({ bold: true });
  for (const { colour, text } of key) {
    const cell = sheet.addRow([text]).getCell(1);
    sheet.mergeCells(cell.row, 1, cell.row, 2);
    cell.fill = solid(FILLS[colour]);
    cell.font = font({ rgb: colour === 'amber' ? '000000' : 'FFFFFF' });
  }
}

function addAction(sheet, action) {
  const row = sheet.addRow([
    ...action.cells.map((cell) => (cell === '' ? null : cell)),
    action.rag.text ?? null,
  ]);
  const rag = row.getCell(RAG_COLUMN);
  if (action.rag.fill) rag.fill = solid(FILLS[action.rag.fill]);
  rag.alignment = { horizontal: 'center' };
  if (action.note) {
    row.getCell(action.note.column).note = {
      texts: [{ font: { bold: true }, text: 'Committee Secretary:\n' }, { text: action.note.text }],
    };
  }
  dressRow(sheet, row, COLUMNS);
}

export function build(workbook) {
  const sheet = workbook.addWorksheet('WDES plan 2026-27', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  setWidths(sheet, [9, 44, 24, 16, 46, 12, 40, 9]);
  addWideLine(sheet, 'Tarnside Community and Mental Health NHS Trust (an invented trust)').font = font({
    bold: true,
  });
  addWideLine(sheet, 'Workforce Disability Equality Standard: action plan 2026/27', 24).font = font({
    bold: true,
    size: 16,
  });
  sheet.addRow([]);
  addKey(sheet);
  sheet.addRow([]);
  for (const objective of objectives) {
    const title = addWideLine(sheet, objective.title, 20);
    title.font = font({ bold: true, size: 12 });
    title.getCell(1).fill = solid('E4DFEC');
    addWideLine(sheet, 'Key issues').font = font({ bold: true, italic: true });
    for (const issue of objective.issues) addWideLine(sheet, `• ${issue}`, 16);
    dressHeadings(sheet.addRow(headings), '403152');
    for (const action of objective.actions) addAction(sheet, action);
    sheet.addRow([]);
  }
  sheet.getColumn(BUDGET_COLUMN).hidden = true;

  const list = workbook.addWorksheet('Abbreviations');
  setWidths(list, [14, 60]);
  list.addRow(['Abbreviation', 'Meaning']).font = font({ bold: true });
  for (const entry of abbreviations) list.addRow(entry);
}
