import type { SheetTexts } from './sheet/sheet-texts';
import type { TableHeading } from './sheet/table-headings';
import { subjectOf } from './sheet/workforce-subject';
import { parseGroupHeading, type GroupHeading } from './words/group-heading';

const ROWS_DOWN = 6;
const COLUMNS_ACROSS = 4;
/** Columns that only tables of people employed have. */
const OF_STAFF = /^(?:pay )?(?:grades?|bands?|scales?|spinal points?)(?: bands?)?$/i;

const isCompared = (group: GroupHeading | null | undefined, standard: string): boolean =>
  group?.standard === standard && group.group === 'comparison';

function hasBoth(groups: readonly (GroupHeading | null | undefined)[]): boolean {
  return ['WRES', 'WDES'].every((standard) => groups.some((group) => isCompared(group, standard)));
}

/**
 * The columns of minority ethnic and of disabled people that stand side by side in one row of headings; empty where
 * either is missing.
 *
 * @example bothAcross(headings).length // 2 for "Grade | Male | Female | BME | Disabled | Total"
 */
export function bothAcross(headings: readonly TableHeading[]): readonly number[] {
  if (!hasBoth(headings.map(({ group }) => group))) return [];
  return headings.flatMap(({ group, column }) => (group?.group === 'comparison' ? [column] : []));
}

/**
 * Tells a row from which on minority ethnic and disabled people stand one below the other, each beside a number.
 *
 * @param isNumber whether a cell holds a number
 * @example areBothDown(view, 5, isNumber) // true for "BME | 14" over "Disabled | 30"
 */
export function areBothDown(
  view: SheetTexts,
  row: number,
  isNumber: (row: number, column: number) => boolean,
): boolean {
  const last = Math.min(row + ROWS_DOWN, view.sheet.rowCount);
  for (let column = 1; column <= Math.min(view.width(row), COLUMNS_ACROSS); column += 1) {
    const groups: (GroupHeading | null)[] = [];
    for (let at = row; at <= last && !view.isBlank(at); at += 1) {
      if (isNumber(at, column + 1)) groups.push(parseGroupHeading(view.text(at, column)));
      if (at === row && !groups.some((group) => group?.group === 'comparison')) break;
    }
    if (hasBoth(groups)) return true;
  }
  return false;
}

/**
 * Whether the headings of a table or the lines over it say that it is of staff.
 *
 * @example saysStaff(['Grade', 'BME'], ['Employees by grade']) // true
 */
export function saysStaff(headings: readonly string[], lines: readonly string[]): boolean {
  if (headings.some((heading) => OF_STAFF.test(heading.trim()))) return true;
  return [...headings, ...lines].some((line) => {
    const subject = subjectOf(line);
    return subject !== null && subject.kind !== 'not-staff';
  });
}
