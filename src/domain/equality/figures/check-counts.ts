import type { Finding } from '../../findings/finding';
import type { FindingDetails } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { Unavailable } from '../figure';
import type { Proportion } from '../statistics/proportion';
import type { Count } from '../workforce-data';

/** Which of the two groups a count is of, and what to call it. */
export interface GroupSide {
  readonly side: 'reference' | 'comparison';
  readonly label: string;
}

/** A value fit to compute with, or why there is none and what was found. */
export type Checked<T> =
  | { readonly value: T; readonly unavailable: null; readonly findings: readonly Finding[] }
  | { readonly value: null; readonly unavailable: Unavailable; readonly findings: readonly Finding[] };

/**
 * No value, and why.
 *
 * @example refuse('figure-missing', '“Appointed” is not given for BME.').value // null
 */
export function refuse(
  code: Unavailable['code'],
  message: string,
  findings: readonly Finding[] = [],
): Checked<never> {
  return { value: null, unavailable: { code, message }, findings };
}

/**
 * A value fit to compute with.
 *
 * @example accept(12).unavailable // null
 */
export function accept<T>(value: T, findings: readonly Finding[] = []): Checked<T> {
  return { value, unavailable: null, findings };
}

type CountFindingCode =
  | 'count-unreadable'
  | 'count-exceeds-base'
  | 'percentage-over-100'
  | 'fraction-for-percentage'
  | 'survey-count-not-whole'
  | 'own-answer-differs';

/** A finding at the first cell of a count; one counted out of a staff list stands in no cell. */
export function findAtCount<Code extends CountFindingCode>(
  code: Code,
  { value, cells }: Count,
  detail: FindingDetails[Code],
): Finding {
  const place = cells[0];
  return place === undefined
    ? ({ code, sheet: null, cell: null, raw: String(value), detail } as Finding)
    : makeFinding(code, place.sheet, place, String(value), detail);
}

/**
 * A count of people: whole and not below zero.
 *
 * @param name what the sheet calls it: `Appointed`
 */
export function checkCount(
  count: Count | null,
  name: string,
  { label }: Pick<GroupSide, 'label'>,
): Checked<Count> {
  if (count === null) return refuse('figure-missing', `“${name}” is not given for ${label}.`);
  if (Number.isSafeInteger(count.value) && count.value >= 0) return accept(count);
  return refuse('not-a-count', `“${name}” of ${label} is ${String(count.value)}, which counts no people.`, [
    findAtCount('count-unreadable', count, { column: label, wanted: 'a whole number' }),
  ]);
}

/**
 * So many of so many of one group, both whole, the base above zero and not below the count.
 *
 * @example checkProportion(null, base, names, white).unavailable?.code // 'figure-missing'
 */
export function checkProportion(
  outcome: Count | null,
  base: Count | null,
  names: { readonly outcome: string; readonly base: string },
  group: GroupSide,
): Checked<Proportion> {
  const checkedBase = checkCount(base, names.base, group);
  const checkedOutcome = checkCount(outcome, names.outcome, group);
  const findings = [...checkedBase.findings, ...checkedOutcome.findings];
  if (checkedBase.value === null) return { ...checkedBase, findings };
  if (checkedOutcome.value === null) return { ...checkedOutcome, findings };
  const [count, of] = [checkedOutcome.value.value, checkedBase.value.value];
  if (count > of) {
    const message = `“${names.outcome}” of ${group.label} is ${String(count)}, more than the ${String(of)} it is taken from.`;
    const detail = { count, base: of, group: group.label };
    return refuse('count-exceeds-base', message, [
      findAtCount('count-exceeds-base', checkedOutcome.value, detail),
    ]);
  }
  if (of === 0) {
    const code = group.side === 'reference' ? 'no-reference-base' : 'no-comparison-base';
    return refuse(code, `“${names.base}” is 0 for ${group.label}: there is nobody to take a rate of.`);
  }
  return accept({ count, base: of });
}

/** Two groups checked together: all their findings, and the first reason why there is no number. */
export function checkBoth<T>(first: Checked<T>, second: Checked<T>): Checked<readonly [T, T]> {
  const findings = [...first.findings, ...second.findings];
  if (first.unavailable !== null) return { ...first, findings };
  if (second.unavailable !== null) return { ...second, findings };
  return accept([first.value, second.value], findings);
}
