import { parseMeasure } from '../words/count-measures';
import {
  ALL,
  isPartOfAnother,
  isTotal,
  parseBand,
  parseBreakdown,
  parseMedicalGrade,
} from '../words/parse-breakdown';
import { isBandGroup } from '../words/several-bands';
import type { SheetTexts } from '../sheet/sheet-texts';
import { clusterAlone } from '../sheet/table-headings';

const OTHER_INDICATOR = /\b(?:indicators?|metrics?|w[rd]es)\s*(?:no\.?\s*)?(?:[2-9]|10)\b/i;

/** Whether a row can be one of a table of bands: a band, a grade, a staff group, or what adds some up. */
function belongsToBands(text: string): boolean {
  return (
    parseBand(text) !== null ||
    parseMedicalGrade(text) !== null ||
    clusterAlone(text) !== null ||
    isBandGroup(text) ||
    isTotal(text) ||
    isPartOfAnother(text)
  );
}

/**
 * The rows of a table of bands: to the total of everyone, and after it as long as bands, grades or staff groups go on;
 * never into rows of another indicator.
 */
export function* bandRows(view: SheetTexts, band: number, rows: Iterable<number>): Generator<number> {
  let isTotalled = false;
  for (const row of rows) {
    const text = view.text(row, band);
    const belongs = text === '' || belongsToBands(text);
    if (!belongs && (isTotalled || OTHER_INDICATOR.test(text))) return;
    const measure = belongs ? null : parseMeasure(text);
    if (measure !== null && measure !== 'Headcount') return;
    yield row;
    if (isTotal(text) && parseBreakdown(text) === ALL) isTotalled = true;
  }
}
