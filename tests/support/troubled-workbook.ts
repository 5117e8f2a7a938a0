import type { WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { ChangeConflict, WorkbookChange } from '../../src/workbook/workbook-change';
import type { ReportProgress, Workbook, WorkbookCapabilities } from '../../src/workbook/workbook-port';

type Operation = 'read' | 'apply' | 'undo';

/** A workbook that works as another does, until it is told to fail or to wait. */
export class TroubledWorkbook implements Workbook {
  private readonly troubles = new Map<Operation, Error>();
  private gate: Promise<void> = Promise.resolve();

  constructor(
    private readonly inner: Workbook,
    private readonly powers: Partial<WorkbookCapabilities> = {},
  ) {}

  get capabilities(): WorkbookCapabilities {
    return { ...this.inner.capabilities, ...this.powers };
  }

  get canUndo(): boolean {
    return this.inner.canUndo;
  }

  /** Makes an operation fail the next time. */
  failOnce(operation: Operation, error: Error): void {
    this.troubles.set(operation, error);
  }

  /** Keeps every operation waiting from now; returns how to let it go on. */
  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return () => release();
  }

  async read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    const { sheets } = await this.inner.read();
    onProgress?.({ sheet: sheets[0]?.name ?? '', done: 0, total: sheets.length });
    await this.meet('read');
    return this.inner.read(onProgress, signal);
  }

  async apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    await this.meet('apply');
    return this.inner.apply(changes);
  }

  async undo(): Promise<readonly ChangeConflict[]> {
    await this.meet('undo');
    return this.inner.undo();
  }

  private async meet(operation: Operation): Promise<void> {
    await this.gate;
    const trouble = this.troubles.get(operation);
    this.troubles.delete(operation);
    if (trouble) throw trouble;
  }
}
