import type { SheetSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import type { PlanField } from '../../../src/domain/plan/plan';

/** What the reading of an action must give back; what is undefined stands in no column of the sheet. */
export interface ExpectedAction {
  readonly rows: readonly [number, number];
  readonly action: string;
  /** Every deadline, earliest first. */
  readonly due: readonly string[];
  readonly leads?: readonly string[];
  readonly stated?: string | null;
  readonly section?: readonly string[];
  readonly ref?: string | null;
  readonly committees?: readonly string[];
  readonly indicators?: readonly string[];
  readonly progress?: string;
  readonly start?: string | null;
  readonly completed?: string | null;
  readonly milestones?: number;
}

/** What must be read of one plan. */
export interface ExpectedPlan {
  readonly layout: 'table' | 'form';
  /** The rows of its headings. */
  readonly headerRows: readonly [number, number];
  /** The last row of the plan, and its first and last column. */
  readonly lastRow: number;
  readonly span: readonly [number, number];
  readonly columns: Readonly<Partial<Record<PlanField, number>>>;
  readonly actions: readonly ExpectedAction[];
}

/** A sheet laid out, what must be read from it, and the kinds of layout that it shows. */
export interface LaidOut {
  readonly sheet: SheetSnapshot;
  readonly plans: readonly ExpectedPlan[];
  readonly kinds: readonly string[];
}
