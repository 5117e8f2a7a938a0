import type { Standard } from '../../plan/indicators/indicator-definition';
import type { CountMeasure } from '../workforce-data';

/** When what a figure counts is counted, and when it has to be out. */
export interface ReportingDates {
  /** `31 March`; `1 April to 31 March`. */
  readonly counted: string;
  readonly publishedBy: string;
  readonly tag: 'confirmed' | 'unconfirmed';
}

/** How the number of one indicator or metric is come by. What it is about, its source and year stand in the table of indicators. */
export type FigureRule =
  /** Share of the comparison group in each band, set against its share in the whole. */
  | { readonly kind: 'representation' }
  | {
      readonly kind: 'relative-likelihood';
      readonly base: CountMeasure;
      readonly outcome: CountMeasure;
      /**
       * The group whose rate is divided by the other's, so that above 1 the comparison group fares worse. An outcome to
       * be wished for puts the reference group on top, one to be feared the comparison group.
       */
      readonly onTop: 'reference' | 'comparison';
      readonly people: 'applicants' | 'staff';
      /** Ends “twice as likely to …”. */
      readonly outcomeWords: string;
      /** Whether the outcome may be the mean of two years. */
      readonly rolling: boolean;
    }
  /** Percentages of a survey. */
  | {
      readonly kind: 'survey';
      /** Ends “31% of staff …”. */
      readonly said: string;
      /** Asked of the comparison group alone. */
      readonly alone: boolean;
    }
  | { readonly kind: 'score'; readonly score: string; readonly most: number }
  | { readonly kind: 'yes-no'; readonly question: string }
  /** Share of the board less share of the workforce. */
  | { readonly kind: 'board' };

export interface FigureDefinition {
  readonly standard: Standard;
  readonly number: string;
  /** A few words, as a heading has them. */
  readonly subject: string;
  readonly dates: ReportingDates;
  readonly rule: FigureRule;
  /** What qualifies every figure of this number: a rule that could not be confirmed, a base of its own. */
  readonly remarks: readonly string[];
}
