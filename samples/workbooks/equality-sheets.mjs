/** Data sheets as an analyst keeps them: a title, a line of explanation, headings, one row a count. */
import { dressHeadings, font, setWidths } from './sheet-dress.mjs';

const NAVY = '1D3C5A';

/** Adds one data sheet; numbers are shown with their thousands parted. */
export function addDataSheet(workbook, { name, title, note, headings, widths, rows }) {
  const sheet = workbook.addWorksheet(name);
  setWidths(sheet, widths);
  sheet.addRow([title]).font = font({ bold: true, size: 14 });
  sheet.addRow([note]).font = font({ rgb: '595959' });
  sheet.addRow([]);
  const header = sheet.addRow(headings);
  dressHeadings(header, NAVY);
  for (const cells of rows) {
    sheet.addRow(cells).eachCell((cell) => {
      cell.font = font();
      if (typeof cell.value === 'number' && cell.value >= 1000 && cell.value < 1_000_000 && !isYear(cell)) {
        cell.numFmt = '#,##0';
      }
      cell.alignment = { horizontal: typeof cell.value === 'number' ? 'right' : 'left' };
    });
  }
  sheet.views = [{ state: 'frozen', ySplit: header.number }];
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return sheet;
}

function isYear({ value }) {
  return value >= 2000 && value <= 2100;
}

export const WRES_HEADINGS = ['Indicator', 'Breakdown', 'Measure', 'White', 'BME', 'Not known', 'Year'];
export const WDES_HEADINGS = [
  'Metric',
  'Breakdown',
  'Measure',
  'Non-disabled',
  'Disabled',
  'Not known',
  'Year',
];
export const COUNT_WIDTHS = [12, 36, 20, 14, 12, 12, 10];

/** Rows of several years, the newest first, each with its year at the end. */
export function withYears(byYear) {
  return Object.entries(byYear)
    .reverse()
    .flatMap(([year, rows]) => rows.map((row) => [...row, Number(year)]));
}
