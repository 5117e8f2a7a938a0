import type { Standard } from '../indicators/indicator-definition';

/** What a figure is counted in; a bare one does not say. */
export type FigureUnit = 'percent' | 'ratio' | 'score' | 'points' | 'bare';

/** One figure of a measure cell that states a level, now or wanted. */
export interface Figure {
  readonly value: number;
  /** The lower end, for a range such as "50–60%"; else null. */
  readonly rangeFrom: number | null;
  readonly decimals: number;
  readonly unit: FigureUnit;
  /** What is counted, right after a bare figure: "sessions". Empty when nothing is. */
  readonly counted: string;
  readonly raw: string;
  /** First and second figure of "from 32% to 15%", or a level by itself; "now" and "wanted" where words say so. */
  readonly role: 'level' | 'from' | 'to' | 'now' | 'wanted';
  /** The bound the words beside it set: "at least" is higher, "below" is lower. */
  readonly bound: 'higher' | 'lower' | null;
  readonly standard: Standard | null;
  /** The number of the indicator or metric that its statement names before it: `5`, `4a`; else null. */
  readonly number: string | null;
  /** The year it is said to be of, null when none stands by it. */
  readonly year: number | null;
  readonly item: string;
  /** Words of the statement that say what the figure is of. */
  readonly label: string;
  /** The label's telling words, and what is counted. */
  readonly words: ReadonlySet<string>;
  /** It stands in brackets after a count: "22 (18%)". */
  readonly isBesideCount: boolean;
  /** Which way the words of its statement want it to go. */
  readonly towards: 'higher' | 'lower' | null;
  /** It says how many times as likely one group is as another, which by itself may be a remark. */
  readonly isTimes: boolean;
  /** It is the distance between two groups, not a figure of one. */
  readonly isOfGap: boolean;
}
