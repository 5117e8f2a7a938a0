import type { Count, CountMeasure, CountRow, WorkforceData } from '../workforce-data';
import type { Form } from './count-system';
import { BOTH, OF_BOTH, type Scope, scopeKey, scopeOfBreakdown } from './scope-of-breakdown';

export type PeopleGroup = 'reference' | 'comparison' | 'notKnown';
export const PEOPLE_GROUPS: readonly PeopleGroup[] = ['reference', 'comparison', 'notKnown'];

const NO_PEOPLE: ReadonlySet<CountMeasure> = new Set<CountMeasure>(['Survey %', 'Score', 'Action taken']);

/** The counts of one row, each as the smallest counts it is made of. */
export interface CountedRow {
  readonly standard: string;
  readonly id: string;
  readonly measure: string;
  readonly year: string | null;
  readonly scope: Scope;
  readonly forms: Readonly<Record<PeopleGroup, Form | null>>;
  readonly counts: Readonly<Record<PeopleGroup, Count | null>>;
}

/** All people counted, down to counts that no other count is a part of. */
export interface PeopleCounted {
  /** The smallest counts. */
  readonly values: number[];
  readonly rows: CountedRow[];
}

/** Adds a count that no other is a part of. */
export function addCount(people: PeopleCounted, value: number): Form {
  return [[people.values.push(value) - 1, 1]];
}

/** Those of a row whose status is known and, where they are given, those of whom it is not; null without both groups. */
export function everyoneOf({ forms }: Pick<CountedRow, 'forms'>): Form | null {
  const { reference, comparison, notKnown } = forms;
  return reference && comparison && [...reference, ...comparison, ...(notKnown ?? [])];
}

/**
 * Tells whether a count is of people, one by one: neither missing, nor a part of somebody, nor below none.
 *
 * @example isWholeCount({ ...count, value: 2.5 }) // false
 */
export function isWholeCount(count: Count | null): count is Count {
  return count !== null && Number.isInteger(count.value) && count.value >= 0;
}

function total(people: PeopleCounted, form: Form): number {
  return form.reduce((sum, [count]) => sum + (people.values[count] ?? 0), 0);
}

/** A whole against its parts: them alone, them and people in no part, or, where they are more than it, nothing. */
function wholeForm(people: PeopleCounted, value: number, parts: readonly Form[]): Form | null {
  if (parts.length === 0) return addCount(people, value);
  const sum = parts.flat();
  const rest = value - total(people, sum);
  if (rest < 0) return null;
  return rest === 0 ? sum : [...sum, ...addCount(people, rest)];
}

interface Draft {
  readonly row: CountRow;
  readonly scope: Scope;
}

type Forms = Record<PeopleGroup, Form | null>;

const ALL: Scope = { level: 'all' };
const LEVELS = { part: 0, group: 1, all: 2 };
const NO_FORMS: Readonly<Forms> = { reference: null, comparison: null, notKnown: null };

/** One measure of one year: its rows, parts before wholes, and the counts found in them so far. */
class CountTable {
  private readonly counted: CountedRow[] = [];
  private isSound = true;

  constructor(
    private readonly people: PeopleCounted,
    private readonly drafts: readonly Draft[],
    /** Headcounts by what and how many they count: another indicator that gives the same means the same people. */
    private readonly same: Map<string, Form>,
  ) {}

  /**
   * Adds the rows to the people counted. Where parts exceed their whole they cannot be parts of it; nobody can say
   * then what the printed numbers give away, and no row of the table has a form.
   */
  count(): void {
    for (const { row, scope } of [...this.drafts].sort(byLevel)) {
      const forms = { ...NO_FORMS };
      for (const group of PEOPLE_GROUPS) {
        const count = row[group];
        if (!isWholeCount(count)) continue;
        forms[group] = this.formOf(row, scope, group, count.value);
        this.isSound &&= forms[group] !== null;
      }
      this.keep(row, scope, forms, row);
    }
    if (this.isSound) this.addEveryone();
    for (const row of this.counted) this.people.rows.push(this.isSound ? row : { ...row, forms: NO_FORMS });
  }

