/** Counts added up, or one count less another: `[[3, 1], [7, -1]]` is count 3 less count 7. */
export type Form = readonly (readonly [count: number, times: 1 | -1])[];

/** What a reader knows about a form: it lies between the two, both inside. */
export interface Known {
  readonly form: Form;
  /** What it truly comes to. */
  readonly value: number;
  low: number;
  high: number;
}

/**
 * Counts, and what a reader of the published version knows about them. The true counts satisfy all of it; so may
 * other counts, and that is what protects the small ones.
 */
export class CountSystem {
  readonly known: Known[] = [];
  /** For each count, in which things known it stands, and how often. */
  private readonly about: (readonly [known: number, times: number])[][];

  constructor(readonly values: readonly number[]) {
    this.about = values.map(() => []);
  }

  /** Adds something known; the answer is the place where it may be widened later. */
  learn(form: Form, low: number, high: number): Known {
    const known: Known = { form, value: valueOf(form, this.values), low, high };
    const index = this.known.push(known) - 1;
    for (const [count, times] of form) this.about[count]?.push([index, times]);
    return known;
  }

  /** Takes back what was learnt last. */
  forgetLast(): void {
    const last = this.known.pop();
    for (const [count] of last?.form ?? []) this.about[count]?.pop();
  }

  knownAbout(count: number): readonly (readonly [known: number, times: number])[] {
    return this.about[count] ?? [];
  }
}

/** The value of a form for given counts. */
export function valueOf(form: Form, values: ArrayLike<number>): number {
  let sum = 0;
  for (const [count, times] of form) sum += times * (values[count] ?? 0);
  return sum;
}

/** The same for equal forms, whatever the order of their terms. */
export function formKey(form: Form): string {
  return form
    .map(([count, times]) => (times === 1 ? `${count}` : `-${count}`))
    .sort()
    .join(' ');
}

/** One form less another; what stands in both cancels out. */
export function formLess(one: Form, other: Form): Form {
  const inOther = new Set(other.map(([count]) => count));
  const inOne = new Set(one.map(([count]) => count));
  return [
    ...one.filter(([count]) => !inOther.has(count)),
    ...other
      .filter(([count]) => !inOne.has(count))
      .map(([count, times]) => [count, times === 1 ? -1 : 1] as const),
  ];
}
