import type { BookData } from './book-data';

/**
 * Changes every formula a workbook holds: of cells, names, charts, conditional formats and rules.
 *
 * @param change answers the formula as it is to be; `home` is the sheet that references without one belong to
 */
export function changeEveryFormula(book: BookData, change: (formula: string, home: string) => string): void {
  for (const name of book.names) name.formula = change(name.formula, '');
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.formula === undefined) continue;
      const formula = change(cell.formula, sheet.name);
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    }
    for (const name of sheet.names) name.formula = change(name.formula, sheet.name);
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula, sheet.name);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.figures = series.figures && change(series.figures, sheet.name);
      series.categories = series.categories && change(series.categories, sheet.name);
    }
    for (const validation of sheet.validations) {
      validation.rule = changeTexts(validation.rule, (text) =>
        text.startsWith('=') ? change(text, sheet.name) : text,
      );
    }
  }
}

function changeTexts(
  value: Readonly<Record<string, unknown>>,
  change: (text: string) => string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'string'
        ? change(part)
        : typeof part === 'object' && part !== null
          ? changeTexts(part as Record<string, unknown>, change)
          : part,
    ]),
  );
}
