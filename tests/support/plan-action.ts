import { Temporal } from 'temporal-polyfill';
import type { DueDate } from '../../src/domain/due-date/due-date';
import type { Plan, PlanAction, StatedMark } from '../../src/domain/plan/plan';

/** A day from `2024-06-30`. */
export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

const SILENT: DueDate = {
  text: '',
  kind: 'none',
  first: null,
  deadlines: [],
  start: null,
  recurrence: null,
  next: null,
  candidates: [],
};

/** A due date as a reader of phrases would answer it: one deadline or several, and what differs. */
export function due(dates: string | readonly string[] | null, rest: Partial<DueDate> = {}): DueDate {
  const deadlines = [dates ?? []].flat().map((iso) => ({ date: day(iso), what: null }));
  const kind = deadlines.length === 0 ? 'none' : deadlines.length === 1 ? 'date' : 'multiple';
  return { ...SILENT, kind, first: deadlines[0]?.date ?? null, deadlines, ...rest };
}

/** What a status cell holds; by default a text in G9. */
export function mark(text: string, rest: Partial<StatedMark> = {}): StatedMark {
  return { text, fill: null, heading: null, cell: { row: 9, column: 7 }, ...rest };
}

/** An action in row 9 without any dates or status, and what differs. */
export function planAction(rest: Partial<PlanAction> = {}): PlanAction {
  return {
    ownRef: null,
    rows: [9, 9],
    section: [],
    action: 'Train interview panels',
    due: SILENT,
    start: null,
    stated: null,
    leads: [],
    committees: [],
    indicators: [],
    milestones: [],
    measures: [],
    progress: '',
    places: { action: { row: 9, column: 3 }, due: { row: 9, column: 5 }, rag: { row: 9, column: 7 } },
    findings: [],
    ...rest,
  };
}

/** A plan on the sheet "Plan" with headings in row 8, a status column G, and what differs. */
export function plan(rest: Partial<Plan> = {}): Plan {
  const actions = rest.actions ?? [planAction()];
  return {
    sheet: 'Plan',
    layout: 'table',
    title: null,
    headerRow: 8,
    headerTop: 8,
    headings: { sureness: 'sure', why: '5 of 5 headings are known ones' },
    repeatedHeaderRows: [],
    lastRow: Math.max(9, ...actions.map(({ rows }) => rows[1])),
    firstColumn: 1,
    lastColumn: 7,
    columns: { action: [3], due: [5], rag: [7] },
    columnReadings: [],
    period: null,
    tableName: null,
    findings: [],
    ...rest,
    actions,
  };
}
