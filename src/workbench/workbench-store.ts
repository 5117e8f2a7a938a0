import { parseRange, type CellAddress } from '../domain/grid/address';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { WorkbookError } from '../workbook/workbook-error';
import type { Workbook, WorkbookFile } from '../workbook/workbook-port';
import { ObservedWorkbook } from './observed-workbook';

/** How bytes become a workbook; the entry file says which adapter does it. */
export type OpenFile = (bytes: Uint8Array, fileName: string) => WorkbookFile;

/** A file as it came, before anybody knows whether it is a workbook. */
export interface ArrivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenedWorkbook {
  /** Tells one opening from another, also of the same file. */
  readonly opening: number;
  readonly fileName: string;
  readonly workbook: Workbook;
  readonly snapshot: WorkbookSnapshot;
  /** Writes that stand; 0 when the workbook is as it was opened. */
  readonly writes: number;
  readonly downloaded: boolean;
  readonly sheet: string;
  /** How often the pane has led to a cell. */
  readonly led: number;
  /** The chosen cell of each sheet that has been looked at. */
  readonly cells: Readonly<Record<string, CellAddress>>;
}

export interface WorkbenchState {
  readonly opened: OpenedWorkbook | null;
  /** Why the last file could not be opened, as a sentence. */
  readonly problem: string | null;
  /** Wants to take the place of a workbook whose review has not been downloaded. */
  readonly waiting: ArrivedFile | null;
}

/** The page's workbook: what is open, what is looked at, and what would be lost. */
export class WorkbenchStore {
  private state: WorkbenchState = { opened: null, problem: null, waiting: null };
  private file: WorkbookFile | null = null;
  private openings = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly openFile: OpenFile) {}

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  readonly current = (): WorkbenchState => this.state;

  /** Opens a file, or asks first where a review would be lost; what is no workbook leaves the open one as it is. */
  async arrive(arrived: ArrivedFile): Promise<void> {
    if (hasUnsavedReview(this.state)) this.set({ problem: null, waiting: arrived });
    else await this.open(arrived);
  }

  /** Answers the question that `arrive` asked. */
  async decide(openIt: boolean): Promise<void> {
    const { waiting } = this.state;
    this.set({ waiting: null });
    if (openIt && waiting) await this.open(waiting);
  }

  /** Says what went wrong, or null when it has been read. */
  fail(problem: string | null): void {
    this.set({ problem });
  }

  /** Shows a sheet and chooses a cell on it; null keeps the cell that was chosen there. */
  select(sheet: string, cell: CellAddress | null): void {
    const { opened } = this.state;
    if (!opened) return;
    const cells = cell ? { ...opened.cells, [sheet]: cell } : opened.cells;
    this.set({ opened: { ...opened, sheet, cells } });
  }

  /** Shows a place that the pane names. Throws WorkbookError when its sheet is not there. */
  goTo(sheet: string, cell: string): void {
    const area = parseRange(cell);
    const { opened } = this.state;
    if (!area || !opened?.snapshot.sheets.some(({ name }) => name === sheet)) {
      throw new WorkbookError(
        'no-such-sheet',
        `The sheet “${sheet}” is not there any more. Scan the workbook again to see how it stands now.`,
      );
    }
    const cells = { ...opened.cells, [sheet]: { row: area.top, column: area.left } };
    this.set({ opened: { ...opened, sheet, cells, led: opened.led + 1 } });
  }

  /** The bytes of the workbook as it stands, for the browser to keep; null when none is open. */
  download(): { readonly bytes: Uint8Array; readonly name: string } | null {
    const { opened } = this.state;
    if (!opened || !this.file) return null;
    const bytes = this.file.save();
    this.set({ opened: { ...opened, downloaded: true } });
    return { bytes, name: reviewedName(opened.fileName) };
  }

  private async open({ name, bytes }: ArrivedFile): Promise<void> {
    try {
      const file = this.openFile(bytes, name);
      const opening = ++this.openings;
      const workbook = new ObservedWorkbook(file, (by) => {
        this.changed(opening, by).catch((error: unknown) => this.fail(sentenceFor(error, name)));
      });
      const snapshot = await workbook.read();
      this.file = file;
      const first = snapshot.sheets.find(({ visibility }) => visibility === 'visible') ?? snapshot.sheets[0];
      const sheet = first?.name ?? '';
      this.set({
        opened: {
          opening,
          fileName: name,
          workbook,
          snapshot,
          writes: 0,
          downloaded: false,
          sheet,
          led: 0,
          cells: {},
        },
        problem: null,
        waiting: null,
      });
    } catch (error) {
      this.set({ problem: sentenceFor(error, name) });
    }
  }

  private async changed(opening: number, by: 1 | -1): Promise<void> {
    const { opened } = this.state;
    if (opened?.opening !== opening) return;
    const snapshot = await opened.workbook.read();
    const now = this.state.opened;
    if (now?.opening !== opening) return;
    const sheet = snapshot.sheets.some(({ name }) => name === now.sheet)
      ? now.sheet
      : (snapshot.sheets[0]?.name ?? '');
    this.set({ opened: { ...now, snapshot, sheet, writes: now.writes + by, downloaded: false } });
  }

  private set(part: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...part };
    for (const changed of this.listeners) changed();
  }
}

/** Whether a review was written that nobody has downloaded yet. */
export function hasUnsavedReview({ opened }: WorkbenchState): boolean {
  return opened !== null && opened.writes > 0 && !opened.downloaded;
}

/**
 * What the reviewed copy is called: as the workbook, and of its kind.
 *
 * @example reviewedName('EDI plan.xlsx') // 'EDI plan.reviewed.xlsx'
 */
export function reviewedName(fileName: string): string {
  const [, stem, extension] = /^(.+?)(\.[^.]*)?$/s.exec(fileName) ?? ['', fileName];
  return `${stem}.reviewed${extension ?? '.xlsx'}`;
}

function sentenceFor(error: unknown, name: string): string {
  return error instanceof WorkbookError
    ? error.message
    : `Parity met something in “${name}” that it did not expect, and left it closed.`;
}
