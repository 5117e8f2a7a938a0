import { type CountSystem, formKey, type Form, type Known, valueOf } from './count-system';
import type { Exchange, Exchanges } from './exchanges';
import { countPossibleValues } from './find-other-counts';
import type { Ground } from './what-is-known';
import type { SuppressionRule } from './suppression-rule';

/** A number the published version would print, if nothing were hidden. */
export interface PrintedCount {
  readonly form: Form;
  /** The figures that need it, by their places: hiding it hides them. */
  readonly figures: readonly number[];
}

/** By the key of its form, why a count is hidden; what is not in it may be printed. */
export type HiddenCounts = ReadonlyMap<string, 'small-number' | 'protects-small-number'>;

interface Candidate {
  readonly key: string;
  readonly value: number;
  readonly figures: readonly number[];
}

/** Hiding one figure more weighs as much as hiding so many numbers of figures that are hidden anyway. */
const FIGURE = 20;
/** A count this large weighs half a number more than a small one. */
const LARGE = 500;

/** Printed counts that other counts contradict, and what hiding them costs. */
interface Contradiction {
  readonly known: readonly Known[];
  readonly cost: number;
}

const NOTHING: Contradiction = { known: [], cost: 0 };

/** What a reader learns from a number printed as the rule prints it. */
function printedBounds(value: number, { threshold, roundTo }: SuppressionRule): readonly [number, number] {
  if (roundTo === 1) return [value, value];
  const shown = Math.round(value / roundTo) * roundTo;
  return [Math.max(threshold, shown - 2), shown + 2];
}

/** What hiding a count costs at least: it may share its figures with others. */
function leastCost({ value }: Candidate): number {
  return 1 + value / (value + LARGE);
}

/** The counts to be printed, and which of them are hidden so far. */
class Choice {
  readonly hidden = new Map<string, 'small-number' | 'protects-small-number'>();
  private readonly candidates = new Map<Known, Candidate>();
  private readonly lost = new Set<number>();
  /** How much an exchange changes what is known; emptied after each. */
  private readonly changes = new Map<number, number>();

  constructor(
    private readonly system: CountSystem,
    private readonly exchanges: Exchanges,
    private readonly rule: SuppressionRule,
  ) {}

  print({ form, figures }: PrintedCount): void {
    const key = formKey(form);
    const value = valueOf(form, this.system.values);
    if (value < this.rule.threshold) {
      this.system.learn(form, 0, this.rule.threshold - 1);
      this.mark(key, 'small-number', figures);
      return;
    }
    const known = this.system.learn(form, ...printedBounds(value, this.rule));
    this.candidates.set(known, { key, value, figures });
  }

  /** Hides printed counts until enough values are possible for a small number. */
  protect(form: Form): void {
    const wanted = this.rule.stayPossible - 1;
    const best = this.cheapest(form, wanted);
    // A search that may find more than an exchange does is worth its time only where figures would be lost.
    const isCheap = best !== null && best.cost < FIGURE;
    if (!isCheap && countPossibleValues(this.system, form, wanted + 1) > wanted) return;
    if (best !== null) {
      best.known.forEach((known) => this.hide(known));
      return;
    }
    this.protectByRings(form, wanted + 1);
  }

  /**
   * Where no exchange helps: hides ring by ring until as many values are possible as there would be if nothing were
   * printed, for some data allow no more; then prints again what was hidden to no purpose, what bears figures first.
   */
  private protectByRings(form: Form, wanted: number): void {
    const enough = this.possibleUnprinted(form, wanted);
    const isEnough = (): boolean => countPossibleValues(this.system, form, enough) >= enough;
    const hidden: Known[] = [];
    for (const ring of this.ringsAround(form)) {
      if (isEnough()) break;
      for (const known of ring) this.widen(known);
      hidden.push(...ring);
    }
    const costs = new Map(hidden.map((known) => [known, this.together([known]).cost]));
    for (const known of hidden.sort((a, b) => (costs.get(b) ?? 0) - (costs.get(a) ?? 0))) {
      this.printAgain(known);
      if (!isEnough()) this.hide(known);
    }
  }

  private possibleUnprinted(form: Form, wanted: number): number {
    for (const known of this.candidates.keys()) this.widen(known);
    const possible = countPossibleValues(this.system, form, wanted);
    for (const known of this.candidates.keys()) this.printAgain(known);
    return possible;
  }

  /** The least that has to be hidden for so many more values to be possible, some above and some below. */
  private cheapest(form: Form, wanted: number): Contradiction | null {
    const value = valueOf(form, this.system.values);
    let best: Contradiction | null = null;
    for (let above = wanted; above >= 0; above -= 1) {
      const below = wanted - above;
      if (value - below < 0) continue;
      const up = above === 0 ? NOTHING : this.cheapestMove(form, above);
      const down = below === 0 ? NOTHING : this.cheapestMove(form, -below);
      if (up === null || down === null) continue;
      const both = this.together([...up.known, ...down.known]);
      if (best === null || both.cost < best.cost) best = both;
      if (best.cost === 0) return best;
    }
    return best;
  }

