import type { Finding } from '../../findings/finding';
import type { Proportion } from '../statistics/proportion';
import type { Count } from '../workforce-data';
import { accept, checkCount, findAtCount, refuse, type Checked, type GroupSide } from './check-counts';

/** What one group answered: the percentage as given, and people where a base is given. */
export interface SurveyAnswer {
  readonly percent: Count;
  /** The count is percentage times base, and may be no whole number. */
  readonly people: Proportion | null;
  readonly base: Count | null;
  readonly findings: readonly Finding[];
}

/** Decimals of a number as it stands in a cell: 24.4 has one. */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** A trace of binary rounding, per person of the base. */
const TRACE = 1e-9;

/** Whether some whole number of people gives the percentage, rounded as it stands. */
function isOfWholePeople(percent: number, base: number): boolean {
  const people = (percent * base) / 100;
  const half = (0.5 * base) / 100 / 10 ** decimalsOf(percent) + TRACE * base;
  return Math.abs(people - Math.round(people)) <= half;
}

/**
 * A survey percentage of one group, between 0 and 100, with its base where there is one.
 *
 * @example checkAnswer({ value: 124, cells }, base, white).unavailable?.code // 'percentage-over-100'
 */
export function checkAnswer(
  percent: Count | null,
  base: Count | null,
  group: GroupSide,
): Checked<SurveyAnswer> {
  if (percent === null) return refuse('figure-missing', `“Survey %” is not given for ${group.label}.`);
  const { value } = percent;
  if (!Number.isFinite(value) || value < 0) {
    return refuse(
      'not-a-count',
      `“Survey %” of ${group.label} is ${String(value)}, which is no percentage.`,
      [
        findAtCount('count-unreadable', percent, {
          column: group.label,
          wanted: 'a percentage from 0 to 100',
        }),
      ],
    );
  }
  if (value > 100) {
    return refuse('percentage-over-100', `“Survey %” of ${group.label} is ${String(value)}, more than 100.`, [
      findAtCount('percentage-over-100', percent, { group: group.label }),
    ]);
  }
  if (base === null) return accept({ percent, people: null, base: null, findings: [] });
  const checked = checkCount(base, 'Survey base', group);
  if (checked.value === null) return checked;
  if (base.value === 0) {
    const code = group.side === 'reference' ? 'no-reference-base' : 'no-comparison-base';
    return refuse(code, `“Survey base” is 0 for ${group.label}: nobody answered.`);
  }
  const people = { count: (value * base.value) / 100, base: base.value };
  const findings = isOfWholePeople(value, base.value)
    ? []
    : [findAtCount('survey-count-not-whole', percent, people)];
  return accept({ percent, people, base, findings }, findings);
}

/**
 * The findings and the reason where percentages are fractions: all given are above 0 and at most 1, as no percentage of
 * these surveys is. Null when they are not.
 *
 * @example refuseFractions([{ percent: { value: 0.24, cells }, label: 'White' }])?.unavailable.code // 'fraction-for-percentage'
 */
export function refuseFractions(
  given: readonly { readonly percent: Count | null; readonly label: string }[],
): (Checked<never> & { readonly value: null }) | null {
  const percents = given.flatMap(({ percent, label }) => (percent === null ? [] : [{ percent, label }]));
  const values = percents.map(({ percent }) => percent.value);
  if (values.every((value) => value === 0) || values.some((value) => value < 0 || value > 1)) return null;
  const findings = percents
    .filter(({ percent }) => percent.value > 0)
    .map(({ percent, label }) =>
      findAtCount('fraction-for-percentage', percent, {
        group: label,
        likely: Number((percent.value * 100).toPrecision(10)),
      }),
    );
  const message = 'The percentages are all 1 or less: fractions, it seems, where 0 to 100 is wanted.';
  return { value: null, unavailable: { code: 'fraction-for-percentage', message }, findings };
}
