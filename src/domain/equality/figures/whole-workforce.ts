import type { Standard } from '../../plan/indicators/indicator-definition';
import { parseBreakdown, tierOf, type StaffBreakdown } from '../definitions/pay-tier';
import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { CountRow } from '../workforce-data';
import type { Count } from '../workforce-data';
import { sumCounts } from './computed-figure';
import type { CountIndex, CountScope } from './count-index';

/** Everyone in post in one year by group, given on a row of its own or summed over bands. */
export interface Workforce {
  readonly reference: Count | null;
  readonly comparison: Count | null;
  readonly notKnown: Count | null;
  readonly from: 'total-row' | 'sum-of-bands';
}

/** A workforce, or nothing where no headcount is given, with totals that do not add up. */
export interface WorkforceReading {
  readonly workforce: Workforce | null;
  readonly isSound: boolean;
  readonly findings: readonly Finding[];
}

interface BandRow {
  readonly row: CountRow;
  readonly at: StaffBreakdown;
}

const COLUMNS = ['reference', 'comparison', 'notKnown'] as const;

/** The sum of one column over rows; null where a row does not give it: a blank is no zero. */
function sumColumn(rows: readonly CountRow[], column: (typeof COLUMNS)[number]): Count | null {
  const counts = rows.flatMap((row) => (row[column] === null ? [] : [row[column]]));
  return counts.length === 0 || counts.length < rows.length ? null : sumCounts(counts);
}

function sumRows(rows: readonly CountRow[]): Omit<Workforce, 'from'> {
  return {
    reference: sumColumn(rows, 'reference'),
    comparison: sumColumn(rows, 'comparison'),
    notKnown: sumColumn(rows, 'notKnown'),
  };
}

/** The row for a staff group where there is one, else its bands: never both, or people count twice. */
function partsOf(bands: readonly BandRow[]): readonly CountRow[] {
  const grouped = bands.filter(({ at }) => at.staffGroup !== null);
  const used = grouped.length > 0 ? grouped : bands;
  const withTotal = new Set(
    used.filter(({ at }) => at.band === null && at.staffGroup !== null).map(({ at }) => at.staffGroup),
  );
  return used.filter(({ at }) => at.band === null || !withTotal.has(at.staffGroup)).map(({ row }) => row);
}

/** Whether bands are meant to be all there are: they reach from the lowest tier of pay to the highest. */
function spanAllTiers(bands: readonly BandRow[]): boolean {
  return new Set(bands.map(({ at }) => tierOf(at.band ?? '')).filter((tier) => tier !== null)).size === 3;
}

/** Whether rows may stand for everyone: clinical and non-clinical staff, from the lowest pay to the highest. */
function reachAll(bands: readonly BandRow[]): boolean {
  if (bands.every(({ at }) => at.staffGroup === null)) return spanAllTiers(bands);
  const groups = (['Clinical', 'Non-clinical'] as const).map((group) =>
    bands.filter(({ at }) => at.staffGroup === group),
  );
  const isTotal = ({ at }: BandRow): boolean => at.band === null;
  return (
    groups.every((own) => own.length > 0) &&
    (groups.every((own) => own.some(isTotal)) || spanAllTiers(groups.flat()))
  );
}

/** Where parts and total differ: parts above the total always, parts below it when they are meant to be all there are. */
function findDifference(
  total: CountRow,
  parts: readonly CountRow[],
  isComplete: boolean,
  of: string,
): readonly Finding[] {
  return COLUMNS.flatMap((column) => {
    const given = total[column];
    const sum = sumColumn(parts, column);
    if (given === null || sum === null || sum.value === given.value) return [];
    if (sum.value < given.value && !isComplete) return [];
    const place = given.cells[0] ?? total.place;
    const detail = { total: given.value, sum: sum.value, of };
    return [makeFinding('totals-differ', place.sheet, place, String(given.value), detail)];
  });
}

function headcountRows(index: CountIndex, standard: Standard, year: string | null): readonly BandRow[] {
  return index.scopes
    .filter((scope) => scope.standard === standard && scope.id === '1' && scope.year === year)
    .filter(({ breakdown }) => breakdown !== 'All')
    .flatMap((scope) => {
      const row = index.find(scope, 'Headcount');
      return row === null ? [] : [{ row, at: parseBreakdown(scope.breakdown) }];
    });
}

/**
 * Everyone in post, for one standard and year: the row for all staff, else the sum over clinical, non-clinical and
 * medical staff, where bands reach from the lowest pay to the highest; nobody where they do not. Tells whether parts and
 * totals add up: parts above a total never do, parts below it only where they are meant to be all there are.
 *
 * @example readWorkforce(index, 'WRES', '2024').workforce?.comparison // { value: 480, cells: […] }
 */
export function readWorkforce(index: CountIndex, standard: Standard, year: string | null): WorkforceReading {
  const scope: CountScope = { standard, id: '1', breakdown: 'All', year };
  const total = index.find(scope, 'Headcount');
  const bands = headcountRows(index, standard, year);
  const parts = partsOf(bands);
  const hasMedical = bands.some(({ at }) => at.staffGroup === 'Medical');
  const isComplete = hasMedical && reachAll(bands);
  const findings = [
    ...bands.flatMap(({ row, at }) => {
      if (at.band !== null || at.staffGroup === null) return [];
      const own = bands.filter(({ at: other }) => other.staffGroup === at.staffGroup && other.band !== null);
      return findDifference(
        row,
        own.map(({ row: part }) => part),
        spanAllTiers(own),
        row.breakdown,
      );
    }),
    ...(total === null ? [] : findDifference(total, parts, isComplete, 'All staff')),
  ];
  const isSound = findings.length === 0;
  if (total !== null) {
    const { reference, comparison, notKnown } = total;
    return { workforce: { reference, comparison, notKnown, from: 'total-row' }, isSound, findings };
  }
  if (parts.length === 0 || !reachAll(bands)) return { workforce: null, isSound, findings };
  return { workforce: { ...sumRows(parts), from: 'sum-of-bands' }, isSound, findings };
}
