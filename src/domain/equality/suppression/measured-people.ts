import type { Figure } from '../figure';
import type { Count, WorkforceData } from '../workforce-data';
import type { SuppressionRule } from './suppression-rule';

type Groups = { readonly reference: Count | null; readonly comparison: Count | null };

function fewest(rows: readonly Groups[]): number {
  const people = (group: keyof Groups): number =>
    rows.reduce((sum, row) => sum + (row[group]?.value ?? Infinity), 0);
  return Math.min(people('reference'), people('comparison'));
}

/** The quarters of the staff a pay figure is about. */
function quarters({ pay }: WorkforceData, { year, id, breakdown, subject }: Figure): readonly Groups[] {
  return pay.filter(
    (row) =>
      row.measure.endsWith('headcount') &&
      row.year === year &&
      [breakdown, id, subject].some((text) => text.toLowerCase().includes(row.characteristic.toLowerCase())),
  );
}

/** Those who answered the questions a score is made of. */
function answers({ counts }: WorkforceData, { standard, id, breakdown, year }: Figure): readonly Groups[] {
  return counts.filter(
    (row) =>
      row.measure === 'Survey base' &&
      row.standard === standard &&
      row.id === id &&
      row.breakdown === breakdown &&
      row.year === year,
  );
}

/**
 * Whether pay or a score is that of so few people that it would be told of them. Not so where how many they are is
 * not given: the number itself counts nobody.
 */
export function isMeasuredOfFew(
  data: WorkforceData,
  figure: Figure,
  { threshold }: SuppressionRule,
): boolean {
  if (figure.statistic === 'pay-gap') {
    const rows = quarters(data, figure);
    return rows.length > 0 && fewest(rows) < threshold;
  }
  if (figure.statistic !== 'score') return false;
  return answers(data, figure).some((row) => fewest([row]) < threshold);
}
