/** Why an action is not specific, measurable or timed. */
export type SmartReason =
  /** Only a topic: no word says what is to be done. */
  | { readonly kind: 'only-topic' }
  /** Words of intent, and nothing that could be seen to be done. */
  | { readonly kind: 'only-intent'; readonly words: string }
  /** Something will be looked at; what follows from that is not said. */
  | { readonly kind: 'only-considers'; readonly words: string }
  /** The plan has a column for it, and it is empty here. */
  | { readonly kind: 'no-measure' }
  /** A measure that cannot be counted or seen. */
  | { readonly kind: 'measure-intent'; readonly measure: string }
  /** It goes on without an end and without a date to look at it again. */
  | { readonly kind: 'no-end'; readonly due: string }
  | { readonly kind: 'no-date' };

/** What a plan has no column for. */
export type PlanLack = 'lead' | 'due' | 'measure';

/** What findings about how a plan is made need for their sentences, by code. */
export interface LintFindingDetails {
  'action-not-smart': { readonly action: string; readonly reasons: readonly SmartReason[] };
  /** One row with several things to do, one lead and one date. */
  'several-actions': { readonly count: number; readonly first: string; readonly second: string };
  /** Also in another plan of the workbook; `near` when the words differ a little. */
  'action-in-two-plans': { readonly other: string; readonly near: boolean };
  /** Most of a plan's actions stand in another one too. */
  'plan-repeated': { readonly other: string; readonly shared: number; readonly of: number };
  /** `sheets` where the plans of several lack the same; `dated` actions name their deadlines in their own texts. */
  'plan-lacks-columns': {
    readonly lacks: readonly PlanLack[];
    readonly sheets?: readonly string[];
    readonly dated?: number;
  };
  'target-met': { readonly now: string; readonly wanted: string };
  'target-worse': {
    readonly now: string;
    readonly wanted: string;
    readonly better: 'higher' | 'lower';
  };
  /** The headings were found by what stands under them, or few of them are known. */
  'headings-unsure': { readonly row: number; readonly why: string };
}
