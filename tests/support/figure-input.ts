import { DEFAULT_EQUALITY_POLICY } from '../../src/domain/equality/equality-policy';
import { actionLines } from '../../src/domain/report/action-lines';
import { ACTIONS_SHEET, actionsTable } from '../../src/domain/report/actions-sheet';
import type { FigureSheetInput } from '../../src/domain/report/equality/figure-sheet-input';
import { STATUS_COLUMNS } from '../../src/domain/report/status-columns';
import type { FigureBuilder } from './figure-builder';
import { AS_AT, outlinedPlan } from './review-builder';

const PLACE = {
  marker: 'status.1',
  columns: STATUS_COLUMNS.map((_, index) => 4 + index),
  top: 3,
  bottom: 6,
  earlier: null,
  growTable: null,
};

/** What the sheets of figures are made from: built figures, and a plan of three actions. */
export function figureInput(built: FigureBuilder, changes: Partial<FigureSheetInput> = {}): FigureSheetInput {
  const reviewed = outlinedPlan([
    { action: 'Mixed interview panels', status: 'on-track', due: '2025-03-31' },
    { action: 'Publish why applicants were not appointed', status: 'overdue', due: '2024-03-31' },
    { action: 'Review each case before it becomes formal', status: 'complete', due: '2024-05-31' },
  ]);
  const lines = actionLines([{ reviewed, place: PLACE }]);
  const [from, to] = DEFAULT_EQUALITY_POLICY.fourFifths;
  const fixed = (value: number) => ({ value, formula: null });
  return {
    figures: built.figures,
    data: built.data,
    policy: DEFAULT_EQUALITY_POLICY,
    settings: {
      confidence: fixed(DEFAULT_EQUALITY_POLICY.confidence),
      from: fixed(from),
      to: fixed(to),
      target: fixed(DEFAULT_EQUALITY_POLICY.modelEmployerTarget),
    },
    numberAt: ({ row, column }) => {
      const value = built.grid[row - 1]?.[column - 1];
      return typeof value === 'number' ? value : null;
    },
    lines,
    table: actionsTable(ACTIONS_SHEET, lines),
    asAt: AS_AT,
    nameOf: (_, wanted) => wanted,
    notesOf: () => [],
    ...changes,
  };
}
