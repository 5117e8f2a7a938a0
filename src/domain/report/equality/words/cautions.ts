import type { Figure } from '../../../equality/figure';

type Cautioned = Pick<Figure, 'standard' | 'id' | 'breakdown' | 'cautions'>;

/** What qualifies figures: what holds for several of them, with their names, and the rest figure by figure. */
export interface SortedCautions {
  /** Each caution that several figures share, with what they are called. */
  readonly shared: readonly (readonly [names: string, caution: string])[];
  /** Those of one figure alone. */
  readonly ownOf: (figure: Cautioned) => readonly string[];
}

/** More names than this are no longer read. */
const MOST_NAMES = 6;
/** Longer than this they would run into the text beside them. */
const LONGEST_NAMES = 34;

function namesOf(figures: readonly Cautioned[]): string {
  const [standard] = new Set(figures.map((figure) => figure.standard));
  const ids = [...new Set(figures.map(({ id }) => id))];
  if (ids.length > MOST_NAMES || standard === 'Pay gap' || standard === 'Model Employer') {
    return 'Several figures';
  }
  const names = `${standard ?? ''} ${ids.join(', ')}`;
  return names.length > LONGEST_NAMES ? 'Several figures' : names;
}

/** Whether more than one figure has it; the same figure of another year is no other figure. */
function isShared(held: readonly Cautioned[]): boolean {
  return new Set(held.map(({ standard, id, breakdown }) => [standard, id, breakdown].join('|'))).size > 1;
}

/** Parts what qualifies several figures, to be told once, from what qualifies one alone. */
export function sortCautions(figures: readonly Cautioned[]): SortedCautions {
  const holders = new Map<string, Cautioned[]>();
  for (const figure of figures) {
    for (const caution of figure.cautions) {
      const known = holders.get(caution);
      if (known) known.push(figure);
      else holders.set(caution, [figure]);
    }
  }
  return {
    shared: [...holders].flatMap(([caution, held]) =>
      isShared(held) ? [[namesOf(held), caution] as const] : [],
    ),
    ownOf: ({ cautions }) => cautions.filter((caution) => !isShared(holders.get(caution) ?? [])),
  };
}
