import type { EqualityPolicy } from '../equality-policy';
import type { Figure, FigureGroup } from '../figure';
import type { Count } from '../workforce-data';
import { accept, checkBoth, checkCount, refuse, type Checked, type GroupSide } from './check-counts';
import { makeGroup, sumCounts } from './computed-figure';
import { countNotKnown } from './not-known';

/** Heads of both groups and of those whose status is not known. */
export interface Heads {
  readonly reference: Count | null;
  readonly comparison: Count | null;
  readonly notKnown: Count | null;
  readonly notKnownUnread?: string | undefined;
}

/** The comparison group's share of some staff, by the denominator of the policy and by the other one. */
export interface StaffShare {
  readonly numerator: Count;
  readonly denominator: Count;
  readonly referenceCount: Count;
  readonly otherShare: Figure['otherShare'];
  readonly notKnown: Figure['notKnown'];
}

/** What the two denominators in use are called. */
export const SHARE_OF: Readonly<Record<EqualityPolicy['shareOf'], string>> = {
  'all-staff': 'all staff',
  'known-status': 'staff of known status',
};

/** Said where the number of those not known is blank: both denominators are one then. */
export const NOT_KNOWN_MISSING =
  'How many are of unknown status is not given, so they are in no denominator.';

/**
 * The share of the comparison group among heads. Without an answer when a count of either group is missing or cannot be,
 * or nobody is counted.
 *
 * @param name what is counted: `Headcount`
 * @example shareOfStaff(heads, 'Headcount', labels, DEFAULT_EQUALITY_POLICY).value?.denominator.value // 3029
 */
export function shareOfStaff(
  heads: Heads,
  name: string,
  labels: Readonly<Record<GroupSide['side'], string>>,
  { shareOf }: EqualityPolicy,
): Checked<StaffShare> {
  const both = checkBoth(
    checkCount(heads.reference, name, { label: labels.reference }),
    checkCount(heads.comparison, name, { label: labels.comparison }),
  );
  const unknown =
    heads.notKnown === null ? accept(null) : checkCount(heads.notKnown, name, { label: 'Not known' });
  const findings = [...both.findings, ...unknown.findings];
  if (both.unavailable !== null) return { ...both, findings };
  if (unknown.unavailable !== null) return { ...unknown, findings };
  if (heads.notKnownUnread !== undefined && shareOf === 'all-staff') {
    const message = `The number of those not known is given as “${heads.notKnownUnread}”, which is no number, so no share of everyone can be had.`;
    return refuse('not-a-count', message, findings);
  }
  const [reference, comparison] = both.value;
  const known = sumCounts([reference, comparison]);
  const all = unknown.value === null ? known : sumCounts([reference, comparison, unknown.value]);
  const [used, other] = shareOf === 'all-staff' ? [all, known] : [known, all];
  if (used.value === 0) return refuse('no-comparison-base', `“${name}” counts nobody.`, findings);
  const otherOf = SHARE_OF[shareOf === 'all-staff' ? 'known-status' : 'all-staff'];
  const otherShare =
    unknown.value === null || other.value === 0
      ? null
      : {
          of: otherOf,
          numerator: comparison.value,
          denominator: other.value,
          rate: comparison.value / other.value,
        };
  return accept(
    {
      numerator: comparison,
      denominator: used,
      referenceCount: reference,
      otherShare,
      notKnown: countNotKnown(heads),
    },
    findings,
  );
}

/** A share as a figure's group. */
export function shareGroup(label: string, share: StaffShare | null): FigureGroup {
  return makeGroup(label, share?.numerator ?? null, share?.denominator ?? null);
}

/** A share as a percentage, by one division of whole numbers. */
export function sharePercent({ numerator, denominator }: StaffShare): number {
  return (100 * numerator.value) / denominator.value;
}
