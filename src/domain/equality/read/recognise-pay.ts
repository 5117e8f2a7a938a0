import { parsePayMeasure } from './pay-measures';
import type { SheetTexts } from './sheet-texts';
import type { HeadingsRow } from './table-headings';
import type { PayTable } from './table-shape';

/** The groups of the characteristics that pay is compared by. */
const LABELS: readonly (readonly [reference: RegExp, comparison: RegExp, PayTable['labels']])[] = [
  [
    /^(?:men|males?)\b/,
    /^(?:women|females?)\b/,
    { characteristic: 'Gender', reference: 'Men', comparison: 'Women' },
  ],
  [
    /^white\b/,
    /^(?:bme|bame)\b|ethnic/,
    { characteristic: 'Ethnicity', reference: 'White', comparison: 'BME' },
  ],
  [
    /^(?:non|not) ?disabled\b/,
    /^disabled\b/,
    { characteristic: 'Disability', reference: 'Non-disabled', comparison: 'Disabled' },
  ],
];

const SAMPLE = 40;

/** Most of what stands under a heading names a measure of pay. */
function holdsPayMeasures(view: SheetTexts, row: number, column: number): boolean {
  let filled = 0;
  let known = 0;
  for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
    const text = view.text(at, column);
    if (text === '') continue;
    filled += 1;
    if (parsePayMeasure(text) !== null) known += 1;
  }
  return filled > 0 && known * 2 >= filled;
}

/** Reads headings as those of a sheet of pay: a measure and what two groups are paid; null when they are not. */
export function recognisePay({ view, row, headings, heading }: HeadingsRow): PayTable | null {
  const at = (pattern: RegExp): number | undefined =>
    headings.find(({ words }) => pattern.test(words))?.column;
  let labels: PayTable['labels'] = null;
  let reference = at(/^(?:reference|comparator)(?: group)?$/);
  let comparison = at(/^comparison(?: group)?$/);
  for (const [one, other, names] of LABELS) {
    if (reference !== undefined && comparison !== undefined) break;
    reference = at(one);
    comparison = at(other);
    labels = names;
  }
  if (reference === undefined || comparison === undefined) return null;
  const taken = new Set([reference, comparison]);
  const measure = headings.find(
    ({ column }) => !taken.has(column) && holdsPayMeasures(view, row, column),
  )?.column;
  if (measure === undefined) return null;
  return {
    kind: 'pay',
    headerRow: row,
    heading,
    characteristic: at(/^(?:protected )?characteristic$|^(?:pay )?gap$/) ?? null,
    measure,
    reference,
    comparison,
    notKnown: headings.filter(({ group }) => group?.group === 'not-known').map(({ column }) => column),
    labels,
    year: at(/^(?:snapshot |reporting )?year$/) ?? null,
  };
}
