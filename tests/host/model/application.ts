import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { recalculate } from './data/recalculate';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const KINDS = ['Recalculate', 'Full', 'FullRebuild'];

/** Excel itself. */
export class Application extends ApiObject {
  constructor(readonly book: BookData) {
    super('Application');
  }

  get calculationMode(): string {
    return this.book.calculationMode;
  }
  set calculationMode(value: unknown) {
    const mode = MODES.find((known) => known === value);
    if (!mode) throw invalidArgument(`${JSON.stringify(value)} is no calculation mode`);
    this.book.calculationMode = mode;
  }
  get calculationState(): string {
    return 'Done';
  }

  calculate(calculationType: string): void {
    if (!KINDS.includes(calculationType))
      throw invalidArgument(`${calculationType} is no kind of calculation`);
    recalculate(this.book);
  }
  suspendApiCalculationUntilNextSync(): void {
    // Nothing to suspend: formulas are worked out once the batch is done.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }
}
