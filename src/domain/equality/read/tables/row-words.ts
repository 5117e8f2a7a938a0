import type { Standard } from '../../../plan/indicators/indicator-definition';
import { KNOWN_NUMBERS } from '../../../plan/indicators/indicator-definitions';
import { makeFinding } from '../../../findings/make-finding';
import type { CountRowMaker } from './count-row-maker';
import { headingWords } from '../words/heading-words';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { CountTable } from '../sheet/table-shape';

/** Whether any of some cells of a row holds anything, an error of a formula too. */
export function hasFigures(view: SheetTexts, row: number, columns: readonly number[]): boolean {
  return (
    columns.some((column) => view.cell(row, column).value !== null && view.text(row, column) !== '') ||
    columns.some(
      (column) => typeof view.cell(row, column).value === 'object' && view.cell(row, column).value !== null,
    )
  );
}

const SAYS_WHAT =
  /\b(?:descriptions?|questions?|definitions?|wording|measured?|data items?|indicators?|metrics?)\b/;

/** What a row says its indicator is: in the indicator's own cell, and in columns of words before the figures. */
export function wordsOf(
  view: SheetTexts,
  row: number,
  { indicator, heading }: Pick<CountTable, 'indicator' | 'heading'>,
  figures: readonly number[],
  taken: readonly (number | null)[],
): string {
  const first = Math.min(...figures);
  const texts: string[] = [];
  for (let column = 1; column <= view.width(row); column += 1) {
    if (figures.includes(column) || taken.includes(column)) continue;
    if (column !== indicator && column > first && !SAYS_WHAT.test(headingWords(heading(column)))) continue;
    texts.push(view.text(row, column));
  }
  return texts.filter((text) => text !== '').join(' ');
}

/** Reports an indicator that the standard does not have, or one that is none at all. */
export function reportId(
  maker: CountRowMaker,
  view: SheetTexts,
  row: number,
  column: number,
  standard: Standard,
  written: string,
): void {
  maker.findings.push(
    makeFinding('figure-indicator-unknown', view.sheet.name, view.place(row, column), written, {
      standard,
      known: KNOWN_NUMBERS[standard],
    }),
  );
}
