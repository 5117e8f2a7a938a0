import type { Workbook } from '../workbook/workbook-port';
import { WorkbookError } from '../workbook/workbook-error';
import type { Notice, Notices } from './notices';

/** The work behind the buttons. Each answers a sentence that says what came of it. */
export interface CommandEngine {
  /** @param today ISO */
  readonly refreshStatus: (workbook: Workbook, today: string) => Promise<string>;
  readonly undo: (workbook: Workbook) => Promise<string>;
}

/** What the buttons of the ribbon may use of the world. */
export interface CommandWorld {
  /** The pane's own, so that either takes back what the other wrote. */
  readonly workbook: Workbook;
  readonly today: () => string;
  readonly timeOfDay: () => string;
  readonly loadEngine: () => Promise<CommandEngine>;
  readonly notices: Notices;
  /** Excel shows nothing of its own while a button works: the pane tells what came of it. */
  readonly showPane: () => Promise<unknown>;
}

/** The names the manifest calls, and what each does. */
export type RibbonCommands = Record<'refreshStatus' | 'undoLastWrite', () => Promise<void>>;

/** The buttons that work without the pane. None throws: what went wrong is told as a sentence. */
export function ribbonCommands(world: CommandWorld): RibbonCommands {
  let running = false;
  const run = (work: (engine: CommandEngine) => Promise<string>) => async (): Promise<void> => {
    // A second press while the first is at work would write twice over the same cells.
    if (running) return;
    running = true;
    try {
      world.notices.tell(await noticeOf(world, work));
      // Where there is no pane to show, the sheet itself shows what was written.
      await world.showPane().catch(() => undefined);
    } finally {
      running = false;
    }
  };
  return {
    refreshStatus: run(({ refreshStatus }) => refreshStatus(world.workbook, world.today())),
    undoLastWrite: run(({ undo }) => undo(world.workbook)),
  };
}

async function noticeOf(
  { loadEngine, timeOfDay }: CommandWorld,
  work: (engine: CommandEngine) => Promise<string>,
): Promise<Notice> {
  try {
    const sentence = await work(await loadEngine());
    return { kind: 'done', sentence: `${timeOfDay()}: ${sentence}`, workbookChanged: true };
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'nothing-to-undo') {
      return { kind: 'done', sentence: error.message, workbookChanged: false };
    }
    return { kind: 'failed', sentence: sentenceFor(error), workbookChanged: true };
  }
}

function sentenceFor(error: unknown): string {
  return error instanceof WorkbookError
    ? error.message
    : 'Parity met something it did not expect and stopped. Look at the plan in this pane, then try again.';
}
