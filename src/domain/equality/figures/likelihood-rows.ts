import type { DefinedFigure } from '../definitions/define-figure';
import { reportYear } from '../definitions/report-year';
import type { EqualityPolicy } from '../equality-policy';
import type { Count } from '../workforce-data';
import { sumCounts } from './computed-figure';
import type { CountIndex, CountScope } from './count-index';
import { countNotKnown } from './not-known';
import type { LikelihoodRows } from './relative-likelihood';
import type { WorkforceReading } from './whole-workforce';

type Likelihood = DefinedFigure<'relative-likelihood'>;

/** How many years of cases the policy wants of a figure. */
function yearsOf({ standard, rule }: Likelihood, policy: EqualityPolicy): 1 | 2 {
  if (!rule.rolling) return 1;
  return standard === 'WRES' ? policy.indicator3Years : policy.metric3Years;
}

/** The same scope in the year before; null where the sheets have none. */
function yearBefore(scope: CountScope, index: CountIndex): CountScope | null {
  const year = reportYear(scope.year);
  if (year === null) return null;
  return (
    index.scopes.find(
      (other) =>
        other.standard === scope.standard &&
        other.id === scope.id &&
        other.breakdown.toLowerCase() === scope.breakdown.toLowerCase() &&
        reportYear(other.year) === year - 1,
    ) ?? null
  );
}

function add(first: Count | null, second: Count | null): Count | null {
  return first === null || second === null ? null : sumCounts([first, second]);
}

/** What the settings say of the cases counted. */
function caseRemarks({ standard, rule }: Likelihood, policy: EqualityPolicy): readonly string[] {
  if (!rule.rolling || standard !== 'WDES') return [];
  return policy.illHealthCases === 'left-out'
    ? ['Taken to leave out cases on grounds of ill health (a setting; not confirmed).']
    : ['Taken to hold cases on grounds of ill health too (a setting; not confirmed).'];
}

/**
 * The rows a relative likelihood is computed from. Where the policy takes the mean of two years, cases of both are set
 * against twice the headcount of the later; where no headcount of its own is given, it is that of the staff in post.
 *
 * @param whole the workforce of that year
 * @source mean of two years: not confirmed, so that it is a setting
 */
export function likelihoodRows(
  definition: Likelihood,
  scope: CountScope,
  index: CountIndex,
  whole: () => WorkforceReading,
  policy: EqualityPolicy,
): LikelihoodRows {
  const { rule } = definition;
  const own = index.find(scope, rule.base);
  const { workforce, isSound } = whole();
  const borrowed =
    own === null && rule.base === 'Headcount' && scope.breakdown === 'All' && isSound ? workforce : null;
  const base = own ?? borrowed;
  const outcome = index.find(scope, rule.outcome);
  const notKnown = countNotKnown(base);
  const remarks = [
    ...(borrowed === null
      ? []
      : ['The headcount is that of the staff in post, as no row of its own is given.']),
    ...caseRemarks(definition, policy),
  ];
  if (yearsOf(definition, policy) === 1) {
    const period = rule.rolling ? ['Cases of one year (a setting; older reports took the mean of two).'] : [];
    return { base, outcome, notKnown, remarks: [...remarks, ...period] };
  }
  const before = yearBefore(scope, index);
  const earlier = before === null ? null : index.find(before, rule.outcome);
  return {
    base: base && {
      reference: add(base.reference, base.reference),
      comparison: add(base.comparison, base.comparison),
    },
    notKnown,
    outcome: {
      reference: add(outcome?.reference ?? null, earlier?.reference ?? null),
      comparison: add(outcome?.comparison ?? null, earlier?.comparison ?? null),
    },
    remarks: [
      ...remarks,
      earlier === null
        ? 'The mean of two years is set, and the cases of the year before are not given.'
        : 'Cases are the mean of two years: those of both, over twice the headcount (a setting; not confirmed).',
    ],
  };
}
