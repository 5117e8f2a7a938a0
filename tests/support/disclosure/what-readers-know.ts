import type { CountRow, WorkforceData } from '../../../src/domain/equality/workforce-data';
import { LinearSystem, type Terms } from './linear-system';

export const SIDES = ['reference', 'comparison', 'notKnown'] as const;
export type Side = (typeof SIDES)[number];

/** Something that counts people, with its true value: what an attack tries to find out. */
export interface Target {
  readonly name: string;
  readonly variable: number;
}

const ALL = 'all';

function scopeOf(breakdown: string): string {
  return breakdown.toLowerCase();
}

/**
 * All that a reader can know of a trust's tables before a number is printed: which rows there are, which of them add
 * up to which, and who is counted twice. Whatever is true of the tables in this way is taken as known.
 */
export class ReadersKnowledge {
  readonly system = new LinearSystem();
  readonly truth: number[] = [];
  readonly targets: Target[] = [];
  private readonly variables = new Map<string, number>();

  constructor(data: WorkforceData) {
    for (const row of data.counts) {
      if (row.measure === 'Survey %') continue;
      this.addRow(row.standard, row.year, `${row.id}:${row.measure}`, row.breakdown, row);
    }
    for (const row of data.pay) this.addRow('Pay gap', row.year, row.measure, row.characteristic, row);
    for (const { band, year, bme, total } of data.modelEmployer) {
      const rest = { value: (total?.value ?? 0) - (bme?.value ?? 0), cells: [] };
      this.addRow('Model Employer', year, 'band', band, { reference: rest, comparison: bme, notKnown: null });
    }
    this.relateWorkforce(data.counts);
    this.relateOutcomes(data.counts);
    this.relateStandards(data.counts);
    this.relateBands(data);
  }

  /** A count by its place, or everyone of a row; null where there is none. */
  find(
    standard: string,
    year: string | null,
    measure: string,
    breakdown: string,
    side: Side | 'everyone',
  ): number | null {
    return this.variables.get([standard, year, measure, scopeOf(breakdown), side].join('|')) ?? null;
  }

  /** A number of its own that is the sum of others, known to be so. */
  sum(name: string, parts: Terms): number {
    const variable = this.system.variable();
    this.truth[variable] = parts.reduce((sum, [part, times]) => sum + times * (this.truth[part] ?? 0), 0);
    this.system.add([[variable, -1], ...parts], 0, 0);
    this.targets.push({ name, variable });
    return variable;
  }

  private addRow(
    standard: string,
    year: string | null,
    measure: string,
    breakdown: string,
    row: Pick<CountRow, Side>,
  ): void {
    const parts: [number, number][] = [];
    for (const side of SIDES) {
      const count = row[side];
      if (count === null) continue;
      const variable = this.system.variable();
      const key = [standard, year, measure, scopeOf(breakdown), side].join('|');
      this.truth[variable] = count.value;
      this.variables.set(key, variable);
      this.targets.push({ name: key, variable });
      parts.push([variable, 1]);
    }
    const key = [standard, year, measure, scopeOf(breakdown), 'everyone'].join('|');
    if (parts.length > 2) {
      for (const part of parts)
        this.sum(
          `${key} without one group`,
          parts.filter((other) => other !== part),
        );
    }
    if (parts.length > 1) this.variables.set(key, this.sum(key, parts));
  }

  private isTrue(terms: Terms): boolean {
    return terms.reduce((sum, [variable, times]) => sum + times * (this.truth[variable] ?? 0), 0) === 0;
  }

  private equal(one: number | null, other: number | null): void {
    if (one === null || other === null) return;
    const terms: Terms = [[one, 1], [other, -1]]; // prettier-ignore
    if (this.isTrue(terms)) this.system.add(terms, 0, 0);
  }

