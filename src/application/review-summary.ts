import type { Finding } from '../domain/findings/finding';
import { severityOf } from '../domain/findings/finding-severity';
import { describeFinding } from '../domain/findings/finding-text.en-gb';
import { formatLongDate } from '../domain/calendar/format-date';
import { rowsInWords } from '../domain/report/action-lines';
import type { RatingStatus, ReviewedPlan } from '../domain/rag/rating';
import type { WorkbookReview } from './review-workbook';

const STATUS_WORDS: readonly (readonly [RatingStatus, string])[] = [
  ['overdue', 'overdue'],
  ['off-track', 'off track'],
  ['at-risk', 'at risk'],
  ['on-track', 'on track'],
  ['not-started', 'not started'],
  ['complete', 'complete'],
  ['closed', 'closed'],
  ['not-rated', 'not rated'],
];

/**
 * A review in a few lines, for a person at a command line.
 *
 * @example summaryLines('plan.xlsx', review)[0] // 'plan.xlsx, as at 30 June 2024'
 */
export function summaryLines(file: string, review: WorkbookReview): readonly string[] {
  return [
    `${file}, as at ${formatLongDate(review.asAt)}`,
    ...review.plans.flatMap(planLines),
    ...figuresLine(review),
    `  ${checksLine(review)}`,
  ];
}

function planLines({ plan, actions }: ReviewedPlan): readonly string[] {
  const counts = STATUS_WORDS.flatMap(([status, word]) => {
    const count = actions.filter(({ rating }) => rating.status === status).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return [
    `  ${plan.sheet} · ${counted(actions.length, 'action')} · ${rowsInWords(plan.headerRow + 1, plan.lastRow)}`,
    `    ${counts.join(', ')}`,
  ];
}

function figuresLine({ figures, dataSheets }: WorkbookReview): readonly string[] {
  if (dataSheets.length === 0) return [];
  const computed = figures.filter(({ value, statistic }) => value !== null || statistic === 'yes-no').length;
  const names = [...new Set(dataSheets.map(({ sheet }) => sheet))].join(', ');
  return [
    `  ${names} · ${counted(computed, 'equality figure')}, ${figures.length - computed} that cannot be computed`,
  ];
}

function checksLine({ findings }: WorkbookReview): string {
  if (findings.length === 0) return 'No checks: nothing to fix or confirm.';
  const todo = { fix: 0, confirm: 0, know: 0 };
  for (const finding of findings) todo[describeFinding(finding).todo] += 1;
  return `${counted(findings.length, 'check')}: ${todo.fix} to fix, ${todo.confirm} to confirm, ${todo.know} to know`;
}

/** The findings that stop something being read, rated or written, one line each. */
export function errorLines(review: WorkbookReview): readonly string[] {
  return review.findings
    .filter(isError)
    .map((finding) => `${placeOf(finding)}: ${describeFinding(finding).message}`);
}

/** Every finding as a line: where, what, and what would settle it. */
export function findingLines(review: WorkbookReview): readonly string[] {
  return review.findings.map(findingLine);
}

/** A finding as a line: where, what, and what would settle it. */
export function findingLine(finding: Finding): string {
  const { message, fix } = describeFinding(finding);
  return `${placeOf(finding)}: ${message} ${fix}`;
}

/** Whether a finding stops something being read, rated or computed. */
export function isError({ code }: Finding): boolean {
  return severityOf(code) === 'error';
}

function placeOf({ sheet, cell }: { readonly sheet: string | null; readonly cell: string | null }): string {
  if (sheet === null) return 'Workbook';
  return cell === null ? sheet : `${sheet} ${cell}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
