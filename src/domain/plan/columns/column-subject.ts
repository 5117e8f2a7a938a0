import type { ColumnProfile } from './column-profile';
import type { HeadingField } from '../headings/headings';

/** A column to be understood: its words, and what it holds. */
export interface ColumnSubject {
  readonly column: number;
  readonly heading: string;
  /** The group heading above it, where there is one. */
  readonly group?: string;
  /** How strongly its heading points to each field; empty without a heading or with an unknown one. */
  readonly scores: ReadonlyMap<HeadingField, number>;
  readonly profile: ColumnProfile;
  /** Its scores come from what stands beside it, not from its heading. */
  readonly isGuessed?: boolean;
}
