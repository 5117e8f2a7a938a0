import { compareReportYears } from '../definitions/report-year';
import type { Figure } from '../figure';
import type { WorkforceData } from '../workforce-data';
import { formLess, type Form, valueOf } from './count-system';
import {
  addCount,
  type CountedRow,
  everyoneOf,
  isWholeCount,
  PEOPLE_GROUPS,
  type PeopleCounted,
  type PeopleGroup,
} from './people-counted';
import { scopeOfBreakdown } from './scope-of-breakdown';

/** What the Model Employer and pay sheets add: people counted elsewhere as well, and numbers that are the same. */
export interface OtherPeople {
  /** Forms that come to 0 and that a reader knows to. */
  readonly equal: readonly Form[];
  /** Those of a band who are not BME. */
  readonly others: readonly Form[];
}

/** The bands of one name in the race standard's first indicator, clinical and non-clinical together. */
function bandForms(
  people: PeopleCounted,
  band: string,
  year: string | null,
): { readonly bme: Form; readonly total: Form } {
  const part = scopeOfBreakdown(band);
  const rows = people.rows.filter(
    ({ standard, id, measure, scope, ...row }) =>
      standard === 'WRES' &&
      id === '1' &&
      measure === 'Headcount' &&
      (year === null || row.year === null || row.year === year) &&
      scope.level === 'part' &&
      part.level === 'part' &&
      scope.part === part.part,
  );
  const latest = rows.reduce<string | null>(
    (last, row) => (compareReportYears(row.year, last) > 0 ? row.year : last),
    null,
  );
  const used = rows.filter((row) => row.year === latest);
  return {
    bme: used.flatMap(({ forms }) => forms.comparison ?? []),
    total: used.flatMap((row) => everyoneOf(row) ?? []),
  };
}

const ALL_BANDS = 'All bands';

/** Whether a figure adds up the needs of all bands. */
export function isSumOfBands({ statistic, id }: Figure): boolean {
  return statistic === 'model-employer' && id === ALL_BANDS;
}

const NOT_GIVEN = { reference: null, comparison: null, notKnown: null };

/** All bands of the Model Employer sheet together, which no row of it gives. */
function allBands(year: string | null, bme: Form, total: Form): readonly CountedRow[] {
  const row = { standard: 'Model Employer', id: ALL_BANDS, year, scope: { level: 'all' } as const };
  const forms = { reference: null, notKnown: null };
  return [
    { ...row, measure: 'Headcount', forms: { ...forms, comparison: bme }, counts: NOT_GIVEN },
    { ...row, measure: 'Band total', forms: { ...forms, comparison: total }, counts: NOT_GIVEN },
  ];
}

function addModelEmployer(people: PeopleCounted, { modelEmployer }: WorkforceData): OtherPeople {
  const equal: Form[] = [];
  const others: Form[] = [];
  const sums = new Map<string | null, { bme: Form; total: Form }>();
  for (const { band, bme, total, year } of modelEmployer) {
    if (!isWholeCount(bme)) continue;
    const same = bandForms(people, band, year);
    const isSame = same.bme.length > 0 && valueOf(same.bme, people.values) === bme.value;
    const bmeForm = isSame ? same.bme : addCount(people, bme.value);
    let totalForm: Form | null = null;
    if (isWholeCount(total) && total.value >= bme.value) {
      const isSameTotal = same.total.length > 0 && valueOf(same.total, people.values) === total.value;
      totalForm =
        isSame && isSameTotal ? same.total : [...bmeForm, ...addCount(people, total.value - bme.value)];
      if (isSameTotal && !isSame) equal.push(formLess(totalForm, same.total));
      others.push(formLess(totalForm, bmeForm));
    }
    const sum = sums.get(year) ?? { bme: [], total: [] };
    sums.set(year, { bme: [...sum.bme, ...bmeForm], total: [...sum.total, ...(totalForm ?? [])] });
    const scope = scopeOfBreakdown(band);
    const row = { standard: 'Model Employer', id: band, measure: 'Headcount', year, scope };
    const none = { reference: null, notKnown: null };
    people.rows.push({
      ...row,
      forms: { ...none, comparison: bmeForm },
      counts: { ...none, comparison: bme },
    });
    people.rows.push({
      ...row,
      measure: 'Band total',
      forms: { ...none, comparison: totalForm },
      counts: { ...none, comparison: total },
    });
  }
  for (const [year, { bme, total }] of sums) people.rows.push(...allBands(year, bme, total));
  return { equal, others };
}

const QUARTILE = /^Quartile [1-4] headcount$/;
const STANDARD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ ethnicity: 'WRES', disability: 'WDES' }),
);

function addPay(people: PeopleCounted, { pay }: WorkforceData): readonly CountedRow[] {
  const rows: CountedRow[] = [];
  for (const row of pay) {
    if (!QUARTILE.test(row.measure)) continue;
    const forms: Record<PeopleGroup, Form | null> = { reference: null, comparison: null, notKnown: null };
    for (const group of PEOPLE_GROUPS) {
      const count = row[group];
      if (isWholeCount(count)) forms[group] = addCount(people, count.value);
    }
    rows.push({
      standard: 'Pay gap',
      id: row.characteristic,
      measure: row.measure,
      year: row.year,
      scope: scopeOfBreakdown(row.characteristic),
      forms,
      counts: row,
    });
  }
  return rows;
}

/** A quarter is the same people whatever they are divided by, and four quarters are the staff, where they come to it. */
function equalQuarters(people: PeopleCounted, rows: readonly CountedRow[]): readonly Form[] {
  const equal: Form[] = [];
  const meet = (one: Form, other: Form): void => {
    const form = formLess(one, other);
    if (one.length > 0 && other.length > 0 && valueOf(form, people.values) === 0) equal.push(form);
  };
  const firsts = new Map<string, Form>();
  const wholes = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const everyone = everyoneOf(row);
    const key = [row.year, row.measure].join('|');
    const first = firsts.get(key);
    if (everyone && first) meet(first, everyone);
    else if (everyone) firsts.set(key, everyone);
    const whole = [row.year, row.id].join('|');
    wholes.set(whole, [...(wholes.get(whole) ?? []), row]);
  }
  for (const quarters of wholes.values()) {
    const [one] = quarters;
    if (one === undefined || quarters.length !== 4) continue;
    const standard = STANDARD_OF.get(one.id.toLowerCase());
    const staff = people.rows.find(
      (row) =>
        row.measure === 'Headcount' &&
        row.scope.level === 'all' &&
        row.year === one.year &&
        (standard === undefined || row.standard === standard),
    );
    if (staff === undefined) continue;
    meet(
      quarters.flatMap((row) => everyoneOf(row) ?? []),
      everyoneOf(staff) ?? [],
    );
    for (const group of standard === undefined ? [] : PEOPLE_GROUPS) {
      meet(
        quarters.flatMap(({ forms }) => forms[group] ?? []),
        staff.forms[group] ?? [],
      );
    }
  }
  return equal;
}

/**
 * Adds the people of the Model Employer and pay sheets. Where they come to the numbers of the race or disability
 * standard a reader will take them for the same people, and so they are.
 */
export function countOtherPeople(people: PeopleCounted, data: WorkforceData): OtherPeople {
  const bands = addModelEmployer(people, data);
  const quarters = addPay(people, data);
  const equal = [...bands.equal, ...equalQuarters(people, quarters)];
  people.rows.push(...quarters);
  return { equal, others: bands.others };
}
