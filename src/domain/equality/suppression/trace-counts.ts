import { tierOf } from '../definitions/pay-tier';
import type { Figure, FigureGroup } from '../figure';
import type { CellPlace, Count, WorkforceData } from '../workforce-data';
import { type Form, formKey, valueOf } from './count-system';
import { type CountedRow, everyoneOf, PEOPLE_GROUPS, type PeopleCounted } from './people-counted';
import { type Scope, scopeKey, scopeOfBreakdown } from './scope-of-breakdown';

/** What a printed number is made of: every way to come by it that cannot be told apart; none if it has no trace. */
export type Trace = readonly Form[];

function cellKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}|${String(row)}|${String(column)}`;
}

/** Which counts of a row a number in a figure may be. */
type Part = 'reference' | 'comparison' | 'notKnown' | 'known' | 'everyone';

function partForm(row: CountedRow, part: Part): Form | null {
  const { reference, comparison, notKnown } = row.forms;
  if (part === 'everyone') return everyoneOf(row);
  if (part === 'known') return reference && comparison && [...reference, ...comparison];
  return part === 'reference' ? reference : part === 'comparison' ? comparison : notKnown;
}

/** Finds what the numbers of figures are made of. */
export class CountTracer {
  private readonly owners = new Map<string, Form>();
  private readonly byCount = new Map<Count, Form>();
  private readonly rowsOf = new Map<string, CountedRow[]>();
  /** Cells of percentages, scores and pay: they count nobody. */
  private readonly noPeople = new Set<string>();

  constructor(
    private readonly people: PeopleCounted,
    data: WorkforceData,
  ) {
    for (const row of people.rows) {
      const key = [row.standard, row.year].join('|');
      this.rowsOf.set(key, [...(this.rowsOf.get(key) ?? []), row]);
      for (const group of PEOPLE_GROUPS) {
        const [count, form] = [row.counts[group], row.forms[group]];
        if (count === null || form === null) continue;
        this.byCount.set(count, form);
        if (row.measure === 'Band total') continue;
        for (const cell of count.cells) this.owners.set(cellKey(cell), form);
      }
    }
    const measured = [
      ...data.counts.filter(({ measure }) => measure === 'Survey %' || measure === 'Score'),
      ...data.pay.filter(({ measure }) => !measure.endsWith('headcount')),
    ];
    for (const { reference, comparison } of measured) {
      for (const cell of [...(reference?.cells ?? []), ...(comparison?.cells ?? [])]) {
        this.noPeople.add(cellKey(cell));
      }
    }
  }

  /** Whether a number is a percentage, a score or pay rather than people. */
  isNoPeople({ cells }: Count): boolean {
    return cells.length > 0 && cells.every((cell) => this.noPeople.has(cellKey(cell)));
  }

  /** One of the two numbers of a group in a figure. */
  traceCount(
    figure: Figure,
    { label }: FigureGroup,
    count: Count,
    place: 'numerator' | 'denominator',
  ): Trace {
    const known = this.byCount.get(count);
    if (known !== undefined) return [known];
    const forms = new Set(count.cells.map((cell) => this.owners.get(cellKey(cell))));
    if (forms.size > 0 && !forms.has(undefined)) {
      const form = [...forms].flatMap((one) => one ?? []);
      // Where two years are averaged, cases of both stand over twice the headcount.
      const value = valueOf(form, this.people.values);
      const isUnion = new Set(form.map(([one]) => one)).size === form.length;
      if (isUnion && (value === count.value || 2 * value === count.value)) return [form];
    }
    const own: Part = /^(?:white|non)/i.test(label) ? 'reference' : 'comparison';
    const parts: readonly Part[] =
      place === 'numerator' ? [own] : [own, 'everyone', 'known', 'reference', 'comparison'];
    if (figure.statistic === 'disparity-ratio') return this.tierSum(figure, own, count.value, place);
    const found = this.search(figure, label, parts, count.value);
    return found.length > 0 || place === 'numerator'
      ? found
      : this.search(figure, label, parts, count.value / 2);
  }

  /** The people of a tier of pay: `lower to upper` has the upper tier over the lower. */
  private tierSum(
    { id, breakdown, standard, year }: Figure,
    part: Part,
    value: number,
    place: 'numerator' | 'denominator',
  ): Trace {
    const tier = id.split(' to ')[place === 'numerator' ? 1 : 0];
    const group = scopeOfBreakdown(breakdown);
    const form = (this.rowsOf.get([standard, year].join('|')) ?? [])
      .filter(
        ({ id: own, measure, scope }) =>
          own === '1' &&
          measure === 'Headcount' &&
          scope.level === 'part' &&
          scope.group === (group.level === 'all' ? '' : group.group) &&
          tierOf(scope.part) === tier,
      )
      .flatMap((row) => partForm(row, part) ?? []);
    return form.length > 0 && valueOf(form, this.people.values) === value ? [form] : [];
  }

  /** A number that a figure gives without saying where it stands. */
  traceValue(figure: Figure, parts: readonly Part[], value: number): Trace {
    return this.search(figure, figure.comparison.label, parts, value);
  }

  /**
   * Every count of that value among the rows that may hold it: those of the figure's own number, of its staff, and of
   * everyone. Which of them it is cannot be told, so all of them have to be fit to print.
   */
  private search(figure: Figure, label: string, parts: readonly Part[], value: number): Trace {
    const rows = this.rowsOf.get([figure.standard, figure.year].join('|')) ?? [];
    const scope: Scope = label === 'All staff' ? { level: 'all' } : scopeOfBreakdown(figure.breakdown);
    const wanted = scopeKey(scope);
    const found = new Map<string, Form>();
    for (const row of rows) {
      const isOwn = row.measure === figure.id;
      if (figure.standard === 'Pay gap' && !isOwn) continue;
      if (!isOwn && row.scope.level !== 'all' && scopeKey(row.scope) !== wanted) continue;
      for (const part of parts) {
        const form = partForm(row, part);
        if (form !== null && valueOf(form, this.people.values) === value) found.set(formKey(form), form);
      }
    }
    return [...found.values()];
  }
}
