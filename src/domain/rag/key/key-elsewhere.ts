import type { Plan, StatedMark } from '../../plan/plan';
import { oneLine } from '../../wording/tidy-text';
import { matchFill, matchText } from './match-key';
import { resolveKey, type UnresolvedEntry } from './resolve-key';

/** A status column shows itself in its first rows. */
const ROWS_ASKED = 200;
const LEAST_MATCHING = 0.5;
const NAMED_FOR_KEYS = /\b(?:key|legend|guid|rag|notes?|instructions?|rating)/i;

function sameScheme(one: readonly UnresolvedEntry[], other: readonly UnresolvedEntry[]): boolean {
  const write = (entries: readonly UnresolvedEntry[]): string =>
    entries
      .map(({ label, meaning }) => `${label.trim().toLowerCase()}=${meaning.trim().toLowerCase()}`)
      .sort()
      .join(';');
  return write(one) === write(other);
}

/** A key says what states mean: at least two of its entries, and half of them, are states. */
function areStates(entries: readonly UnresolvedEntry[]): boolean {
  const understood = resolveKey(entries).filter(({ status }) => status !== 'unknown').length;
  return understood >= 2 && understood * 2 >= entries.length;
}

/** Most of the plan’s own statuses stand in the key, or it has none yet. */
function suits(entries: readonly UnresolvedEntry[], plan: Plan): boolean {
  const key = resolveKey(entries);
  const marks = plan.actions.slice(0, ROWS_ASKED).flatMap(({ stated }) => stated ?? []);
  const isKnown = ({ text, fill, heading }: StatedMark): boolean =>
    matchText(oneLine(heading ?? text), key) !== null || (fill !== null && matchFill(fill, key) !== null);
  return marks.length === 0 || marks.filter(isKnown).length >= marks.length * LEAST_MATCHING;
}

/**
 * The key of a plan that has none beside it, from another sheet: one named for keys, else one whose words or colours
 * the plan's own statuses are. Empty where there is none, or several differ.
 *
 * @param keys what was found on each sheet
 * @param withPlans the sheets that have a plan of their own, whose key is theirs first
 * @example keyElsewhere(keys, plan, new Set(['EDI plan'])).map(({ label }) => label) // ['Red', 'Amber', 'Green']
 */
export function keyElsewhere(
  keys: ReadonlyMap<string, readonly UnresolvedEntry[]>,
  plan: Plan,
  withPlans: ReadonlySet<string>,
): readonly UnresolvedEntry[] {
  const others = [...keys].filter(
    ([sheet, entries]) =>
      sheet !== plan.sheet &&
      areStates(entries) &&
      ((NAMED_FOR_KEYS.test(sheet) && !withPlans.has(sheet)) || suits(entries, plan)),
  );
  const named = others.filter(([sheet]) => NAMED_FOR_KEYS.test(sheet));
  const [first, ...rest] = named.length > 0 ? named : others;
  if (!first || rest.some(([, entries]) => !sameScheme(entries, first[1]))) return [];
  return first[1].map((entry) => ({ ...entry, from: { ...entry.from, sheet: first[0] } }));
}
