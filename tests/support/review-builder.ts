import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../../src/domain/findings/finding';
import type { WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { Measure, Plan, PlanAction } from '../../src/domain/plan/plan';
import { STANDARD_LOOKS } from '../../src/domain/rag/rag-policy';
import type { RatingStatus, ReviewedAction, ReviewedPlan } from '../../src/domain/rag/rating';
import { buildSheet, buildWorkbook, type GridValue, type SheetOptions } from './sheet-builder';

/** One action of an invented plan; a line with `section` alone is a section row. */
export interface ActionOutline {
  readonly section?: string;
  readonly action?: string;
  readonly ownRef?: string;
  readonly leads?: readonly string[];
  readonly committees?: readonly string[];
  readonly status?: RatingStatus;
  readonly due?: string;
  readonly why?: string;
  readonly measures?: readonly Measure[];
  readonly findings?: readonly Finding[];
}

export const AS_AT = Temporal.PlainDate.from('2024-06-30');
const HEADER_ROW = 3;

/** A plan of three columns on a sheet, with its reading and rating as a review would give them. */
export interface BuiltReview {
  readonly snapshot: WorkbookSnapshot;
  readonly plans: readonly ReviewedPlan[];
  readonly findings: readonly Finding[];
  readonly asAt: Temporal.PlainDate;
}

/** The rows of the sheet: title, gap, headings, then one line each. */
export function planGrid(lines: readonly ActionOutline[]): GridValue[][] {
  return [
    ['Inclusion plan 2023 to 2026'],
    [],
    ['Action', 'Lead', 'Due date'],
    ...lines.map((line): GridValue[] =>
      line.action === undefined
        ? [line.section ?? null]
        : [line.action, (line.leads ?? []).join(', '), line.due ?? ''],
    ),
  ];
}

function buildAction(line: ActionOutline, row: number, section: readonly string[]): PlanAction {
  const due = line.due === undefined ? null : Temporal.PlainDate.from(line.due);
  return {
    ownRef: line.ownRef ?? null,
    rows: [row, row],
    section,
    action: line.action ?? '',
    due: {
      text: line.due ?? '',
      kind: due ? 'date' : 'none',
      first: due,
      deadlines: due ? [{ date: due, what: null }] : [],
      start: null,
      recurrence: null,
      next: null,
      candidates: [],
    },
    start: null,
    stated: null,
    leads: (line.leads ?? []).map((name) => ({ name, type: 'role' })),
    committees: line.committees ?? [],
    indicators: [],
    milestones: [],
    measures: line.measures ?? [],
    progress: '',
    places: { action: { row, column: 1 }, lead: { row, column: 2 }, due: { row, column: 3 } },
    findings: line.findings ?? [],
  };
}

function rateAsOutlined(line: ActionOutline, action: PlanAction, ref: string): ReviewedAction {
  const status = line.status ?? 'on-track';
  const { letter, word, fill, textColour } = STANDARD_LOOKS[status];
  const due = action.due.first;
  return {
    ref,
    action,
    stated: null,
    rating: {
      status,
      rag: word,
      letter,
      fill,
      textColour,
      rule: 'as-outlined',
      why: line.why ?? 'As outlined.',
    },
    nextDue: due,
    daysToDue: due ? AS_AT.until(due, { largestUnit: 'day' }).days : null,
    findings: action.findings,
  };
}

/** The reviewed plan that stands in some rows of a sheet; refs are given by `refOf`, or in order. */
export function outlinedPlan(
  lines: readonly ActionOutline[],
  { sheet = 'Plan', headerRow = HEADER_ROW, firstRef = 1, refs = new Map<number, string>() } = {},
): ReviewedPlan {
  let section: readonly string[] = [];
  let number = firstRef;
  const actions: ReviewedAction[] = [];
  lines.forEach((line, index) => {
    const row = headerRow + 1 + index;
    if (line.action === undefined) {
      section = line.section === undefined ? section : [line.section];
      return;
    }
    const action = buildAction(line, row, section);
    const ref = refs.get(row) ?? `A-${String(number).padStart(3, '0')}`;
    number += 1;
    actions.push(rateAsOutlined(line, action, ref));
  });
  const plan: Plan = {
    sheet,
    layout: 'table',
    title: 'Inclusion plan 2023 to 2026',
    headerRow,
    headerTop: headerRow,
    headings: { sureness: 'sure', why: '5 of 5 headings are known ones' },
    repeatedHeaderRows: [],
    lastRow: actions.at(-1)?.action.rows[1] ?? headerRow,
    firstColumn: 1,
    lastColumn: 3,
    columns: { action: [1], lead: [2], due: [3] },
    columnReadings: [],
    period: null,
    tableName: null,
    actions: actions.map(({ action }) => action),
    findings: [],
  };
  return { plan, ragKey: [], actions };
}

/** A workbook with one plan, and its review. */
export function buildReview(lines: readonly ActionOutline[], options: SheetOptions = {}): BuiltReview {
  const sheet = buildSheet(planGrid(lines), options);
  const reviewed = outlinedPlan(lines, { sheet: sheet.name });
  return {
    snapshot: buildWorkbook(sheet),
    plans: [reviewed],
    findings: reviewed.actions.flatMap(({ findings }) => findings),
    asAt: AS_AT,
  };
}
