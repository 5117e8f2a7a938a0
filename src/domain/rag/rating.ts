import type { Temporal } from 'temporal-polyfill';
import type { CellAddress } from '../grid/address';
import type { Finding } from '../findings/finding';
import type { Plan, PlanAction } from '../plan/plan';
import type { StatedStatus } from '../status/stated-status';

export type { StatedStatus };

/** What Parity says of an action's state. */
export type RatingStatus =
  'complete' | 'closed' | 'overdue' | 'off-track' | 'at-risk' | 'not-started' | 'on-track' | 'not-rated';

/** One line of the plan's own legend. */
export interface RagKeyEntry {
  /** The word or letter as the key writes it: "Amber". */
  readonly label: string;
  readonly meaning: string;
  readonly status: StatedStatus;
  /** The colour of the key's own cell, `#RRGGBB`, or null. */
  readonly fill: string | null;
  /** Its words were not understood, or go against its colour, and the status is a guess at most. */
  readonly unsure?: true;
  /** Where it stands; `sheet` is set only when that is another sheet than the plan's. */
  readonly from: CellAddress & { readonly sheet?: string };
}

/** An action's own RAG, read through the plan's key. */
export interface StatedRag {
  /** The letter, word or phrase as it stands; for a colour alone, the colour's name. */
  readonly stated: string;
  readonly status: StatedStatus;
  /** In the key's words, or the phrase itself; null when nothing says what it means. */
  readonly meaning: string | null;
  readonly shownAs: 'text' | 'fill' | 'text+fill' | 'mark';
  /** What the two labels of the key mean that it names at once: "Red/Amber". Its status is then unknown. */
  readonly between?: readonly StatedStatus[];
  /** It is the red of the plan's key, and the key's words for that red are not understood. */
  readonly isRedUnread?: true;
  /** The trouble that a column for its health shows, where it states only that work goes on: "Red". */
  readonly health?: string;
  /** The heading of the column it was taken from, where the plan has status columns for several times. */
  readonly column?: string;
}

/** Parity's verdict on an action. */
export interface Rating {
  readonly status: RatingStatus;
  /** The label in the plan's own key, or the plain colour word where it has none. */
  readonly rag: string;
  /** The one letter shown in the RAG column; an en dash where not rated. */
  readonly letter: string;
  /** `#RRGGBB` behind the letter, and a text colour legible on it; null where not rated. */
  readonly fill: string | null;
  readonly textColour: string | null;
  /** The id of the rule that decided. */
  readonly rule: string;
  /** One sentence a lead can check. */
  readonly why: string;
}

/** One action, read and rated. */
export interface ReviewedAction {
  /** Parity's own reference, stable from review to review: `A-001`. */
  readonly ref: string;
  readonly action: PlanAction;
  readonly stated: StatedRag | null;
  readonly rating: Rating;
  /** The next date it falls due, or null. */
  readonly nextDue: Temporal.PlainDate | null;
  /** Days from the as-at date to `nextDue`, negative when past; null without one. */
  readonly daysToDue: number | null;
  readonly findings: readonly Finding[];
}

/** One plan, read and rated. */
export interface ReviewedPlan {
  readonly plan: Plan;
  readonly ragKey: readonly RagKeyEntry[];
  readonly actions: readonly ReviewedAction[];
}
