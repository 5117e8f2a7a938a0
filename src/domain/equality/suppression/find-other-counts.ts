import { type CountSystem, type Form, valueOf } from './count-system';

/** How far one search goes before it gives up: giving up hides more than need be, never less. */
const MOST_TRIES = 60;
const MOST_MOVES = 12;

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
  private tries = 0;

  constructor(private readonly system: CountSystem) {
    this.counts = [...system.values];
    this.sums = system.known.map(({ form }) => valueOf(form, this.counts));
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
      const excess = Math.max(0, low - after, after - high);
      if (excess > 0 && form.length === 1) return null;
      harm += excess - Math.max(0, low - before, before - high);
    }
    return harm;
  }

  private mend(moves: number): boolean {
    const first = this.broken.values().next();
    if (first.done === true) return true;
    if (moves === 0) return false;
    for (const [count, by] of this.waysToMend(first.value)) {
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

  private waysToMend(known: number): readonly (readonly [count: number, by: number, harm: number])[] {
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

function stepsTowards(system: CountSystem, form: Form, direction: 1 | -1, most: number): number {
  const start = valueOf(form, system.values);
  const goal = system.learn(form, start, start);
  const mending = new Mending(system);
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
 * countPossibleValues(system, [[0, 1]], 5) // 5
 */
export function countPossibleValues(system: CountSystem, form: Form, enough: number): number {
  const up = stepsTowards(system, form, 1, enough - 1);
  return 1 + up + stepsTowards(system, form, -1, enough - 1 - up);
}
