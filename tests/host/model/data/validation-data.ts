import type { CellRange } from '../../../../src/domain/grid/address';

/** What cells accept. */
export interface ValidationData {
  areas: readonly CellRange[];
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
}