  /** The cheapest exchange by which a form has so many more, or fewer. */
  private cheapestMove(form: Form, by: number): Contradiction | null {
    let best: Contradiction | null = null;
    for (const [count, times] of form) {
      for (const exchange of this.exchanges.of(count)) {
        const inForm = exchange.reduce(
          (sum, [other, sign]) => sum + sign * (form.find(([own]) => own === other)?.[1] ?? 0),
          0,
        );
        if (inForm !== times) continue;
        const found = this.contradictedBy(exchange, by * times, best?.cost ?? Infinity);
        if (found !== null && (best === null || found.cost < best.cost)) best = found;
        if (best?.cost === 0) return best;
      }
    }
    return best;
  }

  /** What an exchange of so many people contradicts; null where that cannot be hidden, or costs as much as `limit`. */
  private contradictedBy(exchange: Exchange, by: number, limit: number): Contradiction | null {
    for (const [count, sign] of exchange) {
      if ((this.system.values[count] ?? 0) + sign * by < 0) return null;
    }
    const touched: number[] = [];
    for (const [count, sign] of exchange) {
      for (const [known, times] of this.system.knownAbout(count)) {
        const before = this.changes.get(known);
        if (before === undefined) touched.push(known);
        this.changes.set(known, (before ?? 0) + times * sign * by);
      }
    }
    const contradicted: Known[] = [];
    let cost = 0;
    for (const index of touched) {
      const known = this.system.known[index];
      const change = this.changes.get(index) ?? 0;
      if (known === undefined || change === 0) continue;
      const sum = known.value + change;
      if (sum >= known.low && sum <= known.high) continue;
      const candidate = this.candidates.get(known);
      cost += candidate === undefined || sum < this.rule.threshold ? Infinity : leastCost(candidate);
      if (cost >= limit) break;
      contradicted.push(known);
    }
    this.changes.clear();
    return cost >= limit ? null : this.together(contradicted);
  }

  private together(known: readonly Known[]): Contradiction {
    const all = [...new Set(known)];
    const candidates = all.flatMap((one) => this.candidates.get(one) ?? []);
    const figures = new Set(candidates.flatMap((one) => one.figures).filter((one) => !this.lost.has(one)));
    const numbers = candidates.reduce((sum, candidate) => sum + leastCost(candidate), 0);
    return { known: all, cost: FIGURE * figures.size + numbers };
  }

  /**
   * Printed counts linked to a form by something a reader knows, the closest first: by a count they share, by a total
   * that stands in both standards. What is not linked to it says nothing of it, and stays.
   */
  private *ringsAround(form: Form): Generator<readonly Known[]> {
    const close = new Set(form.map(([count]) => count));
    const given = new Set<Known>();
    for (let size = 0; size < close.size;) {
      size = close.size;
      const ring = this.system.known.filter((known) => known.form.some(([count]) => close.has(count)));
      for (const known of ring) for (const [count] of known.form) close.add(count);
      yield ring.filter((known) => this.candidates.has(known) && !given.has(known));
      for (const known of ring) given.add(known);
    }
  }

  private widen(known: Known): void {
    known.low = this.rule.threshold;
    known.high = Infinity;
  }

  private printAgain(known: Known): void {
    [known.low, known.high] = printedBounds(known.value, this.rule);
  }

  private hide(known: Known): void {
    const candidate = this.candidates.get(known);
    this.candidates.delete(known);
    this.widen(known);
    if (candidate) this.mark(candidate.key, 'protects-small-number', candidate.figures);
  }

  private mark(
    key: string,
    because: 'small-number' | 'protects-small-number',
    figures: readonly number[],
  ): void {
    this.hidden.set(key, because);
    for (const figure of figures) this.lost.add(figure);
  }
}

/**
 * Chooses what to hide of the counts to be printed. First every count below the threshold. Then, small number by
 * small number: where fewer values are possible for it than the rule wants, even to a reader who is told which of the
 * hidden counts are the small ones, it is asked how it could be otherwise: with people in another group, another band
 * or both. Each such exchange contradicts some of the numbers printed; those of the exchange that costs the fewest
 * figures are hidden. Hiding more never makes a number easier to find, so each small number is looked at once.
 *
 * A value is possible only if counts were found that have it and agree with everything printed.
 */
export function chooseHidden(
  { system, toProtect, exchanges }: Ground,
  printed: readonly PrintedCount[],
  rule: SuppressionRule,
): HiddenCounts {
  const choice = new Choice(system, exchanges, rule);
  for (const count of printed) choice.print(count);
  const small = new Map<string, Form>();
  for (const form of [...printed.map((count) => count.form), ...toProtect]) {
    if (valueOf(form, system.values) < rule.threshold) small.set(formKey(form), form);
  }
  for (const form of small.values()) choice.protect(form);
  return choice.hidden;
}
