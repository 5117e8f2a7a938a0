import { formatLongDate } from '../domain/calendar/format-date';
import { columnLetters } from '../domain/grid/address';
import type { ColumnReading, PlanPeriod } from '../domain/plan/plan';
import type { RagKeyEntry, ReviewedPlan } from '../domain/rag/rating';
import { FIELD_WORDS, KEY_WORDS } from '../domain/settings/setting-words';

function columnWords({ column, heading, field, sureness }: ColumnReading): string {
  const words = field === null ? 'not read' : FIELD_WORDS[field];
  const doubt = sureness === 'please-check' ? ', please check' : '';
  return `    ${columnLetters(column)} “${heading}”: ${words}${doubt}`;
}

function periodWords(period: PlanPeriod | null): string {
  return period === null
    ? 'none found in its title'
    : `${formatLongDate(period.start)} to ${formatLongDate(period.end)}`;
}

function keyWords(key: readonly RagKeyEntry[]): string {
  if (key.length === 0) return 'none found';
  return key
    .map(({ label, meaning, status }) => `${label} = ${meaning} (${KEY_WORDS[status].toLowerCase()})`)
    .join('; ');
}

/**
 * What was recognised of a plan, for a person at a command line: its title, its period, its key and what each column
 * was taken for.
 *
 * @example recognitionLines(plan)[1] // '    Title: EDI improvement plan 2024-27'
 */
export function recognitionLines({ plan, ragKey }: ReviewedPlan): readonly string[] {
  return [
    `  “${plan.sheet}”: headings in row ${plan.headerRow}`,
    `    Title: ${plan.title ?? 'none found'}`,
    `    Period: ${periodWords(plan.period)}`,
    `    RAG key: ${keyWords(ragKey)}`,
    ...plan.columnReadings.filter(({ heading }) => heading !== '').map(columnWords),
  ];
}
