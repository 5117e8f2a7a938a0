import { type CountSystem, formKey, type Form, type Known, valueOf } from './count-system';
import { findPossibleValues, type PossibleValues } from './find-other-counts';
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

/** Of the counts in the way, how many are tried before one is taken that helps without being enough. */
const MOST_TRIED = 8;

/** What a reader learns from a number printed as the rule prints it. */
function printedBounds(value: number, { threshold, roundTo }: SuppressionRule): readonly [number, number] {
  if (roundTo === 1) return [value, value];
  const shown = Math.round(value / roundTo) * roundTo;
  return [Math.max(threshold, shown - 2), shown + 2];
}

/** The counts to be printed, and which of them are hidden so far. */
class Choice {
  readonly hidden = new Map<string, 'small-number' | 'protects-small-number'>();
  private readonly candidates = new Map<Known, Candidate>();

  constructor(
    private readonly system: CountSystem,
    private readonly rule: SuppressionRule,
  ) {}

  print({ form, figures }: PrintedCount): void {
    const key = formKey(form);
    const value = valueOf(form, this.system.values);
    if (value < this.rule.threshold) {
      this.hidden.set(key, 'small-number');
      this.system.learn(form, 0, this.rule.threshold - 1);
      return;
    }
    const known = this.system.learn(form, ...printedBounds(value, this.rule));
    this.candidates.set(known, { key, known, value, figures });
  }

  /** Hides printed counts until enough values are possible for a small number. */
  protect(form: Form): void {
    const enough = this.rule.stayPossible;
    let found = findPossibleValues(this.system, form, enough);
    while (found.count < enough && this.candidates.size > 0) {
      const best = this.mostHelpful(form, found);
      this.candidates.delete(best.candidate.known);
      this.widen(best.candidate);
      this.hidden.set(best.candidate.key, 'protects-small-number');
      found = best.found;
    }
  }

  private widen({ known }: Candidate): void {
    known.low = this.rule.threshold;
    known.high = Infinity;
  }

  /** Printed counts that stood in the way, or else all there are; the cheapest first. */
  private inTheWay({ blockers }: PossibleValues): readonly Candidate[] {
    const blamed = blockers.flatMap((place) => {
      const known = this.system.known[place];
      return (known && this.candidates.get(known)) ?? [];
    });
    const some = blamed.length > 0 ? blamed : [...this.candidates.values()];
    return [...some].sort((a, b) => a.figures - b.figures || a.value - b.value || (a.key < b.key ? -1 : 1));
  }

  /** The cheapest count whose hiding is enough, else the one that helps most. */
  private mostHelpful(form: Form, before: PossibleValues): { candidate: Candidate; found: PossibleValues } {
    const enough = this.rule.stayPossible;
    let best: { candidate: Candidate; found: PossibleValues } | null = null;
    for (const candidate of this.inTheWay(before).slice(0, MOST_TRIED)) {
      const { low, high } = candidate.known;
      this.widen(candidate);
      const found = findPossibleValues(this.system, form, enough);
      if (best === null || found.count > best.found.count) best = { candidate, found };
      if (found.count >= enough) break;
      candidate.known.low = low;
      candidate.known.high = high;
    }
    if (best === null) throw new Error('Nothing is left to hide.');
    return best;
  }
}

/**
 * Chooses what to hide of the counts to be printed. First every count below the threshold. Then, small number by
 * small number: as long as fewer values are possible for it than the rule wants, even to a reader who is told which
 * of the hidden counts are the small ones, a printed count is hidden that stands in the way: the one that costs the
 * fewest figures, the smaller where they cost alike, if that is enough, else the one that helps most.
 * Hiding more never makes a number easier to find, so each small number is looked at once.
 *
 * A value is possible only if counts were found that have it and agree with everything printed.
 */
export function chooseHidden(
  { system, toProtect }: Ground,
  printed: readonly PrintedCount[],
  rule: SuppressionRule,
): HiddenCounts {
  const choice = new Choice(system, rule);
  for (const count of printed) choice.print(count);
  const small = new Map<string, Form>();
  for (const form of [...printed.map((count) => count.form), ...toProtect]) {
    if (valueOf(form, system.values) < rule.threshold) small.set(formKey(form), form);
  }
  for (const form of small.values()) choice.protect(form);
  return choice.hidden;
}
