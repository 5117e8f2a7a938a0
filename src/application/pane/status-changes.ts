import { cellAt } from '../../domain/grid/sheet-snapshot';
import { actionWords, cellOfAction } from '../../domain/report/action-lines';
import { STATUS_INDEX } from '../../domain/report/status-columns';
import type { PlacedPlan } from '../write-status';
import { statusView } from './build-plan-view';
import type { StatusChangeView } from './review-view';

/** The actions whose status differs from the word that stands in the workbook now. */
export function findStatusChanges(placed: readonly PlacedPlan[]): readonly StatusChangeView[] {
  const words = actionWords(placed.map(({ reviewed }) => reviewed));
  return placed.flatMap(({ sheet, place }, index) => {
    const column = place.earlier ? (place.columns[STATUS_INDEX] ?? null) : null;
    return (words[index] ?? []).flatMap((line) => {
      const { reviewed, text, plan } = line;
      const row = reviewed.action.rows[0];
      const shown = column === null ? '' : cellAt(sheet, { row, column }).text.trim();
      const after = statusView(reviewed.rating);
      if (shown === after.word) return [];
      const place = { sheet: plan.sheet, cell: cellOfAction(line) };
      return [
        {
          ref: reviewed.ref,
          ownRef: reviewed.action.ownRef,
          text,
          before: shown === '' ? null : shown,
          after,
          place,
        },
      ];
    });
  });
}
