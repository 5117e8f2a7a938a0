import type { CellRange } from '../../../../src/domain/grid/address';

/** A look that shows where a formula is true. */
export interface ConditionalFormatData {
  readonly id: string;
  areas: readonly CellRange[];
  /** With its leading `=`; written for the top left cell. */
  formula: string;
  stopIfTrue: boolean;
  fill: string | null;
  font: { bold?: boolean; italic?: boolean; strikethrough?: boolean; color?: string };
}
