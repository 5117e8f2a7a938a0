/** `[[3, 1], [7, -0.25]]`: variable 3 less a quarter of variable 7. */
export type Terms = readonly (readonly [variable: number, times: number])[];

/** A sum that lies between two numbers, both inside. */
export interface Constraint {
  readonly terms: Terms;
  readonly low: number;
  readonly high: number;
}

/** No count here is larger; bounds need an end to be worked with. */
const MOST = 20_000;
/** Rounded decimals are compared with this much room. */
const ROOM = 1e-7;

function sumOf(terms: Terms, values: readonly number[]): number {
  let sum = 0;
  for (const [variable, times] of terms) sum += times * (values[variable] ?? 0);
  return sum;
}

interface Budget {
  left: number;
  readonly start: number;
}

/** How often a search that gets lost begins again. */
const STARTS = 6;
const LAST_TIMES = 10;

export type Feasible =
  { readonly kind: 'found'; readonly values: readonly number[] } | { readonly kind: 'none' | 'undecided' };

/**
 * Whole numbers, none below 0, of which some sums are known. Bounds are narrowed constraint by constraint until
 * nothing changes; whether a value is possible is settled by trying, completely, as far as the limit allows.
 */
export class LinearSystem {
  private readonly constraints: Constraint[] = [];
  private readonly of: number[][] = [];
  private readonly low: number[] = [];
  private readonly high: number[] = [];

  variable(): number {
    this.of.push([]);
    this.low.push(0);
    return this.high.push(MOST) - 1;
  }

  add(terms: Terms, low: number, high: number): void {
    const sums = new Map<number, number>();
    for (const [variable, times] of terms) sums.set(variable, (sums.get(variable) ?? 0) + times);
    const own = [...sums].filter(([, times]) => times !== 0);
    if (own.length === 0) return;
    const index = this.constraints.push({ terms: own, low: low - ROOM, high: high + ROOM }) - 1;
    for (const [variable] of own) this.of[variable]?.push(index);
  }

  boundsOf(variable: number): readonly [number, number] {
    return [this.low[variable] ?? 0, this.high[variable] ?? 0];
  }

  /** What does not hold for some values. */
  brokenBy(values: readonly number[]): Constraint | null {
    return (
      this.constraints.find(({ terms, low, high }) => {
        const sum = sumOf(terms, values);
        return sum < low || sum > high;
      }) ?? null
    );
  }

