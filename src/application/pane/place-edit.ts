import type { Plan } from '../../domain/plan/plan';
import { oneLine } from '../../domain/wording/tidy-text';
import type { SettingEdit } from './setting-edit';

/** A correction at the place it is meant for now, or why it has none, as a sentence. */
export type PlacedEdit = { readonly edit: SettingEdit } | { readonly refusal: string };

/**
 * Finds the column a correction is about: where it was, or, when others have moved it since, where its heading
 * stands now. Only a heading that stands once tells.
 *
 * @param plans the plans as read now
 */
export function placeEdit(edit: SettingEdit, plans: readonly Plan[]): PlacedEdit {
  if (edit.kind !== 'column' || edit.heading === undefined) return { edit };
  const { sheet, column, heading } = edit;
  const readings = plans.filter((plan) => plan.sheet === sheet).flatMap((plan) => plan.columnReadings);
  const there = readings.filter((reading) => oneLine(reading.heading) === heading);
  if (readings.length === 0 || there.some((reading) => reading.column === column)) return { edit };
  const columns = [...new Set(there.map((reading) => reading.column))];
  const [moved, another] = columns;
  if (moved !== undefined && another === undefined) return { edit: { ...edit, column: moved } };
  return {
    refusal: `The column “${heading}” does not stand where it did on “${sheet}”: look at it in Set-up.`,
  };
}
