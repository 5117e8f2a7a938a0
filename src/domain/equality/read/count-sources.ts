import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { formatAddress } from '../../grid/address';
import { compareReportYears, reportYear } from '../definitions/report-year';
import type { CountRow, DataSheet } from '../workforce-data';
import { ALL } from './words/parse-breakdown';

const keyOf = ({ standard, id, year }: CountRow): string => `${standard}|${id}|${year ?? ''}`;

/**
 * Counts of a staff list stand where no data sheet gives them: the same people are not counted twice. What is left
 * out for that is told once for each indicator and year.
 */
export function withoutWhatIsGiven(
  staff: readonly CountRow[],
  rows: readonly CountRow[],
): { readonly rows: readonly CountRow[]; readonly findings: readonly Finding[] } {
  const given = new Map<string, CountRow>();
  for (const row of rows) if (!given.has(keyOf(row))) given.set(keyOf(row), row);
  const told = new Set<string>();
  const findings: Finding[] = [];
  const left = staff.filter((row) => {
    const other = given.get(keyOf(row));
    if (!other) return true;
    if (!told.has(keyOf(row))) {
      told.add(keyOf(row));
      const otherCell = `${other.place.sheet} ${formatAddress(other.place)}`;
      findings.push(makeFinding('count-twice', row.place.sheet, row.place, '', { otherCell }));
    }
    return false;
  });
  return { rows: left, findings };
}

/**
 * A staff list that does not say of when it is, beside counts that do: told once for each list, with the newest year
 * there is.
 */
export function findUndatedLists(
  staff: readonly CountRow[],
  rows: readonly CountRow[],
  lists: readonly DataSheet[],
): readonly Finding[] {
  const [year] = rows
    .flatMap((row) => (reportYear(row.year) === null ? [] : [row.year]))
    .sort(compareReportYears)
    .reverse();
  if (typeof year !== 'string') return [];
  const undated = new Set(staff.filter((row) => row.year === null).map(({ place }) => place.sheet));
  return lists
    .filter(({ kind, sheet }) => kind === 'staff-list' && undated.has(sheet))
    .map(({ sheet, headerRow }) =>
      makeFinding('staff-list-undated', sheet, { row: headerRow, column: 1 }, '', { year }),
    );
}

/** Whether a row counts everyone, or a part of them with both groups: enough to work the workforce out from. */
function isWhole({ breakdown, reference, comparison }: CountRow): boolean {
  return breakdown === ALL || (reference !== null && comparison !== null);
}

/**
 * Everyone in post, as a table of other figures gives them, where no table and no list of its own counts the workforce:
 * none at all, or bands some of which are hidden.
 */
export function workforceNotGiven(
  workforce: readonly CountRow[],
  given: readonly CountRow[],
): readonly CountRow[] {
  return workforce.filter(({ standard, year }) => {
    const own = given.filter(
      (other) => other.standard === standard && other.id === '1' && other.year === year,
    );
    return own.length === 0 || (!own.some(({ breakdown }) => breakdown === ALL) && !own.every(isWhole));
  });
}
