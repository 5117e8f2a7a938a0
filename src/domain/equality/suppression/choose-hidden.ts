import { formKey, type Form, type Known, valueOf } from './count-system';
import { countPossibleValues } from './find-other-counts';
import type { Ground } from './what-is-known';
import type { SuppressionRule } from './suppression-rule';

/** A number the published version would print, if nothing were hidden. */
export interface PrintedCount {
  readonly form: Form;
  /** How many figures need it: hiding it hides them. */
  readonly figures: number;
}

/** By the key of its form, why a count is hidden; what is not in it may be printed. */
export type HiddenCounts = ReadonlyMap<string, 'small-number' | 'protects-small-number'>;

interface Candidate {
  readonly key: string;
  readonly known: Known;
  readonly value: number;
  readonly figures: number;
}

/** What a reader learns from a number printed as the rule prints it. */
function printedBounds(value: number, { threshold, roundTo }: SuppressionRule): readonly [number, number] {
  if (roundTo === 1) return [value, value];
  const shown = Math.round(value / roundTo) * roundTo;
  return [Math.max(threshold, shown - 2), shown + 2];
}

/**
 * Chooses what to hide of the counts to be printed. First every count below the threshold. Then, small number by
 * small number: as long as fewer values than the threshold less one are possible for it, even to a reader who is
 * told which of the hidden counts are the small ones, the printed count is hidden that costs the fewest figures
 * (the smaller where they cost alike) of those that help most. Hiding more never makes a number easier to find, so
 * each small number is looked at once.
 *
 * A number is possible only if counts were found that agree with everything printed.
 */
export function chooseHidden(
  ground: Ground,
  printed: readonly PrintedCount[],
  rule: SuppressionRule,
): HiddenCounts {
  const { system, toProtect } = ground;
  const hidden = new Map<string, 'small-number' | 'protects-small-number'>();
  const candidates = new Map<string, Candidate>();
  for (const { form, figures } of printed) {
    const key = formKey(form);
    const value = valueOf(form, system.values);
    if (value < rule.threshold) {
      hidden.set(key, 'small-number');
      system.learn(form, 0, rule.threshold - 1);
    } else {
      const known = system.learn(form, ...printedBounds(value, rule));
      candidates.set(key, { key, known, value, figures });
    }
  }
  const enough = rule.threshold - 1;
  const small = new Map<string, Form>();
  for (const form of [...printed.map((count) => count.form), ...toProtect]) {
    if (valueOf(form, system.values) < rule.threshold) small.set(formKey(form), form);
  }
  const hide = ({ key, known }: Candidate): void => {
    hidden.set(key, 'protects-small-number');
    candidates.delete(key);
    known.low = rule.threshold;
    known.high = Infinity;
  };
  for (const form of small.values()) {
    let possible = countPossibleValues(system, form, enough);
    while (possible < enough) {
      const best = mostHelpful(ground, form, enough, near(ground, form, candidates), rule.threshold);
      if (best === null) break;
      hide(best.candidate);
      possible = best.possible;
    }
  }
  return hidden;
}

/**
 * Printed counts that share a count with the form or with something known about it, the cheapest first; where there
 * are none, those that do so by way of more that is known.
 */
function near(
  { system }: Ground,
  form: Form,
  candidates: ReadonlyMap<string, Candidate>,
): readonly Candidate[] {
  const close = new Set(form.map(([count]) => count));
  for (let before = 0; before < close.size;) {
    before = close.size;
    for (const count of [...close]) {
      for (const [known] of system.knownAbout(count)) {
        for (const [other] of system.known[known]?.form ?? []) close.add(other);
      }
    }
    const found = [...candidates.values()].filter(({ known }) =>
      known.form.some(([count]) => close.has(count)),
    );
    if (found.length > 0) {
      return found.sort((a, b) => a.figures - b.figures || a.value - b.value || (a.key < b.key ? -1 : 1));
    }
  }
  return [];
}

function mostHelpful(
  { system }: Ground,
  form: Form,
  enough: number,
  candidates: readonly Candidate[],
  threshold: number,
): { readonly candidate: Candidate; readonly possible: number } | null {
  let best: { readonly candidate: Candidate; readonly possible: number } | null = null;
  for (const candidate of candidates) {
    const { known } = candidate;
    const { low, high } = known;
    known.low = threshold;
    known.high = Infinity;
    const possible = countPossibleValues(system, form, enough);
    known.low = low;
    known.high = high;
    if (best === null || possible > best.possible) best = { candidate, possible };
    if (possible >= enough) return best;
  }
  return best;
}
