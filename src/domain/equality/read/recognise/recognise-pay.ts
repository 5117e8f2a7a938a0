import { headingWords, withoutYears, yearIn } from '../words/heading-words';
import { parsePayMeasure } from '../words/pay-measures';
import type { SheetTexts } from '../sheet/sheet-texts';
import { yearAlone, type HeadingsRow, type TableHeading } from '../sheet/table-headings';
import type { PayPair, PayTable } from '../sheet/table-shape';

/** The groups of the characteristics that pay is compared by. */
const LABELS: readonly (readonly [reference: RegExp, comparison: RegExp, PayTable['labels']])[] = [
  [/^(?:reference|comparator)(?: group)?$/, /^comparison(?: group)?$/, null],
  [
    /^(?:men|males?)\b/,
    /^(?:women|females?)\b/,
    { characteristic: 'Gender', reference: 'Men', comparison: 'Women' },
  ],
  [
    /^white\b(?! british)/,
    /^(?:bme|bame)\b|ethnic|^global majority\b/,
    { characteristic: 'Ethnicity', reference: 'White', comparison: 'BME' },
  ],
  [
    /^(?:non|not) ?disabled\b/,
    /^disabled\b/,
    { characteristic: 'Disability', reference: 'Non-disabled', comparison: 'Disabled' },
  ],
];
/** Headings of what is worked out from the groups, not of a group. */
const WORKED_OUT = /%|\bper ?cents?\b|\bpercentages?\b|\bgaps?\b|\bdifferences?\b|\bproportion\b/;
/** Headings over the names of the groups, where they stand down the side. */
const CHARACTERISTIC = /^(?:ethnicity|ethnic (?:groups?|origin|category)|gender|sex|disability(?: status)?)$/;
/** Rows that count the people who are paid, beside their pay. */
const COUNTS_HEADS =
  /^(?:head ?counts?|(?:total |number of |no of )?(?:staff|employees|people)|numbers?|n|fte|wte)$/;
const SAMPLE = 40;

/** What the heading of a column of bare numbers and places leaves unsaid under it: `Quartile` over `1`, `Lower`. */
function unsaid(words: string): string {
  return /\b(?:quartiles?|quarters?)\b/.test(words) ? 'quartile ' : '';
}

/** Most of what stands under a heading, down to the first empty row, names a measure of pay. */
function holdsPayMeasures(view: SheetTexts, row: number, column: number, prefix: string): boolean {
  let filled = 0;
  let known = 0;
  for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
    if (filled > 0 && view.isBlank(at)) break;
    const text = view.text(at, column);
    const words = headingWords(text);
    if (text === '' || WORKED_OUT.test(words) || COUNTS_HEADS.test(words)) continue;
    filled += 1;
    if (parsePayMeasure(prefix + text) !== null) known += 1;
  }
  return filled > 0 && known * 2 >= filled;
}

/** Everything under a heading, down to the first empty row, names a year. */
function holdsYears(view: SheetTexts, row: number, column: number): boolean {
  let filled = 0;
  for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount) && !view.isBlank(at); at += 1) {
    const text = view.text(at, column);
    if (text === '') continue;
    if (yearAlone(text) === null) return false;
    filled += 1;
  }
  return filled > 0;
}

/** Words stand under a heading, and no figures: `Gap` heads the names of the gaps, or the gaps themselves. */
function holdsWords(view: SheetTexts, row: number, column: number): boolean {
  for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
    const text = view.text(at, column);
    if (text !== '') return /^[^\d]*\p{L}{2}/u.test(text);
  }
  return true;
}

interface Named {
  readonly column: number;
  readonly words: string;
  readonly year: string | null;
}

/** The pairs of columns that two groups are paid in, one for each year; none where a group comes twice in one. */
function pairsOf(
  groups: readonly Named[],
  is: { readonly reference: RegExp; readonly comparison: RegExp },
  headings: readonly TableHeading[],
): readonly PayPair[] {
  const years = [...new Set(groups.map(({ year }) => year))];
  const pairs = years.map((year) => {
    const of = (pattern: RegExp): readonly Named[] =>
      groups.filter((group) => group.year === year && pattern.test(group.words));
    return { year, references: of(is.reference), comparisons: of(is.comparison) };
  });
  return pairs.flatMap(({ year, references, comparisons }) => {
    const [reference, comparison] = [references[0], comparisons[0]];
    if (!reference || !comparison || references.length > 1 || comparisons.length > 1) return [];
    const notKnown = headings
      .filter(
        ({ group, text, year: above }) => group?.group === 'not-known' && (yearIn(text) ?? above) === year,
      )
      .map(({ column }) => column);
    return [{ year, reference: reference.column, comparison: comparison.column, notKnown }];
  });
}

/** Reads headings as those of a sheet of pay: a measure and what two groups are paid; null when they are not. */
export function recognisePay({ view, row, headings, heading }: HeadingsRow): PayTable | null {
  const at = (pattern: RegExp): number | undefined =>
    headings.find(({ words }) => pattern.test(words))?.column;
  const named = headings
    .map(({ column, text, year }) => ({
      column,
      words: headingWords(withoutYears(text)),
      year: yearIn(text) ?? year,
    }))
    .filter(({ words }) => !WORKED_OUT.test(words) && !CHARACTERISTIC.test(words));
  for (const [reference, comparison, labels] of LABELS) {
    const pairs = pairsOf(named, { reference, comparison }, headings);
    if (pairs.length === 0) continue;
    const taken = new Set(pairs.flatMap((pair) => [pair.reference, pair.comparison]));
    // The labels of pay often stand under an empty heading.
    const unheaded = Array.from({ length: Math.min(...taken) - 1 }, (_, index) => index + 1);
    const columns = [...headings.map(({ column }) => column), ...unheaded].filter(
      (column) => !taken.has(column),
    );
    const measure = columns.find((column) =>
      holdsPayMeasures(view, row, column, unsaid(headingWords(heading(column)))),
    );
    if (measure === undefined) return null;
    return {
      kind: 'pay',
      headerRow: row,
      heading,
      characteristic:
        headings.find(
          ({ column, words }) =>
            /^(?:protected )?characteristic$|^(?:pay )?gap$/.test(words) && holdsWords(view, row, column),
        )?.column ?? null,
      measure,
      unsaid: unsaid(headingWords(heading(measure))),
      pairs,
      labels,
      year:
        at(/^(?:snapshot |reporting )?year$/) ??
        columns.find((column) => column !== measure && holdsYears(view, row, column)) ??
        null,
    };
  }
  return null;
}
