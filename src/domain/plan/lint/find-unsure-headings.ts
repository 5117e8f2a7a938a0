import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { Plan } from '../plan';

/**
 * That a row was taken for the headings without being known as such, to be confirmed by a person.
 *
 * @example findUnsureHeadings(plan)[0]?.code // 'headings-unsure'
 */
export function findUnsureHeadings(plan: Plan): readonly Finding[] {
  const { sheet, headings, headerRow, firstColumn, columnReadings } = plan;
  if (headings.sureness !== 'please-check') return [];
  const raw = columnReadings
    .map(({ heading }) => heading)
    .filter((heading) => heading !== '')
    .join(' | ');
  const place = { row: headerRow, column: firstColumn };
  return [makeFinding('headings-unsure', sheet, place, raw, { row: headerRow, why: headings.why })];
}
