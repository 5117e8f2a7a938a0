import { yearIn } from '../words/heading-words';
import { otherStandardIn } from '../words/other-standard';
import type { Cluster } from '../words/parse-breakdown';
import type { SheetTexts } from './sheet-texts';
import { clusterAlone, clusterOfTitle } from './table-headings';

/** What the name of a sheet and the lines above its headings say of all that is under them. */
export interface TitleWords {
  readonly year: string | null;
  readonly cluster: Cluster | null;
  readonly otherStandard: string | null;
  /** The lines above the headings, from the nearest. */
  readonly lines: readonly string[];
}

const OTHER_TIME =
  /\b(?:previous|prior|last|next|earlier) (?:financial |reporting )?(?:years?|periods?)\b|\btrends?\b/i;

/** Whether lines speak of another time than the one their sheet is of: `Previous year`. */
export function namesOtherTime(lines: readonly string[]): boolean {
  return lines.some((line) => OTHER_TIME.test(line));
}

/** Reads the lines between what stands above a table, or the top of its sheet, and its headings. */
export function readTitle(view: SheetTexts, from: number, headerRow: number): TitleWords {
  const lines = [view.sheet.name];
  for (let row = from; row < headerRow; row += 1) {
    for (let column = 1; column <= Math.min(view.width(row), 12); column += 1) {
      const text = view.text(row, column);
      if (text !== '' && view.cell(row, column).value !== null) lines.push(text);
    }
  }
  const clusters = new Set(lines.flatMap((line) => clusterAlone(line) ?? clusterOfTitle(line) ?? []));
  const [cluster] = clusters;
  return {
    year: yearIn(lines.join(' · ')),
    cluster: clusters.size === 1 && cluster !== undefined ? cluster : null,
    otherStandard: lines.map(otherStandardIn).find((standard) => standard !== null) ?? null,
    lines: lines.slice(1).reverse(),
  };
}
