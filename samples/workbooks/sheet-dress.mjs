/** How the samples' cells look: plain, like a plan someone kept by hand. */
const LINE = { style: 'thin', color: { argb: 'FFB8C2CC' } };

export const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };

export function solid(rgb) {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${rgb}` } };
}

/** A font by what differs from the plain one. */
export function font({ rgb = '000000', size = 11, ...rest } = {}) {
  return { name: 'Calibri', family: 2, size, color: { argb: `FF${rgb}` }, ...rest };
}

/** Widths in characters, column A first. */
export function setWidths(sheet, widths) {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

export function dressHeadings(row, rgb) {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = font({ bold: true, rgb: 'FFFFFF' });
    cell.fill = solid(rgb);
    cell.border = BOX;
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
}

/** Wrapped, boxed cells, in a row tall enough for its longest one. */
export function dressRow(sheet, row, columns) {
  let lines = 1;
  for (let column = 1; column <= columns; column += 1) {
    const cell = row.getCell(column);
    cell.border = BOX;
    cell.alignment = { wrapText: true, vertical: 'top', ...cell.alignment };
    const width = sheet.getColumn(column).width ?? 10;
    const text = typeof cell.value === 'string' ? cell.value : '';
    const needed = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    lines = Math.max(lines, needed);
  }
  row.height = Math.min(400, 4 + lines * 14.5);
}

/** A real date in a cell: a day without a time, whatever the machine's time zone. */
export function day(iso) {
  return new Date(`${iso}T00:00:00Z`);
}
