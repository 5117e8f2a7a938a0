import type { Form } from './count-system';
import { type CountedRow, PEOPLE_GROUPS, type PeopleCounted, type PeopleGroup } from './people-counted';
import { scopeKey } from './scope-of-breakdown';

/** Counts that would be larger, and as many that would be smaller, by one person each: other counts of the same staff. */
export type Exchange = Form;

/** A row of smallest counts, in the table it belongs to. */
interface Row {
  readonly table: string;
  readonly twin: string;
  readonly group: string;
  readonly part: string;
  readonly counts: Readonly<Record<PeopleGroup, number | null>>;
}

function soleCount(form: Form | null): number | null {
  const [only, ...more] = form ?? [];
  return only && more.length === 0 ? only[0] : null;
}

function rowOf({ standard, id, measure, year, scope, forms }: CountedRow): Row {
  const table = standard === 'Pay gap' ? id : [id, measure].join('|');
  const counts = {
    reference: soleCount(forms.reference),
    comparison: soleCount(forms.comparison),
    notKnown: soleCount(forms.notKnown),
  };
  const part = standard === 'Pay gap' ? measure : scope.level === 'part' ? scope.part : scopeKey(scope);
  return {
    table: [standard, year, table].join('|'),
    twin: [year, measure, scopeKey(scope)].join('|'),
    group: scope.level === 'part' && standard !== 'Pay gap' ? scope.group : '',
    part,
    counts,
  };
}

/** Proposes other counts in which one count differs: people put into another group, band or both. */
export class Exchanges {
  private readonly tables = new Map<string, Row[]>();
  private readonly twins = new Map<string, Row[]>();
  private readonly places = new Map<number, { readonly row: Row; readonly group: PeopleGroup }>();

  constructor(people: PeopleCounted) {
    for (const counted of people.rows) {
      const row = rowOf(counted);
      const own = PEOPLE_GROUPS.filter((group) => row.counts[group] !== null);
      if (own.length === 0 || own.every((group) => this.places.has(row.counts[group] ?? -1))) continue;
      this.tables.set(row.table, [...(this.tables.get(row.table) ?? []), row]);
      this.twins.set(row.twin, [...(this.twins.get(row.twin) ?? []), row]);
      for (const group of own) this.places.set(row.counts[group] ?? -1, { row, group });
    }
  }

  /** All exchanges in which a count has one person more, the simplest first. */
  *of(count: number): Generator<Exchange> {
    yield [[count, 1]];
    const place = this.places.get(count);
    if (place === undefined) return;
    const { row, group } = place;
    const others = PEOPLE_GROUPS.filter((other) => other !== group);
    for (const other of others) yield* this.complete([[count, 1], [row.counts[other], -1]]); // prettier-ignore
    for (const partner of this.tables.get(row.table) ?? []) {
      if (partner === row) continue;
      yield* this.complete(moved(row, partner, group));
      for (const other of others)
        yield* this.complete([...moved(row, partner, group), ...moved(partner, row, other)]);
      yield* this.acrossStaffGroups(row, partner, group);
      yield* this.inBothStandards(row, partner, group);
    }
  }

  /** Two bands of two staff groups: neither the bands nor the staff groups change. */
  private *acrossStaffGroups(row: Row, partner: Row, group: PeopleGroup): Generator<Exchange> {
    if (partner.group !== row.group) return;
    const table = this.tables.get(row.table) ?? [];
    for (const across of table) {
      if (across.part !== row.part || across.group === row.group) continue;
      const last = table.find(({ part, group: own }) => part === partner.part && own === across.group);
      if (last === undefined) continue;
      for (const other of PEOPLE_GROUPS) {
        if (other === group) continue;
        yield* this.complete([
          ...moved(row, partner, group),
          ...moved(partner, row, other),
          ...moved(last, across, group),
          ...moved(across, last, other),
        ]);
      }
    }
  }

  /** Both standards count the same people: who changes bands in one does so in the other. */
  private *inBothStandards(row: Row, partner: Row, group: PeopleGroup): Generator<Exchange> {
    const twin = (this.twins.get(row.twin) ?? []).find((other) => other.table !== row.table);
    const twinPartner = (this.twins.get(partner.twin) ?? []).find((other) => other.table === twin?.table);
    if (twin === undefined || twinPartner === undefined) return;
    for (const other of PEOPLE_GROUPS) {
      yield* this.complete([...moved(row, partner, group), ...moved(twin, twinPartner, other)]);
    }
  }

  private *complete(terms: readonly (readonly [number | null, 1 | -1])[]): Generator<Exchange> {
    const known = terms.filter((term): term is readonly [number, 1 | -1] => term[0] !== null);
    if (known.length === terms.length) yield known;
  }
}

/** One more in a row and one less in another, of the same group. */
function moved(to: Row, from: Row, group: PeopleGroup): readonly (readonly [number | null, 1 | -1])[] {
  return [[to.counts[group], 1], [from.counts[group], -1]]; // prettier-ignore
}
