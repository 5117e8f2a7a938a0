import { columnLetters } from '../../../domain/grid/address';
import { sheetNamed, step, type Step } from './steps';

/** A digit of 11-point Calibri, and what a cell keeps free at its sides, in pixels of three quarters of a point. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/**
 * Points of a column that is so many characters wide.
 *
 * @example pointsOf(8.43) // 48
 */
export function pointsOf(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_A_PIXEL;
}

/** Gives columns widths in characters, neighbours of one width at once. */
export function widthSteps(
  sheet: string,
  widths: readonly { readonly column: number; readonly width: number }[],
): readonly Step[] {
  return pointSteps(
    sheet,
    widths.map(({ column, width }) => ({ column, points: pointsOf(width) })),
  );
}

/** Gives columns widths in points; null is the sheet's standard width. */
export function pointSteps(
  sheet: string,
  widths: readonly { readonly column: number; readonly points: number | null }[],
): readonly Step[] {
  const runs: { left: number; right: number; points: number | null }[] = [];
  for (const { column, points } of [...widths].sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.right === column - 1 && last.points === points) last.right = column;
    else runs.push({ left: column, right: column, points });
  }
  return runs.map(({ left, right, points }) =>
    step((context) => {
      const columns = `${columnLetters(left)}:${columnLetters(right)}`;
      const { format } = sheetNamed(context, sheet).getRange(columns);
      if (points === null) format.useStandardWidth = true;
      else format.columnWidth = points;
    }),
  );
}

/** Widths by the sheet they are for. */
export function widthsBySheet<Width extends { readonly sheet: string }>(
  widths: readonly Width[],
): readonly (readonly [sheet: string, widths: readonly Width[]])[] {
  const sheets = [...new Set(widths.map(({ sheet }) => sheet))];
  return sheets.map((name) => [name, widths.filter(({ sheet }) => sheet === name)]);
}
