import { compareReportYears } from '../definitions/report-year';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import type { WorkforceData } from '../workforce-data';
import { chooseHidden, type PrintedCount } from './choose-hidden';
import { type Form, formKey } from './count-system';
import { type FigureOperands, printedOperands, traceFigure, valueOperands } from './figure-traces';
import { countOtherPeople, isSumOfBands } from './other-people';
import { isMeasuredOfFew } from './measured-people';
import { countPeople } from './people-counted';
import { isValueHidden } from './publish-counts';
import { publishFigure } from './publish-figure';
import type { PublishedFigure } from './published-figure';
import { suppressionRule, type SuppressionRule } from './suppression-rule';
import { CountTracer } from './trace-counts';
import { groundOf } from './what-is-known';

/** What may be published of a set of figures, and the figures marked by it. */
export interface SuppressedFigures {
  /** As given, in order, with `suppressed` set where the published version hides the value. */
  readonly figures: readonly Figure[];
  /** One for each figure, in the same order. */
  readonly published: readonly PublishedFigure[];
  readonly rule: SuppressionRule;
}

/** All counts that the figures would print, with the figures whose value needs each. */
function printedCounts(traced: readonly FigureOperands[]): readonly PrintedCount[] {
  const counts = new Map<string, { readonly form: Form; figures: number[] }>();
  traced.forEach((operands, figure) => {
    const bearing = new Set(valueOperands(operands));
    for (const operand of printedOperands(operands)) {
      for (const form of operand.kind === 'people' ? operand.trace : []) {
        const key = formKey(form);
        const count = counts.get(key) ?? { form, figures: [] };
        if (bearing.has(operand)) count.figures.push(figure);
        counts.set(key, count);
      }
    }
  });
  return [...counts.values()];
}

const UNTRACED: FigureOperands = {
  reference: { numerator: null, denominator: null },
  comparison: { numerator: null, denominator: null },
  notKnown: null,
  otherShare: null,
};

function seriesKey({ standard, id, breakdown, statistic }: Figure, year: string | null): string {
  return [standard, id, breakdown, statistic, year].join('|');
}

/**
 * What may be published of equality figures, so that nobody can work a small number out of it, whichever printed
 * numbers they put together: totals, percentages, ratios, last year's figures and both standards. The figures must
 * be those computed from the data given; a figure that cannot be traced to them is hidden whole.
 *
 * Which numbers are hidden is decided for all figures together, so all of them have to be given at once.
 *
 * @example suppressFigures(figures, data, policy).published[0]?.value // { kind: 'hidden', because: 'from-hidden' }
 */
export function suppressFigures(
  figures: readonly Figure[],
  data: WorkforceData,
  policy: EqualityPolicy,
): SuppressedFigures {
  const rule = suppressionRule(policy.suppression);
  const people = countPeople(data);
  const other = countOtherPeople(people, data);
  const tracer = new CountTracer(people, data);
  const traced = figures.map((figure) => traceFigure(tracer, figure));
  const hidden = chooseHidden(groundOf(people, other), printedCounts(traced), rule);
  const decision = { rule, hidden };
  const isOfFew = figures.map((figure) => isMeasuredOfFew(data, figure, rule));
  const isOwnHidden = figures.map(
    (figure, index) => (isOfFew[index] ?? true) || isValueHidden(figure, traced[index] ?? UNTRACED, decision),
  );
  // The needs of all bands add up those of each: less those that are printed it would give the hidden ones.
  const isAnyBandHidden = (year: string | null): boolean =>
    figures.some(
      (one, index) => one.statistic === 'model-employer' && one.year === year && isOwnHidden[index],
    );
  const isHidden = figures.map(
    (figure, index) => (isOwnHidden[index] ?? true) || (isSumOfBands(figure) && isAnyBandHidden(figure.year)),
  );
  const series = new Map(figures.map((figure, index) => [seriesKey(figure, figure.year), index]));
  const years = [...new Set(figures.map(({ year }) => year))]
    .filter((year) => year !== null)
    .sort(compareReportYears);
  /** The figure a change is or would be measured from: whether there is a change may tell that a count is 0. */
  const earlierOf = (figure: Figure): number | null => {
    const before = years.filter((year) => compareReportYears(year, figure.year) < 0);
    const last = figure.change?.fromYear ?? before.findLast((year) => series.has(seriesKey(figure, year)));
    return last === undefined ? null : (series.get(seriesKey(figure, last)) ?? -1);
  };
  const published = figures.map((figure, index) => {
    const earlier = earlierOf(figure);
    const standing = {
      isHidden: isHidden[index] ?? true,
      isOfFew: isOfFew[index] ?? true,
      isChangeHidden: earlier === null ? null : (isHidden[earlier] ?? true),
    };
    return publishFigure(figure, traced[index] ?? UNTRACED, standing, decision);
  });
  return {
    figures: figures.map((figure, index) => ({ ...figure, suppressed: isHidden[index] ?? true })),
    published,
    rule,
  };
}
