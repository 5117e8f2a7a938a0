import type { Finding } from '../findings/finding';
import { formatAddress } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { PlanAction } from '../plan/plan';
import type { Rating } from './rating';

/** Both the action and its due date, when it has one, are crossed out. */
function isStruckThrough({ places }: PlanAction, sheet: SheetSnapshot): boolean {
  // Nearly every action is not, and its own cell says so.
  const action = places.action && cellAt(sheet, places.action);
  if (action && action.text !== '' && action.struck !== true) return false;
  const cells = [places.action, places.due].flatMap((place) => (place ? [cellAt(sheet, place)] : []));
  const written = cells.filter(({ text }) => text !== '');
  return written.length > 0 && written.every(({ struck }) => struck === true);
}

/**
 * An action that is crossed out but neither complete nor closed by its status. Crossing out is not read as closed:
 * people also strike through what they mean to reword.
 *
 * @param sheet the one the action stands on; nothing is found without it
 * @example findStrike(action, rating, sheet)[0]?.code // 'action-struck-through'
 */
export function findStrike(
  action: PlanAction,
  rating: Rating,
  sheet: SheetSnapshot | undefined,
): readonly Finding[] {
  const place = action.places.action;
  const isOver = rating.status === 'closed' || rating.status === 'complete';
  if (!sheet || !place || isOver || !isStruckThrough(action, sheet)) return [];
  const raw = cellAt(sheet, place).text;
  return [
    {
      code: 'action-struck-through',
      sheet: sheet.name,
      cell: formatAddress(place),
      raw,
      detail: { action: action.action },
    },
  ];
}
