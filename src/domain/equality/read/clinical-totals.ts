import { CLINICAL_AND_MEDICAL } from '../definitions/pay-tier';
import type { CountRow } from '../workforce-data';
import { ALL } from './words/parse-breakdown';

const COLUMNS = ['reference', 'comparison', 'notKnown'] as const;
type Column = (typeof COLUMNS)[number];

/** The sum of a column over rows; null where there are none, or one does not give it. */
function sumOf(rows: readonly CountRow[], column: Column): number | null {
  let sum = 0;
  for (const row of rows) {
    const count = row[column];
    if (count === null) return null;
    sum += count.value;
  }
  return rows.length === 0 ? null : sum;
}

/** Blanks among doctors are nobody's: their rows stand under the columns of clinical staff alone. */
function givenOf(rows: readonly CountRow[]): readonly CountRow[] {
  return rows.filter((row) => COLUMNS.some((column) => row[column] !== null));
}

/** Whether the total agrees with doctors counted in, with them left out, or says neither. */
function votes(total: CountRow, parts: readonly CountRow[], medical: readonly CountRow[]): number {
  let balance = 0;
  for (const column of COLUMNS) {
    const given = total[column];
    const own = sumOf(parts, column);
    const doctors = sumOf(medical, column);
    if (given === null || own === null || doctors === null || doctors === 0) continue;
    if (given.value === own + doctors) balance += 1;
    else if (given.value === own) balance -= 1;
  }
  return balance;
}

/** Whether the total of everyone has room for doctors beside clinical staff: below zero where it has. */
function votesOfAll(all: CountRow, groups: readonly CountRow[], medical: readonly CountRow[]): number {
  return -votes(all, groups, medical);
}

function countsMedical(total: CountRow, among: readonly CountRow[]): boolean {
  const named = (start: string): readonly CountRow[] =>
    givenOf(among.filter(({ breakdown }) => breakdown.startsWith(`${start} `)));
  const whole = (name: string): CountRow | undefined => among.find(({ breakdown }) => breakdown === name);
  const allMedical = whole('Medical');
  const medical = allMedical ? [allMedical] : named('Medical');
  if (medical.length === 0) return false;
  const bands = named('Clinical').filter(({ breakdown }) => breakdown !== CLINICAL_AND_MEDICAL);
  const byBands = votes(total, bands, medical);
  if (byBands !== 0) return byBands > 0;
  const [all, nonClinical] = [whole(ALL), whole('Non-clinical')];
  return all !== undefined && nonClinical !== undefined && votesOfAll(all, [nonClinical, total], medical) > 0;
}

/**
 * Rows with totals of clinical staff called what they count: many tables have doctors and dentists in the same column
 * or section, and the total under it counts them too. What the total adds up to decides where its words do not.
 *
 * @example nameClinicalTotals(rows).find(({ breakdown }) => breakdown === 'Clinical and medical')
 */
export function nameClinicalTotals(rows: readonly CountRow[]): readonly CountRow[] {
  const headcounts = new Map<string, CountRow[]>();
  const keyOf = ({ standard, year, from }: CountRow): string => [standard, year ?? '', from].join('|');
  for (const row of rows) {
    if (row.id !== '1' || row.measure !== 'Headcount') continue;
    const among = headcounts.get(keyOf(row)) ?? [];
    headcounts.set(keyOf(row), among);
    among.push(row);
  }
  return rows.map((row) => {
    if (row.id !== '1' || row.measure !== 'Headcount' || row.breakdown !== 'Clinical') return row;
    const among = headcounts.get(keyOf(row)) ?? [];
    return countsMedical(row, among) ? { ...row, breakdown: CLINICAL_AND_MEDICAL } : row;
  });
}
