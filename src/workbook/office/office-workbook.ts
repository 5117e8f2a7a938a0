import type { WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { CHANGE_REFUSALS } from '../change-refusals';
import type { ChangeConflict, WorkbookChange } from '../workbook-change';
import { WorkbookError } from '../workbook-error';
import type { ReportProgress, Workbook } from '../workbook-port';
import { OfficeBatches, type Pause } from './office-batches';
import { OFFICE_CAPABILITIES } from './office-capabilities';
import { asWorkbookError, withState } from './office-faults';
import { readWorkbook, type ReadResult } from './read/read-workbook';
import { AskSender } from './read/send-asks';
import type { Inverse } from './undo/inverse';
import { planUndo } from './undo/undo-write';
import { applyChanges } from './write/apply-changes';
import type { Frame } from './write/frame';
import { sendSteps, WriteStopped } from './write/send-steps';
import type { Step } from './write/steps';
import { takeUp } from './write/take-up';

/** The workbook that is open in Excel. */
export class OfficeWorkbook implements Workbook {
  readonly capabilities = OFFICE_CAPABILITIES;

  private readonly batches: OfficeBatches;
  private readonly sender: AskSender;
  /** As last read, until something is written. */
  private last: ReadResult | null = null;
  /** What takes the last write back; several where it was cut off and taken up again. */
  private inverses: readonly Inverse[] = [];
  /** The write that was cut off, until it is finished or taken back. */
  private unfinished: Inverse | null = null;
  private readonly frames = new Map<string, Frame>();

  constructor(pause: Pause = wait) {
    this.batches = new OfficeBatches(pause);
    this.sender = new AskSender(this.batches);
  }

  async read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return (await this.readAll(onProgress, signal)).snapshot;
  }

  async apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    if (changes.length === 0) return [];
    const last = this.last ?? (await this.readAll());
    this.last = null;
    const { unfinished } = this;
    const begun: Inverse[] = [];
    const begin = (inverse: Inverse): void => {
      begun.push(inverse);
    };
    const keep = (): void => {
      if (begun.length > 0) this.inverses = unfinished ? [...this.inverses, ...begun] : begun;
    };
    try {
      const conflicts = await applyChanges({ batches: this.batches, sender: this.sender }, last, {
        frames: this.frames,
        begin,
        begun: unfinished?.charts ?? new Map(),
        adjust: (current) => takeUp(changes, unfinished?.write ?? null, current),
      });
      keep();
      this.unfinished = null;
      return conflicts;
    } catch (error) {
      if (!(error instanceof WriteStopped))
        throw withState(asWorkbookError(error, 'write'), 'nothing-written');
      if (!error.isBegun) throw withState(error.fault, 'nothing-written');
      keep();
      this.unfinished = begun.at(-1) ?? unfinished;
      this.frames.clear();
      throw withState(error.fault, 'partly-written');
    }
  }

  get canUndo(): boolean {
    return this.inverses.length > 0;
  }

  async undo(): Promise<readonly ChangeConflict[]> {
    if (this.inverses.length === 0) throw CHANGE_REFUSALS.nothingToUndo();
    try {
      let current = await this.readAll();
      this.last = null;
      const steps: Step[] = [];
      const conflicts: ChangeConflict[] = [];
      for (const inverse of [...this.inverses].reverse()) {
        const plan = planUndo(inverse, current, inverse === this.unfinished);
        steps.push(...plan.steps);
        conflicts.push(...plan.conflicts);
        current = { ...current, snapshot: plan.result };
      }
      await sendSteps(this.batches, steps, 'undo');
      for (const { frame, plan } of this.inverses.flatMap(({ sheets }) => sheets)) {
        if (frame) this.frames.set(plan.name, frame);
        else this.frames.delete(plan.name);
      }
      this.inverses = [];
      this.unfinished = null;
      return conflicts;
    } catch (error) {
      const fault = error instanceof WriteStopped ? error.fault : asWorkbookError(error, 'undo');
      const isBegun = error instanceof WriteStopped && error.isBegun;
      throw withState(fault, isBegun ? 'partly-undone' : 'nothing-undone');
    }
  }

  private async readAll(onProgress?: ReportProgress, signal?: AbortSignal): Promise<ReadResult> {
    try {
      this.last = await readWorkbook(this.batches, this.sender, onProgress, signal);
      return this.last;
    } catch (error) {
      this.last = null;
      throw error instanceof WorkbookError ? error : asWorkbookError(error, 'read');
    }
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
