import type { SheetTexts } from '../sheet/sheet-texts';
import { findTargetYears } from '../sheet/target-years';
import type { HeadingsRow } from '../sheet/table-headings';
import type { ModelEmployerTable } from '../sheet/table-shape';

const BAND = /\b(?:bands?|grades?|pay scale|afc)\b/;
const NEED =
  /\b(?:additional|required|needed|need|shortfall|extra|more|to reach|to achieve|to meet|to be recruited)\b/;
const TARGET =
  /^(?:(?:model employer|bme|bame|recruitment) )?(?:target|goal|aspiration|ambition)(?: bme| bame)?(?: %| percent(?:age)?| per cent)?$|^% target$/;
const PERCENT_NAMED = /(\d{1,2}(?:\.\d+)?)\s?(?:%|per\s?cent)/i;

/** The percentage a heading names as what is to be reached. */
function targetIn(text: string): number | null {
  const match = PERCENT_NAMED.exec(text);
  return match ? Number(match[1]) : null;
}

/** The target named in the lines above the headings: `Model Employer: 19% by 2028`. */
function targetAbove(view: SheetTexts, row: number): ModelEmployerTable['targetNamed'] {
  for (let at = row - 1; at >= Math.max(1, row - 10); at -= 1) {
    for (let column = 1; column <= Math.min(view.width(at), 12); column += 1) {
      const text = view.text(at, column);
      const percent = /\b(?:target|model employer|goal|ambition|aspiration|reach)\b/i.test(text)
        ? targetIn(text)
        : null;
      if (percent !== null) return { percent, row: at, column };
    }
  }
  return null;
}

/**
 * Reads headings as those of a Model Employer sheet: band, BME staff, and the total or the percentage they are; null
 * when they are not. A sheet that counts white staff too is one of bands.
 */
export function recogniseModelEmployer({
  view,
  row,
  headings,
  heading,
}: HeadingsRow): ModelEmployerTable | null {
  const need = headings.find(
    ({ words, text }) =>
      NEED.test(words) &&
      (/\bbm?ame\b|\bbme\b|ethnic|number|people|staff|posts|headcount/.test(words) ||
        targetIn(text) !== null),
  );
  const years = findTargetYears(view, row);
  const target =
    headings.find(({ words, column }) => TARGET.test(words) && column !== need?.column) ??
    (years.length === 1 ? years[0] : undefined);
  const band = headings.find(
    ({ words, group }) => group === null && BAND.test(words) && words.split(' ').length <= 8,
  );
  const ofTargets = new Set([need?.column, target?.column, ...years.map(({ column }) => column)]);
  const usable = headings.filter(({ column }) => !ofTargets.has(column));
  if (
    usable.some(
      ({ group }) =>
        group?.standard === 'WDES' || (group?.standard === 'WRES' && group.group === 'reference'),
    )
  )
    return null;
  const bme = usable.find(({ group }) => group?.group === 'comparison' && group.holds === 'count');
  const percent = usable.find(({ group }) => group?.group === 'comparison' && group.holds === 'percent');
  const total =
    usable.find(({ group }) => group?.group === 'total' && group.holds === 'count') ??
    usable.find(
      ({ group, words, column }) =>
        group === null &&
        column !== band?.column &&
        /^(?:staff|all staff|total staff|headcount|total headcount|workforce|staff in post|staff in band)$/.test(
          words,
        ),
    );
  if (!band || !bme || (!total && !percent)) return null;
  const named = need ? targetIn(need.text) : null;
  return {
    kind: 'model-employer',
    headerRow: row,
    heading,
    band: band.column,
    bme: bme.column,
    total: total?.column ?? null,
    percent: percent?.column ?? null,
    target: target?.column ?? null,
    targetYears: target ? [] : years.map(({ year }) => year),
    need: need?.column ?? null,
    targetNamed:
      need && named !== null ? { percent: named, row, column: need.column } : targetAbove(view, row),
    year: headings.find(({ words }) => words === 'year')?.column ?? null,
  };
}
