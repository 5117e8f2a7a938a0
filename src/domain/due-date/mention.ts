import type { Point } from './point';
import type { Firmness } from './written-form';

/** Words of a phrase that point somewhere in time. */
export interface Mention {
  /** Offsets in the normalised phrase. */
  readonly at: number;
  readonly until: number;
  readonly form: string;
  readonly point: Point;
  readonly firmness: Firmness;
}
