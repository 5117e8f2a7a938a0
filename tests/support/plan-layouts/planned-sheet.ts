import fc from 'fast-check';
import { planLayout, type PlanLayout } from './layout-choices';
import { plannedActions, type PlannedAction } from './planned-action';

/** A plan as data and the way it is laid out. */
export interface PlannedPlan {
  readonly actions: readonly PlannedAction[];
  readonly layout: PlanLayout;
}

/** What a sheet is like as a whole. */
export const SHEET_SHAPES = [
  'table',
  'two tables below one another',
  'two tables side by side',
  'form',
  'transposed',
  'marks under dates',
  'actions under dates',
] as const;
export type SheetShape = (typeof SHEET_SHAPES)[number];

/** One or two plans and the shape of the sheet they stand on. */
export interface PlannedSheet {
  readonly shape: SheetShape;
  readonly plans: readonly [PlannedPlan, PlannedPlan];
  /** How the second plan stands apart from the first. */
  readonly apart: 'by its title' | 'by its headings';
}

const FIRST_OF_SECOND = 60;

function plannedPlan(from: number): fc.Arbitrary<PlannedPlan> {
  return fc.record({ actions: plannedActions(from), layout: planLayout });
}

const plans = fc.tuple(plannedPlan(0), plannedPlan(FIRST_OF_SECOND));
const apart = fc.constantFrom<PlannedSheet['apart']>('by its title', 'by its headings');

/** Single tables, in every way there is to lay one out. */
export const plannedTable: fc.Arbitrary<PlannedSheet> = fc.record({
  shape: fc.constant<SheetShape>('table'),
  plans,
  apart,
});

const TABLES = 12;

/** Sheets of every shape; most are single tables. */
export const plannedSheet: fc.Arbitrary<PlannedSheet> = fc.record({
  shape: fc.oneof(
    { weight: TABLES, arbitrary: fc.constant<SheetShape>('table') },
    { weight: SHEET_SHAPES.length, arbitrary: fc.constantFrom(...SHEET_SHAPES) },
  ),
  plans,
  apart,
});
