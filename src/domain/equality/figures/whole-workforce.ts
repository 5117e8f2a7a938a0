import type { Standard } from '../../plan/indicators/indicator-definition';
import { CLINICAL_AND_MEDICAL, parseBreakdown, tierOf, type StaffBreakdown } from '../definitions/pay-tier';
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
  readonly notKnownUnread?: string | undefined;
  readonly from: 'total-row' | 'sum-of-bands';
}

/** A workforce, or nothing where no headcount is given, with totals that do not add up. */
export interface WorkforceReading {
  readonly workforce: Workforce | null;
  /** Whether the whole rests on no total that differs from its parts. */
  readonly isSound: boolean;
  /** Totals of staff groups that differ from their bands: nothing may rest on them. */
  readonly doubtful: ReadonlySet<object>;
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
    notKnownUnread: rows.find(({ notKnownUnread }) => notKnownUnread !== undefined)?.notKnownUnread,
  };
}

function isGroupTotal({ at }: BandRow): boolean {
  return at.band === null && at.staffGroup !== null;
}

function countsMedical({ row }: BandRow): boolean {
  return row.breakdown === CLINICAL_AND_MEDICAL;
}

/** The row for a staff group where there is one, else its bands: never both, or people count twice. */
function partsOf(bands: readonly BandRow[]): readonly CountRow[] {
  const grouped = bands.filter(({ at }) => at.staffGroup !== null);
  const both = grouped.find(countsMedical);
  const used =
    both === undefined
      ? grouped.length > 0
        ? grouped
        : bands
      : grouped.filter((band) => band === both || band.at.staffGroup === 'Non-clinical');
  const withTotal = new Set(used.filter(isGroupTotal).map(({ at }) => at.staffGroup));
  return used.filter(({ at }) => at.band === null || !withTotal.has(at.staffGroup)).map(({ row }) => row);
}

/** What a total of a staff group is made of: its bands, and where it counts doctors them too. */
function partsOfGroup(total: BandRow, bands: readonly BandRow[]): readonly BandRow[] {
  const ofGroup = (group: StaffBreakdown['staffGroup']): readonly BandRow[] =>
    bands.filter(({ at }) => at.staffGroup === group && at.band !== null);
  const own = ofGroup(total.at.staffGroup);
  if (!countsMedical(total)) return own;
  const medical = bands.filter((band) => isGroupTotal(band) && band.at.staffGroup === 'Medical');
  return own.length === 0 ? [] : [...own, ...(medical.length > 0 ? medical : ofGroup('Medical'))];
}

/** The bands of each staff group, and the totals of those that give no bands. */
function leavesOf(bands: readonly BandRow[]): readonly CountRow[] {
  const withParts = bands.filter((band) => isGroupTotal(band) && partsOfGroup(band, bands).length > 0);
  const grouped = bands.filter(({ at }) => at.staffGroup !== null);
  return (grouped.length > 0 ? grouped : bands)
    .filter((band) => !withParts.includes(band))
    .map(({ row }) => row);
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

/** Whether a row is the sum of others in every column that it gives. */
function isSumOf(total: CountRow, rows: readonly CountRow[]): boolean {
  return COLUMNS.every(
    (column) => total[column] === null || total[column].value === sumColumn(rows, column)?.value,
  );
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
  const doubtful = new Set<object>();
  const ofGroups = bands.filter(isGroupTotal).flatMap((total) => {
    const own = partsOfGroup(total, bands);
    const rows = own.map(({ row }) => row);
    const differences = findDifference(total.row, rows, spanAllTiers(own), total.row.breakdown);
    if (differences.length > 0) doubtful.add(total.row);
    return differences;
  });
  if (total !== null) {
    const byParts = findDifference(total, parts, isComplete, 'All staff');
    // Where a group's own total is in doubt, everyone may still be the sum of all bands.
    const agreesWithBands = doubtful.size > 0 && isSumOf(total, leavesOf(bands));
    const ofAll = agreesWithBands ? [] : byParts;
    const isSound = ofAll.length === 0 && (doubtful.size === 0 || agreesWithBands);
    const { reference, comparison, notKnown, notKnownUnread } = total;
    const workforce = { reference, comparison, notKnown, notKnownUnread, from: 'total-row' } as const;
    return { workforce, isSound, doubtful, findings: [...ofGroups, ...ofAll] };
  }
  const isSound = !parts.some((row) => doubtful.has(row));
  const findings = ofGroups;
  if (parts.length === 0 || !reachAll(bands)) return { workforce: null, isSound, doubtful, findings };
  return { workforce: { ...sumRows(parts), from: 'sum-of-bands' }, isSound, doubtful, findings };
}
