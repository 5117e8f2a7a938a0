import { columnLetters, formatAddress } from '../domain/grid/address';
import type { Measure, Plan, PlanPeriod } from '../domain/plan/plan';
import type { RagKeyEntry, ReviewedAction, ReviewedPlan } from '../domain/rag/rating';
import { dueJson } from './due-json';
import { figureJson } from './figures-json';
import { findingJson } from './finding-json';
import type { WorkbookReview } from './review-workbook';

/** The version of the JSON shapes that scripts may rely on. */
const SCHEMA = 1;

/**
 * A review as the JSON document scripts rely on: dates as `YYYY-MM-DD`, columns as letters, rows from 1.
 *
 * @param file the file's name, as given
 * @example reviewJson('plan.xlsx', review).plans[0]?.headerRow // 5
 */
export function reviewJson(file: string, review: WorkbookReview) {
  return {
    schema: SCHEMA,
    file,
    asAt: review.asAt.toString(),
    plans: review.plans.map(planJson),
    figures: review.figures.map(figureJson),
    lookedAt: review.lookedAt,
    findings: review.findings.map(findingJson),
  };
}

function planJson({ plan, ragKey, actions }: ReviewedPlan) {
  return {
    sheet: plan.sheet,
    title: plan.title,
    layout: plan.layout,
    headerRow: plan.layout === 'form' ? null : plan.headerRow,
    headings: plan.headings,
    repeatedHeaderRows: plan.repeatedHeaderRows,
    columns: columnsJson(plan),
    columnReadings: plan.columnReadings.map(({ column, ...reading }) => ({
      column: columnLetters(column),
      ...reading,
    })),
    period: plan.period && periodJson(plan.period),
    ragKey: ragKey.map(keyJson),
    actions: actions.map(actionJson),
  };
}

/** The sheet is told where the period is not from the plan's own. */
function periodJson({ start, end, from }: PlanPeriod) {
  return { start: start.toString(), end: end.toString(), ...(from === undefined ? {} : { sheet: from }) };
}

/** One letter for a field in one column, a list of letters where it is spread over several. */
function columnsJson(plan: Plan): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(plan.columns).map(([field, columns]) => {
      const letters = columns.map(columnLetters);
      return [field, letters.length === 1 ? (letters[0] ?? '') : letters];
    }),
  );
}

function keyJson({ label, meaning, status, from }: RagKeyEntry) {
  return { label, meaning, status, from: formatAddress(from), ...(from.sheet ? { sheet: from.sheet } : {}) };
}

function actionJson({ ref, action, stated, rating, nextDue, daysToDue, findings }: ReviewedAction) {
  return {
    ref,
    ownRef: action.ownRef,
    rows: action.rows,
    section: action.section,
    action: action.action,
    due: dueJson(action.due),
    rag: stated,
    leads: action.leads,
    committees: action.committees,
    indicators: action.indicators,
    milestones: action.milestones.map(({ text, due, done }) => ({
      text,
      due: due?.toString() ?? null,
      done,
    })),
    measures: action.measures.map(measureJson),
    rating: { status: rating.status, rag: rating.rag, rule: rating.rule, why: rating.why },
    nextDue: nextDue?.toString() ?? null,
    daysToDue,
    findings: findings.map(({ code }) => code),
  };
}

function measureJson({ indicator, current, target, unit, better, gap, text }: Measure) {
  return { indicator, current, target, unit, better, gap, text };
}
