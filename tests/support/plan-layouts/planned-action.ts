import fc from 'fast-check';
import { POSTS, STATES } from './plan-words';

/** An action as data, before it is laid out. */
export interface PlannedAction {
  readonly section: number;
  /** Which of the made-up actions it is, and its place in the plan from 0. */
  readonly at: number;
  readonly place: number;
  /** The month it is due in, counted from January 2023; the lead and state by their place in the lists of words. */
  readonly due: number | null;
  readonly lead: number | null;
  readonly state: number | null;
}

/** One of so many, or now and then none; the simplest is the first of them. */
function among(count: number, none: number): fc.Arbitrary<number | null> {
  return fc.nat(count + none - 1).map((at) => (at < count ? at : null));
}

const facts: fc.Arbitrary<Pick<PlannedAction, 'due' | 'lead' | 'state'>> = fc.record({
  due: among(36, 4),
  lead: among(POSTS.length, 1),
  state: among(STATES.length, 1),
});

/** Actions of a plan, section by section; `from` keeps those of two plans on one sheet apart. */
export function plannedActions(from: number): fc.Arbitrary<readonly PlannedAction[]> {
  return fc
    .array(fc.tuple(fc.nat(2), facts), { minLength: 3, maxLength: 14 })
    .map((list) =>
      [...list]
        .sort(([one], [other]) => one - other)
        .map(([section, fact], place) => ({ ...fact, section, at: from + place * 3 + section, place })),
    );
}