  /** Narrows all bounds, and leaves out what is settled by them; false where the constraints contradict each other. */
  narrow(): boolean {
    const all = this.constraints.map((_, index) => index);
    if (!this.propagate(all, [])) return false;
    const open = this.constraints.splice(0).map(({ terms, low, high }): Constraint => {
      const settled = terms.filter(([variable]) => this.low[variable] === this.high[variable]);
      const sum = sumOf(settled, this.low);
      return {
        terms: terms.filter(([variable]) => this.low[variable] !== this.high[variable]),
        low: low - sum,
        high: high - sum,
      };
    });
    this.of.forEach((own) => own.splice(0));
    const seen = new Set<string>();
    for (const { terms, low, high } of open) {
      const key = JSON.stringify([terms, Math.round(low * 1e4), Math.round(high * 1e4)]);
      if (terms.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const index = this.constraints.push({ terms, low, high }) - 1;
      for (const [variable] of terms) this.of[variable]?.push(index);
    }
    return true;
  }

  /**
   * Whether a variable can have a value, with values for all that agree with everything known. A search that gets
   * lost begins again, preferring other variables; one that ends has left nothing out.
   */
  canBe(variable: number, value: number, guess: readonly number[], limit: number): Feasible {
    for (let start = 0; start < STARTS; start += 1) {
      const trail: [number, number, number][] = [];
      // The last one is given time to come to an end.
      const budget = { left: start === STARTS - 1 ? LAST_TIMES * limit : limit, start };
      let answer: Feasible = { kind: 'none' };
      if (this.fix(variable, value, trail)) answer = this.search([...guess], trail, budget);
      this.undo(trail, 0);
      if (answer.kind === 'found' || budget.left > 0) return answer;
    }
    return { kind: 'undecided' };
  }

  /** Tries the value that would mend a broken sum, then all below it, then all above: nothing is left out. */
  private search(guess: number[], trail: [number, number, number][], budget: Budget): Feasible {
    const values = guess.map((value, index) =>
      Math.min(Math.max(value, this.low[index] ?? 0), this.high[index] ?? 0),
    );
    const sums = this.constraints.map(({ terms }) => sumOf(terms, values));
    const broken = this.constraints.findIndex(
      ({ low, high }, index) => (sums[index] ?? 0) < low || (sums[index] ?? 0) > high,
    );
    if (broken === -1) return { kind: 'found', values };
    const choice = this.leastHarmful(broken, values, sums, budget.start);
    if (choice === null) return { kind: 'none' };
    const [variable, target] = choice;
    const [low, high] = this.boundsOf(variable);
    const ranges: readonly (readonly [number, number])[] = [[target, target], [low, target - 1], [target + 1, high]]; // prettier-ignore
    for (const [from, to] of ranges) {
      if (from > to) continue;
      budget.left -= 1;
      if (budget.left <= 0) return { kind: 'none' };
      const mark = trail.length;
      if (this.restrict(variable, from, to, trail)) {
        const found = this.search(values, trail, budget);
        if (found.kind === 'found') return found;
      }
      this.undo(trail, mark);
    }
    return { kind: 'none' };
  }

  private leastHarmful(
    broken: number,
    values: readonly number[],
    sums: readonly number[],
    start: number,
  ): [number, number] | null {
    const { terms, low, high } = this.constraints[broken] ?? { terms: [], low: 0, high: 0 };
    const sum = sums[broken] ?? 0;
    const lack = sum < low ? low - sum : high - sum;
    let best: [number, number] | null = null;
    let least = Infinity;
    for (const [variable, times] of terms) {
      const [from, to] = this.boundsOf(variable);
      if (from === to) continue;
      const value = values[variable] ?? 0;
      const by = lack / times;
      const wanted = value + (by > 0 ? Math.ceil(by - ROOM) : Math.floor(by + ROOM));
      const target = Math.min(Math.max(wanted, from), to);
      const whim = ((variable * 7919 + start * 104_729) % 97) / 97;
      const harm = this.harm(variable, target - value, sums) + whim * start;
      if (harm < least) {
        least = harm;
        best = [variable, target];
      }
    }
    return best;
  }

  /** How far constraints would be from holding if a variable had so much more. */
  private harm(variable: number, more: number, sums: readonly number[]): number {
    let harm = 0;
    for (const index of this.of[variable] ?? []) {
      const constraint = this.constraints[index];
      if (constraint === undefined) continue;
      const { terms, low, high } = constraint;
      const old = sums[index] ?? 0;
      const sum = old + more * (terms.find(([own]) => own === variable)?.[1] ?? 0);
      harm += Math.max(0, low - sum, sum - high) - Math.max(0, low - old, old - high);
    }
    return harm;
  }

  private fix(variable: number, value: number, trail: [number, number, number][]): boolean {
    return this.restrict(variable, value, value, trail);
  }

  private restrict(variable: number, from: number, to: number, trail: [number, number, number][]): boolean {
    const [low, high] = this.boundsOf(variable);
    if (to < low || from > high) return false;
    trail.push([variable, low, high]);
    this.low[variable] = Math.max(low, from);
    this.high[variable] = Math.min(high, to);
    return this.propagate([...(this.of[variable] ?? [])], trail);
  }

  private undo(trail: [number, number, number][], mark: number): void {
    while (trail.length > mark) {
      const [variable, low, high] = trail.pop() ?? [0, 0, 0];
      this.low[variable] = low;
      this.high[variable] = high;
    }
  }

  private propagate(queue: number[], trail: [number, number, number][]): boolean {
    const waiting = new Set(queue);
    for (let rounds = 0; queue.length > 0 && rounds < 1000; rounds += 1) {
      const index = queue.shift() ?? 0;
      waiting.delete(index);
      const changed = this.tighten(this.constraints[index], trail);
      if (changed === null) return false;
      for (const variable of changed) {
        for (const other of this.of[variable] ?? []) {
          if (waiting.has(other)) continue;
          waiting.add(other);
          queue.push(other);
        }
      }
    }
    return true;
  }

  /** The variables whose bounds a constraint narrows; null where it cannot hold. */
  private tighten(constraint: Constraint | undefined, trail: [number, number, number][]): number[] | null {
    if (constraint === undefined) return [];
    const { terms, low, high } = constraint;
    let least = 0;
    let most = 0;
    for (const [variable, times] of terms) {
      least += times * ((times > 0 ? this.low[variable] : this.high[variable]) ?? 0);
      most += times * ((times > 0 ? this.high[variable] : this.low[variable]) ?? 0);
    }
    if (least > high + ROOM || most < low - ROOM) return null;
    const changed: number[] = [];
    for (const [variable, times] of terms) {
      const [from, to] = this.boundsOf(variable);
      const own = times > 0 ? [times * from, times * to] : [times * to, times * from];
      const roomAbove = (high - (least - (own[0] ?? 0))) / times;
      const roomBelow = (low - (most - (own[1] ?? 0))) / times;
      const [wantLow, wantHigh] = times > 0 ? [roomBelow, roomAbove] : [roomAbove, roomBelow];
      const newLow = Math.max(from, Math.ceil(wantLow - ROOM));
      const newHigh = Math.min(to, Math.floor(wantHigh + ROOM));
      if (newLow > newHigh) return null;
      if (newLow === from && newHigh === to) continue;
      trail.push([variable, from, to]);
      this.low[variable] = newLow;
      this.high[variable] = newHigh;
      changed.push(variable);
    }
    return changed;
  }
}