  private keep(row: CountRow, scope: Scope, forms: Forms, counts: CountedRow['counts']): void {
    const { standard, id, measure, year } = row;
    this.counted.push({ standard, id, measure, year, scope, forms, counts });
  }

  private formOf(row: CountRow, scope: Scope, group: PeopleGroup, value: number): Form | null {
    const alias = [row.standard, row.year, scopeKey(scope), group, value].join('|');
    const isHeadcount = row.measure === 'Headcount';
    const known = isHeadcount ? this.same.get(alias) : undefined;
    const form = known ?? wholeForm(this.people, value, this.partsOf(scope, group));
    if (isHeadcount && form !== null) this.same.set(alias, form);
    return form;
  }

  /** A staff group is made of its parts; everyone of the staff groups, and of the parts of those without a row. */
  private partsOf(whole: Scope, group: PeopleGroup): readonly Form[] {
    if (whole.level === 'part') return [];
    const rows = this.counted.filter(({ forms }) => forms[group] !== null);
    const groups = new Set(rows.map(({ scope }) => (scope.level === 'group' ? scope.group : null)));
    const parts = rows.filter(({ scope }) => {
      if (scope.level === 'all') return false;
      if (whole.level === 'group' && whole.group !== BOTH)
        return scope.level === 'part' && scope.group === whole.group;
      if (whole.level === 'group') {
        return OF_BOTH.has(scope.group) && (scope.level === 'group' || !groups.has(scope.group));
      }
      if (groups.has(BOTH) && OF_BOTH.has(scope.group)) return false;
      return scope.level === 'group' || !groups.has(scope.group);
    });
    return parts.flatMap(({ forms }) => forms[group] ?? []).map((term): Form => [term]);
  }

  /** Bands without a row for everyone still add up to everyone, which another indicator may give. */
  private addEveryone(): void {
    const first = this.drafts[0]?.row;
    if (first?.measure !== 'Headcount' || this.drafts.some(({ scope }) => scope.level === 'all')) return;
    const forms = { ...NO_FORMS };
    for (const group of PEOPLE_GROUPS) {
      const everyone = this.partsOf(ALL, group).flat();
      if (everyone.length > 0) forms[group] = this.formOf(first, ALL, group, total(this.people, everyone));
    }
    this.keep(first, ALL, forms, { reference: null, comparison: null, notKnown: null });
  }
}

/** A total of two groups comes after their own. */
function levelOf(scope: Scope): number {
  return LEVELS[scope.level] + (scope.level === 'group' && scope.group === BOTH ? 0.5 : 0);
}

function byLevel(a: Draft, b: Draft): number {
  return levelOf(a.scope) - levelOf(b.scope);
}

/** The row the figures take: that of a data sheet before one out of a staff list, and the first of a kind. */
function takenRows(data: WorkforceData): readonly Draft[] {
  const taken = new Map<string, Draft>();
  for (const row of data.counts) {
    if (NO_PEOPLE.has(row.measure)) continue;
    const scope = scopeOfBreakdown(row.breakdown);
    const key = [row.standard, row.id, row.measure, row.year, scopeKey(scope)].join('|');
    const held = taken.get(key);
    if (held === undefined || (held.row.from === 'staff-list' && row.from === 'data-sheet')) {
      taken.set(key, { row, scope });
    }
  }
  return [...taken.values()];
}

/**
 * All people counted in the data sheets, down to the smallest counts: totals become the sum of their parts, and the
 * headcount that one indicator takes from another is the same count.
 */
export function countPeople(data: WorkforceData): PeopleCounted {
  const people: PeopleCounted = { values: [], rows: [] };
  const tables = new Map<string, Draft[]>();
  for (const draft of takenRows(data)) {
    const { standard, id, measure, year } = draft.row;
    const key = [standard, id, measure, year].join('|');
    const table = tables.get(key) ?? [];
    table.push(draft);
    tables.set(key, table);
  }
  const same = new Map<string, Form>();
  // The table with the most rows first: it holds the parts of what the others give as one number.
  const byRows = [...tables.values()].sort((a, b) => b.length - a.length);
  for (const table of byRows) new CountTable(people, table, same).count();
  return people;
}
