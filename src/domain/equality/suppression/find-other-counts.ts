import { type CountSystem, type Form, valueOf } from './count-system';

/** How far a search goes before it gives up: giving up hides more than need be, never less. */
const MOST_TRIES = 150;
const MOST_MOVES = 12;

/** How many values were found possible, and what that is known stood in the way of more. */
export interface PossibleValues {
  readonly count: number;
  /** Places in what is known, the likeliest to blame first. */
  readonly blockers: readonly number[];
}

/**
 * Looks for other counts that agree with everything known. It starts from counts that do, asks one form to move by
 * one, and mends what that breaks, one person at a time.
 */
class Mending {
  private readonly counts: number[];
  private readonly sums: number[];
  private readonly broken = new Set<number>();
  /** Which way a count went in this step: it may not come back. */
  private readonly went = new Map<number, number>();
  private readonly blamed: Map<number, number>;
  private tries = 0;

  constructor(
    private readonly system: CountSystem,
    blamed: Map<number, number>,
  ) {
    this.counts = [...system.values];
    this.sums = system.known.map(({ form }) => valueOf(form, this.counts));
    this.blamed = blamed;
  }

  /** Whether the last thing known can hold with its new bounds; if so, the counts are moved accordingly. */
  settle(goal: number): boolean {
    this.tries = 0;
    this.went.clear();
    this.look(goal);
    return this.mend(MOST_MOVES);
  }

  private excess(known: number): number {
    const { low, high } = this.system.known[known] ?? { low: 0, high: 0 };
    const sum = this.sums[known] ?? 0;
    return sum < low ? sum - low : sum > high ? sum - high : 0;
  }

  private look(known: number): void {
    if (this.excess(known) === 0) this.broken.delete(known);
    else this.broken.add(known);
  }

  private blame(known: number): void {
    this.blamed.set(known, (this.blamed.get(known) ?? 0) + 1);
  }

  private move(count: number, by: number): void {
    this.counts[count] = (this.counts[count] ?? 0) + by;
    for (const [known, times] of this.system.knownAbout(count)) {
      this.sums[known] = (this.sums[known] ?? 0) + times * by;
      this.look(known);
    }
  }

  /** How much a move would break, less what it would mend; null where nothing else could mend it again. */
  private harm(count: number, by: number): number | null {
    let harm = 0;
    for (const [known, times] of this.system.knownAbout(count)) {
      const { form, low, high } = this.system.known[known] ?? { form: [], low: 0, high: 0 };
      const before = this.sums[known] ?? 0;
      const after = before + times * by;
      const excess = after < low ? low - after : after > high ? after - high : 0;
      if (excess > 0 && form.length === 1) {
        this.blame(known);
        return null;
      }
      harm += excess - (before < low ? low - before : before > high ? before - high : 0);
    }
    return harm;
  }

  private mend(moves: number): boolean {
    const first = this.broken.values().next();
    if (first.done === true) return true;
    const ways = moves === 0 ? [] : this.waysToMend(first.value);
    if (ways.length === 0) this.blame(first.value);
    for (const [count, by] of ways) {
      this.tries += 1;
      if (this.tries > MOST_TRIES) return false;
      const before = this.went.get(count);
      this.move(count, by);
      this.went.set(count, by);
      if (this.mend(moves - 1)) return true;
      this.move(count, -by);
      if (before === undefined) this.went.delete(count);
    }
    return false;
  }

  private waysToMend(known: number): (readonly [count: number, by: number, harm: number])[] {
    const towards = this.excess(known) > 0 ? -1 : 1;
    const ways: (readonly [count: number, by: number, harm: number])[] = [];
    for (const [count, times] of this.system.known[known]?.form ?? []) {
      const by = times * towards;
      if ((this.counts[count] ?? 0) + by < 0 || this.went.get(count) === -by) continue;
      const harm = this.harm(count, by);
      if (harm !== null) ways.push([count, by, harm]);
    }
    return ways.sort((a, b) => a[2] - b[2]);
  }
}

function stepsTowards(
  system: CountSystem,
  form: Form,
  direction: 1 | -1,
  most: number,
  blamed: Map<number, number>,
): number {
  const start = valueOf(form, system.values);
  const goal = system.learn(form, start, start);
  const mending = new Mending(system, blamed);
  let steps = 0;
  while (steps < most && start + direction * (steps + 1) >= 0) {
    goal.low = goal.high = start + direction * (steps + 1);
    if (!mending.settle(system.known.length - 1)) break;
    steps += 1;
  }
  system.forgetLast();
  return steps;
}

/**
 * How many different values a form can take without anything known being contradicted, the true one among them,
 * counted up to `enough`. Each value counted stands for counts that were found, so the answer is never too high.
 *
 * @example
 * // a + b = 10 is printed; a = 3 and b = 7 are not
 * findPossibleValues(system, [[0, 1]], 5).count // 5
 */
export function findPossibleValues(system: CountSystem, form: Form, enough: number): PossibleValues {
  const blamed = new Map<number, number>();
  const up = stepsTowards(system, form, 1, enough - 1, blamed);
  const down = stepsTowards(system, form, -1, enough - 1 - up, blamed);
  const blockers = [...blamed].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([known]) => known);
  return { count: 1 + up + down, blockers };
}