  /** Bands, staff groups and all staff. */
  private relateWorkforce(rows: readonly CountRow[]): void {
    const heads = rows.filter(({ id, measure }) => id === '1' && measure === 'Headcount');
    const tables = new Set(heads.map(({ standard, year }) => `${standard}|${year ?? ''}`));
    for (const table of tables) {
      const own = heads.filter(({ standard, year }) => `${standard}|${year ?? ''}` === table);
      const bands = own.filter(({ breakdown }) => / /.test(breakdown));
      const [first] = own;
      if (first === undefined) continue;
      const { standard, year } = first;
      for (const side of SIDES) {
        const find = (breakdown: string): number | null =>
          this.find(standard, year, '1:Headcount', breakdown, side);
        const terms = (parts: readonly CountRow[]): Terms =>
          parts.flatMap(({ breakdown }) => {
            const variable = find(breakdown);
            return variable === null ? [] : [[variable, 1] as const];
          });
        for (const whole of own.filter(({ breakdown }) => !/ /.test(breakdown))) {
          const parts = bands.filter(
            ({ breakdown }) => whole.breakdown === 'All' || breakdown.startsWith(`${whole.breakdown} `),
          );
          const variable = find(whole.breakdown);
          if (variable === null) continue;
          const difference: Terms = [[variable, 1], ...terms(parts).map(([part]) => [part, -1] as const)];
          this.system.add(difference, 0, this.isTrue(difference) ? 0 : Infinity);
          if (!this.isTrue(difference)) this.sum(`${table} ${side} in no band`, difference);
        }
        if (find(ALL) === null) {
          const key = [standard, year, '1:Headcount', ALL, side].join('|');
          this.variables.set(key, this.sum(key, terms(bands)));
        }
        for (const row of rows) {
          if (row.standard !== standard || row.year !== year || row.measure !== 'Headcount' || row.id === '1')
            continue;
          this.equal(
            this.find(standard, year, `${row.id}:Headcount`, row.breakdown, side),
            find(row.breakdown),
          );
        }
      }
      const key = [standard, year, '1:Headcount', ALL, 'everyone'].join('|');
      if (this.variables.has(key)) continue;
      const sides = SIDES.flatMap((side) => {
        const variable = this.find(standard, year, '1:Headcount', ALL, side);
        return variable === null ? [] : [[variable, 1] as const];
      });
      this.variables.set(key, this.sum(key, sides));
    }
  }

  /** The base of an outcome: of its own number, else all staff. */
  baseOf(standard: string, year: string | null, id: string, breakdown: string, measure: string): string {
    const base =
      measure === 'Appointed' ? 'Shortlisted' : measure.endsWith('members') ? 'Board members' : 'Headcount';
    const own = `${id}:${base}`;
    return this.find(standard, year, own, breakdown, 'reference') === null ? '1:Headcount' : own;
  }

  private relateOutcomes(rows: readonly CountRow[]): void {
    const outcomes = [
      'Appointed',
      'Entered process',
      'Accessed training',
      'Voting members',
      'Executive members',
    ];
    for (const { standard, year, id, breakdown, measure } of rows) {
      if (!outcomes.includes(measure)) continue;
      for (const side of SIDES) {
        const part = this.find(standard, year, `${id}:${measure}`, breakdown, side);
        const base = this.baseOf(standard, year, id, breakdown, measure);
        const whole = this.find(standard, year, base, breakdown, side);
        if (part === null || whole === null) continue;
        const rest: Terms = [[whole, 1], [part, -1]]; // prettier-ignore
        this.sum(`${standard} ${id} ${year ?? ''} ${side} not among: ${measure}`, rest);
      }
    }
  }

  private relateStandards(rows: readonly CountRow[]): void {
    for (const { standard, year, id, breakdown, measure } of rows) {
      if (standard !== 'WRES' || measure === 'Entered process') continue;
      for (const other of ['1', '2', '3', '4', '9', '10']) {
        if (other !== id && measure !== 'Headcount' && !measure.endsWith('members')) continue;
        const find = (whose: string, number: string): number | null =>
          this.find(whose, year, `${number}:${measure}`, breakdown, 'everyone');
        this.equal(find('WRES', id), find('WDES', other));
      }
    }
    const years = new Set(rows.map(({ year }) => year));
    for (const year of years) {
      const find = (whose: string): number | null => this.find(whose, year, '1:Headcount', ALL, 'everyone');
      this.equal(find('WRES'), find('WDES'));
    }
  }

  private relateBands({ counts, modelEmployer }: WorkforceData): void {
    for (const { band, year } of modelEmployer) {
      for (const side of ['comparison', 'everyone'] as const) {
        const own = this.find('Model Employer', year, 'band', band, side);
        const parts = counts
          .filter(
            (row) =>
              row.id === '1' &&
              row.standard === 'WRES' &&
              row.year === year &&
              row.breakdown.endsWith(` ${band}`),
          )
          .flatMap(({ breakdown }) => this.find('WRES', year, '1:Headcount', breakdown, side) ?? []);
        if (own === null || parts.length === 0) continue;
        const terms: Terms = [[own, 1], ...parts.map((part) => [part, -1] as const)];
        if (this.isTrue(terms)) this.system.add(terms, 0, 0);
      }
    }
  }
}
