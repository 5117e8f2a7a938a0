import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import type { WorkforceData } from '../workforce-data';
import { chooseHidden, type PrintedCount } from './choose-hidden';
import { type Form, formKey } from './count-system';
import { type FigureOperands, printedOperands, traceFigure, valueOperands } from './figure-traces';
import { countOtherPeople } from './other-people';
import { isMeasuredOfFew } from './measured-people';
import { countPeople } from './people-counted';
import { type EarlierFigure, publishFigure } from './publish-figure';
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

/** All counts that the figures would print, with how many values each of them bears. */
function printedCounts(traced: readonly FigureOperands[]): readonly PrintedCount[] {
  const counts = new Map<string, { readonly form: Form; figures: number }>();
  for (const operands of traced) {
    const bearing = new Set(valueOperands(operands));
    for (const operand of printedOperands(operands)) {
      for (const form of operand.kind === 'people' ? operand.trace : []) {
        const key = formKey(form);
        const count = counts.get(key) ?? { form, figures: 0 };
        if (bearing.has(operand)) count.figures += 1;
        counts.set(key, count);
      }
    }
  }
  return [...counts.values()];
}

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
  const { equal } = countOtherPeople(people, data);
  const tracer = new CountTracer(people, data);
  const traced = figures.map((figure) => traceFigure(tracer, figure));
  const hidden = chooseHidden(groundOf(people, equal), printedCounts(traced), rule);
  const decision = { rule, hidden };
  const publish = (figure: Figure, index: number, earlier: EarlierFigure | null): PublishedFigure | null => {
    const operands = traced[index];
    return operands
      ? publishFigure(figure, operands, earlier, isMeasuredOfFew(data, figure, rule), decision)
      : null;
  };
  const isShown = new Map<string, boolean>();
  figures.forEach((figure, index) => {
    const isHidden = publish(figure, index, null)?.suppressed ?? true;
    isShown.set(seriesKey(figure, figure.year), !isHidden);
  });
  const years = [...new Set(figures.map(({ year }) => year))].sort();
  const earlierOf = (figure: Figure): EarlierFigure | null => {
    const before = years.filter((year) => year !== null && figure.year !== null && year < figure.year);
    const last =
      figure.change?.fromYear ?? before.reverse().find((year) => isShown.has(seriesKey(figure, year)));
    return last === undefined || last === null
      ? null
      : { isShown: isShown.get(seriesKey(figure, last)) ?? false };
  };
  const published = figures.flatMap((figure, index) => publish(figure, index, earlierOf(figure)) ?? []);
  return {
    figures: figures.map((figure, index) => ({
      ...figure,
      suppressed: published[index]?.suppressed ?? true,
    })),
    published,
    rule,
  };
}
