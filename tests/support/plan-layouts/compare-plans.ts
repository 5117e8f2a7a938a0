import type { Plan, PlanAction, PlanField } from '../../../src/domain/plan/plan';
import type { ExpectedAction, ExpectedPlan } from './expected-plan';

/** One thing that was read otherwise than it was laid out. */
export interface Mismatch {
  readonly what: 'plan' | 'headings' | 'column' | 'actions' | keyof ExpectedAction;
  /** Where it stands: the rows, and the column where there is one. */
  readonly rows: readonly [number, number];
  readonly column: number | null;
  readonly wanted: unknown;
  readonly read: unknown;
}

const FIELD_OF: Readonly<Partial<Record<keyof ExpectedAction, PlanField>>> = {
  action: 'action',
  due: 'due',
  leads: 'lead',
  stated: 'rag',
  section: 'section',
  ref: 'ref',
  committees: 'governance',
  indicators: 'metric',
  progress: 'progress',
  start: 'start',
  completed: 'completed',
  milestones: 'milestone',
};

/** What was read of an action, in the words it is expected in. */
function readBack(action: PlanAction, wanted: ExpectedAction): ExpectedAction {
  const { rows, due, stated, section, ownRef } = action;
  return {
    rows,
    action: action.action,
    due: [...new Set(due.deadlines.map(({ date }) => date.toString()))].sort(),
    leads: action.leads.map(({ name }) => name),
    stated: stated && (stated.heading ?? (stated.text || stated.fill)),
    section: wanted.section ? section.slice(-wanted.section.length) : section,
    ref: ownRef,
    committees: action.committees,
    indicators: action.indicators,
    progress: action.progress,
    start: action.start?.toString() ?? null,
    completed: action.completed?.toString() ?? null,
    milestones: action.milestones.length,
  };
}

function compareAction(
  wanted: ExpectedAction,
  action: PlanAction,
  columns: ExpectedPlan['columns'],
): Mismatch[] {
  const read = readBack(action, wanted);
  const rows = [action.rows[0], Math.max(wanted.rows[1], action.rows[1])] as const;
  return (Object.keys(wanted) as (keyof ExpectedAction)[]).flatMap((what) => {
    if (JSON.stringify(wanted[what]) === JSON.stringify(read[what])) return [];
    const column = columns[FIELD_OF[what] ?? 'action'] ?? null;
    return [{ what, rows, column, wanted: wanted[what], read: read[what] }];
  });
}

/**
 * Actions matched by the row they begin on, so that one too many or too few is told as such; of several on a row, by
 * their words.
 */
function compareActions(wanted: ExpectedPlan, plan: Plan): Mismatch[] {
  const left = new Set(plan.actions);
  const take = ({ rows, action }: ExpectedAction): PlanAction | undefined => {
    const onRow = [...left].filter((read) => read.rows[0] === rows[0]);
    const found = onRow.find((read) => read.action === action) ?? onRow[0];
    if (found) left.delete(found);
    return found;
  };
  const column = wanted.columns.action ?? null;
  const found = wanted.actions.flatMap((action): Mismatch[] => {
    const read = take(action);
    if (read) return compareAction(action, read, wanted.columns);
    return [{ what: 'actions', rows: action.rows, column, wanted: action.action, read: null }];
  });
  const extra = [...left].map(({ rows, action }): Mismatch => ({
    what: 'actions',
    rows,
    column,
    wanted: null,
    read: action,
  }));
  return [...found, ...extra];
}

function compareColumns({ columns, headerRows }: ExpectedPlan, plan: Plan): Mismatch[] {
  return Object.entries(columns).flatMap(([field, column]) => {
    const read = plan.columns[field as PlanField] ?? [];
    return read.includes(column)
      ? []
      : [{ what: 'column' as const, rows: headerRows, column, wanted: field, read }];
  });
}

function comparePlan(wanted: ExpectedPlan, plan: Plan): Mismatch[] {
  const [top, bottom] = wanted.headerRows;
  const isHeaded = plan.headerRow >= top && plan.headerRow <= bottom;
  const headings: Mismatch[] = isHeaded
    ? []
    : [
        {
          what: 'headings',
          rows: wanted.headerRows,
          column: null,
          wanted: wanted.headerRows,
          read: plan.headerRow,
        },
      ];
  const columns = wanted.layout === 'form' ? [] : compareColumns(wanted, plan);
  return [...headings, ...columns, ...compareActions(wanted, plan)];
}

function overlaps(wanted: ExpectedPlan, plan: Plan): boolean {
  const isAcross = plan.firstColumn <= wanted.span[1] && plan.lastColumn >= wanted.span[0];
  return isAcross && plan.headerTop <= wanted.lastRow && plan.lastRow >= wanted.headerRows[0];
}

/** Plans read from the same headings and the same first column, a period each, are one plan as it was laid out. */
function uniteByPeriod(read: readonly Plan[]): readonly Plan[] {
  const united = new Map<string, Plan>();
  for (const plan of read) {
    const place = `${String(plan.headerRow)} ${String(plan.firstColumn)}`;
    const before = united.get(place);
    const whole = before && {
      ...before,
      lastRow: Math.max(before.lastRow, plan.lastRow),
      lastColumn: Math.max(before.lastColumn, plan.lastColumn),
      actions: [...before.actions, ...plan.actions],
    };
    united.set(place, whole ?? plan);
  }
  return [...united.values()];
}

/**
 * Everything that was read otherwise than it was laid out; empty where the reading equals the data.
 *
 * @example comparePlans(laid.plans, plans) // []
 */
export function comparePlans(wanted: readonly ExpectedPlan[], read: readonly Plan[]): readonly Mismatch[] {
  const left = new Set(uniteByPeriod(read));
  const mismatches = wanted.flatMap((one): readonly Mismatch[] => {
    const plan = [...left].find((candidate) => overlaps(one, candidate));
    if (!plan) {
      const rows = [one.headerRows[0], one.lastRow] as const;
      return [{ what: 'plan', rows, column: null, wanted: one.span, read: null }];
    }
    left.delete(plan);
    return comparePlan(one, plan);
  });
  const extra = [...left].map(({ headerRow, lastRow, firstColumn }): Mismatch => {
    return { what: 'plan', rows: [headerRow, lastRow], column: firstColumn, wanted: null, read: headerRow };
  });
  return [...mismatches, ...extra];
}
