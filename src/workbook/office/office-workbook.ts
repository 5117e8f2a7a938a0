import type { WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { CHANGE_REFUSALS } from '../change-refusals';
import type { ChangeConflict, WorkbookChange } from '../workbook-change';
import type { ReportProgress, Workbook, WorkbookCapabilities } from '../workbook-port';
import { OfficeBatches, type Pause } from './office-batches';
import { asWorkbookError } from './office-faults';
import { readWorkbook } from './read/read-workbook';
import { AskSender } from './read/send-asks';

/** The workbook that is open in Excel. */
export class OfficeWorkbook implements Workbook {
  readonly capabilities: WorkbookCapabilities = {
    readsFormats: true,
    sharedEditing: true,
    allOrNothing: false,
  };

  private readonly batches: OfficeBatches;
  private readonly sender: AskSender;

  constructor(pause: Pause = wait) {
    this.batches = new OfficeBatches(pause);
    this.sender = new AskSender(this.batches);
  }

  async read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    try {
      return (await readWorkbook(this.batches, this.sender, onProgress, signal)).snapshot;
    } catch (error) {
      throw asWorkbookError(error, 'read');
    }
  }

  async apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    if (changes.length === 0) return [];
    throw CHANGE_REFUSALS.nothingToUndo();
  }

  get canUndo(): boolean {
    return false;
  }

  async undo(): Promise<readonly ChangeConflict[]> {
    throw CHANGE_REFUSALS.nothingToUndo();
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
