import { figureName, type Figure, type FigureGroup } from '../domain/equality/figure';
import { formatP, formatRounded, formatShare, scorePlaces } from '../domain/equality/figures/format-rounded';
import type { DataSheet } from '../domain/equality/workforce-data';
import { nameOfAction } from '../domain/rag/name-of-action';
import type { ReviewedPlan } from '../domain/rag/rating';

const UNITS: Readonly<Record<Figure['unit'], { readonly places: number; readonly after: string }>> = {
  ratio: { places: 2, after: '' },
  points: { places: 1, after: ' points' },
  percent: { places: 1, after: '%' },
  score: { places: 1, after: '' },
  people: { places: 2, after: ' people' },
  'yes-no': { places: 0, after: '' },
};

/** A whole number with its thousands parted: `4,675`. */
function thousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}

/** `2.08 (95% interval 1.94 to 2.23, p < 0.001)`, or why there is no number. */
function valueWords({
  value,
  unit,
  interval,
  confidence,
  p,
  unavailable,
  reference,
  comparison,
}: Figure): string {
  if (value === null) return unavailable === null ? 'no number' : `no number: ${unavailable.message}`;
  const { after } = UNITS[unit];
  const places = unit === 'score' ? scorePlaces(reference.rate, comparison.rate) : UNITS[unit].places;
  const beside = [
    ...(interval === null
      ? []
      : [
          `${formatRounded(100 * confidence, 0)}% interval ${interval.map((end) => formatRounded(end, places)).join(' to ')}`,
        ]),
    ...(p === null ? [] : [formatP(p)]),
  ];
  return formatRounded(value, places) + after + (beside.length === 0 ? '' : ` (${beside.join(', ')})`);
}

/** `White 1,148 of 4,675 (24.6%)`; nothing where no counts are given. */
function groupWords(
  { label, numerator, denominator, rate }: FigureGroup,
  statistic: Figure['statistic'],
): readonly string[] {
  if (numerator === null || denominator === null) return [];
  if (statistic === 'disparity-ratio') {
    const each = rate === null ? '' : ` (${formatRounded(rate, 3)} for one)`;
    return [
      `${label} ${thousands(numerator.value)} in the higher tier for ${thousands(denominator.value)} in the lower${each}`,
    ];
  }
  const share = rate === null ? '' : ` (${formatShare(rate)})`;
  return [`${label} ${thousands(numerator.value)} of ${thousands(denominator.value)}${share}`];
}

/** Cautions that speak of one figure's own numbers stand under it, the rest once at the end. */
function isOfOneFigure(caution: string): boolean {
  return /four-fifths|^Few outcomes|^One seat/.test(caution);
}

function linesOf(figure: Figure, nameOf: (ref: string) => string): readonly string[] {
  const { statistic, reference, comparison, notKnown, change, actions } = figure;
  const counts = [...groupWords(comparison, statistic), ...groupWords(reference, statistic)];
  if (notKnown !== null)
    counts.push(`not known ${thousands(notKnown.count)} (${formatShare(notKnown.share)})`);
  return [
    `  ${figureName(figure)} · ${figure.subject}: ${valueWords(figure)}`,
    ...(figure.unavailable === null ? [`    ${figure.reading}`] : []),
    ...(counts.length === 0 ? [] : [`    ${counts.join('; ')}`]),
    ...figure.cautions.filter(isOfOneFigure).map((caution) => `    ${caution}`),
    ...(change === null ? [] : [`    ${change.reading}`]),
    ...(actions.length === 0 ? [] : [`    Actions: ${actions.map(nameOf).join(', ')}`]),
  ];
}

function sheetWords({ sheet, kind, rows }: DataSheet): string {
  const noun = kind === 'staff-list' ? ['person', 'people'] : ['row', 'rows'];
  return `“${sheet}” (${thousands(rows)} ${noun[rows === 1 ? 0 : 1] ?? ''})`;
}

/**
 * Equality figures as lines for a person at a command line: each with its interval, test, counts and direction in
 * words, and what qualifies them once at the end.
 *
 * @param plans where the actions stand that name figures
 * @example figureLines('data.xlsx', figures, sheets)[0] // 'data.xlsx: 34 figures from “WRES data” (24 rows)'
 */
export function figureLines(
  file: string,
  figures: readonly Figure[],
  sheets: readonly DataSheet[],
  plans: readonly Pick<ReviewedPlan, 'actions'>[] = [],
): readonly string[] {
  const names = new Map(
    plans.flatMap(({ actions }) => actions.map((action) => [action.ref, nameOfAction(action)] as const)),
  );
  const nameOf = (ref: string): string => names.get(ref) ?? ref;
  const from = sheets.map(sheetWords).join(', ');
  if (figures.length === 0) return [`${file}: no figures yet; no counts are filled in on ${from}`];
  const cautions = [
    ...new Set(figures.flatMap(({ cautions: own }) => own.filter((caution) => !isOfOneFigure(caution)))),
  ];
  return [
    `${file}: ${figures.length} figure${figures.length === 1 ? '' : 's'} from ${from}`,
    ...figures.flatMap((figure) => linesOf(figure, nameOf)),
    ...(cautions.length === 0
      ? []
      : ['  What qualifies them:', ...cautions.map((caution) => `    ${caution}`)]),
  ];
}
