import type { SheetSpec } from '../../../domain/report/sheet-spec';

/** Everything of a sheet of ours beside its cells. */
export interface Frame extends Pick<
  SheetSpec,
  'columnWidths' | 'freeze' | 'print' | 'filter' | 'conditionalFormats' | 'validations' | 'charts'
> {
  /** Heights in points of the rows that say so, by row from 1; others fit their text. */
  readonly heights: readonly (readonly [row: number, points: number])[];
  readonly rowCount: number;
}

export function frameOf(spec: SheetSpec): Frame {
  const { columnWidths, freeze, print, filter, conditionalFormats, validations, charts, rows } = spec;
  return {
    columnWidths,
    rowCount: rows.length,
    heights: rows.flatMap(({ height }, index) =>
      height === undefined ? [] : [[index + 1, height] as const],
    ),
    ...(freeze ? { freeze } : {}),
    ...(print ? { print } : {}),
    ...(filter ? { filter } : {}),
    ...(conditionalFormats ? { conditionalFormats } : {}),
    ...(validations ? { validations } : {}),
    ...(charts ? { charts } : {}),
  };
}

export function sameFrame(one: Frame, other: Frame): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
